import { storage } from 'wxt/utils/storage';
import type { Day } from '../domain/day.ts';
import type { EsitoInsegnamento, Insegnamento } from '../domain/insegnamento.ts';
import { InsegnamentoSchema, MOST_INSEGNAMENTI, TOO_MANY } from '../domain/insegnamento.ts';
import { readable, unreadable } from '../domain/readable.ts';

/** How a teaching fared when its page was last seen. */
export type VistoInsegnamento = { on: Day; outcome: EsitoInsegnamento['outcome'] };
export type VistiInsegnamenti = Readonly<Record<string, VistoInsegnamento>>;

const item = storage.defineItem<unknown>('local:insegnamenti/tenuti', { fallback: [], version: 1 });
const seen = storage.defineItem<VistiInsegnamenti>('local:insegnamenti/visti', { fallback: {}, version: 1 });

const read = (kept: unknown): Insegnamento[] => readable(kept, InsegnamentoSchema).slice(-MOST_INSEGNAMENTI);

/** What was taught, in the order in which it was. */
export const readInsegnamenti = async (): Promise<Insegnamento[]> => read(await item.getValue());

/**
 * Changes what was taught, from what another page may have left meanwhile; gives what is kept now. What cannot be read
 * stays: a later Cigno may read it.
 */
export const changeInsegnamenti = (make: (before: Insegnamento[]) => Insegnamento[]): Promise<Insegnamento[]> =>
  navigator.locks.request('insegnamenti', async () => {
    const kept = await item.getValue();
    const after = make(read(kept));
    if (after.length > MOST_INSEGNAMENTI) throw new Error(TOO_MANY);
    await item.setValue([...unreadable(kept, InsegnamentoSchema), ...after]);
    return after;
  });

/** Tells of every change of what was taught, by this page or by another, until the signal. */
export const onInsegnamenti = (tell: (taught: Insegnamento[]) => void, life: AbortSignal): void =>
  life.addEventListener(
    'abort',
    item.watch((kept) => tell(read(kept))),
    { once: true },
  );

/** How each fared at the last visit of its page. */
export const readVisti = (): Promise<VistiInsegnamenti> => seen.getValue();

/** Keeps how they fared today; a look that says what the last one said writes nothing. */
export const rememberVisti = (outcomes: readonly EsitoInsegnamento[], on: Day): Promise<void> =>
  navigator.locks.request('insegnamenti-visti', async () => {
    const before = await seen.getValue();
    const news = outcomes.filter(({ id, outcome }) => before[id]?.on !== on || before[id]?.outcome !== outcome);
    if (news.length === 0) return;
    const kept = new Set((await readInsegnamenti()).map(({ id }) => id));
    const now = { ...before, ...Object.fromEntries(news.map(({ id, outcome }) => [id, { on, outcome }])) };
    await seen.setValue(Object.fromEntries(Object.entries(now).filter(([id]) => kept.has(id))));
  });
