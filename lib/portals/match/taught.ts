import { formatDay } from '../../domain/day.ts';
import type { FieldId } from '../../domain/field.ts';
import { fieldKey } from '../../domain/field.ts';
import type { Appiglio, EsitoInsegnamento, Insegnamento, InsegnamentoCampo } from '../../domain/insegnamento.ts';
import { wordsOfPage } from '../../domain/words-of-page.ts';
import type { FieldKind, PageField } from '../../page/field.ts';
import { wordsKey } from '../words-key.ts';
import { isList } from './places.ts';

/** What each anchor weighs, and how much better the best must be: place and kind together never decide. */
const WEIGHT = { label: 4, section: 3, name: 3, block: 1, control: 1, place: 1 } as const;
const MARGIN = 3;
const MOST_HEADINGS = 12;

const FAMILIES: readonly (readonly FieldKind[])[] = [
  ['text', 'textarea', 'richtext', 'number', 'date', 'autocomplete'],
  ['select', 'combobox', 'autocomplete', 'radio'],
  ['multiselect', 'multicombobox'],
  ['checkbox', 'switch', 'radio'],
];
const akin = (a: string, b: string): boolean =>
  a === b || FAMILIES.some((family) => family.some((kind) => kind === a) && family.some((kind) => kind === b));

/** Words that libraries and generators give to every box. */
const GENERIC =
  /^(?:mat|mdc|cdk|p|pn|ng|mui|ui|react|input|select|field|control|form|el|element|id|ctl|txt|item|value|box)$/i;

/**
 * A name that the portal gave for good, numbers of its blocks apart; '' for one made by a machine. Ids are random in
 * half of the libraries: one with a number anywhere else says nothing.
 */
export const steadyName = (name: string): string => {
  const bare = name.replace(/[[.]\d+[\].]?/g, '[]');
  if (/\d/.test(bare) || bare.length < 3 || bare.length > 100 || !/^[A-Za-z_][\w.[\]-]*$/.test(bare)) return '';
  return bare.split(/[-_.[\]]+/).every((part) => part === '' || GENERIC.test(part)) ? '' : bare;
};

const groupOf = (field: PageField): string =>
  [...field.headings, field.blocks.at(-1)?.index ?? ''].map(String).join('\u0000');

/** The place of every field among those under the same headings, in its block. */
const placesOf = (fields: readonly PageField[]): Map<PageField, number> => {
  const counts = new Map<string, number>();
  return new Map(
    fields.map((field) => {
      const group = groupOf(field);
      const place = counts.get(group) ?? 0;
      counts.set(group, place + 1);
      return [field, place];
    }),
  );
};

/** What a field of a page can be known by again; `values` are what its boxes hold, which no anchor may repeat. */
export const anchorsOf = (field: PageField, fields: readonly PageField[], values: readonly string[]): Appiglio => ({
  label: CUT.test(field.label) ? '' : wordsOfPage(field.label, values),
  headings: field.headings.map((heading) => wordsOfPage(heading, values)).slice(-MOST_HEADINGS),
  name: steadyName(field.name),
  control: field.kind,
  block: wordsOfPage(field.blocks.at(-1)?.heading ?? '', values),
  place: Math.min(placesOf(fields).get(field) ?? 0, 9999),
});

