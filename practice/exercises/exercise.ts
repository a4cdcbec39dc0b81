import type { Affidamento } from '../../lib/domain/affidamento.ts';
import type { PortalId } from '../../lib/domain/codes.ts';
import { isPlanted } from '../pcp/planted.ts';
import type { Kept } from '../pcp/practice.ts';
import { FASI, type Pratica } from '../pratica.ts';

/** What an exercise is judged by. */
export type Lasciato = {
  /** The pratica it is about, as it was left. */
  pratica: Pratica | null;
  /** CIGs asked for in the whole visit, that pratica's and all others of the learner's own. */
  asked: number;
  /** What the learner answered. */
  decision: string;
};

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

const isSent = ({ fase }: Pratica): boolean => fase === 'richiesto' || fase === 'rilasciato';

/**
 * What a visit left behind. Of the learner's own pratiche the exercise is about the one that came farthest: who begins
 * anew by hand chooses a codice appalto that no determina names.
 */
export const leftOf = (
  { portal, affidamento }: Pick<Esercizio, 'portal' | 'affidamento'>,
  pratiche: readonly Pratica[],
  decision: string,
): Lasciato => {
  const codeOf = ({ values }: Pratica): string => values['appalto.codiceAppalto'] ?? '';
  const own = pratiche.filter((one) => portal === 'cmrc' || !isPlanted(codeOf(one)));
  // What was cancelled is not how it ended, where there is another.
  const rank = ({ fase }: Pratica): number => (fase === 'annullato' ? -1 : FASI.indexOf(fase));
  const given = (one: Pratica): number => Number(codeOf(one) === affidamento.codiceAppalto);
  const [pratica = null] = [...own].sort((a, b) => rank(b) - rank(a) || given(b) - given(a));
  const asked = own.filter(isSent).reduce((sum, { cig }) => sum + Math.max(1, cig.length), 0);
  return { pratica, asked, decision };
};

export type Giudizio = { passed: boolean; found: readonly Punto[]; missed: readonly Punto[] };

/** Judges what was left against every point of the exercise. */
export const judge = ({ points }: Pick<Esercizio, 'points'>, left: Lasciato): Giudizio => {
  const found = points.filter(({ holds }) => holds(left));
  const missed = points.filter((point) => !found.includes(point));
  return { passed: missed.length === 0, found, missed };
};
