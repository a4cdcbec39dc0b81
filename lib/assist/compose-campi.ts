import type { Affidamento } from '../domain/affidamento.ts';
import { byKey, type Campo, fromKeys } from '../domain/campi.ts';
import { isDay } from '../domain/day.ts';
import type { FieldValue, FlatValue } from '../domain/field.ts';
import { blocksOf, type FieldContent, type FieldDeclaration, fieldsOf, type Scheda } from '../schede/scheda.ts';
import { hasPartecipante, isBase, rootOf } from './compose-base.ts';
import { instant, meant } from './compose-object.ts';

const TYPES: Record<FieldContent, (value: FieldValue) => boolean> = {
  text: (value) => typeof value === 'string',
  longtext: (value) => typeof value === 'string',
  code: (value) => typeof value === 'string',
  codes: (value) => Array.isArray(value),
  texts: (value) => Array.isArray(value),
  amount: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  day: (value) => typeof value === 'string' && isDay(value),
};

/** Whether an answer can be one to that field: of its kind, and in a place that the path has. */
export const fits = ({ id, kind }: FieldDeclaration, { index, value }: FlatValue): boolean =>
  TYPES[kind](value) && index.length === blocksOf(id).length - (id.endsWith('[]') ? 1 : 0);

/**
 * The answers of an affidamento that its scheda asks, by ANAC's whole paths. An answer to what the scheda does not ask,
 * or to what the profiles say, is left out: the archive shows neither, and nothing is written that nobody has seen.
 */
export const campiValues = (affidamento: Affidamento, scheda: Scheda): FlatValue[] => {
  const asked = new Map(fieldsOf(scheda).flatMap((field) => (isBase(field.id) ? [] : [[field.id, field]])));
  const spoken = (flat: FlatValue): FlatValue[] => {
    const field = asked.get(flat.id);
    if (!field || !fits(field, flat)) return [];
    const value = field.kind === 'day' ? (instant(String(flat.value)) ?? null) : meant(flat.value);
    return value === null ? [] : [{ ...flat, value }];
  };
  const root = rootOf(scheda);
  const inside = (campo: Campo, place: number): FlatValue => ({
    ...campo,
    id: `${root}[].${campo.id}`,
    index: [place, ...campo.index],
  });
  // Through the editor's own reading: of two answers to one field it shows the last.
  const shown = (campi: readonly Campo[] | undefined): Campo[] => fromKeys(byKey(campi));
  return [
    ...shown(affidamento.campi).flatMap(spoken),
    ...affidamento.aggiudicazioni.flatMap((award, place) =>
      shown(award.campi)
        .filter(({ id }) => !id.startsWith('partecipanti[].') || hasPartecipante(award))
        .flatMap((campo) => spoken(inside(campo, place))),
    ),
  ];
};
