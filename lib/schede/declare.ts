import type { FieldDeclaration } from './scheda.ts';

/** Short names of sources (portals.md): FADDA and SINERGIE1 are guides of 2024, NPA is ANAC's data model of 30/06/2026. */
type Source = 'FADDA' | 'SINERGIE1' | 'NPA';

type Rest = Partial<Omit<FieldDeclaration, 'id' | 'label' | 'synonyms' | 'weakSynonyms' | 'source' | 'status'>>;

/** One field; words are separated by `|`. A label is CONFIRMED when a guide shows it, INFERRED when only the model has it. */
export const field = (
  id: string,
  source: Source,
  label: string,
  synonyms: string,
  weakSynonyms: string,
  rest: Rest = {},
): FieldDeclaration => ({
  kind: 'text',
  required: true,
  ...rest,
  id,
  label,
  synonyms: synonyms ? synonyms.split('|') : [],
  weakSynonyms: weakSynonyms ? weakSynonyms.split('|') : [],
  status: source === 'NPA' ? 'INFERRED' : 'CONFIRMED',
  source,
});

export const optional = { required: false } as const;

/** Fields that other schede require, and this one does not. */
export const optionally = (...fields: readonly FieldDeclaration[]): FieldDeclaration[] =>
  fields.map((one) => ({ ...one, ...optional }));

export const code = (codeList: NonNullable<FieldDeclaration['codeList']>, rest: Rest = {}): Rest => ({
  kind: 'code',
  codeList,
  ...rest,
});

/** Several optional amounts of one part of the model: name, label, synonyms. */
export const amounts = (prefix: string, all: readonly [string, string, string][]): FieldDeclaration[] =>
  all.map(([name, label, synonyms]) =>
    field(`${prefix}.${name}`, 'NPA', label, synonyms, '', { ...optional, kind: 'amount' }),
  );
