import { createFiller, type Filler } from '../../lib/assist/fill.ts';
import { identityOf } from '../../lib/assist/fill-check.ts';
import { type Frame, openFrame } from '../../lib/assist/frame.ts';
import type { FieldValue } from '../../lib/domain/field.ts';
import type { FillOrder, FillReport } from '../../lib/domain/fill.ts';
import { stillnessOf } from '../../lib/page/stillness.ts';
import { readValue } from '../../lib/page/value.ts';
import { recognise, recogniseSteps } from '../../lib/portals/registry.ts';

export type Wanted = { id: string; index: number[]; value: FieldValue; overwrite?: boolean };

const still = () => stillnessOf(globalThis.document, new AbortController().signal);

let frame: Frame;
let filler: Filler;

/** Opens the frame of this document and tells the panel what it is, as the assistant does when it is asked. */
export const open = (): string => {
  frame = openFrame(globalThis.document, () => globalThis.location.href, recogniseSteps, still());
  filler = createFiller(frame);
  return tell();
};

/** Looks again and tells again: the panel has a new plan. */
export const tell = (): string => {
  frame.look();
  filler.tell(identityOf(frame));
  return frame.id;
};

/** The order that a panel would make now for these values. */
export const order = (wanted: Wanted[]): FillOrder => ({
  frame: frame.id,
  entries: wanted.map(({ id, index, value, overwrite = false }) => {
    const found = frame.recognition.known.find((one) => one.id === id && one.index.join() === index.join());
    if (!found) throw new Error(`non riconosciuto: ${id} ${index.join()}`);
    return { key: frame.keyOf(found.field.element), id, index, value, current: readValue(found.field), overwrite };
  }),
});

export const fill = (what: FillOrder): Promise<FillReport> => filler.fill(what, new AbortController().signal);
export const undo = (of: string, name: string): Promise<FillReport> =>
  filler.undo(of, name, new AbortController().signal);

/** What the page holds now in one field; undefined where it is not known. */
export const held = (id: string, index: number[]): FieldValue | null | undefined => {
  const found = recognise(globalThis.document, globalThis.location.href).known.find(
    (one) => one.id === id && one.index.join() === index.join(),
  );
  return found ? readValue(found.field) : undefined;
};
