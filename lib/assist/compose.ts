import type { Affidamento } from '../domain/affidamento.ts';
import type { Ente } from '../domain/ente.ts';
import type { AnacForm, FieldId, FieldValue, FlatValue } from '../domain/field.ts';
import type { OperatoreEconomico } from '../domain/operatore-economico.ts';
import { SCHEDE } from '../schede/registry.ts';
import { blocksOf, fieldOf, type Scheda } from '../schede/scheda.ts';
import { adesioneValues } from './compose-adesione.ts';
import { APPALTO, LOTTO, rootOf, STAZIONE } from './compose-base.ts';
import { campiValues } from './compose-campi.ts';
import { meant } from './compose-object.ts';
import { unflatten } from './flatten.ts';

export { flatten, unflatten } from './flatten.ts';

/** All that an anacForm is made of; profiles that the affidamento does not name are ignored. */
export type ComposeInput = {
  affidamento: Affidamento;
  enti: readonly Ente[];
  operatoriEconomici: readonly OperatoreEconomico[];
};

type Said = FieldValue | null | undefined;

/** The values of one table, at one place; blocks inside it have one item, the first. */
const table = (prefix: string, place: number[], said: readonly [FieldId, Said][], scheda: Scheda): FlatValue[] =>
  said.flatMap(([path, value]) => {
    const id = prefix + path;
    const known = meant(value);
    if (known === null || !fieldOf(scheda, id)) return [];
    const inner = blocksOf(path).length - (path.endsWith('[]') ? 1 : 0);
    return [{ id, index: [...place, ...Array<number>(inner).fill(0)], value: known }];
  });

const values = ({ affidamento, enti, operatoriEconomici }: ComposeInput, scheda: Scheda): FlatValue[] => {
  const said = <A extends unknown[]>(from: Readonly<Record<FieldId, (...all: A) => Said>>, ...all: A) =>
    Object.entries(from).map(([path, say]): [FieldId, Said] => [path, say(...all)]);
  return [
    ...affidamento.stazioniAppaltanti.flatMap((sa, place) => {
      const ente = enti.find((candidate) => candidate.id === sa.enteId);
      return table('stazioniAppaltanti[].', [place], said(STAZIONE, sa, ente), scheda);
    }),
    ...table('', [], said(APPALTO, affidamento), scheda),
    ...affidamento.aggiudicazioni.flatMap((award, place) => {
      const oe = operatoriEconomici.find((candidate) => candidate.id === award.operatoreEconomicoId);
      return table(`${rootOf(scheda)}[].`, [place], said(LOTTO, { award, oe }), scheda);
    }),
    ...(affidamento.scheda === 'AD4' ? adesioneValues(affidamento) : campiValues(affidamento, scheda)),
  ];
};

/**
 * The anacForm of an affidamento: amounts in euro, codes as ANAC writes them, nothing that is not known and nothing that
 * the scheda does not ask. `stazioniAppaltanti` and the aggiudicazioni or lotti are always there, also when empty: ANAC
 * judges their number (REG112).
 */
export const compose = (input: ComposeInput): AnacForm => {
  const { affidamento } = input;
  const scheda = SCHEDE[affidamento.scheda];
  const counted = (name: string, length: number): AnacForm => {
    const made = form[name];
    return { [name]: Array.from({ length }, (_, place) => (Array.isArray(made) ? (made[place] ?? {}) : {})) };
  };
  const form = unflatten(values(input, scheda));
  return {
    ...form,
    ...counted('stazioniAppaltanti', affidamento.stazioniAppaltanti.length),
    ...counted(rootOf(scheda), affidamento.aggiudicazioni.length),
  };
};
