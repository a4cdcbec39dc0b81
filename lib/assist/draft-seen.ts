import { draftOf } from '../domain/document-name.ts';
import type { DraftField, DraftSeen } from '../domain/draft.ts';
import { fieldKey } from '../domain/field.ts';
import { isFormPage } from '../domain/page-model.ts';
import type { KnownField } from '../page/field.ts';
import { readValue } from '../page/value.ts';
import { documentOf } from '../portals/document.ts';
import { capture } from './capture.ts';
import type { Frame } from './frame.ts';

const CODICE = 'appalto.codiceAppalto';
/** Characters of one text that are kept. */
const LONGEST = 20_000;
const TICKS: readonly string[] = ['checkbox', 'switch'];
const TEXTS: readonly string[] = ['text', 'textarea', 'richtext'];
const TYPED: readonly string[] = [...TEXTS, 'number', 'date', 'autocomplete'];

const typedIn = ({ field }: KnownField): DraftField['value'] => {
  const value = readValue(field);
  if (value === '' || (Array.isArray(value) && value.length === 0)) return null;
  // An unticked box is what the page shows before anybody touches it.
  if (value === false && TICKS.includes(field.kind)) return null;
  return typeof value === 'string' ? value.slice(0, LONGEST) : value;
};

/** The understood fields of a form, by their keys; never those that are hidden, in a search, or meant twice. */
const keptFields = (known: readonly KnownField[]): Map<string, KnownField> => {
  const keyOf = ({ id, index }: KnownField) => fieldKey(id, index);
  const count = new Map<string, number>();
  for (const one of known) count.set(keyOf(one), (count.get(keyOf(one)) ?? 0) + 1);
  const kept = known.filter((one) => one.field.visible && !one.field.aside && count.get(keyOf(one)) === 1);
  return new Map(kept.map((one) => [keyOf(one), one]));
};

/** The codes by which the CIG of the document in sight will be known. */
const codesOf = (frame: Frame, values: ReadonlyMap<string, DraftField>): string[] => {
  const { page } = frame.recognition;
  const typed = values.get(fieldKey(CODICE, []))?.value;
  const shown = page === 'form' ? [] : capture(frame.doc, page).flatMap(({ codiceAppalto }) => codiceAppalto ?? []);
  return [...new Set([...(typeof typed === 'string' ? [typed.trim()] : []), ...(shown.length === 1 ? shown : [])])];
};

/** Where something was written since the last look, and whether that left its box empty. */
type Heard = ReadonlyMap<Node, boolean>;

const isEmpty = (target: Node): boolean => ((target as { value?: unknown }).value ?? target.textContent ?? '') === '';

/**
 * Whether a person, or the fill, made a value what it is now. A page that draws a part anew, or lets its session expire,
 * empties boxes or puts older values back without a word: what was typed is just then worth keeping.
 */
const isMade = ({ field }: KnownField, now: DraftField['value'], heard: Heard): boolean => {
  const inside = [...heard].filter(([target]) => field.element.contains(target));
  if (now === null && TYPED.includes(field.kind)) return inside.some(([, emptied]) => emptied);
  return TEXTS.includes(field.kind) ? inside.length > 0 : heard.size > 0;
};

/** A stay on one form: what was written there so far. */
type Stay = {
  scheda: string;
  name: string;
  /** What the page held before anybody touched it. */
  before: Map<string, string>;
  held: Map<string, DraftField>;
  touched: boolean;
};

/**
 * Follows what is written in the form of a frame, stay by stay. `look` takes in what the page holds now and gives what
 * is worth keeping, or null: nothing before `heard` (a value typed, chosen or filled) in one of its
 * fields, or before something has changed after it.
 */
export const followDraft = (frame: Frame) => {
  let count = 0;
  let stay: Stay | null = null;
  let isHeard = false;
  let isMine = false;
  const heard = new Map<Node, boolean>();
  const end = (): void => {
    if (stay) count += 1;
    stay = null;
  };
  /** The name now; one that is being typed is not yet one. */
  const nameOf = (values: ReadonlyMap<string, DraftField>, before: string): string => {
    const { known, portal } = frame.recognition;
    const typed = known.find(({ id }) => id === CODICE)?.field.element;
    if (typed?.contains(frame.doc.activeElement)) return before;
    return draftOf({ document: documentOf(frame.doc, portal), fields: [...values.values()] });
  };
  return {
    /** Whether a press is in a field or right beside it: a widget's arrow, its cross. */
    isField: (target: EventTarget | null): boolean =>
      frame.recognition.known?.some(({ field }) =>
        (field.element.parentElement ?? field.element).contains(target as Node | null),
      ) ?? false,
    heard(target: EventTarget | null): void {
      isHeard = true;
      if (target && 'nodeType' in target) heard.set(target as Node, isEmpty(target as Node));
      // Somebody wrote there, perhaps before anybody looked: it need not differ from what was seen first.
      const inField = frame.recognition.known?.some(({ field }) => field.element.contains(target as Node | null));
      if (inField) isMine = true;
    },
    look(): DraftSeen | null {
      const { page, portal, scheda, known } = frame.recognition;
      if (!isFormPage(page) || !portal || !scheda) {
        end();
        heard.clear();
        isHeard = false;
        isMine = false;
        frame.visit = '';
        return null;
      }
      const fields = keptFields(known);
      const values = new Map(
        [...fields].map(([key, one]) => [key, { id: one.id, index: one.index, value: typedIn(one) }] as const),
      );
      const name = nameOf(values, stay?.name ?? '');
      // Another draft in the place of the one before, with no page in between.
      const isOther =
        stay !== null && (stay.scheda !== scheda || (stay.name !== '' && name !== '' && stay.name !== name));
      if (isOther) end();
      stay ??= { scheda, name, before: new Map(), held: new Map(), touched: isOther && isHeard };
      stay.name = name || stay.name;
      frame.visit = `${frame.id}:${count}`;
      for (const [key, one] of fields) {
        const field = values.get(key) as DraftField;
        const now = JSON.stringify(field.value);
        if (!isHeard || !stay.before.has(key)) stay.before.set(key, now);
        else if (stay.before.get(key) !== now) stay.touched = true;
        if (stay.held.has(key) ? isMade(one, field.value, heard) : field.value !== null) stay.held.set(key, field);
      }
      heard.clear();
      stay.touched ||= isMine;
      if (!stay.touched) return null;
      const { held } = stay;
      return {
        visit: frame.visit,
        portal,
        scheda,
        name: stay.name.slice(0, 200),
        codes: codesOf(frame, values)
          .map((code) => code.slice(0, 200))
          .slice(0, 10),
        fields: [...held.values()].slice(0, 800),
      };
    },
  };
};
