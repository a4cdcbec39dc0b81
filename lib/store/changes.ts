import type { EntityName } from '../domain/entity-names.ts';

const CHANNEL = 'cigno-store';

/** Tells every page that records of these kinds changed (worker only, after the commit). */
export const announceChange = (names: readonly EntityName[]): void => {
  if (names.length === 0) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ names });
  channel.close();
};

/** Calls the listener with the kinds of records that changed, until the signal. */
export const onStoreChanged = (listener: (names: EntityName[]) => void, signal: AbortSignal): void => {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<{ names: EntityName[] }>) => listener(event.data.names);
  signal.addEventListener('abort', () => channel.close(), { once: true });
};
