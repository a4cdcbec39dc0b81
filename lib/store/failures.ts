/** Why the database cannot be used now, with a sentence for the person in front of it. */
export type StoreProblem = 'blocked' | 'newer' | 'older' | 'full' | 'failed';

const SENTENCES: Record<StoreProblem, string> = {
  blocked:
    'Il registro non si apre perché un’altra scheda di Cigno lo tiene occupato: chiudi le altre schede di Cigno e riprova.',
  newer:
    'Il registro è stato scritto da una versione più recente di Cigno: si può consultare ma non modificare. Aggiorna Cigno; i dati non sono stati toccati.',
  older: 'Il registro si sta preparando: attendi qualche secondo e riprova.',
  full: 'Non c’è spazio sul disco per salvare: libera spazio e riprova.',
  failed: 'Il registro non si apre. Chiudi e riapri il browser; se continua, importa l’ultimo backup dall’archivio.',
};

/** An operation of the store that could not be done; `message` is Italian and says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly problem: StoreProblem,
    options?: ErrorOptions,
  ) {
    super(SENTENCES[problem], options);
  }
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** Whether the disk or the quota is full: `QuotaExceededError`, or `DataError` with an `IOError` of Chromium's log. */
export const isFull = (error: unknown): boolean =>
  nameOf(error) === 'QuotaExceededError' ||
  (/DataError|UnknownError/.test(nameOf(error)) && /IOError|full|space/i.test((error as Error).message));

/** Turns what IndexedDB throws into a `StoreError`. */
export const asStoreError = (error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  const problem = isFull(error) ? 'full' : nameOf(error) === 'VersionError' ? 'newer' : 'failed';
  return new StoreError(problem, { cause: error });
};
