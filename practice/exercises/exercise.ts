import type { Affidamento } from '../../lib/domain/affidamento.ts';
import type { PortalId } from '../../lib/domain/codes.ts';
import type { Kept } from '../pcp/practice.ts';
import { FASI, type Pratica } from '../pratica.ts';

/** What an exercise is judged by: the pratica it is about, as it was left, and what the learner answered. */
export type Lasciato = { pratica: Pratica | null; decision: string };

/** One thing that had to be right. Italian sentences, shown as they are. */
export type Punto = {
  holds: (left: Lasciato) => boolean;
  /** What was right, in a sentence that stands by itself. */
  found: string;
  /** What was missed, the same way. */
  missed: string;
  why: string;
  source: string;
  /** How to see it next time. */
  next: string;
};

type Ordinary = {
  name: string;
  title: string;
  /** What is to be done, without saying where the trap is. */
  goal: string;
  /** What the determina says: the truth that the portal must hold at the end. */
  atto: readonly { label: string; value: string }[];
  /** Asked before the result where what was not done counts too. */
  decision: { question: string; choices: readonly { value: string; label: string }[] } | null;
  points: readonly Punto[];
  /** The affidamento that the assistant fills from. */
  affidamento: Affidamento;
};

/** An exercise of the palestra: the state it begins in, and a pure judge of the one it ends in. */
export type Esercizio = Ordinary &
  (
    | { portal: Extract<PortalId, 'pcp'>; start: () => Kept | null }
    | { portal: Extract<PortalId, 'cmrc'>; values: Readonly<Record<string, string>> }
  );

/** The pratica that an exercise is about: of those that fit, the one that came farthest. */
export const subjectOf = ({ portal, affidamento }: Esercizio, pratiche: readonly Pratica[]): Pratica | null => {
  const fits = ({ values }: Pratica): boolean =>
    portal === 'cmrc' || values['appalto.codiceAppalto'] === affidamento.codiceAppalto;
  // What was cancelled is not how it ended, where there is another.
  const rank = ({ fase }: Pratica): number => (fase === 'annullato' ? -1 : FASI.indexOf(fase));
  return [...pratiche].filter(fits).sort((a, b) => rank(b) - rank(a))[0] ?? null;
};

export type Giudizio = { passed: boolean; found: readonly Punto[]; missed: readonly Punto[] };

/** Judges what was left against every point of the exercise. */
export const judge = ({ points }: Pick<Esercizio, 'points'>, left: Lasciato): Giudizio => {
  const found = points.filter(({ holds }) => holds(left));
  const missed = points.filter((point) => !found.includes(point));
  return { passed: missed.length === 0, found, missed };
};
