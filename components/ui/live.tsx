import { signal } from '@preact/signals';

const spoken = signal({ text: '', turn: 0 });

/** Says a sentence to assistive technology through the page's `LiveRegion`; the same sentence twice is said twice. */
export const announce = (text: string): void => {
  spoken.value = { text, turn: spoken.value.turn + 1 };
};

/** The one polite live region of a page; put it once, outside anything that is replaced. */
export const LiveRegion = () => {
  const { text, turn } = spoken.value;
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {/* A new node each time, or an unchanged text would stay silent. */}
      <span key={turn}>{text}</span>
    </div>
  );
};
