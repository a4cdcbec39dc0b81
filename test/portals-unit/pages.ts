import { fieldKey } from '../../lib/domain/field.ts';
import type { BlockPlace, FieldKind, PageField } from '../../lib/page/field.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { optionsOf } from '../../lib/schede/options.ts';
import { type FieldDeclaration, fieldsOf } from '../../lib/schede/scheda.ts';
import { createRandom, type Random } from './random.ts';
import {
  ABBREVIATED,
  BLOCK_WORDS,
  FOREIGN_BLOCKS,
  FOREIGN_LABELS,
  KINDS,
  OTHER_FIELDS,
  SECTION_WORDS,
  STRANGE_BLOCKS,
  SUBGROUPS,
} from './vocabulary.ts';

/** A page as the reader would describe it, with what each field truly is (null for what is not of the scheda). */
export type GeneratedPage = { fields: PageField[]; truth: Map<PageField, string | null>; traps: string[] };

type Around = { parent: Element; headings: string[]; blocks: BlockPlace[]; form: Element | null };
type Extra = Partial<Pick<PageField, 'visible' | 'editable' | 'aside' | 'kind' | 'options'>>;

const dress = (random: Random, label: string): string => {
  let text = label;
  if (random.chance(0.15)) for (const [long, short] of ABBREVIATED) text = text.replace(long, short);
  if (random.chance(0.1)) text = text.toUpperCase();
  if (random.chance(0.1)) text = text.replace(/à/g, "a'");
  if (random.chance(0.1)) text = `Inserire ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return text;
};

/** One page with AD5's form, reworded and shuffled, among traps. `light` leaves the traps out. */
export const generatePage = (seed: number, document: Document, light = false): GeneratedPage => {
  const random = createRandom(seed);
  const fields: PageField[] = [];
  const truth = new Map<PageField, string | null>();
  const traps: string[] = [];
  const body = document.createElement('main');

  const add = (label: string, at: Around, kind: FieldKind, is: string | null, extra: Extra = {}): PageField => {
    const row = document.createElement('div');
    const element = document.createElement('input');
    element.id = `x${Math.floor(random.next() * 1e9).toString(36)}`;
    row.append(element);
    at.parent.append(row);
    const field: PageField = {
      element,
      label: dress(random, label),
      section: at.headings.at(-1) ?? '',
      headings: at.headings,
      blocks: at.blocks,
      required: random.chance(0.5),
      kind,
      visible: true,
      editable: true,
      hint: random.chance(0.2) ? 'Codice fiscale della stazione appaltante' : '',
      name: element.id,
      options: null,
      form: at.form,
      aside: false,
      ...extra,
    };
    fields.push(field);
    truth.set(field, is);
    return field;
  };
  const box = (at: Around, heading: string, block = -1): Around => {
    const element = document.createElement('section');
    at.parent.append(element);
    return {
      parent: element,
      headings: heading ? [...at.headings, heading] : at.headings,
      blocks: block < 0 ? at.blocks : [...at.blocks, { heading, index: block, element }],
      form: at.form,
    };
  };
  const words = (declaration: FieldDeclaration): string =>
    random.chance(0.5)
      ? declaration.label
      : random.pick(
          declaration.synonyms
            .filter((word) => !/[A-Z]{2}.*T\b|kodex|Los|Gegenstand|Steuer/i.test(word))
            .concat(declaration.label),
        );
  const draw = (declaration: FieldDeclaration, at: Around, index: number[]): void => {
    if (!light && random.chance(0.08)) return;
    const kind = random.pick(KINDS[declaration.kind]);
    const known = optionsOf(declaration);
    const choice = kind === 'select' || kind === 'radio' || kind === 'multiselect';
    const options =
      declaration.kind === 'boolean' && choice
        ? ['Sì', 'No']
        : choice && known
          ? ['-- Selezionare --', ...known.map((entry) => entry.label)]
          : null;
    if (declaration.kind === 'texts') {
      const count = random.pick([1, 1, 2, 3]);
      for (let n = 0; n < count; n++)
        add(
          random.chance(0.3) && count > 1 ? `CUP ${n + 1}` : 'CUP',
          at,
          'text',
          fieldKey(declaration.id, [...index, n]),
        );
      return;
    }
    const editable = !random.chance(0.04);
    const field = add(words(declaration), at, kind, fieldKey(declaration.id, index), { options, editable });
    if (!light && random.chance(0.06)) {
      traps.push(`copia nascosta di ${field.label}`);
      add(field.label, at, kind, null, { visible: false, options });
    }
  };
  const inPlace = (prefix: RegExp): FieldDeclaration[] =>
    random.shuffle(fieldsOf(AD5).filter(({ id }) => prefix.test(id)));
  const foreign = (at: Around): void => {
    if (light || !random.chance(0.35)) return;
    const heading = random.pick(random.chance(0.5) ? FOREIGN_BLOCKS : STRANGE_BLOCKS);
    traps.push(heading);
    const inside = box(at, heading, random.chance(0.3) ? 0 : -1);
    for (const label of random.shuffle(FOREIGN_LABELS).slice(0, 1 + Math.floor(random.next() * 4)))
      add(label, inside, 'text', null, { aside: /ricerca/i.test(heading) && random.chance(0.5) });
  };
  const others = (at: Around): void => {
    if (light || !random.chance(0.35)) return;
    const label = random.pick(OTHER_FIELDS);
    traps.push(label);
    add(label, at, 'text', null);
  };
  const pageHeadings = random.chance(0.5)
    ? [
        random.pick([
          'AnacForm',
          'AD5 – Affidamento diretto <5K',
          'Nuovo appalto',
          'Piattaforma contratti pubblici',
          'Compilazione scheda AD5',
        ]),
      ]
    : [];
  const form = random.chance(0.6) ? document.createElement('form') : null;
  const root: Around = { parent: body, headings: pageHeadings, blocks: [], form };
  if (form) body.append(form);
  const own = form ? { ...root, parent: form } : root;

  const stazioni = (): void => {
    const section = box(own, random.pick(SECTION_WORDS.stazioniAppaltanti ?? ['']));
    const count = random.pick([1, 1, 2, 3]);
    const name = random.pick(BLOCK_WORDS.stazioniAppaltanti ?? []);
    for (let n = 0; n < count; n++) {
      const at = count > 1 || random.chance(0.5) ? box(section, name(n + 1), n) : section;
      for (const declaration of inPlace(/^stazioniAppaltanti/)) draw(declaration, at, [n]);
      others(at);
    }
    foreign(section);
  };
  const appalto = (): void => {
    const section = box(own, random.pick(SECTION_WORDS.appalto ?? ['']));
    for (const declaration of inPlace(/^appalto/)) draw(declaration, section, []);
    others(section);
    foreign(section);
  };
  const aggiudicazioni = (): void => {
    const section = box(own, random.pick(SECTION_WORDS.aggiudicazioni ?? ['']));
    const count = random.pick([1, 1, 2]);
    const name = random.pick(BLOCK_WORDS.aggiudicazioni ?? []);
    const people = random.pick(BLOCK_WORDS.partecipanti ?? []);
    const grouped = random.chance(0.4);
    for (let n = 0; n < count; n++) {
      const at = count > 1 || random.chance(0.5) ? box(section, name(n + 1), n) : section;
      const subs = new Map<string, Around>();
      for (const declaration of inPlace(/^aggiudicazioni\[\]\.(?!partecipanti)/)) {
        const group = declaration.id.split('.')[1] ?? '';
        const title = SUBGROUPS[group];
        if (grouped && title && !subs.has(group)) subs.set(group, box(at, random.pick(title)));
        draw(declaration, subs.get(group) ?? at, [n]);
      }
      const partecipanti = random.pick([1, 1, 1, 2]);
      for (let p = 0; p < partecipanti; p++) {
        const inner = box(at, people(p + 1), p);
        for (const declaration of inPlace(/partecipanti/)) draw(declaration, inner, [n, p]);
        others(inner);
      }
      foreign(at);
      others(at);
    }
  };
  if (!light && random.chance(0.3)) {
    traps.push('secondo modulo');
    const second = document.createElement('form');
    body.append(second);
    const at = {
      ...root,
      parent: second,
      form: second,
      headings: random.chance(0.5) ? [...pageHeadings, 'Richiesta di assistenza'] : pageHeadings,
    };
    for (const label of random.shuffle(['Oggetto', 'Descrizione', 'Codice Fiscale', 'Denominazione']).slice(0, 2))
      add(label, at, 'text', null);
  }
  for (const section of random.shuffle([stazioni, appalto, aggiudicazioni])) section();
  return { fields, truth, traps };
};
