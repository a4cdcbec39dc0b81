import { signal } from '@preact/signals';

/** Milliseconds after which a sentence has been heard or never will be; how many stand there at most. */
const HEARD = 5_000;
const MOST = 5;

type Said = { text: string; turn: number; at: number };

const said = signal<readonly Said[]>([]);
let turn = 0;

/**
 * Says a sentence to assistive technology through the page's `LiveRegion`. Two in a row are both said, the same sentence
 * twice is said twice.
 */
export const announce = (text: string): void => {
  turn += 1;
  const at = Date.now();
  said.value = [...said.value.filter((one) => at - one.at < HEARD), { text, turn, at }].slice(-MOST);
};

/**
 * The one polite live region of a page; put it once, outside anything that is replaced. Each sentence is a node of its
 * own beside those just said: replaced, a screen reader that is still speaking would never come to the first.
 */
export const LiveRegion = () => (
  <div class="visually-hidden" role="status" aria-live="polite" aria-atomic="false">
    {said.value.map((one) => (
      <p key={one.turn}>{one.text}</p>
    ))}
  </div>
);
