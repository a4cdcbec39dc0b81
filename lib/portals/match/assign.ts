import { type FieldId, fieldKey } from '../../domain/field.ts';
import type { InsegnamentoCampo } from '../../domain/insegnamento.ts';
import { genuine } from '../../page/clobber.ts';
import type { KnownField, PageField } from '../../page/field.ts';
import { atOnce, type Steps } from '../../page/steps.ts';
import type { Form } from '../form-of.ts';
import { assignSteps } from './assignment.ts';
import { blockMap, indexOf } from './blocks.ts';
import { unsureOf } from './elsewhere.ts';
import { isList, levelsOf, placeMap } from './places.ts';
import { type Reading, readingsOf } from './readings.ts';
import { type LessonOutcome, openLessons } from './taught.ts';
import { isNumber } from './words.ts';

/** Below this nobody writes. */
export const THRESHOLD = 0.75;
/** Two readings closer than this are left to the user. */
export const MARGIN = 0.1;

const MANY = new Set(['multiselect', 'multicombobox', 'textarea']);

/** What the fields of a page mean, and why the rest was not understood. */
export type Match = {
  known: KnownField[];
  unknown: { field: PageField; why: string }[];
  /** What came of each thing that a person taught of this form. */
  taught: LessonOutcome[];
};

type Candidate = Reading & { index: number[] };
type Row = {
  field: PageField;
  candidates: Candidate[];
  common: boolean;
  number: number | null;
  /** A person said what it means: that says nothing of the other fields of its form. */
  taught?: boolean;
};

const keyOf = (candidate: Candidate): string => fieldKey(candidate.id, candidate.index);

const WHY = {
  aside: 'sta in una ricerca, in un filtro o nella riga di un elenco',
  noLabel: 'non ha un’etichetta visibile',
  none: 'nessun campo della scheda ha questa etichetta',
  foreign: (heading: string) => `sta nel blocco «${heading}», che non è della scheda`,
  weak: (id: FieldId) => `somiglia a ${id}, ma non abbastanza per scriverci`,
  close: (a: FieldId, b: FieldId) => `può essere ${a} oppure ${b}: scegli tu`,
  twice: (id: FieldId) => `più campi della pagina possono essere ${id}: scegli tu`,
  block: 'non si capisce in quale blocco ripetuto si trova',
  clone: 'è una copia nascosta di un altro campo',
  form: 'sta in un altro modulo della pagina',
  away: 'sta in un modulo che spedisce a un altro sito',
  taught: (id: FieldId) => `hai insegnato che ${id} è un altro campo`,
} as const;

const isSure = ({ candidates }: Row): boolean => (candidates[0]?.certainty ?? 0) >= THRESHOLD;
const samePart = (a: Row, b: Row): boolean => a.field.headings.join('\0') === b.field.headings.join('\0');

