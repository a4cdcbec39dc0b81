import { capture } from '../../lib/assist/capture.ts';
import { createFiller, type Filler } from '../../lib/assist/fill.ts';
import { identityOf } from '../../lib/assist/fill-check.ts';
import { type Frame, openFrame } from '../../lib/assist/frame.ts';
import { pageModel } from '../../lib/assist/page-model.ts';
import type { FieldValue } from '../../lib/domain/field.ts';
import type { FillOrder, FillReport } from '../../lib/domain/fill.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import { stillnessOf } from '../../lib/page/stillness.ts';
import { readValue } from '../../lib/page/value.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';

const still = () => stillnessOf(globalThis.document, new AbortController().signal);

let frame: Frame | null = null;
let filler: Filler | null = null;

const here = (): { frame: Frame; filler: Filler } => {
  frame ??= openFrame(globalThis.document, () => globalThis.location.href, recogniseSteps, still());
  filler ??= createFiller(frame);
  return { frame, filler };
};

/** Reads and matches as the assistant does when the panel asks; how long that took, ms. */
export const read = (): { model: PageModel; ms: number } => {
  const { frame, filler } = here();
  const start = performance.now();
  frame.look();
  filler.tell(identityOf(frame));
  const model = pageModel(frame, capture(frame.doc, frame.recognition.page));
  return { model, ms: performance.now() - start };
};

/**
 * Runs work and tells how long the page had the thread meanwhile, ms: its own handlers of what is told to it, and the
 * browser's moving of the focus, which costs a text box 3 ms whoever does it.
 */
const withPageTime = async <T>(work: () => Promise<T>): Promise<{ result: T; page: number }> => {
  let page = 0;
  let inside = false;
  const undo: (() => void)[] = [];
  const watch = <K extends string>(on: Record<K, (...args: never[]) => unknown>, name: K): void => {
    const own = on[name];
    on[name] = function (this: unknown, ...args: never[]) {
      if (inside) return own.apply(this, args);
      inside = true;
      const start = performance.now();
      try {
        return own.apply(this, args);
      } finally {
        inside = false;
        page += performance.now() - start;
      }
    };
    undo.push(() => {
      on[name] = own;
    });
  };
  watch(HTMLElement.prototype, 'focus');
  watch(HTMLElement.prototype, 'blur');
  watch(EventTarget.prototype, 'dispatchEvent');
  try {
    return { result: await work(), page };
  } finally {
    for (const back of undo) back();
  }
};

/** Fills; `page` is what of its time the page took, ms. */
export const fill = async (order: FillOrder): Promise<FillReport & { page: number }> => {
  const { result, page } = await withPageTime(() => here().filler.fill(order, new AbortController().signal));
  return { ...result, page };
};

/** What is written into the field that a control shows, whatever it holds. */
export type Meant = { element: string; value: FieldValue };

/** The order by which a panel would have these values written now. */
export const orderFor = (meant: Meant[]): FillOrder => {
  const { frame } = here();
  read();
  return {
    frame: frame.id,
    entries: meant.map(({ element, value }) => {
      const found = frame.recognition.known.find(({ field }) => field.element.id === element);
      if (!found) throw new Error(`non riconosciuto: ${element}`);
      const { field, id, index } = found;
      return { key: frame.keyOf(field.element), id, index, value, current: readValue(field), overwrite: true };
    }),
  };
};
