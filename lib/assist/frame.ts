import type { Insegnamento } from '../domain/insegnamento.ts';
import type { PageField } from '../page/field.ts';
import { atOnce, inStretches, type Steps } from '../page/steps.ts';
import type { Stillness } from '../page/stillness.ts';
import type { Recognition } from '../portals/recognition.ts';

/**
 * One document's life, seen from inside: its name, its handles for elements and what was last recognised.
 * Made once for each frame and never shared; everything the panel orders is judged against it.
 */
export type Frame = {
  readonly id: string;
  readonly doc: Document;
  /** The address now, as the frame itself knows it. */
  readonly address: () => string;
  /** Grows with every look at the page. */
  revision: number;
  recognition: Recognition;
  /** What persons taught of the portal's pages, as the panel gave it last. */
  taught: readonly Insegnamento[];
  /** From the next look on the page is read with this; false when it was known. */
  learn: (taught: readonly Insegnamento[]) => boolean;
  /** The stay on the form in sight (`lib/assist/draft-seen.ts`); '' where there is none. */
  visit: string;
  /** The handle of an element, the same for as long as the element lives. */
  keyOf: (element: Element) => string;
  /** What a handle was last known to be. */
  fieldOf: (key: string) => PageField | null;
  /** Looks at the page again, at once: for what cannot wait. */
  look: () => Recognition;
  /**
   * Looks at the page again in short stretches, the page running in between: however large it is, it never stalls for
   * us. Of those who ask during a look, all share the next one.
   */
  lookGently: () => Promise<Recognition>;
};

const NOTHING: Recognition = {
  portal: null,
  page: 'sconosciuta',
  scheda: null,
  certainty: 0,
  reasons: [],
  fields: [],
  known: [],
  unknown: [],
};

/** Fields of a shadow tree can change without the document noticing. */
const isOpenToSight = (doc: Document, { known, unknown }: Recognition): boolean =>
  [...known, ...unknown].every(({ field }) => field.element.getRootNode() === doc);

/**
 * Opens a frame; `recognise` is `recogniseSteps` of `lib/portals/registry.ts`, or what the watcher does in its place.
 * With `stillness` a page to which nothing has happened is not read a second time.
 */
export const openFrame = (
  doc: Document,
  address: () => string,
  recognise: (doc: Document, url: string, before: Recognition, taught: readonly Insegnamento[]) => Steps<Recognition>,
  stillness: Stillness | null = null,
  id: string = crypto.randomUUID(),
): Frame => {
  const keys = new WeakMap<Element, string>();
  let fields = new Map<string, PageField>();
  let count = 0;
  /** The address that the last look was made at; null while there is none to rely on. */
  let seenAt: string | null = null;
  const unchanged = (): boolean => seenAt !== null && seenAt === address() && stillness?.holds() === true;
  const keyOf = (element: Element): string => {
    const key = keys.get(element) ?? `c${++count}`;
    keys.set(element, key);
    return key;
  };
  let running: Promise<Recognition> | null = null;
  let next: Promise<Recognition> | null = null;
  const settle = (recognition: Recognition): Recognition => {
    frame.revision++;
    frame.recognition = recognition;
    if (!isOpenToSight(doc, recognition)) seenAt = null;
    const { known, unknown } = recognition;
    fields = new Map([...known, ...unknown].map(({ field }) => [keyOf(field.element), field]));
    return recognition;
  };
  const begin = (): void => {
    seenAt = stillness ? address() : null;
    stillness?.begin();
  };
  const gently = async (): Promise<Recognition> => {
    if (unchanged()) return frame.recognition;
    begin();
    const before = frame.revision;
    const seen = await inStretches(recognise(doc, address(), frame.recognition, frame.taught), doc);
    // A look made at once in the meantime has seen a later page.
    return frame.revision === before ? settle(seen) : frame.recognition;
  };
  const frame: Frame = {
    id,
    doc,
    address,
    revision: 0,
    visit: '',
    recognition: NOTHING,
    taught: [],
    learn: (taught) => {
      if (JSON.stringify(frame.taught) === JSON.stringify(taught)) return false;
      frame.taught = taught;
      // A page to which nothing has happened means something else all the same.
      seenAt = null;
      return true;
    },
    keyOf,
    fieldOf: (key) => fields.get(key) ?? null,
    look: () => {
      if (unchanged()) return frame.recognition;
      begin();
      return settle(atOnce(recognise(doc, address(), frame.recognition, frame.taught)));
    },
    lookGently: () => {
      if (!running) {
        running = gently().finally(() => {
          running = null;
        });
        return running;
      }
      const again = (): Promise<Recognition> => {
        next = null;
        return frame.lookGently();
      };
      next ??= running.then(again, again);
      return next;
    },
  };
  return frame;
};
