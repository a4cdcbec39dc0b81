import type { StopSheet } from '../../lib/assist/stop-sheet.ts';
import type { Duplicate } from '../../lib/domain/duplicate.ts';
import { t, tn } from '../../lib/i18n/t.ts';

/** The register as looked through for duplicates; `lettura`: not yet, `illeggibile`: it does not open. */
export type Looked = readonly Duplicate[] | 'lettura' | 'illeggibile' | 'ignoto';

export type StopCounts = { errori: number; avvisi: number; dubbi: number; ok: number };

export const stopCounts = ({ findings }: Pick<StopSheet, 'findings'>): StopCounts => {
  const of = (outcome: string, severity?: string) =>
    findings.filter((one) => one.outcome === outcome && (!severity || one.severity === severity)).length;
  return {
    errori: of('errore', 'errore'),
    avvisi: of('errore', 'avviso'),
    dubbi: of('nonVerificabile'),
    ok: of('ok'),
  };
};

export type Verdict = { level: 'ferma' | 'guarda' | 'libera'; why: string[] };

/** Whether to stop, in one word, and why, the gravest first. */
export const verdictOf = (sheet: StopSheet, looked: Looked): Verdict => {
  const { errori, avvisi, dubbi } = stopCounts(sheet);
  const found = typeof looked === 'string' ? [] : looked;
  const issued = found.filter(({ seen }) => seen.cig !== null);
  const sure = issued.filter(({ why }) => why !== 'forse').length;
  const perhaps = issued.length - sure;
  const waiting = found.filter(({ seen }) => seen.cig === null);
  // What is still "in lavorazione" has asked for no CIG yet and can be cancelled.
  const asked = waiting.some(({ seen, why }) => why !== 'forse' && seen.stato !== 'in-lavorazione');
  const other = waiting.length > 0 && tn('stop.motivo-attesa', waiting.length);
  const different = sheet.facts.filter(({ saved }) => saved.length > 0).length;
  const stop = [
    errori > 0 && tn('stop.motivo-errori', errori),
    sure > 0 && tn('stop.motivo-doppio', sure),
    asked && other,
    different > 0 && tn('stop.motivo-diverso', different),
  ].filter((one) => one !== false);
  const look = [
    perhaps > 0 && tn('stop.motivo-forse', perhaps),
    !asked && other,
    avvisi > 0 && tn('stop.motivo-avvisi', avvisi),
    dubbi > 0 && tn('stop.motivo-dubbi', dubbi),
    sheet.unconfirmed !== null && t('stop.motivo-modulo'),
    sheet.checked === 'nessuno' && t('stop.motivo-senza-controllo'),
    looked === 'lettura' && t('stop.doppio-lettura'),
    looked === 'illeggibile' && t('stop.motivo-registro'),
    looked === 'ignoto' && t('stop.motivo-ignoto'),
    sheet.reasonMissing && t('stop.motivo-pcp-web'),
  ].filter((one) => one !== false);
  return { level: stop.length > 0 ? 'ferma' : look.length > 0 ? 'guarda' : 'libera', why: [...stop, ...look] };
};
