import { type AnacForm, type FieldValue, type FlatValue, fieldKey } from '../domain/field.ts';
import type { ModelField, PageModel } from '../domain/page-model.ts';
import type { Form } from '../portals/form-of.ts';
import { foldLabel } from '../schede/fold.ts';
import { type FieldDeclaration, fieldOf } from '../schede/scheda.ts';
import type { CodeBook } from './code-book.ts';
import { unflatten } from './flatten.ts';
import { centsOf, dayOf, foldText, yesOrNo } from './meaning.ts';

/**
 * What one understood field of the page tells: `valued` a value as ANAC spells it; `empty`; `wrong` a text that cannot be
 * its value; `unreadable` something that Cigno cannot judge. `problem` is an Italian sentence for the last two.
 */
export type Reading = {
  field: ModelField;
  declared: FieldDeclaration;
  state: 'valued' | 'empty' | 'wrong' | 'unreadable';
  value: FieldValue | null;
  problem: string;
};

/** Controls whose value Cigno knows how to read: in any other, "empty" may only mean "not understood". */
const READABLE: readonly string[] = [
  'text',
  'textarea',
  'number',
  'date',
  'select',
  'multiselect',
  'combobox',
  'multicombobox',
  'autocomplete',
  'checkbox',
  'switch',
  'radio',
  'richtext',
];
/** Controls that hold what the user typed, not what the page offered. */
const TYPED: readonly string[] = ['text', 'textarea', 'number', 'richtext'];

type Told = Pick<Reading, 'state' | 'value' | 'problem'>;
const valued = (value: FieldValue): Told => ({ state: 'valued', value, problem: '' });
const wrong = (problem: string): Told => ({ state: 'wrong', value: null, problem });
const unreadable = (problem: string): Told => ({ state: 'unreadable', value: null, problem });

const codeOf = (text: string, field: ModelField, declared: FieldDeclaration, book: CodeBook): Told => {
  const list = declared.codeList;
  if (!list) return valued(text);
  const code = book.code(list, text);
  if (typeof code === 'string') return valued(code);
  if (code === undefined) return unreadable(`Cigno non riesce a confrontare «${text}» con l’elenco di ANAC.`);
  // The page's own options may be newer than our copy of the list: what it offers is not called an error.
  if (!TYPED.includes(field.kind)) return unreadable(`«${text}» non è nell’elenco di ANAC che Cigno conosce.`);
  return wrong(`«${text}» non è nell’elenco di ANAC.`);
};

/** One of the answers that ANAC gives by their words, however the page spells it ("Sì" for `SI`). */
const answerOf = (text: string, field: ModelField, values: readonly string[]): Told => {
  const said = [text, field.code ?? ''].map(foldLabel);
  const answer = values.find((value) => said.includes(foldLabel(value)));
  if (answer !== undefined) return valued(answer);
  const problem = `«${text}» non è una delle risposte di ANAC: ${values.join(', ')}.`;
  return TYPED.includes(field.kind) ? wrong(problem) : unreadable(problem);
};

const single = (value: FieldValue, field: ModelField, declared: FieldDeclaration, book: CodeBook): Told => {
  if (Array.isArray(value)) return unreadable('Cigno legge qui più valori, e ne aspetta uno.');
  switch (declared.kind) {
    case 'amount': {
      const cents = centsOf(value);
      return cents === null
        ? wrong(`«${String(value)}» non è un importo in euro: scrivilo come 1234,56.`)
        : valued(cents / 100);
    }
    case 'boolean': {
      const yes = yesOrNo(value);
      return yes === null ? unreadable(`Cigno non capisce se «${String(value)}» vuol dire sì o no.`) : valued(yes);
    }
    case 'day': {
      const day = dayOf(value);
      return day === null ? wrong(`«${String(value)}» non è una data.`) : valued(day);
    }
    case 'code':
    case 'codes':
      return codeOf(foldText(String(value)), field, declared, book);
    default:
      if (typeof value === 'boolean') return unreadable('È una casella da spuntare: Cigno aspettava un testo.');
      return declared.values ? answerOf(String(value), field, declared.values) : valued(foldText(String(value)));
  }
};

const many = (values: string[], field: ModelField, declared: FieldDeclaration, book: CodeBook): Told => {
  const told = values.map((value) => single(value, field, declared, book));
  const bad = told.find(({ state }) => state === 'wrong') ?? told.find(({ state }) => state === 'unreadable');
  return bad ?? valued(told.map(({ value }) => String(value)));
};

const read = (field: ModelField, declared: FieldDeclaration, book: CodeBook): Told => {
  const { value } = field;
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return READABLE.includes(field.kind)
      ? { state: 'empty', value: null, problem: '' }
      : unreadable('Cigno non riesce a leggere questo campo.');
  const list = declared.id.endsWith('[]');
  if (list) return many(Array.isArray(value) ? value : [String(value)], field, declared, book);
  return single(value, field, declared, book);
};

/** Reads every understood field of a page as the scheda declares it; fields that nobody can tell apart are unreadable. */
export const readPage = (model: PageModel, scheda: Form, book: CodeBook): Reading[] => {
  const count = new Map<string, number>();
  const keyOf = (field: ModelField) => fieldKey(field.id ?? '', field.index);
  for (const field of model.fields) count.set(keyOf(field), (count.get(keyOf(field)) ?? 0) + 1);
  const own = model.fields.flatMap((field): Reading[] => {
    const declared = field.id === null ? null : fieldOf(scheda, field.id);
    if (!declared) return [];
    const told =
      (count.get(keyOf(field)) ?? 0) > 1
        ? unreadable('Due campi della pagina sembrano questo: Cigno non sa quale conta.')
        : read(field, declared, book);
    return [{ field, declared, ...told }];
  });
  return [...own, ...placed(model, scheda, book)];
};

/** What is written as a CIG, right or wrong. */
const LIKE_CIG = /^[A-Z0-9]{10}$/i;

/**
 * Fields of ANAC that the page has no field for, because the portal offers several of its own and the user chose:
 * read from the one that holds a CIG; two that hold different ones say nothing.
 */
const placed = (model: PageModel, form: Form, book: CodeBook): Reading[] => {
  const extra = (form.extra ?? []).filter(({ ask }) => ask);
  return [...new Set(extra.flatMap(({ from }) => from ?? []))].flatMap((id): Reading[] => {
    const declared = fieldOf(form, id);
    const places = model.fields.filter((field) => extra.some((one) => one.from === id && one.id === field.id));
    const last = places.at(-1);
    if (!declared || !last || model.fields.some((field) => field.id === id)) return [];
    const said = places.filter(({ value }) => typeof value === 'string' && LIKE_CIG.test(value.trim()));
    const [field] = said;
    if (!field)
      return places.every(({ value }) => !value) ? [{ field: last, declared, ...read(last, declared, book) }] : [];
    const different = new Set(said.map(({ value }) => String(value).trim().toUpperCase())).size > 1;
    const told = different ? unreadable('I due campi hanno CIG diversi.') : read(field, declared, book);
    return [{ field, declared, ...told }];
  });
};

/** The anacForm that a page holds now, as far as it was understood: wrong and unreadable values are left out. */
export const pageForm = (readings: readonly Reading[]): AnacForm =>
  unflatten(
    readings.flatMap(({ field, declared, state, value }): FlatValue[] =>
      state === 'valued' && value !== null ? [{ id: declared.id, index: field.index, value }] : [],
    ),
  );
