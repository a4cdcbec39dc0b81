import type { CheckReport } from '../../lib/assist/check-report.ts';
import type { PlanEntry } from '../../lib/domain/fill.ts';
import { t, tn } from '../../lib/i18n/t.ts';

/** Counts as words, those that are none left out: "12 da scrivere, 2 diversi". */
const join = (...parts: (string | false)[]): string => parts.filter(Boolean).join(', ');

/** What the entries of a plan ask for, in a few words. */
export const planWords = (entries: readonly PlanEntry[]): string => {
  const count = (...actions: PlanEntry['action'][]) => entries.filter(({ action }) => actions.includes(action)).length;
  const [write, already, differs, ask, mine] = [
    count('write'),
    count('already'),
    count('differs'),
    count('ask'),
    count('absent', 'closed', 'valueless'),
  ];
  return join(
    write > 0 && tn('panel.piano-da-scrivere', write),
    differs > 0 && tn('panel.piano-diversi', differs),
    ask > 0 && tn('panel.piano-chiede', ask),
    mine > 0 && tn('panel.piano-tuoi', mine),
    already > 0 && tn('panel.piano-gia', already),
  );
};

/** How many fields Compila would write. */
export const toWrite = (entries: readonly PlanEntry[], overwrite: ReadonlySet<string>): number =>
  entries.filter(
    ({ action, key }) =>
      action === 'write' || ((action === 'differs' || action === 'ask') && key !== null && overwrite.has(key)),
  ).length;

/** The numbers of a check, as words. */
export const checkCounts = (report: CheckReport): { errori: number; avvisi: number; dubbi: number; ok: number } => ({
  errori: report.items.filter(({ outcome, severity }) => outcome === 'errore' && severity === 'errore').length,
  avvisi: report.items.filter(({ outcome, severity }) => outcome === 'errore' && severity === 'avviso').length,
  dubbi: report.items.filter(({ outcome }) => outcome === 'nonVerificabile').length,
  ok: report.items.filter(({ outcome }) => outcome === 'ok').length,
});

/** "Controllo fatto: 2 errori, 1 cosa non verificabile." */
export const checkedWords = (report: CheckReport): string => {
  const { errori, dubbi } = checkCounts(report);
  return t('panel.controllato', {
    errori: tn('panel.controlli-errori', errori),
    dubbi: tn('panel.controlli-dubbi', dubbi),
  });
};

/** Certainty in words; a number would only look exact. */
export const certaintyWords = (certainty: number): string =>
  certainty >= 0.85
    ? t('panel.certezza-alta')
    : certainty >= 0.6
      ? t('panel.certezza-media')
      : t('panel.certezza-bassa');
