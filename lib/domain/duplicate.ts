import { addDays, type Day, dayInRome, daysBetween } from './day.ts';
import type { Registrazione } from './registrazione.ts';
import { likenessOf, SIMILAR, sameFirm } from './similar.ts';

/** How far back a CIG for the same purchase is looked for, and how far two amounts may differ and be the same one. */
export const LOOK_BACK = 120;
const TOLERANCE = 0.01;

/** What is about to get a CIG: one part for each aggiudicazione or lotto, hence for each CIG. */
export type Purchase = {
  affidamentoId: string | null;
  parts: readonly {
    /** Denominazioni; empty when not known. */
    operatori: readonly string[];
    /** Euro cents. */
    importo: number | null;
    oggetto: string;
  }[];
};

/**
 * A CIG that may be for the same purchase. `stesso`: of this very affidamento; `simile`: same operatore economico, same
 * amount, similar oggetto; `forse`: the register does not know one of the three, and the other two agree.
 */
export type Duplicate = { registrazione: Registrazione; why: 'stesso' | 'simile' | 'forse'; day: Day };

/** CIGs of an affidamento that came to nothing duplicate nothing. */
const GONE: readonly (string | null)[] = ['cancellato', 'annullato'];

const sameAmount = (a: number | null, b: number | null): boolean | null => {
  if (a === null || b === null) return null;
  // A cent of rounding on a very small amount is no difference.
  return Math.abs(a - b) <= Math.max(1, Math.floor(Math.max(a, b) * TOLERANCE));
};

const similar = (part: Purchase['parts'][number], seen: Registrazione): 'simile' | 'forse' | null => {
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
 * "Esiste già un CIG per questo affidamento?": the CIGs of the register, on whatever portal, that may be for the same
 * purchase, the surest first and the latest first among equals. `today` is the civil day in Rome. A CIG of this very
 * affidamento counts however old it is.
 */
export const duplicatesOf = (
  purchase: Purchase,
  register: readonly Registrazione[],
  today: Day,
): readonly Duplicate[] => {
  const from = addDays(today, -LOOK_BACK);
  return register
    .flatMap((registrazione): Duplicate[] => {
      const { acquisitoAt, stato, affidamentoId } = registrazione;
      const at = new Date(acquisitoAt);
      if (GONE.includes(stato) || Number.isNaN(at.getTime())) return [];
      const day = dayInRome(at);
      if (affidamentoId !== null && affidamentoId === purchase.affidamentoId)
        return [{ registrazione, why: 'stesso', day }];
      if (daysBetween(from, day) < 0) return [];
      const found = purchase.parts.map((part) => similar(part, registrazione));
      const why = found.includes('simile') ? 'simile' : found.includes('forse') ? 'forse' : null;
      return why ? [{ registrazione, why, day }] : [];
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
  today: Day,
): readonly Duplicate[] | 'ignoto' => {
  const found = duplicatesOf(purchase, register, today);
  return found.length > 0 || purchase.parts.some(isTelling) ? found : 'ignoto';
};
