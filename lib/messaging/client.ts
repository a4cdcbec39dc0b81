import { type Result, refused } from '../domain/result.ts';
import { FILL_PATIENCE, post, type Target } from './post.ts';
import { type MessageName, type Payload, PROTOCOL, type Reply } from './protocol.ts';

const BAD_REPLY = 'Risposta non comprensibile: aggiorna Cigno e riapri la pagina dal menu del portale.';

/** Sends one message and gives its reply, parsed by its schema; never throws. Messages for a page need a `target`. */
export const send = async <N extends MessageName>(
  name: N,
  payload: Payload<N>,
  target?: Target,
): Promise<Result<Reply<N>>> => {
  const { to, reply } = PROTOCOL[name];
  const patience = name === 'frame.fill' || name === 'frame.undo' ? FILL_PATIENCE : undefined;
  const answer = await post(name, payload, { to, target, patience });
  if (!answer.ok) return answer;
  const parsed = reply.safeParse(answer.value);
  return parsed.success ? { ok: true, value: parsed.data as Reply<N> } : refused(BAD_REPLY);
};
