import type { FlatValue } from '../domain/field.ts';
import type { PlanEntry } from '../domain/fill.ts';
import type { PageModel } from '../domain/page-model.ts';
import { blocksOf, fieldOf, type Scheda, type SectionDeclaration } from '../schede/scheda.ts';
import type { CodeBook } from './code-book.ts';
import { spelling } from './plan-field.ts';

const sectionOf = (scheda: Scheda, id: string): SectionDeclaration | null =>
  scheda.sections.find((section) => section.fields.some((field) => field.id === id)) ?? null;

/** The path of a field id up to and with its `[]` number `level`: `aggiudicazioni[].partecipanti[]` for level 1. */
const prefixAt = (id: string, level: number): string => {
  const parts = id.split('[]');
  return `${parts.slice(0, level + 1).join('[]')}[]`;
};

/** How people name a block: "Aggiudicazione 2". */
export const blockName = (scheda: Scheda, block: string, place: number): string => {
  const word = scheda.blocks.find(({ id }) => id === block)?.words[0] ?? block;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${place + 1}`;
};

/** The outermost block of a value that the page does not show yet, or null when all are there. */
const missingBlock = (value: FlatValue, model: PageModel, scheda: Scheda): string | null => {
  const blocks = blocksOf(value.id);
  for (const [level, place] of value.index.entries()) {
    const block = blocks[level];
    if (block === undefined) return null;
    const prefix = prefixAt(value.id, level);
    const there = model.fields.some(
      ({ id, index }) => id?.startsWith(prefix) && value.index.slice(0, level + 1).every((at, l) => index[l] === at),
    );
    const sisters = model.fields.some(
      ({ id, index }) => id?.startsWith(prefix) && value.index.slice(0, level).every((at, l) => index[l] === at),
    );
    if (!there && sisters) return blockName(scheda, block, place);
  }
  return null;
};

/** The list that a value belongs to row by row, where its block is on the page without a single row; null otherwise. */
const rowlessList = (value: FlatValue, model: PageModel, scheda: Scheda): string | null => {
  const name = value.id.endsWith('[]') ? blocksOf(value.id).at(-1) : undefined;
  const list = scheda.blocks.find(({ id }) => id === name);
  if (!list || model.fields.some(({ id, index }) => id === value.id && value.index.every((at, l) => index[l] === at)))
    return null;
  const block = value.id.slice(0, value.id.indexOf('[]') + 2);
  return model.fields.some(({ id, index }) => id?.startsWith(block) && index[0] === value.index[0])
    ? (list.words[0] ?? list.id)
    : null;
};

/** The path of the innermost block that a value stands in; a list of texts is no block. */
const around = (id: string): string => id.slice(0, id.lastIndexOf('[]', id.length - 3) + 2);

/** The heading that the page itself gives to the block of a value; '' where the block is not there. */
const headingOf = (value: FlatValue, model: PageModel): string => {
  const path = around(value.id);
  const beside = model.fields.find(
    ({ id, index }) =>
      id !== null && path.length > 2 && around(id) === path && index.every((at, l) => at === value.index[l]),
  );
  return beside?.section ?? '';
};

/** The entry of a value for which the page has no field, saying what the user can do about it. */
export const whyAbsent = (value: FlatValue, model: PageModel, scheda: Scheda, book: CodeBook): PlanEntry => {
  const declared = fieldOf(scheda, value.id);
  const section = sectionOf(scheda, value.id);
  const root = value.id.split(/[.[]/)[0] ?? '';
  const seen = model.fields.some(({ id }) => id?.split(/[.[]/)[0] === root);
  const block = missingBlock(value, model, scheda);
  const row = block ? null : rowlessList(value, model, scheda);
  const reason = block
    ? `«${block}» non c’è ancora sulla pagina: premi il pulsante della pagina che aggiunge ${value.id.endsWith('[]') ? 'la riga' : 'il blocco'}, e il piano si aggiorna da solo.`
    : row
      ? `Sulla pagina non c’è ancora una riga per «${row}»: premi il pulsante della pagina che aggiunge la riga, e il piano si aggiorna da solo.`
      : seen
        ? 'Cigno non trova il campo di questo valore: copialo e incollalo dove serve.'
        : `La sezione «${section?.title ?? root}» non è ancora sulla pagina: aprila, e il piano si aggiorna da solo.`;
  // Nobody knows which control will take it: the user reads ANAC's words, with the code beside.
  const spelt = spelling(value.value, 'select', declared, book);
  return {
    id: value.id,
    index: value.index,
    key: null,
    label: declared?.label ?? value.id,
    section: headingOf(value, model) || (section?.title ?? ''),
    action: 'absent',
    ...spelt,
    current: null,
    reason,
    ...((block !== null || row !== null || !seen) && { waits: true }),
  };
};
