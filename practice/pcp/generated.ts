import { isBigList, isSmallList } from '../../lib/reference/lists.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { blocksOf, type FieldDeclaration, fieldsOf } from '../../lib/schede/scheda.ts';
import { type Box, type Group, type Item, isBox, type Layout, type Part, type Section } from './layout.ts';
import { LISTS, type ListName } from './lists.ts';
import type { BlockSpec, FieldSpec, SchedaSpec } from './schede.ts';

type Code = keyof typeof SCHEDE;

const listOf = ({ codeList }: FieldDeclaration): ListName | undefined => {
  // The states of an appalto are the portal's own and no field of a form.
  if (codeList === undefined || codeList === 'statoAppalto') return undefined;
  return codeList === 'CPV' ? 'cpv' : codeList;
};

const formatOf = ({ check }: FieldDeclaration): Pick<FieldSpec, 'format'> =>
  check === 'uuid' || check === 'url' ? { format: check } : {};

const fieldFrom = (declared: FieldDeclaration): FieldSpec => {
  const { id, kind, required, minLength, maxLength } = declared;
  const list = listOf(declared);
  return {
    id,
    type: kind,
    ...(required && { required }),
    ...(list && { list }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...formatOf(declared),
  };
};

/** How many of a block a new draft has, and how few it may have. */
const COUNTS: Record<string, Omit<BlockSpec, 'id'>> = {
  stazioniAppaltanti: { initial: 1, min: 1 },
  aggiudicazioni: { initial: 1, min: 0 },
  lotti: { initial: 1, min: 0 },
  partecipanti: { initial: 1, min: 0 },
  finanziamenti: { initial: 1, min: 0 },
};

/** The path of each repeated part of an id, outermost first. */
const pathsOf = (id: string): string[] => {
  const ends = [...id.matchAll(/\[\]/g)].map(({ index }) => index + 2);
  return ends.map((end) => id.slice(0, end));
};

/** The form of a scheda as Cigno declares it; `test/portals-unit/practice-specs.test.ts` compares it with ANAC's own model. */
export const generatedSpec = (code: Code): SchedaSpec => {
  const fields = fieldsOf(SCHEDE[code]);
  const blocks = new Set(fields.flatMap(({ id }) => pathsOf(id)));
  const roots = new Set(fields.map(({ id }) => id.split(/[.[]/)[0] ?? ''));
  return {
    sections: [...roots].filter((root) => root !== 'espd'),
    blocks: [...blocks].map((id) => ({ id, ...(COUNTS[blocksOf(id).at(-1) ?? ''] ?? { initial: 0, min: 0 }) })),
    fields: fields.map(fieldFrom),
  };
};

/** What makes the generated form of one rendering its own. */
export type Style = {
  /** Which of the words of a field it bears; `n` is its place in the scheda. */
  word: (words: readonly [string, ...string[]], n: number) => string;
  /** The control for a kind of field; `rows` is the length of its list. `null`: a row for each value. */
  control: (declared: FieldDeclaration, rows: number) => string | null;
  title: (word: string, n: number) => string;
  add: (word: string) => string;
  remove: string;
  /** From how many fields on a part is headed. */
  headed: number;
};

/** Controls that take the whole width of the form. */
const WIDE = ['area', 'checks', 'selects', 'multiple', 'chips', 'many'];

/** The form of a scheda in the order of its declaration, in three sections as the portal has them. */
const generatedLayout = (name: string, style: Style): Section[] => {
  const code = name as Code;
  const scheda = SCHEDE[code];
  const all = fieldsOf(scheda);
  const place = new Map(all.map(({ id }, n) => [id, n]));
  const rowsOf = ({ codeList }: FieldDeclaration): number => {
    if (!codeList) return 0;
    return isBigList(codeList) ? 1000 : isSmallList(codeList) ? 5 : LISTS[codeList].length;
  };
  const blockWord = (block: string): string =>
    scheda.blocks.find(({ id }) => id === blocksOf(block).at(-1))?.words[0] ?? block;
  const itemOf = (declared: FieldDeclaration, control: string): Item => ({
    id: declared.id,
    label: style.word([declared.label, ...declared.synonyms], place.get(declared.id) ?? 0),
    control,
    ...(WIDE.includes(control) && { wide: true }),
  });
  const repeated = (block: string, items: Part[], list: boolean): Group => ({
    block,
    title: (n) => (list ? '' : style.title(blockWord(block), n)),
    add: style.add(blockWord(block)),
    remove: style.remove,
    items,
  });
  const leaf = (declared: FieldDeclaration): Part => {
    const control = style.control(declared, rowsOf(declared));
    if (control !== null) return itemOf(declared, control);
    const row = style.control({ ...declared, kind: declared.codeList ? 'code' : 'text' }, rowsOf(declared)) ?? 'text';
    return repeated(declared.id, [itemOf(declared, row)], true);
  };
  const headingOf = (id: string): string => {
    const own = scheda.sections.find(({ fields }) => fields.some((field) => field.id === id));
    if (own && !['stazioniAppaltanti', 'appalto', 'aggiudicazioni', 'lotti', 'espd'].includes(own.id)) return own.title;
    const groups = scheda.groups.filter(({ prefix }) => id.startsWith(`${prefix}.`));
    const [group] = groups.sort((one, other) => other.prefix.length - one.prefix.length);
    const many = group ? all.filter((field) => field.id.startsWith(`${group.prefix}.`)).length : 0;
    return group && many >= style.headed ? (group.words[0] ?? '') : '';
  };
  const partsOf = (fields: readonly FieldDeclaration[], prefix: string): Part[] => {
    const parts: Part[] = [];
    for (const declared of fields) {
      const inner = /^(.*?\[\])\./.exec(declared.id.slice(prefix.length))?.[1];
      if (inner !== undefined) {
        const block = prefix + inner;
        if (parts.some((part) => 'block' in part && part.block === block)) continue;
        const inside = fields.filter(({ id }) => id.startsWith(`${block}.`));
        parts.push(repeated(block, partsOf(inside, `${block}.`), false));
        continue;
      }
      const heading = headingOf(declared.id);
      const box = parts.find((part): part is Box => isBox(part) && part.heading === heading);
      if (box) box.items.push(leaf(declared));
      else parts.push(heading ? { heading, items: [leaf(declared)] } : leaf(declared));
    }
    return parts;
  };
  const titled = scheda.sections.filter(({ id }) => generatedSpec(code).sections.includes(id));
  return titled.map(({ id, title }) => ({
    id,
    title,
    parts: partsOf(
      all.filter((field) => field.id.split(/[.[]/)[0] === id || (id === 'appalto' && field.id === 'espd')),
      '',
    ),
  }));
};

/** The forms of one rendering: those drawn by hand, the others from the declarations, each made once. */
export const layoutsOf = (drawn: Readonly<Record<string, Section[]>>, style: Style): Layout => {
  const layouts = new Map(Object.entries(drawn));
  return (scheda) => {
    const made = layouts.get(scheda) ?? generatedLayout(scheda, style);
    layouts.set(scheda, made);
    return made;
  };
};
