import type { Frame } from '../../lib/assist/frame.ts';
import { post } from '../../lib/messaging/post.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';

/** On the isolated world's own global, where watcher and assistant meet and the page cannot see it. */
const here = globalThis as { [name: symbol]: (() => void) | undefined };
const place = Symbol.for('cigno.watcher.learn');

/** The assistant was told something new: the watcher asks for its part of it. */
export const tellWatcher = (): void => here[place]?.();

/**
 * Asks the worker what was taught of this portal's pages (captions alone), now and when the assistant says that there is
 * more; looks at the page again where it changes anything. A worker that does not answer leaves what is known.
 */
export const learnFrom = (frame: Frame, look: () => Promise<void>, signal: AbortSignal): void => {
  const learn = async (): Promise<void> => {
    const answer = await post('page.taught', null, { to: 'worker' });
    // The worker's own answer, parsed there when it was read: a schema here would double what every page carries.
    const { taught } = (answer.ok ? answer.value : {}) as Partial<Reply<'page.taught'>>;
    if (Array.isArray(taught) && !signal.aborted && frame.learn(taught)) await look();
  };
  const ask = (): void => void learn().catch((error) => console.warn('Cigno', error));
  here[place] = ask;
  signal.addEventListener('abort', () => delete here[place], { once: true });
  ask();
};
