import type { Convenzione } from './convenzione.ts';
import { type Day, formatDay, isDay } from './day.ts';
import type { FieldIssue } from './issues.ts';
import { formatEuro } from './money.ts';
import type { Registrazione } from './registrazione.ts';

/**
 * What the register says of the orders under one CIG padre; amounts in cents. The register holds the orders of this
 * office alone: those of other enti under the same lotto are not in it, so what remains is never more than `residuo`.
 */
export type Residuo = {
  /** Sum of the amounts that are known. */
  ordinato: number;
  /** CIGs derivati that are neither cancelled nor annulled. */
  ordini: number;
  /** Those of them whose amount is not known: with any, `ordinato` is too low. */
  senzaImporto: number;
  /** Massimale less `ordinato`, negative when exceeded; null without a massimale. */
  residuo: number | null;
};

/** States in which a CIG no longer stands for an order; an annulment that was only asked for may still be refused. */
const GONE: ReadonlySet<string | null> = new Set(['cancellato', 'annullato']);

/** Whether a registrazione takes part of the massimale. */
export const isOrder = ({ stato }: Pick<Registrazione, 'stato'>): boolean => !GONE.has(stato);

/** What remains of a massimale after the registrazioni under it; cancelled and annulled ones do not count. */
export const residuoOf = (
  massimale: number | null,
  registrazioni: readonly Pick<Registrazione, 'importo' | 'stato'>[],
): Residuo => {
  const counted = registrazioni.filter(isOrder);
  const ordinato = counted.reduce((sum, { importo }) => sum + (importo ?? 0), 0);
  return {
    ordinato,
    ordini: counted.length,
    senzaImporto: counted.filter(({ importo }) => importo === null).length,
    residuo: massimale === null ? null : massimale - ordinato,
  };
};

/** What stands against an order of so many cents (null: not known yet) under a convenzione, on a day in Rome. */
export const orderIssues = (
  convenzione: Pick<Convenzione, 'scadenza'>,
  state: Residuo,
  importo: number | null,
  today: Day,
): FieldIssue[] => {
  const issues: FieldIssue[] = [];
  const add = (path: string, message: string) => issues.push({ path, severity: 'avviso', message });
  if (isDay(convenzione.scadenza) && convenzione.scadenza < today)
    add(
      'scadenza',
      `La convenzione è scaduta il ${formatDay(convenzione.scadenza)}: controlla se si può ancora aderire.`,
    );
  if (state.residuo === null) return issues;
  if (state.residuo < 0)
    add('massimale', `Gli ordini registrati superano già il massimale di ${formatEuro(-state.residuo)}.`);
  else if (importo !== null && importo > state.residuo)
    add('massimale', `L’importo supera il residuo della convenzione, ${formatEuro(state.residuo)}.`);
  else if (importo === null && state.residuo === 0)
    add('massimale', 'Il massimale è esaurito: non resta nulla da ordinare.');
  return issues;
};
