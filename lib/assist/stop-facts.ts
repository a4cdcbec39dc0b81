import { formatEuro } from '../domain/money.ts';
import { sameFirm } from '../domain/similar.ts';
import type { Digest } from './stop-digest.ts';

/** Where a fact was read: on this page, on the form before it, or in the affidamento as saved. */
export const TOLD = ['pagina', 'modulo', 'affidamento'] as const;
export type Told = (typeof TOLD)[number];

export const FACT_NAMES = ['oggetto', 'ente', 'operatore', 'importo', 'cup', 'cigPadre', 'codice'] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** One line of the sheet. `saved` is what the affidamento says, where that is something else. */
export type StopFact = { name: FactName; values: string[]; told: Told | null; saved: string[] };

type Sources = { [T in Told]: Digest | null };

const unique = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];

const operatori = ({ parts }: Digest): string[] =>
  unique(
    parts.flatMap((part) =>
      part.operatori.map(({ denominazione, codiceFiscale }) =>
        denominazione && codiceFiscale ? `${denominazione} (${codiceFiscale})` : denominazione || codiceFiscale,
      ),
    ),
  );

/** One amount for each CIG, and the whole where that is another. */
const importi = ({ parts, importo }: Digest): string[] => {
  const each = parts.flatMap((part) => part.importo ?? []);
  if (importo === null) return [];
  return each.length > 1 || each.some((one) => one !== importo)
    ? [...each.map(formatEuro), `totale ${formatEuro(importo)}`]
    : [formatEuro(importo)];
};

const READ: Record<FactName, (digest: Digest) => string[]> = {
  oggetto: ({ oggetto }) => unique([oggetto]),
  ente: ({ enti }) => unique(enti),
  operatore: operatori,
  importo: importi,
  cup: ({ parts }) => unique(parts.flatMap(({ cup }) => cup)),
  cigPadre: ({ cigPadre }) => unique([cigPadre]),
  codice: ({ codice }) => unique([codice]),
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const FISCAL = / \(([^)]*)\)$/;

/** Whether two lines name the same firm: by codice fiscale where both have it, else by name. */
const firms = (a: string, b: string): boolean => {
  const [one, other] = [FISCAL.exec(a)?.[1], FISCAL.exec(b)?.[1]];
  return one && other ? one === other : sameFirm(a.replace(FISCAL, ''), b.replace(FISCAL, '')) === true;
};

/** Facts whose difference from the affidamento is worth a stop; a codice appalto differs where the portal makes it. */
const COMPARED: readonly FactName[] = ['oggetto', 'operatore', 'importo', 'cup', 'cigPadre'];

const same = (name: FactName, a: Digest, b: Digest): boolean => {
  if (name === 'importo') return a.importo === b.importo;
  const [one, other] = [READ[name](a), READ[name](b)];
  const equal = (x: string, y: string): boolean => (name === 'operatore' ? firms(x, y) : plain(x) === plain(y));
  return (
    one.length === other.length &&
    one.every((x) => other.some((y) => equal(x, y))) &&
    other.every((y) => one.some((x) => equal(x, y)))
  );
};

/** A form whose parts were read and that has no CUP is about to be confirmed without one, whatever the affidamento says. */
const withoutCup = ({ modulo, affidamento }: Sources): boolean =>
  modulo !== null &&
  affidamento !== null &&
  modulo.parts.some(({ oggetto, importo }) => oggetto !== '' || importo !== null) &&
  READ.cup(modulo).length === 0 &&
  READ.cup(affidamento).length > 0;

/** The facts of the sheet, each from the best source that says it; those that nobody says are there, empty. */
export const factsOf = (sources: Sources): StopFact[] =>
  FACT_NAMES.map((name): StopFact => {
    const told = TOLD.find((one) => {
      const digest = sources[one];
      return digest !== null && READ[name](digest).length > 0;
    });
    const digest = told ? sources[told] : null;
    const { affidamento } = sources;
    if (name === 'cup' && told === 'affidamento' && withoutCup(sources))
      return { name, values: [], told: 'modulo', saved: digest ? READ.cup(digest) : [] };
    if (!told || !digest) return { name, values: [], told: null, saved: [] };
    const compared = affidamento !== null && told !== 'affidamento' && COMPARED.includes(name);
    const saved =
      compared && READ[name](affidamento).length > 0 && !same(name, digest, affidamento) ? READ[name](affidamento) : [];
    return { name, values: READ[name](digest), told, saved };
  });
