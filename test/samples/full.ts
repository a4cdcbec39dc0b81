import { type CampiPart, campiParts } from '../../lib/assist/campi-parts.ts';
import { type Affidamento, withScheda } from '../../lib/domain/affidamento.ts';
import type { Campo } from '../../lib/domain/campi.ts';
import type { SchedaCode } from '../../lib/domain/codes.ts';
import type { FieldValue } from '../../lib/domain/field.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { type CodeEntry, codeList, isBigList, isSmallList } from '../../lib/reference/lists.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import type { FieldDeclaration } from '../../lib/schede/scheda.ts';
import { AFFIDAMENTO, AFFIDAMENTO_DOPPIO, CARTA } from '../../practice/samples/ad5.ts';
import { ADESIONE_PIENA } from './ad4-full.ts';

/** A CIG that was never issued, with check digits that add up. */
const CIG = 'B000001279';
/** Codes that are open on this day may be chosen. */
const TODAY = '2026-11-22';

const openCodes = (name: NonNullable<FieldDeclaration['codeList']>): string[] => {
  const all: readonly CodeEntry[] = isSmallList(name) ? codeList(name) : isBigList(name) ? [] : CODE_LISTS[name];
  return all.filter(({ from, to }) => (!from || from <= TODAY) && (!to || to >= TODAY)).map(({ code }) => code);
};

/** A text of the length that the field wants, different for every field. */
const textFor = ({ id, minLength = 0, maxLength = 250 }: FieldDeclaration): string =>
  `Esempio di ${id.split('.').at(-1)}`.padEnd(minLength, '0').slice(0, maxLength);

const CHECKED: Record<string, string> = {
  cig: CIG,
  uuid: '3f0c2a9e-5b1d-4e8f-9a60-7d2c4b8e1f03',
  url: 'https://www.comune.esempio.example/atti',
};

/** An answer that the field can take; `turn` tells two of them apart. */
const answerTo = (declared: FieldDeclaration, turn: number): FieldValue => {
  const { id, kind, codeList: list, check } = declared;
  if (id.endsWith('.quota30PerCento')) return 'SI_QUOTA_INFERIORE';
  if (/\.quotaInferiore/.test(id)) return 12 + turn;
  if (kind === 'amount') return 1000.5 + turn + id.length;
  if (kind === 'boolean') return (id.length + turn) % 2 === 0;
  if (kind === 'day') return `2026-12-${10 + turn}`;
  const codes = list ? openCodes(list) : [];
  if (kind === 'code') return codes[turn % codes.length] ?? '';
  if (kind === 'codes') return codes.slice(0, 2);
  if (kind === 'texts') return [CIG];
  return CHECKED[check ?? ''] ?? textFor(declared);
};

const answers = (parts: readonly CampiPart[], turn: number): Campo[] =>
  parts.flatMap(({ block, fields }) =>
    fields.map(({ id, declared }) => ({
      id,
      index: block !== null || id.startsWith('partecipanti[]') ? [0] : [],
      value: answerTo(declared, turn),
    })),
  );

/** An affidamento of any scheda with an answer to everything that it asks. */
export const fullAffidamento = (code: SchedaCode): Affidamento => {
  if (code === 'AD4') return ADESIONE_PIENA;
  const award = { ...CARTA, cup: ['J31B20000540001'], urlDocumenti: 'https://www.comune.esempio.example/documenti' };
  const base: Affidamento = { ...AFFIDAMENTO, aggiudicazioni: [award] };
  if (code === 'AD5') return base;
  const { appalto, lotto } = campiParts(SCHEDE[code]);
  return {
    ...withScheda(base, code),
    id: `affidamento-${code.toLowerCase()}`,
    codiceAppalto: `80000000002-2026-${code}`,
    campi: answers(appalto, 0),
    aggiudicazioni: [{ ...award, campi: answers(lotto, 0) }],
  };
};

/** The same with two stazioni appaltanti and two aggiudicazioni or lotti, the second answered otherwise. */
export const doubleAffidamento = (code: SchedaCode): Affidamento => {
  const one = fullAffidamento(code);
  const { lotto } = campiParts(SCHEDE[code]);
  return {
    ...one,
    stazioniAppaltanti: AFFIDAMENTO_DOPPIO.stazioniAppaltanti,
    aggiudicazioni: AFFIDAMENTO_DOPPIO.aggiudicazioni.map((award, place) => ({
      ...award,
      ...(one.campi && { campi: answers(lotto, place) }),
    })),
  };
};
