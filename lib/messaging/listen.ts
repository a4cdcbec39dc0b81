import { type Result, refused } from '../domain/result.ts';
import { contentBrowser, type MessageListener } from '../platform/content-browser.ts';
import { isEnvelope } from './envelope.ts';
import { type JudgedSender, judgeSender, mayCome, ownOrigin } from './policy.ts';
import { type MessageName, type Payload, PROTOCOL, type Reply, type Side } from './protocol.ts';

/** The messages addressed to a side. */
export type MessagesTo<S extends Side> = {
  [N in MessageName]: (typeof PROTOCOL)[N]['to'] extends S ? N : never;
}[MessageName];

/** One handler for each message of a side: a missing one does not compile. */
export type Handlers<S extends Side> = {
  [N in MessagesTo<S>]: (payload: Payload<N>, sender: JudgedSender) => Result<Reply<N>> | Promise<Result<Reply<N>>>;
};

type AnyHandler = (payload: unknown, sender: JudgedSender) => Result<unknown> | Promise<Result<unknown>>;

const BAD_PAYLOAD = 'Messaggio non valido: aggiorna Cigno e riapri la pagina dal menu del portale.';
const NOT_ALLOWED = 'Richiesta rifiutata: questa pagina non può farla.';
const FAILED = 'Operazione non riuscita per un errore interno di Cigno. Riprova.';

/**
 * Answers the messages addressed to `side`, until the signal. Each is judged by its sender (`policy.ts`), then parsed
 * by its schema; what is addressed to another side is left to it, and strangers get no answer at all.
 * Call it synchronously when the worker starts, or the message that woke it is lost.
 */
export const listen = <S extends Side>(side: S, handlers: Handlers<S>, signal?: AbortSignal): void => {
  const runtime = contentBrowser()?.runtime;
  if (!runtime?.id) return;
  const self = { id: runtime.id, origin: ownOrigin(runtime.getURL('')) };

  const answer = async (name: MessageName, payload: unknown, sender: JudgedSender): Promise<Result<unknown>> => {
    if (!mayCome(PROTOCOL[name].from, sender)) return refused(NOT_ALLOWED);
    const parsed = PROTOCOL[name].payload.safeParse(payload);
    if (!parsed.success) return refused(BAD_PAYLOAD);
    try {
      return (await (handlers as Record<string, AnyHandler>)[name]?.(parsed.data, sender)) ?? refused(FAILED);
    } catch (error) {
      console.warn(`Cigno: ${name}`, error);
      return refused(FAILED);
    }
  };

  const listener: MessageListener = (message, sender, reply) => {
    if (!isEnvelope(message) || !Object.hasOwn(PROTOCOL, message.name)) return undefined;
    const name = message.name as MessageName;
    if (PROTOCOL[name].to !== side) return undefined;
    const judged = judgeSender(sender, self);
    if (!judged) return undefined;
    void answer(name, message.payload, judged).then(reply);
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
};
