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

export const fill = (order: FillOrder): Promise<FillReport> => here().filler.fill(order, new AbortController().signal);

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
