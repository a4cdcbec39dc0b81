import { type BigLists, type CodeBook, codeBook } from '../../lib/assist/code-book.ts';
import { compose, flatten } from '../../lib/assist/compose.ts';
import { spelling } from '../../lib/assist/plan-field.ts';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import type { FieldValue, FlatValue } from '../../lib/domain/field.ts';
import type { ModelField, PageModel } from '../../lib/domain/page-model.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { fieldOf } from '../../lib/schede/scheda.ts';
import { AFFIDAMENTO, SAMPLE } from '../../practice/samples/ad5.ts';

/** The big lists, reduced to what the sample needs. */
export const LISTS: BigLists = {
  CPV: [
    { code: '30197643', label: 'Carta per fotocopie' },
    { code: '30199000', label: 'Articoli di cancelleria ed altri articoli di carta' },
    { code: '79341000', label: 'Servizi pubblicitari' },
  ],
  codIstat: [
    { code: '012058091', label: 'ROMA' },
    { code: '001001001', label: 'COMUNE SOPPRESSO', to: '2025-12-31' },
  ],
  codNUTS: [{ code: 'ITI43', label: 'Roma' }],
};
export const BOOK: CodeBook = codeBook(LISTS);

/** The composed values of the sample. */
export const values = (affidamento: Affidamento = AFFIDAMENTO): FlatValue[] =>
  flatten(compose({ affidamento, ...SAMPLE }));

const KINDS: Record<string, string> = {
  code: 'select',
  codes: 'multiselect',
  boolean: 'radio',
  amount: 'number',
  longtext: 'textarea',
};

/** One page field that is understood; `patch` changes what it is. */
export const field = (id: string, index: number[] = [], patch: Partial<ModelField> = {}): ModelField => {
  const declared = fieldOf(AD5, id);
  return {
    key: `${id}@${index.join('.')}`,
    id,
    index,
    label: declared?.label ?? id,
    section: AD5.sections.find((section) => section.fields.includes(declared as never))?.title ?? '',
    kind: KINDS[declared?.kind ?? ''] ?? 'text',
    required: declared?.required ?? false,
    visible: true,
    writable: true,
    value: null,
    certainty: 1,
    reasons: [],
    ...patch,
  };
};

/** A control of the page that nobody understood. */
export const stranger = (label: string, patch: Partial<ModelField> = {}): ModelField => ({
  ...field('sconosciuto', [], { label, key: `?${label}`, reasons: ['Nessuna scheda ha un campo con questo nome.'] }),
  id: null,
  ...patch,
});

/** A page with these fields. */
export const page = (fields: ModelField[], patch: Partial<PageModel> = {}): PageModel => ({
  frame: 'frame-1',
  revision: 1,
  address: 'https://portale-servizi.anticorruzione.it/piattaforma-contratti-pubblici',
  title: 'PCP',
  portal: 'pcp',
  page: 'form',
  scheda: 'AD5',
  certainty: 0.97,
  reasons: ['Le tre sezioni della scheda AD5 sono sulla pagina.'],
  fields,
  document: null,
  pratiche: [],
  ...patch,
});

/** The AD5 form with a field for every value, and the required fields that have none. */
export const emptyForm = (flat: FlatValue[] = values()): PageModel =>
  page(flat.map(({ id, index }) => field(id, index)));

/** What a control of that kind shows once it holds the value. */
export const asShown = (value: FieldValue, { id, kind }: ModelField): FieldValue =>
  spelling(value, kind, fieldOf(AD5, id ?? ''), BOOK).value;

/** The same form after a perfect fill. */
export const fullForm = (flat: FlatValue[] = values()): PageModel => {
  const form = emptyForm(flat);
  return {
    ...form,
    fields: form.fields.map((one, place) => ({ ...one, value: asShown(flat[place]?.value ?? '', one) })),
  };
};

/** The form with one field changed. */
export const withField = (form: PageModel, id: string, patch: Partial<ModelField>): PageModel => ({
  ...form,
  fields: form.fields.map((one) => (one.id === id ? { ...one, ...patch } : one)),
});
