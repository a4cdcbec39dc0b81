import { PROGRESSO_FORMAT, type Progresso, ProgressoSchema, type Tentativo } from '../domain/progresso.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { hostilePart } from './json-shape.ts';

/** Characters of a file at most: two thousand attempts, each with all that it can say, are fewer. */
const MAX_LENGTH = 5_000_000;
/** Attempts that a file carries at most; the oldest are left out. */
const MOST = 2000;

/** What a learner did in the palestra, as the text of one JSON file. `exportedAt` is a UTC instant (ISO 8601). */
export const exportProgresso = (learner: string, attempts: readonly Tentativo[], exportedAt: string): string => {
  const file: Progresso = {
    format: PROGRESSO_FORMAT,
    version: 1,
    exportedAt,
    learner: learner.trim().slice(0, 200),
    attempts: attempts.slice(-MOST),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
};

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));

/** Reads such a file: all of it or nothing, with the reason in Italian. What it says is text to show, nothing else. */
export const readProgresso = (text: string): Result<Progresso> => {
  if (text.length > MAX_LENGTH) return refused('Il file è troppo grande per essere un file di progresso di Cigno.');
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return refused('Il file non si legge: non è un file di progresso di Cigno, oppure è incompleto.');
  }
  const parts = typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  if (parts.format !== PROGRESSO_FORMAT)
    return refused('Questo file non è un file di progresso: si sceglie quello esportato dalla palestra di Cigno.');
  if (typeof parts.version === 'number' && parts.version > 1)
    return refused('Il file è stato fatto con una versione più recente di Cigno: si aggiorni Cigno e si riprovi.');
  const parsed = hostilePart(read) === null ? ProgressoSchema.safeParse(read) : null;
  if (!parsed?.success) return refused('Il file di progresso è stato modificato o è incompleto: non è stato letto.');
  const { exportedAt, attempts } = parsed.data;
  return [exportedAt, ...attempts.map(({ at }) => at)].every(isInstant)
    ? ok(parsed.data)
    : refused('Il file di progresso porta una data che non è una data: non è stato letto.');
};
