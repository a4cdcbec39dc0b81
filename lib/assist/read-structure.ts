import { fieldKey } from '../domain/field.ts';
import { type RawStructure, STRUCTURE_MOST, WORD_PLACES } from '../domain/page-structure.ts';
import { type Result, refused } from '../domain/result.ts';
import { readSteps } from '../page/read.ts';
import { inStretches } from '../page/steps.ts';
import { fold } from '../page/text.ts';
import { readPageWords } from '../portals/page-words.ts';
import type { Frame } from './frame.ts';

const LONGEST = 400;
const cut = (text: string): string => fold(text).slice(0, LONGEST);
const OTHER = 'Questa pagina non è di un portale che Cigno conosce.';

/** The shape of the page in a frame, known or not: no value of any control is read. */
export const readStructure = async (frame: Frame): Promise<Result<RawStructure>> => {
  const { portal, page, scheda, known } = await frame.lookGently();
  if (!portal) return refused(OTHER);
  const fields = await inStretches(readSteps(frame.doc), frame.doc);
  const meant = new Map(known.map((one) => [one.field.element, fieldKey(one.id, one.index)]));
  const words = readPageWords(frame.doc);
  const said = new Set<string>();
  const value = {
    portal,
    page,
    scheda,
    title: cut(frame.doc.title),
    words: WORD_PLACES.flatMap((where) => words.texts(where).map((text) => ({ where, text: cut(text) })))
      .filter(({ where, text }) => text !== '' && said.size < said.add(`${where} ${text}`).size)
      .slice(0, STRUCTURE_MOST.words),
    controls: fields.slice(0, STRUCTURE_MOST.controls).map((field) => {
      const { element } = field;
      return {
        label: cut(field.label),
        headings: field.headings.slice(0, 20).map(cut),
        blocks: field.blocks.slice(0, 10).map(({ heading, index }) => ({ heading: cut(heading), index })),
        control: field.kind,
        tag: element.localName.slice(0, 60),
        type: cut(element.getAttribute('type') ?? ''),
        role: cut(element.getAttribute('role') ?? ''),
        id: cut(element.id),
        name: cut(element.getAttribute('name') ?? element.getAttribute('formcontrolname') ?? ''),
        required: field.required,
        visible: field.visible,
        editable: field.editable,
        aside: field.aside,
        options: field.options?.slice(0, STRUCTURE_MOST.options).map(cut) ?? null,
        field: meant.get(element) ?? null,
      };
    }),
  };
  return { ok: true, value };
};
