import { type Result, refused } from '../../lib/domain/result.ts';
import type { Assistant } from './host.ts';

/** ms that a document on its way is waited for. */
const PATIENCE = 8000;
const GONE = 'La pagina è stata ricaricata.';
const NOBODY = 'La pagina del portale di esercitazione non risponde.';

type Life = { assistant: Assistant; gone: AbortSignal };

/**
 * Asks the assistant of the document that is in the frame now. A document that goes away in the middle answers as a tab
 * that was reloaded does: with a refusal.
 */
export const createStage = () => {
  let life: Life | null = null;
  let waiting: (() => void)[] = [];

  const present = async (): Promise<Life | null> => {
    if (life && !life.gone.aborted) return life;
    await new Promise<void>((done) => {
      waiting.push(done);
      setTimeout(done, PATIENCE);
    });
    return life && !life.gone.aborted ? life : null;
  };

  return {
    enter: (assistant: Assistant, gone: AbortSignal): void => {
      life = { assistant, gone };
      for (const done of waiting) done();
      waiting = [];
    },
    ask: async <T>(call: (assistant: Assistant) => Result<T> | Promise<Result<T>>): Promise<Result<T>> => {
      const here = await present();
      if (!here) return refused(NOBODY);
      const end = new Promise<Result<T>>((done) =>
        here.gone.addEventListener('abort', () => done(refused(GONE)), { once: true }),
      );
      try {
        // Copied as a message would be: nothing of the frame's document stays in our hands.
        return structuredClone(await Promise.race([Promise.resolve(call(here.assistant)), end]));
      } catch (error) {
        return refused(error instanceof Error ? error.message : NOBODY);
      }
    },
  };
};

export type Stage = ReturnType<typeof createStage>;
