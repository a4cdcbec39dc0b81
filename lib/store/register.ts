import { parseRealCig } from '../domain/cig.ts';
import { praticaId, registrazioneId } from '../domain/natural-keys.ts';
import type { PraticaSeen } from '../domain/page-model.ts';
import type { Pratica, Registrazione, Stato } from '../domain/registrazione.ts';
import type { Capture, Known } from './known.ts';
import { isRegistered, withAdesioni } from './register-adesioni.ts';
import { issued } from './register-issued.ts';
import { nextStato, parseStato } from './stato.ts';

/** What is to be written because of a capture; everything that is as it was is left out by the writer. */
export type Recording = {
  pratiche: Pratica[];
  registrazioni: Registrazione[];
  /** CIGs that were not in the register before. */
  recorded: string[];
};

/** Pages that are about one appalto; all others are lists, where rows of other people stand too. */
const OWN_PAGES = ['form', 'dettaglio', 'conferma', 'documento', 'documento-sola-lettura'];
/** ANAC's bounds of `codiceAppalto`; other portals number their documents as they like. */
const CODICE = { min: 8, max: 64 };

/** The CIGs with right check digits, each once, as ANAC writes them. */
export const validCigs = (seen: readonly string[]): string[] => [
  ...new Set(
    seen.flatMap((text) => {
      const parsed = parseRealCig(text);
      return parsed.ok ? [parsed.cig] : [];
    }),
  ),
];

const firstStato = (page: string, hasCig: boolean): Stato => {
  if (hasCig) return 'confermato';
  return page === 'form' || page === 'bozze' ? 'bozza' : 'in-lavorazione';
};

/** Whether to begin to follow an appalto never seen before. */
const worthFollowing = (capture: Capture, seen: PraticaSeen, codice: string, hasAffidamento: boolean): boolean => {
  if ((capture.portal === 'pcp' && codice.length < CODICE.min) || codice.length > CODICE.max) return false;
  if (hasAffidamento) return true;
  // On the form the codice appalto may be half typed: only what the portal itself says makes it an appalto.
  return capture.page === 'form' ? seen.stato !== null || seen.cig.length > 0 : OWN_PAGES.includes(capture.page);
};

const cents = (euro: number | null): number | null =>
  euro === null || !Number.isFinite(euro) ? null : Math.round(euro * 100);

const follow = (
  capture: Capture,
  seen: PraticaSeen,
  codice: string,
  before: Pratica | null,
  known: Known,
  now: string,
) => {
  const cig = [...new Set([...seen.cig, ...(before?.cig ?? [])])];
  const hasCig = cig.length > 0;
  const onItsPage = OWN_PAGES.includes(capture.page);
  const shown = seen.stato === null ? null : parseStato(seen.stato, hasCig, capture.portal);
  const start = before?.stato ?? shown ?? firstStato(capture.page, hasCig);
  const stato = shown === null ? start : nextStato(start, shown, onItsPage, hasCig);
  const storia = before?.storia ?? [];
  const affidamento = known.affidamenti.get(codice);
  const after: Pratica = {
    id: praticaId(capture.portal, codice),
    portal: capture.portal,
    scheda: before?.scheda ?? capture.scheda ?? affidamento?.scheda ?? null,
    codiceAppalto: codice,
    oggetto: seen.oggetto?.trim() || before?.oggetto || affidamento?.oggetto || '',
    importo: cents(seen.importo) ?? before?.importo ?? null,
    affidamentoId: before?.affidamentoId ?? affidamento?.id ?? null,
    stato,
    storia: storia.at(-1)?.stato === stato ? storia : [...storia, { stato, at: now }],
    // The order of the page is the order of the aggiudicazioni; a CIG known already keeps its place.
    cig: before && before.cig.length === cig.length ? before.cig : cig,
  };
  return after;
};

/** The capture with only CIGs that have right check digits. */
export const verified = (capture: Capture): Capture => ({
  ...capture,
  pratiche: capture.pratiche.map((seen) => ({
    ...seen,
    cig: validCigs(seen.cig),
    cigPadre: validCigs(seen.cigPadre ? [seen.cigPadre] : [])[0] ?? null,
  })),
});

/**
 * Decides what a capture adds to what is stored. Pure and idempotent: applied to its own outcome it adds nothing.
 * A row of a list is followed only when it is ours (an appalto followed already, or an affidamento with its codice).
 */
export const record = (told: Capture, stored: Known, now: string): Recording => {
  const { capture, known } = withAdesioni(verified(told), stored);
  const pratiche = new Map<string, Pratica>();
  const registrazioni = new Map<string, Registrazione>();
  const recorded: string[] = [];

  for (const seen of capture.pratiche) {
    const codice = seen.codiceAppalto?.trim() ?? '';
    const id = praticaId(capture.portal, codice);
    const there = pratiche.get(id) ?? known.pratiche.get(id);
    const before = there === 'removed' ? null : (there ?? null);
    const onItsPage = OWN_PAGES.includes(capture.page);
    if (there === 'removed' && !onItsPage) continue;
    const registered = isRegistered(capture, seen, known);
    const followed =
      codice !== '' && (before || worthFollowing(capture, seen, codice, registered || known.affidamenti.has(codice)))
        ? follow(capture, seen, codice, before, known, now)
        : null;
    if (followed) pratiche.set(id, followed);
    if (!followed && !onItsPage && !registered) continue;

    for (const cig of seen.cig) {
      const key = registrazioneId(capture.portal, cig);
      const existing = registrazioni.get(key) ?? known.registrazioni.get(key);
      // Deleted by the user's own hand: a page does not undo that.
      if (existing === 'removed') continue;
      registrazioni.set(key, issued(capture, seen, followed, cig, existing ?? null, known, now));
      if (!existing) recorded.push(cig);
    }
  }
  return { pratiche: [...pratiche.values()], registrazioni: [...registrazioni.values()], recorded };
};
