let pressed = false;
let waiting: (() => void)[] = [];

const press = (event: PointerEvent): void => {
  // The release of another button may be the menu's.
  pressed = event.button === 0;
};

const release = (): void => {
  pressed = false;
  const now = waiting;
  waiting = [];
  // The click comes after the release, in the same task.
  setTimeout(() => {
    for (const act of now) act();
  });
};

globalThis.addEventListener?.('pointerdown', press, { capture: true });
globalThis.addEventListener?.('pointerup', release, { capture: true });
globalThis.addEventListener?.('pointercancel', release, { capture: true });

/**
 * Does something at once, or after the click under way. Pressing the mouse takes the focus from a field: were its error
 * shown at that moment, everything below would move down and the button would no longer be under the pointer when it
 * is released, so that the click would be lost.
 */
export const afterPress = (act: () => void): void => {
  if (pressed) waiting.push(act);
  else act();
};
