import type { MessageName } from './protocol.ts';

/** A message on the wire; `cigno` is the version of the envelope. */
export type Envelope = { cigno: 1; name: MessageName; payload: unknown };

/** Whether something received has the shape of an envelope; its payload is still unjudged. */
export const isEnvelope = (message: unknown): message is { cigno: 1; name: string; payload: unknown } =>
  typeof message === 'object' &&
  message !== null &&
  Object.hasOwn(message, 'cigno') &&
  (message as { cigno: unknown }).cigno === 1 &&
  Object.hasOwn(message, 'name') &&
  typeof (message as { name: unknown }).name === 'string' &&
  Object.hasOwn(message, 'payload');
