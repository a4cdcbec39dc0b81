import { blurFrom, focusOn } from '../events.ts';
import { TICK_GROUP } from '../tick-groups.ts';
import type { Control, Driver } from './driver.ts';
import { choose, membersOf, refusal, type Wanted } from './match.ts';
import { choicesOf, isOff, isOn, textOf } from './radio.ts';

const boxesOf = ({ element }: Control): HTMLElement[] => {
  const group = element.closest(TICK_GROUP);
  return group ? [...group.querySelectorAll<HTMLElement>('input[type=checkbox],[role=checkbox]')] : [element];
};

/** The places of the boxes that are wanted, or why there are none. */
const find = (boxes: HTMLElement[], wanted: Wanted): Set<number> | string => {
  const choices = choicesOf(boxes);
  const found = new Set<number>();
  for (const member of membersOf(wanted)) {
    const at = choose(choices, member);
    if (typeof at === 'string') return refusal(at, member);
    found.add(at);
  }
  return found;
};

const texts = (control: Control): string[] => boxesOf(control).filter(isOn).map(textOf);

/** Clicks the boxes whose state differs, one by one; the page may draw the group anew at each of them. */
const turn = async (
  control: Control,
  wanted: (at: number, box: HTMLElement) => boolean,
  pause: () => Promise<void>,
) => {
  const group = control.element.closest(TICK_GROUP);
  const path = group?.parentElement ?? null;
  const place = group && path ? [...path.querySelectorAll(TICK_GROUP)].indexOf(group) : -1;
  let boxes = boxesOf(control);
  for (let at = 0; at < boxes.length; at += 1) {
    const box = boxes[at] as HTMLElement;
    if (isOn(box) === wanted(at, box)) continue;
    focusOn(box);
    box.click();
    blurFrom(box);
    await pause();
    const fresh = box.isConnected ? null : path?.querySelectorAll(TICK_GROUP)[place]?.querySelector('input,[role]');
    if (fresh) boxes = boxesOf({ ...control, element: fresh as HTMLElement });
  }
};

/** Check boxes under one caption, as one field with several values; the control is the first of them. */
export const ticks: Driver = {
  read(control) {
    const on = texts(control);
    return on.length > 0 ? on : null;
  },
  holds(control, wanted) {
    const boxes = boxesOf(control);
    const found = find(boxes, wanted);
    return typeof found !== 'string' && boxes.every((box, at) => isOn(box) === found.has(at));
  },
  async write(control, wanted, pace) {
    const boxes = boxesOf(control);
    const found = find(boxes, wanted);
    if (typeof found === 'string') return found;
    if (boxes.some((box, at) => isOn(box) !== found.has(at) && isOff(box)))
      return 'Questa scelta è disattivata dalla pagina.';
    await turn(
      control,
      (at) => found.has(at),
      () => pace.sleep(0),
    );
    return '';
  },
  held: texts,
  async restore(control, held, pace) {
    const before = Array.isArray(held) ? held : [];
    await turn(
      control,
      (_, box) => before.includes(textOf(box)),
      () => pace.sleep(0),
    );
  },
};
