import * as z from 'zod/mini';
import type { PortalId } from '../domain/codes.ts';
import { sameCodice } from '../domain/codice-appalto.ts';
import {
  type DraftContent,
  DraftContentSchema,
  type DraftRow,
  DraftRowSchema,
  type DraftSeen,
} from '../domain/draft.ts';
import { readable } from '../domain/readable.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { DRAFTS_DATABASE, type DraftsDatabase, openDrafts, VAULT_ID } from './drafts-open.ts';
import { asStoreError } from './failures.ts';
import type { KeyValueArea } from './mirror.ts';
import { newVault, openVault, relock, SealedSchema, seal, unseal, type Vault, VaultSchema } from './vault.ts';

/** Stays kept; the oldest beyond them are forgotten, whoever writes them. */
const MOST = 80;
/** Characters of a passphrase at least. */
export const SHORTEST = 10;
const DAY = 86_400_000;
/** Where the key of an open vault is: in memory, for as long as the browser runs. */
const KEY = 'drafts/key';

const WRONG = 'La passphrase non è quella giusta.';
const SHORT = `La passphrase è troppo corta: servono almeno ${SHORTEST} caratteri.`;
const LOCKED = 'Le bozze sono chiuse: scrivi prima la passphrase.';
const NONE = 'Non c’è nessuna passphrase.';
const ALREADY = 'Una passphrase c’è già.';

/** The part of a row that is never encrypted says of no purchase which one it is. */
const KeptSchema = z.extend(z.pick(DraftRowSchema, { id: true, portal: true, scheda: true, at: true }), {
  clear: z.optional(DraftContentSchema),
  sealed: z.optional(SealedSchema),
});
type Kept = z.infer<typeof KeptSchema>;

export type DraftsSeen = {
  /** `none`: no passphrase was set. */
  vault: 'none' | 'locked' | 'open';
  /** Drafts that nobody can read until the passphrase is given. */
  locked: number;
  rows: DraftRow[];
};
export type VaultAct = 'set' | 'open' | 'close' | 'change' | 'remove';

