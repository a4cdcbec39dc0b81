import { sameCodice } from './codice-appalto.ts';
import { addDays, type Day, dayInRome, daysBetween } from './day.ts';
import type { Pratica, Registrazione } from './registrazione.ts';
import { likenessOf, SIMILAR, sameFirm } from './similar.ts';

/** How far back a CIG for the same purchase is looked for, and how far two amounts may differ and be the same one. */
export const LOOK_BACK = 120;
const TOLERANCE = 0.01;

/** What is about to get a CIG: one part for each aggiudicazione or lotto, hence for each CIG. */
export type Purchase = {
  affidamentoId: string | null;
  /** The codes by which the portal knows this very appalto, where it shows any: it is no duplicate of itself. */
  codici: readonly string[];
  parts: readonly {
    /** Denominazioni; empty when not known. */
    operatori: readonly string[];
    /** Euro cents. */
    importo: number | null;
    oggetto: string;
  }[];
};

/** What a purchase is compared with: a CIG of the register, or an appalto that still waits for its own (`cig` null). */
export type Seen = Pick<
  Registrazione,
  'id' | 'portal' | 'codiceAppalto' | 'affidamentoId' | 'oggetto' | 'importo' | 'operatoreEconomico' | 'stato'
> & { cig: string | null; at: string };

/**
 * What may be for the same purchase. `stesso`: of this very affidamento; `simile`: same operatore economico, same
 * amount, similar oggetto; `forse`: the register does not know one of the three, and the other two agree.
 */
export type Duplicate = { seen: Seen; why: 'stesso' | 'simile' | 'forse'; day: Day };

/** The portal takes its time to answer: who sees no CIG yet makes the appalto a second time. A draft asks for nothing. */
const isWaiting = ({ stato, cig }: Pratica): boolean => cig.length === 0 && stato !== 'bozza';

const seenOf = (register: readonly Registrazione[], pratiche: readonly Pratica[]): Seen[] => [
  ...register.map((one) => ({ ...one, at: one.acquisitoAt })),
  ...pratiche
    .filter(isWaiting)
    .map((one) => ({ ...one, cig: null, operatoreEconomico: '', at: one.storia.at(-1)?.at ?? '' })),
];

/** CIGs of an affidamento that came to nothing duplicate nothing. */
const GONE: readonly (string | null)[] = ['cancellato', 'annullato'];

const sameAmount = (a: number | null, b: number | null): boolean | null => {
  if (a === null || b === null) return null;
  // A cent of rounding on a very small amount is no difference.
  return Math.abs(a - b) <= Math.max(1, Math.floor(Math.max(a, b) * TOLERANCE));
};

const similar = (part: Purchase['parts'][number], seen: Seen): 'simile' | 'forse' | null => {
  const likeness = likenessOf(part.oggetto, seen.oggetto);
  const firms = part.operatori.map((name) => sameFirm(name, seen.operatoreEconomico));
  const signs = [
    firms.includes(true) ? true : firms.length === 0 || firms.includes(null) ? null : false,
    sameAmount(part.importo, seen.importo),
    likeness === null ? null : likeness >= SIMILAR,
  ];
  if (signs.includes(false)) return null;
  const agree = signs.filter((sign) => sign === true).length;
  return agree === 3 ? 'simile' : agree === 2 ? 'forse' : null;
};

const RANK = { stesso: 0, simile: 1, forse: 2 } as const;

/**
 * "Esiste già un CIG per questo affidamento?": the CIGs of the register and the appalti that wait for one, on whatever
 * portal, that may be for the same purchase, the surest first and the latest first among equals. `today` is the civil
 * day in Rome. What is of this very affidamento counts however old it is.
 */
export const duplicatesOf = (
  purchase: Purchase,
  register: readonly Registrazione[],
  pratiche: readonly Pratica[],
  today: Day,
): readonly Duplicate[] => {
  const from = addDays(today, -LOOK_BACK);
  const own = new Set(purchase.codici.map(sameCodice));
  return seenOf(register, pratiche)
    .flatMap((seen): Duplicate[] => {
      const at = new Date(seen.at);
      if (GONE.includes(seen.stato) || Number.isNaN(at.getTime())) return [];
      if (seen.cig === null && seen.codiceAppalto !== null && own.has(sameCodice(seen.codiceAppalto))) return [];
      const day = dayInRome(at);
      if (seen.affidamentoId !== null && seen.affidamentoId === purchase.affidamentoId)
        return [{ seen, why: 'stesso', day }];
      if (daysBetween(from, day) < 0) return [];
      const found = purchase.parts.map((part) => similar(part, seen));
      const why = found.includes('simile') ? 'simile' : found.includes('forse') ? 'forse' : null;
      return why ? [{ seen, why, day }] : [];
    })
    .sort((a, b) => RANK[a.why] - RANK[b.why] || b.day.localeCompare(a.day));
};

/** Whether two of the three signs are there to compare, without which nothing can be found. */
const isTelling = ({ operatori, importo, oggetto }: Purchase['parts'][number]): boolean =>
  [operatori.some((name) => /\w/.test(name)), importo !== null, /[\p{L}\d]/u.test(oggetto)].filter(Boolean).length > 1;

/** The same, but `ignoto` where nothing was found because too little is known of the purchase to find anything. */
export const lookThrough = (
  purchase: Purchase,
  register: readonly Registrazione[],
  pratiche: readonly Pratica[],
  today: Day,
): readonly Duplicate[] | 'ignoto' => {
  const found = duplicatesOf(purchase, register, pratiche, today);
  return found.length > 0 || purchase.parts.some(isTelling) ? found : 'ignoto';
};
