import type { Affidamento } from '../domain/affidamento.ts';
import { praticaId, registrazioneId } from '../domain/natural-keys.ts';
import type { PraticaSeen } from '../domain/page-model.ts';
import type { Capture, Known } from './known.ts';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const padreOf = ({ adesione }: Affidamento): string => adesione?.cigPadre.trim().toUpperCase() ?? '';

/** The one AD4 of ours that asks for what a row shows: the same convenzione, amount and oggetto; null when several do. */
const adesioneOf = (seen: PraticaSeen, adesioni: readonly Affidamento[]): Affidamento | null => {
  const { cigPadre, importo, oggetto } = seen;
  if (cigPadre === null || importo === null || oggetto === null) return null;
  const found = adesioni.filter(
    (one) =>
      padreOf(one) === cigPadre &&
      folded(one.oggetto) === folded(oggetto) &&
      one.aggiudicazioni.reduce((sum, award) => sum + (award.importo ?? 0), 0) === Math.round(importo * 100),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
};

const isThere = <T>(one: T | 'removed' | undefined): boolean => one !== undefined && one !== 'removed';

/**
 * Reads a capture of an AFLink portal, whose lists are the whole ente's and whose pages show no codice appalto. A row is
 * ours when its document was opened here, when its CIG is in the register, or when it is the only one that asks for what
 * one affidamento of ours asks; joining the same convenzione is not enough, colleagues do it too. `known` comes back
 * with the affidamento of each row under its Registro di Sistema, and the CIG of a convenzione is no issued CIG.
 */
export const withAdesioni = (capture: Capture, known: Known): { capture: Capture; known: Known } => {
  if (capture.portal === 'pcp') return { capture, known };
  const padri = new Set([
    ...known.adesioni.map(padreOf),
    ...capture.pratiche.flatMap(({ cigPadre }) => cigPadre ?? []),
  ]);
  const pratiche = capture.pratiche.map((seen) => ({ ...seen, cig: seen.cig.filter((one) => !padri.has(one)) }));
  const affidamenti = new Map(known.affidamenti);
  const wanted = pratiche.map((seen) => adesioneOf(seen, known.adesioni));
  for (const [at, seen] of pratiche.entries()) {
    const affidamento = wanted[at];
    const registro = seen.codiceAppalto?.trim();
    if (!affidamento || !registro || affidamenti.has(registro)) continue;
    // Two rows alike: one is ours and nobody can say which.
    if (wanted.filter((one) => one === affidamento).length === 1) affidamenti.set(registro, affidamento);
  }
  return { capture: { ...capture, pratiche }, known: { ...known, affidamenti } };
};

/** Whether a row is ours because its CIG, or the appalto itself, is in the register already. */
export const isRegistered = (capture: Capture, seen: PraticaSeen, known: Known): boolean =>
  capture.portal !== 'pcp' &&
  (isThere(known.pratiche.get(praticaId(capture.portal, seen.codiceAppalto?.trim() ?? ''))) ||
    seen.cig.some((cig) => isThere(known.registrazioni.get(registrazioneId(capture.portal, cig)))));