/** The drafts that are kept, as the worker has them: the only hand that writes and reads them, one thing after the other. */
export const createDrafts = (parts: {
  session: KeyValueArea;
  now?: () => Date;
  name?: string;
  /** Fewer in tests. */
  iterations?: number;
}) => {
  const now = parts.now ?? (() => new Date());
  let opened: Promise<DraftsDatabase> | null = null;
  let tail: Promise<unknown> = Promise.resolve();

  const database = (): Promise<DraftsDatabase> => {
    const forget = () => {
      opened = null;
    };
    opened ??= openDrafts(parts.name ?? DRAFTS_DATABASE, forget);
    opened.catch(forget);
    return opened;
  };
  /** Runs once what was asked before is done; what fails is told and changes nothing. */
  const inTurn = <T>(work: (database: DraftsDatabase) => Promise<Result<T>>): Promise<Result<T>> => {
    const mine = tail.then(async (): Promise<Result<T>> => {
      try {
        return await work(await database());
      } catch (error) {
        console.warn('Cigno: bozze', error);
        return refused(asStoreError(error).message);
      }
    });
    tail = mine;
    return mine;
  };

  const vaultOf = async (from: DraftsDatabase): Promise<Vault | null> => {
    const read = VaultSchema.safeParse(await from.get('vault', VAULT_ID));
    return read.success ? read.data : null;
  };
  const keyNow = async (): Promise<string | null> => {
    const key = (await parts.session.get(KEY))[KEY];
    return typeof key === 'string' ? key : null;
  };
  const keptRows = async (from: DraftsDatabase): Promise<Kept[]> => readable(await from.getAll('drafts'), KeptSchema);
  const remove = async (from: DraftsDatabase, ids: readonly string[]): Promise<number> => {
    if (ids.length === 0) return 0;
    const transaction = from.transaction('drafts', 'readwrite');
    await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    return ids.length;
  };
  const contentOf = async ({ clear, sealed }: Kept, key: string | null): Promise<DraftContent | null> => {
    if (clear) return clear;
    const text = sealed && key ? await unseal(key, sealed) : null;
    if (text === null) return null;
    const read = DraftContentSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  };
  const readAll = async (from: DraftsDatabase): Promise<{ rows: DraftRow[]; locked: number }> => {
    const key = await keyNow();
    const rows: DraftRow[] = [];
    let locked = 0;
    for (const kept of await keptRows(from)) {
      const content = await contentOf(kept, key);
      const { id, portal, scheda, at } = kept;
      if (content) rows.push({ id, portal, scheda, at, ...content });
      else locked += 1;
    }
    return { rows, locked };
  };
  const putAll = async (into: DraftsDatabase, rows: readonly Kept[], vault: Vault | null): Promise<void> => {
    const transaction = into.transaction(['drafts', 'vault'], 'readwrite');
    const drafts = transaction.objectStore('drafts');
    const vaults = transaction.objectStore('vault');
    const writing = rows.map((row) => drafts.put(row));
    const done = vault ? vaults.put({ id: VAULT_ID, ...vault }) : vaults.delete(VAULT_ID);
    await Promise.all([...writing, done, transaction.done]);
  };
  /** Rows that were read, sealed for a vault or in clear. */
  const rewritten = (rows: readonly DraftRow[], vault: Vault | null): Promise<Kept[]> =>
    Promise.all(
      rows.map(async ({ id, portal, scheda, at, ...clear }): Promise<Kept> => {
        const head = { id, portal, scheda, at };
        return vault ? { ...head, sealed: await seal(vault, JSON.stringify(clear)) } : { ...head, clear };
      }),
    );

  const acts: Record<VaultAct, (on: DraftsDatabase, passphrase: string, next: string) => Promise<Result<null>>> = {
    async set(on, passphrase) {
      if (await vaultOf(on)) return refused(ALREADY);
      if (passphrase.length < SHORTEST) return refused(SHORT);
      const { vault, key } = await newVault(passphrase, parts.iterations);
      const { rows } = await readAll(on);
      await putAll(on, await rewritten(rows, vault), vault);
      await parts.session.set({ [KEY]: key });
      return ok(null);
    },
    async open(on, passphrase) {
      const vault = await vaultOf(on);
      if (!vault) return refused(NONE);
      const key = await openVault(vault, passphrase);
      if (key === null) return refused(WRONG);
      await parts.session.set({ [KEY]: key });
      return ok(null);
    },
    async close() {
      await parts.session.remove(KEY);
      return ok(null);
    },
    async change(on, passphrase, next) {
      const vault = await vaultOf(on);
      if (!vault) return refused(NONE);
      if (next.length < SHORTEST) return refused(SHORT);
      const key = await openVault(vault, passphrase);
      if (key === null) return refused(WRONG);
      await putAll(on, [], await relock(vault, key, next, parts.iterations));
      return ok(null);
    },
    async remove(on, passphrase) {
      const opened = await acts.open(on, passphrase, '');
      if (!opened.ok) return opened;
      const { rows, locked } = await readAll(on);
      // What cannot be read now would be lost with the key.
      if (locked > 0) return refused(LOCKED);
      await putAll(on, await rewritten(rows, null), null);
      await parts.session.remove(KEY);
      return ok(null);
    },
  };

  return {
    /** Keeps what was written on one stay, in the place of what was kept of it before; older ones make room. */
    keep: (seen: DraftSeen): Promise<Result<null>> =>
      inTurn(async (on) => {
        const { visit, portal, scheda, ...clear } = seen;
        const head = { id: `${portal}/${visit}`, portal, scheda, at: now().toISOString() };
        const vault = await vaultOf(on);
        await on.put(
          'drafts',
          vault ? { ...head, sealed: await seal(vault, JSON.stringify(clear)) } : { ...head, clear },
        );
        // While somebody types, what is kept of other drafts is not read for nothing.
        if ((await on.count('drafts')) <= MOST) return ok(null);
        const all = (await keptRows(on)).sort((a, b) => b.at.localeCompare(a.at));
        await remove(
          on,
          all.slice(MOST).map(({ id }) => id),
        );
        return ok(null);
      }),

    /** All that can be read now. */
    list: (): Promise<Result<DraftsSeen>> =>
      inTurn(async (on) => {
        const vault = (await vaultOf(on)) === null ? 'none' : (await keyNow()) === null ? 'locked' : 'open';
        return ok({ vault, ...(await readAll(on)) });
      }),

    /** Forgets these rows; null: all of them, readable or not, and with them a passphrase that nobody knows any more. */
    forget: (ids: readonly string[] | null): Promise<Result<{ forgotten: number }>> =>
      inTurn(async (on) => {
        if (ids) return ok({ forgotten: await remove(on, ids) });
        const forgotten = await on.count('drafts');
        const transaction = on.transaction(['drafts', 'vault'], 'readwrite');
        const clearing = (['drafts', 'vault'] as const).map((name) => transaction.objectStore(name).clear());
        await Promise.all([...clearing, transaction.done]);
        await parts.session.remove(KEY);
        return ok({ forgotten });
      }),

    /** Forgets what is older than so many days, and what no version of Cigno can read. */
    forgetOld: (days: number): Promise<Result<{ forgotten: number }>> =>
      inTurn(async (on) => {
        const before = new Date(now().getTime() - days * DAY).toISOString();
        const good = new Set((await keptRows(on)).filter(({ at }) => at >= before).map(({ id }) => id));
        return ok({
          forgotten: await remove(
            on,
            (await on.getAllKeys('drafts')).filter((id) => !good.has(id)),
          ),
        });
      }),

    /** Forgets the drafts of documents whose codes are told: their CIG is registered, or the portal has deleted them. */
    forgetDone: (
      portal: PortalId,
      isDone: (code: string) => boolean | Promise<boolean>,
    ): Promise<Result<{ forgotten: number }>> =>
      inTurn(async (on) => {
        const done: DraftRow[] = [];
        const { rows } = await readAll(on);
        for (const row of rows.filter((one) => one.portal === portal))
          for (const code of row.codes) if (code !== '' && (await isDone(sameCodice(code)))) done.push(row);
        const names = new Set(done.map(({ name }) => name).filter(Boolean));
        const same = rows.filter((row) => done.includes(row) || (row.portal === portal && names.has(row.name)));
        return ok({ forgotten: await remove(on, [...new Set(same.map(({ id }) => id))]) });
      }),

    /** Sets, gives, forgets, changes or takes away the passphrase. */
    passphrase: (act: VaultAct, passphrase: string, next = ''): Promise<Result<null>> =>
      inTurn((on) => acts[act](on, passphrase, next)),
  };
};

export type Drafts = ReturnType<typeof createDrafts>;
