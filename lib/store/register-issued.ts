import type { Affidamento } from '../domain/affidamento.ts';
import { registrazioneId } from '../domain/natural-keys.ts';
import type { PraticaSeen } from '../domain/page-model.ts';
import type { Pratica, Registrazione } from '../domain/registrazione.ts';
import type { Capture, Known } from './known.ts';

/** The aggiudicazione a CIG was issued for: by order, and only when each has exactly one CIG. */
const aggiudicazioneOf = (affidamento: Affidamento | undefined, all: readonly string[], cig: string) =>
  affidamento && affidamento.aggiudicazioni.length === all.length
    ? affidamento.aggiudicazioni[all.indexOf(cig)]
    : undefined;

/**
 * The registrazione of one CIG. One that exists keeps all it has (above all when it was acquired and what the user
 * wrote) and only gains what was not known; its state follows its pratica.
 */
export const issued = (
  capture: Capture,
  seen: PraticaSeen,
  pratica: Pratica | null,
  cig: string,
  before: Registrazione | null,
  known: Known,
  now: string,
): Registrazione => {
  const mine = before === null || before.praticaId === null || before.praticaId === (pratica?.id ?? null);
  if (before && !mine) return before;
  const affidamento = pratica ? known.affidamenti.get(pratica.codiceAppalto) : undefined;
  const cigPadre = before?.cigPadre ?? seen.cigPadre ?? (affidamento?.adesione?.cigPadre || null);
  const all = pratica?.cig ?? seen.cig;
  const aggiudicazione = aggiudicazioneOf(affidamento, all, cig);
  const operatore = aggiudicazione?.operatoreEconomicoId;
  const ente = affidamento?.stazioniAppaltanti[0]?.enteId;
  const importo = seen.importo === null ? (pratica?.importo ?? null) : Math.round(seen.importo * 100);
  return {
    id: registrazioneId(capture.portal, cig),
    portal: capture.portal,
    // Only the order under a convenzione without a new competition has a CIG padre here; a list names no scheda.
    scheda: before?.scheda ?? pratica?.scheda ?? capture.scheda ?? (cigPadre ? 'AD4' : null),
    cig,
    cigPadre,
    codiceAppalto: before?.codiceAppalto ?? pratica?.codiceAppalto ?? (seen.codiceAppalto?.trim() || null),
    praticaId: before?.praticaId ?? pratica?.id ?? null,
    affidamentoId: before?.affidamentoId ?? pratica?.affidamentoId ?? null,
    oggetto: before?.oggetto || aggiudicazione?.oggetto || pratica?.oggetto || seen.oggetto?.trim() || '',
    // The amount of the appalto is the amount of its CIG only when there is one CIG.
    importo: before?.importo ?? aggiudicazione?.importo ?? (all.length === 1 ? importo : null),
    ente: before?.ente || (ente && known.enti.get(ente)?.denominazione) || '',
    operatoreEconomico:
      before?.operatoreEconomico ||
      (operatore && known.operatoriEconomici.get(operatore)?.denominazione) ||
      seen.operatoreEconomico?.trim() ||
      '',
    acquisitoAt: before?.acquisitoAt ?? now,
    stato: pratica?.stato ?? before?.stato ?? null,
    origine: before?.origine ?? 'portale',
    note: before?.note ?? '',
  };
};
