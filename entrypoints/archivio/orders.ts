import { effect, signal } from '@preact/signals';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import { cigPadreOf } from '../../lib/domain/validate-convenzione.ts';
import { onStoreChanged, ordiniUnder } from '../../lib/store/reader.ts';
import { failure, records } from './records.ts';

/** CIGs derivati by their CIG padre, for the convenzioni that are kept; null while they are being read. */
const read = signal<ReadonlyMap<string, readonly Registrazione[]> | null>(null);

let asked = 0;
const load = async (cigPadri: readonly string[]): Promise<void> => {
  asked += 1;
  const mine = asked;
  try {
    const found = await ordiniUnder(cigPadri);
    if (mine === asked) read.value = found;
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  }
};

const padri = (): string[] => [...new Set((records.convenzioni.value ?? []).flatMap((one) => cigPadreOf(one) ?? []))];

/** Reads what was ordered under each convenzione, again when either changes, until the signal. */
export const startOrders = (life: AbortSignal): void => {
  const stop = effect(() => {
    if (records.convenzioni.value) void load(padri());
  });
  life.addEventListener('abort', stop, { once: true });
  onStoreChanged((names) => names.includes('registrazioni') && void load(padri()), life);
};

/** The orders under a CIG padre that is kept; none when it cannot be a CIG, null while they are not read. */
export const ordersOf = (cigPadre: string | null): readonly Registrazione[] | null =>
  cigPadre === null ? [] : (read.value?.get(cigPadre) ?? null);
