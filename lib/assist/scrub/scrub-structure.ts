import type { RawStructure, Structure, StructureControl } from '../../domain/page-structure.ts';
import { type CodeEntry, codeList, SMALL_LISTS } from '../../reference/lists.ts';
import type { BigLists } from '../code-book.ts';
import { type Secrets, scrubId, scrubText } from './scrub.ts';
import { plainWord } from './vocabulary.ts';

/** What a list shows before anything is chosen. */
const PROMPT = /^[\s\p{P}\p{S}0]*$|^[-–—\s]*(?:effettua|selezion|scegli|nessun)/iu;
/** The name of a pair that is no list of ANAC's. */
const PAIR: readonly CodeEntry[] = [
  { code: 'true', label: 'Sì' },
  { code: 'false', label: 'No' },
];

/** The public lists by their names, in the order in which they are tried: that of the answers yes and no first. */
export const publicLists = (big: BigLists): Map<string, readonly CodeEntry[]> =>
  new Map([
    ['si-no', PAIR],
    ...SMALL_LISTS.map((name) => [name, codeList(name)] as const),
    ...Object.entries(big).filter(([, entries]) => entries !== undefined),
  ] as [string, readonly CodeEntry[]][]);

const plain = (text: string): string =>
  plainWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every spelling of a list's entries: code, description, both. */
const spellings = (entries: readonly CodeEntry[]): Set<string> =>
  new Set(
    entries
      .flatMap(({ code, label, de }) => [
        code,
        ...[label, de].flatMap((text) => (text === undefined ? [] : [text, `${code} ${text}`, `${text} ${code}`])),
      ])
      .map(plain),
  );

type Known = [name: string, spelt: () => Set<string>][];

const optionsOf = (options: readonly string[] | null, lists: Known): StructureControl['options'] => {
  if (!options) return null;
  const texts = options.filter((text) => !PROMPT.test(text)).map(plain);
  const list = texts.length > 0 && lists.find(([, spelt]) => texts.every((text) => spelt().has(text)));
  return { count: texts.length, list: list ? list[0] : null };
};

/** A word of HTML's own or of ARIA's. */
const token = (said: string): string => (/^[a-z-]{1,20}$/.test(said) ? said : '');

/** The structure of a page with nothing of anybody in it: what is shown to the user, and saved. */
export const scrubStructure = (
  raw: RawStructure,
  secrets: Secrets,
  lists: ReadonlyMap<string, readonly CodeEntry[]>,
): Structure => {
  const known: Known = [...lists].map(([name, entries]) => {
    let set: Set<string> | null = null;
    return [
      name,
      () => {
        set ??= spellings(entries);
        return set;
      },
    ];
  });
  const clean = (text: string): string => scrubText(text, secrets);
  const { portal, page, scheda } = raw;
  return {
    portal,
    page,
    scheda,
    title: clean(raw.title),
    words: raw.words.map(({ where, text }) => ({ where, text: clean(text) })),
    controls: raw.controls.map((one) => ({
      label: clean(one.label),
      headings: one.headings.map(clean),
      blocks: one.blocks.map(({ heading, index }) => ({ heading: clean(heading), index })),
      control: one.control,
      tag: one.tag,
      type: token(one.type),
      role: token(one.role),
      id: scrubId(one.id, secrets),
      name: scrubId(one.name, secrets),
      required: one.required,
      visible: one.visible,
      editable: one.editable,
      aside: one.aside,
      options: optionsOf(one.options, known),
      field: one.field,
    })),
  };
};
