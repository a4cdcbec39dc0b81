import type { FieldKind, PageField } from '../../page/field.ts';
import { rememberOf } from '../../page/remember.ts';
import { optionsOf } from '../../schede/options.ts';
import type { FieldContent, FieldDeclaration } from '../../schede/scheda.ts';
import { stems } from './words.ts';

const FREE: FieldKind[] = ['text', 'textarea', 'richtext', 'autocomplete'];
const CHOICE: FieldKind[] = ['select', 'combobox', 'autocomplete', 'radio'];
const MANY: FieldKind[] = ['multiselect', 'multicombobox'];

/** Controls that suit what a field holds, best first; those not listed cannot hold it. */
const SUITS: Record<FieldContent, [kinds: FieldKind[], score: number][]> = {
  text: [
    [FREE, 1],
    [['number'], 0.9],
    [['select', 'combobox'], 0.9],
  ],
  longtext: [
    [FREE, 1],
    [['combobox', 'select'], 0.55],
  ],
  code: [
    [CHOICE, 1],
    [['text'], 0.9],
    [MANY, 0.75],
  ],
  codes: [
    [MANY, 1],
    [[...CHOICE, 'text', 'textarea'], 0.92],
  ],
  texts: [[['text', 'textarea', 'autocomplete', 'combobox', ...MANY], 1]],
  amount: [[['number', 'text'], 1]],
  day: [[['date', 'text'], 1]],
  boolean: [
    [['checkbox', 'switch', 'radio'], 1],
    [['select', 'combobox'], 0.97],
  ],
};

const key = (text: string): string => stems(text).join(' ');
const YES = new Set(['si', 'no', 'true', 'fals', 'ver', 'ja', 'nein', 'yes'].map(key));

/** Entries that a page adds to every list and that mean "nothing chosen". */
const isBlank = (option: string): boolean => /^[-–—.\s]*(?:$|seleziona|scegli|nessun|effettua)/i.test(option);

/** "È stato richiesto il codice appalto?" wants a yes or a no, never the codice. */
const ASKS_WHETHER = /^\W*(?:[eè]|sono|si|ha|hanno|sarà|saranno|era|c['’]è)\s.*\?\W*$/iu;
const SAYS_WHETHER: readonly FieldContent[] = ['boolean', 'code', 'codes'];

const isYesNo = (options: readonly string[]): boolean => options.every((option) => YES.has(key(option)));

/** All that the entries of a list are called. */
const namesOf = rememberOf(
  (list: NonNullable<ReturnType<typeof optionsOf>>): ReadonlySet<string> =>
    new Set(list.flatMap(({ code, label, de }) => [code, label, de ?? '', `${code} ${label}`])),
);
const keysOf = rememberOf((names: ReadonlySet<string>): ReadonlySet<string> => new Set([...names].map(key)));

/** How many of the options shown belong to the field's own list; null when one of the two is not known. */
const optionsAgree = (declaration: FieldDeclaration, shown: readonly string[]): number | null => {
  if (shown.length === 0) return null;
  if (declaration.kind === 'boolean')
    return (
      shown.filter((option) => option.split(/\s?[/|–-]\s?/).every((text) => YES.has(key(text)))).length / shown.length
    );
  const list = optionsOf(declaration);
  if (!list) return null;
  const names = namesOf(list);
  // Most pages say it as ANAC does; a bilingual one writes both languages into one entry ("Lavori / Bauleistungen").
  const isKnown = (option: string): boolean =>
    names.has(option) || [option, ...option.split(/\s[/|–-]\s/)].some((text) => keysOf(names).has(key(text)));
  return shown.filter(isKnown).length / shown.length;
};

/**
 * How well the control suits the field, 0 to 1, and whether its options prove it.
 * Options of another list are a refusal whatever the caption says.
 */
export const controlScore = (declaration: FieldDeclaration, field: PageField): { score: number; proof: boolean } => {
  if (field.kind === 'readonly') return { score: 0.95, proof: false };
  const suits = SUITS[declaration.kind].find(([kinds]) => kinds.includes(field.kind));
  if (!suits) return { score: 0, proof: false };
  const shown = (field.options ?? []).filter((option) => !isBlank(option));
  const whether = ASKS_WHETHER.test(field.label) || (shown.length > 0 && isYesNo(shown));
  if (whether && !SAYS_WHETHER.includes(declaration.kind) && !optionsOf(declaration)) return { score: 0, proof: false };
  const agree = optionsAgree(declaration, shown);
  if (agree === null) return { score: suits[1], proof: false };
  if (agree < 0.5) return { score: 0, proof: false };
  return { score: agree === 1 ? 1 : suits[1] * 0.95, proof: agree === 1 && declaration.kind !== 'boolean' };
};