/** Words that a remembered caption has lost: behind a colon or between quotes may stand what tells two fields apart. */
const CUT = /:\s.*[\p{L}\p{N}]|[«“"]/u;
const numbersIn = (text: string): string => text.match(/\d+/g)?.join(' ') ?? '';

/** One caption of two looks; outside repeated blocks "Recapito 1" is not "Recapito 2". */
const isCaption = (at: Appiglio, field: PageField, id: FieldId): boolean =>
  at.label !== '' &&
  !CUT.test(field.label) &&
  wordsKey(at.label) === wordsKey(field.label) &&
  (id.includes('[]') || numbersIn(at.label) === numbersIn(wordsOfPage(field.label)));

/** Whether a field stands under all the headings that the taught one stood under; one left out for its value is any. */
const isUnderSame = ({ headings }: Appiglio, field: PageField): boolean => {
  const now = field.headings.slice(-MOST_HEADINGS);
  const isSame = (before: string, heading: string): boolean => before === '' || wordsKey(before) === wordsKey(heading);
  return now.length === headings.length && now.every((heading, at) => isSame(headings[at] ?? '', heading));
};

type Fit = { score: number; label: boolean };

/** How well a field fits what was taught; null unless two independent anchors agree, its place alone being none. */
const fitOf = ({ at, field: id }: InsegnamentoCampo, field: PageField, place: number): Fit | null => {
  if (field.aside || !akin(at.control, field.kind)) return null;
  const label = isCaption(at, field, id);
  const was = at.headings.at(-1) ?? '';
  const section = was !== '' && wordsKey(was) === wordsKey(field.section);
  const bare = at.headings.length === 0 && field.headings.length === 0;
  const name = at.name !== '' && at.name === steadyName(field.name);
  const placed = at.place === place;
  const agreed = label ? section || name || (bare && placed) : section && name;
  if (!agreed) return null;
  const block = wordsKey(at.block) === wordsKey(field.blocks.at(-1)?.heading ?? '');
  const control = at.control === field.kind;
  const said: Record<keyof typeof WEIGHT, boolean> = { label, section, name, block, control, place: placed };
  const parts = Object.keys(WEIGHT) as (keyof typeof WEIGHT)[];
  return { score: parts.reduce((sum, part) => sum + (said[part] ? WEIGHT[part] : 0), 0), label };
};

/** What a teaching says of one field of the page. */
export type Held = { lesson: InsegnamentoCampo; id: FieldId; index: number[]; reasons: string[] };
/** What came of one teaching. */
export type LessonOutcome = Omit<EsitoInsegnamento, 'key'> & { element: Element | null };
/** The teachings on one page: what is held by them, what others may not mean any more, and what came of each. */
export type Taught = {
  held: ReadonlyMap<PageField, Held>;
  /** Whether a field may not mean this: another holds it, or a person said so. */
  bars: (field: PageField, id: FieldId, index: readonly number[]) => boolean;
  outcomes: LessonOutcome[];
};

/** The reason shown beside a meaning that somebody taught. */
export const taughtReason = ({ on, from }: Pick<Insegnamento, 'on' | 'from'>): string => {
  const day = formatDay(on);
  const reason = from === null ? `insegnato il ${day}` : `insegnato il ${day} dal file «${from}»`;
  return reason;
};

type Choice = { field: PageField; fit: Fit };

/** Best of one block; null when another is nearly as good. */
const clearest = (choices: readonly Choice[]): Choice | null => {
  const [first, second] = [...choices].sort((a, b) => b.fit.score - a.fit.score);
  return first && (!second || first.fit.score - second.fit.score >= MARGIN) ? first : null;
};

/**
 * Looks for what was taught among the fields of a page. `meaning` is what a field clearly means by itself: one whose
 * caption is another's by now is not taken for the taught one because it stands where that stood. In somebody else's
 * block (`foreign`) it is the taught one only where it was taught there, every heading the same.
 */
export const openLessons = (
  fields: readonly PageField[],
  lessons: readonly InsegnamentoCampo[],
  meaning: (field: PageField) => FieldId | null,
  foreign: (field: PageField) => boolean,
) => {
  const places = lessons.length > 0 ? placesOf(fields) : new Map<PageField, number>();
  const fits = lessons.map((lesson) => ({
    lesson,
    choices: fields.flatMap((field): Choice[] => {
      const fit = fitOf(lesson, field, places.get(field) ?? -1);
      if (fit && foreign(field) && !isUnderSame(lesson.at, field)) return [];
      const other = fit && !fit.label ? meaning(field) : null;
      return fit && (other === null || other === lesson.field) ? [{ field, fit }] : [];
    }),
  }));
  return {
    /** What a field may have been taught to be, before its block is known. */
    guess: (field: PageField): FieldId | null =>
      fits.find(({ choices }) => choices.some((choice) => choice.field === field))?.lesson.field ?? null,
    /** What holds, once the blocks are known. */
    settle: (indexOf: (field: PageField, id: FieldId) => number[] | null): Taught => {
      const held = new Map<PageField, Held>();
      const keys = new Map<string, PageField>();
      const outcomes: LessonOutcome[] = [];
      // Of two teachings that claim one field the later is believed.
      for (const { lesson, choices } of fits.toReversed()) {
        const seen = choices.filter(({ field }) => field.visible);
        const groups = new Map<string, { index: number[]; choices: Choice[] }>();
        for (const choice of seen.length > 0 ? seen : choices) {
          const index = indexOf(choice.field, lesson.field);
          if (!index) continue;
          const name = fieldKey(lesson.field, index);
          groups.set(name, { index, choices: [...(groups.get(name)?.choices ?? []), choice] });
        }
        let element: Element | null = null;
        for (const [name, group] of groups) {
          const field = clearest(group.choices)?.field;
          if (!field || held.has(field)) continue;
          element ??= field.element;
          const reasons = [taughtReason(lesson), `etichetta «${field.label}»`];
          held.set(field, { lesson, id: lesson.field, index: group.index, reasons });
          if (!isList(lesson.field)) keys.set(name, field);
        }
        const outcome = element ? 'ritrovato' : groups.size > 0 ? 'dubbio' : 'non-ritrovato';
        outcomes.push({ id: lesson.id, outcome, element });
      }
      const wrong = lessons.filter(({ instead }) => instead !== '');
      return {
        held,
        outcomes,
        bars: (field, id, index) => {
          if (keys.size === 0 && wrong.length === 0) return false;
          const holder = keys.get(fieldKey(id, index));
          if (holder) return holder !== field;
          return wrong.some((one) => one.field === id && wordsKey(one.instead) === wordsKey(field.label));
        },
      };
    },
  };
};

/** The teachings about the fields of one form. */
export const lessonsFor = (
  taught: readonly Insegnamento[],
  portal: string,
  page: string,
  scheda: string,
): InsegnamentoCampo[] =>
  taught.filter(
    (one): one is InsegnamentoCampo =>
      one.kind === 'campo' && one.portal === portal && one.page === page && one.scheda === scheda,
  );
