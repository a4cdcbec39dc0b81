import type { PageField } from '../page/field.ts';
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
  /** The handle of an element, the same for as long as the element lives. */
  keyOf: (element: Element) => string;
  /** What a handle was last known to be. */
  fieldOf: (key: string) => PageField | null;
  /** Looks at the page again. */
  look: () => Recognition;
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

/** Opens a frame; `recognise` is `lib/portals/registry.ts` everywhere but in tests of the frame itself. */
export const openFrame = (
  doc: Document,
  address: () => string,
  recognise: (doc: Document, url: string) => Recognition,
  id: string = crypto.randomUUID(),
): Frame => {
  const keys = new WeakMap<Element, string>();
  let fields = new Map<string, PageField>();
  let count = 0;
  const keyOf = (element: Element): string => {
    const key = keys.get(element) ?? `c${++count}`;
    keys.set(element, key);
    return key;
  };
  const frame: Frame = {
    id,
    doc,
    address,
    revision: 0,
    recognition: NOTHING,
    keyOf,
    fieldOf: (key) => fields.get(key) ?? null,
    look: () => {
      frame.revision++;
      frame.recognition = recognise(doc, address());
      const { known, unknown } = frame.recognition;
      fields = new Map([...known, ...unknown].map(({ field }) => [keyOf(field.element), field]));
      return frame.recognition;
    },
  };
  return frame;
};