/** Gives each box of a list its place: by the number in its caption, else by its order. */
const numberLists = (rows: Row[]): void => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const top = row.candidates[0];
    if (!top || !isList(top.id) || MANY.has(row.field.kind) || top.index.length > levelsOf(top.id).length) continue;
    const key = `${keyOf(top)}${row.field.visible ? '' : ' hidden'}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const all of groups.values()) {
    // What is hardly of the list and stands under other headings is none of its boxes: it does not push them on.
    const group = all.filter((row) => isSure(row) || all.some((one) => isSure(one) && samePart(one, row)));
    // Boxes without a number count by their order; a number that contradicts the order makes them all unclear.
    const places = group.map((row, at) => (row.number === null ? at : row.number - 1));
    const numbered = group.every((row) => row.number !== null);
    const clear = new Set(places).size === places.length && (numbered || places.every((place, at) => place === at));
    for (const [at, row] of group.entries()) {
      const [top, ...rest] = row.candidates;
      row.candidates = top && clear ? [{ ...top, index: [...top.index, places[at] ?? at] }, ...rest] : [];
    }
  }
};

/**
 * One meaning for each field and one field for each meaning, the page taken as a whole (decision 12). A reading that
 * lags behind the field's own best by the margin is none: a field is not taken for what its words do not say only
 * because another took what they do say.
 */
const settle = function* (rows: readonly Row[], why: Map<PageField, string>): Steps<{ row: Row; choice: Candidate }[]> {
  const claims = rows.map(({ candidates }) =>
    candidates.flatMap((candidate, at) => {
      const gain = candidate.certainty - (THRESHOLD - MARGIN);
      const lags = (candidates[0]?.certainty ?? 0) - candidate.certainty >= MARGIN;
      const again = candidates.findIndex((one) => keyOf(one) === keyOf(candidate)) < at;
      return gain <= 0 || lags || again ? [] : [{ key: keyOf(candidate), gain }];
    }),
  );
  const placed = yield* assignSteps(claims);
  return rows.flatMap((row, at) => {
    const { key, margin, rival } = placed[at] ?? { key: null, margin: 0, rival: null };
    const named = (of: string | null) => row.candidates.find((candidate) => keyOf(candidate) === of);
    const [top] = row.candidates;
    const choice = named(key);
    if (choice && margin >= MARGIN) return [{ row, choice }];
    const other = named(rival) ?? row.candidates[1];
    if (!top || top.certainty < THRESHOLD) why.set(row.field, top ? WHY.weak(top.id) : WHY.none);
    else if (choice && other && other.id !== choice.id && top.certainty - other.certainty < MARGIN)
      why.set(row.field, WHY.close(choice.id, other.id));
    else why.set(row.field, WHY.twice(top.id));
    return [];
  });
};

/** A form with nothing but everyday captions, beside one that is surely ours, is somebody else's. */
const ownForms = (settled: { row: Row }[]): Set<Element | null> => {
  const forms = new Map<Element | null, { clear: number; count: number }>();
  for (const { row } of settled) {
    if (row.taught) continue;
    const seen = forms.get(row.field.form) ?? { clear: 0, count: 0 };
    forms.set(row.field.form, { clear: seen.clear + (row.common ? 0 : 1), count: seen.count + 1 });
  }
  const sure = [...forms].filter(([, seen]) => seen.clear > 0 || seen.count > 2).map(([form]) => form);
  return new Set(sure.length > 0 ? sure : forms.keys());
};

/** Whether a form is sent to another site: whatever is nested in it, what is written there leaves the portal. */
const awayJudge = (): ((form: Element | null) => boolean) => {
  const known = new Map<Element, boolean>();
  const goes = (form: Element): boolean => {
    const action = form.getAttribute('action') ?? '';
    const here = genuine(form, 'ownerDocument').defaultView?.location.href ?? '';
    if (!URL.canParse(action, here) || !URL.canParse(here)) return false;
    const to = new URL(action, here);
    return to.protocol !== 'javascript:' && to.origin !== new URL(here).origin;
  };
  return (form) => {
    if (!form) return false;
    const away = known.get(form) ?? goes(form);
    known.set(form, away);
    return away;
  };
};

/**
 * Joins the fields of a page with those of a scheda, all at once: one meaning for each field, one field for each
 * meaning, and nothing where two are close. Hidden fields never compete with those a person can see.
 */
export const matchSteps = function* (
  fields: readonly PageField[],
  scheda: Form,
  lessons: readonly InsegnamentoCampo[] = [],
): Steps<Match> {
  const why = new Map<PageField, string>();
  const readings = yield* readingsOf(fields, scheda);
  yield;
  const meaning = (field: PageField): Reading | undefined => readings.get(field)?.readings[0];
  const school = openLessons(
    fields,
    lessons,
    (field) => {
      const top = meaning(field);
      return top && top.certainty >= THRESHOLD ? top.id : null;
    },
    (field) => readings.get(field)?.context.doubt === 2,
  );
  const blocks = blockMap(
    fields.filter((field) => !field.aside),
    (field) => school.guess(field) ?? meaning(field)?.id ?? null,
    placeMap(scheda),
  );
  const unsure = unsureOf(fields, scheda);
  const { held, bars, outcomes } = school.settle((field, id) => indexOf(field, id, blocks, unsure));
  yield;
  const rows: Row[] = [];
  const goesAway = awayJudge();
  for (const field of fields) {
    const read = readings.get(field);
    const lesson = held.get(field);
    if (goesAway(field.form)) why.set(field, WHY.away);
    else if (lesson) {
      const number = Number(read?.caption.find(isNumber)) || null;
      rows.push({ field, candidates: [{ ...lesson, certainty: 1 }], common: false, number, taught: true });
    } else if (field.aside) why.set(field, WHY.aside);
    else if (!read || read.caption.length === 0) why.set(field, WHY.noLabel);
    else if (read.context.doubt === 2) why.set(field, WHY.foreign(read.context.heading));
    else {
      const candidates = read.readings.flatMap((reading) => {
        const index = indexOf(field, reading.id, blocks, unsure);
        return index ? [{ ...reading, index }] : [];
      });
      const barred = candidates.find(({ id, index }) => bars(field, id, index));
      const open = candidates.filter(({ id, index }) => !bars(field, id, index));
      if (candidates.length === 0) why.set(field, read.readings.length > 0 ? WHY.block : WHY.none);
      else if (barred && open.length === 0) why.set(field, WHY.taught(barred.id));
      else
        rows.push({
          field,
          candidates: open,
          common: read.common,
          number: Number(read.caption.find(isNumber)) || null,
        });
    }
  }
  yield;
  numberLists(rows);
  const shown = yield* settle(
    rows.filter((row) => row.field.visible),
    why,
  );
  const forms = ownForms(shown);
  const isOurs = ({ field, taught }: Row): boolean => taught === true || forms.has(field.form);
  const ours = shown.filter(({ row }) => isOurs(row));
  for (const { row } of shown) if (!isOurs(row)) why.set(row.field, WHY.form);
  const keys = new Set(ours.map(({ choice }) => keyOf(choice)));
  const below = yield* settle(
    rows.filter((row) => !row.field.visible),
    why,
  );
  const hidden = below.filter(({ row, choice }) => {
    if (!keys.has(keyOf(choice))) return true;
    why.set(row.field, WHY.clone);
    return false;
  });
  const known = new Map([...ours, ...hidden].map(({ row, choice }) => [row.field, choice]));
  return {
    known: fields.flatMap((field) => {
      const choice = known.get(field);
      return choice
        ? [
            {
              field,
              id: choice.id,
              index: choice.index,
              certainty: Math.min(1, choice.certainty),
              reasons: choice.reasons,
            },
          ]
        : [];
    }),
    unknown: fields.flatMap((field) => (known.has(field) ? [] : [{ field, why: why.get(field) ?? WHY.none }])),
    taught: outcomes,
  };
};

/** The same at once. */
export const match = (fields: readonly PageField[], scheda: Form, lessons: readonly InsegnamentoCampo[] = []): Match =>
  atOnce(matchSteps(fields, scheda, lessons));
