import type { EntityName } from '../domain/entity-names.ts';
import { ENTITY_NAMES } from '../domain/entity-names.ts';
import type { Records } from '../domain/records.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { admit } from './admit.ts';
import { announceChange } from './changes.ts';
import type { Drafts } from './drafts.ts';
import { type Erased, eraseEverything, wasErasing } from './erase.ts';
import { asStoreError } from './failures.ts';
import { heal } from './heal.ts';
import { CAPTURE_STORES, type Capture } from './known.ts';
import { createMirror, type KeyValueArea } from './mirror.ts';
import { createNotices } from './notices.ts';
import { type OpenOptions, openForWriting } from './open.ts';
import { capturing, changing, changingAll, type RestoreMode, restoring } from './operations.ts';
import { cigsOf, createPending } from './pending.ts';
import { verified } from './register.ts';
import { scrub } from './scrub.ts';
import { type Change, createWriter, type Operation, type Writer } from './writer.ts';

export type WorkerStoreParts = {
  /** Extension storage on disk. */
  local: KeyValueArea;
  /** Extension storage that lives as long as the browser. */
  session: KeyValueArea;
  /** What is erased with the rest. */
  drafts?: Pick<Drafts, 'forget'>;
  now?: () => string;
  open?: Omit<OpenOptions, 'onClosed'>;
};

const MIRROR_FAILED =
  'La seconda copia del registro non è stata aggiornata: libera spazio sul disco ed esporta un backup dall’archivio.';
/** ms before what failed is tried again by itself. */
const RETRY = 10_000;

/** The store as the worker has it: opened, healed, and the only one that writes. */
export const createWorkerStore = (parts: WorkerStoreParts) => {
  const now = parts.now ?? (() => new Date().toISOString());
  const mirror = createMirror(parts.local);
  const notices = createNotices(parts.local);
  const pending = createPending(parts.session, parts.local);
  let writer: Promise<Writer> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  /** How often everything was erased: what was read before must not be recorded after. */
  let erasures = 0;

  const forget = () => {
    writer = null;
  };

  const eraseDrafts = async (): Promise<number> => {
    const done = await parts.drafts?.forget(null);
    if (done && !done.ok) throw new Error(done.reason);
    return done?.value.forgotten ?? 0;
  };

  const openWriter = async (): Promise<Writer> => {
    const { database, dataLoss } = await openForWriting({ ...parts.open, onClosed: forget });
    const onMirrorFailed = (error: unknown) => {
      console.warn('Cigno: seconda copia', error);
      void notices.add([MIRROR_FAILED]).catch(() => undefined);
    };
    let mirrorBehind = false;
    try {
      if (await wasErasing(parts.local)) {
        await eraseDrafts();
        await eraseEverything(database, parts.local, parts.session);
      }
      const sound = await scrub(database, mirror, parts.local);
      const report = await heal({ database, mirror, dataLoss, now, thorough: !sound });
      await notices.add(report.notices);
      if (report.merged) announceChange(ENTITY_NAMES);
    } catch (error) {
      // A second copy that cannot be read or written must not keep the first one shut.
      mirrorBehind = true;
      onMirrorFailed(error);
    }
    return createWriter({ database, mirror, now, announce: announceChange, onMirrorFailed, mirrorBehind });
  };

  const ready = (): Promise<Writer> => {
    if (writer) return writer;
    const mine = openWriter();
    writer = mine;
    // A failure is not remembered: the next message tries again.
    mine.catch(() => writer === mine && forget());
    void mine.then(drain, () => undefined);
    return mine;
  };

  /** Runs an operation; a connection closed under it (an upgrade, a crash of the browser's storage) is opened again once. */
  const run = async <T>(names: readonly EntityName[], operation: Operation<T>): Promise<T> => {
    const mine = ready();
    try {
      return await (await mine).run(names, operation);
    } catch (error) {
      const cause = asStoreError(error).cause;
      if (writer === mine || !(cause instanceof DOMException)) throw error;
      return (await ready()).run(names, operation);
    }
  };

  const recordNow = async (capture: Capture): Promise<string[]> => {
    const recorded = await run(CAPTURE_STORES, capturing(capture, now()));
    if (cigsOf(capture).length > 0) await pending.done(capture);
    return recorded;
  };

  /** Records what an earlier worker could not, or did not live to, record. */
  const drain = async (): Promise<void> => {
    const before = erasures;
    for (const capture of await pending.all())
      if (before === erasures)
        await recordNow(capture).catch((error) => console.warn('Cigno: registrazione rimandata', error));
  };

  const attempt = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
    try {
      return ok(await work());
    } catch (error) {
      console.warn('Cigno: archivio', error);
      return refused(asStoreError(error).message);
    }
  };

  return {
    /** Opens, upgrades and heals; the reason of a failure is for the user. */
    prepare: (): Promise<Result<null>> => attempt(() => ready().then(() => null)),

    /** What the user must be told, once: healing, problems, CIGs that wait to be recorded. */
    async takeNotices(): Promise<string[]> {
      const state = await this.prepare();
      const waiting = (await pending.all()).flatMap(cigsOf);
      return [
        ...(state.ok ? [] : [state.reason]),
        ...(await notices.take()),
        ...[...new Set(waiting)].map(
          (cig) => `Il CIG ${cig} non è ancora nel registro: copialo intanto; Cigno riprova da solo.`,
        ),
      ];
    },

    async put(name: EntityName, value: unknown): Promise<Result<null>> {
      const admitted = admit(name, value);
      if (!admitted.ok) return admitted;
      const change = { name, id: admitted.value.id, value: admitted.value } as Change;
      return attempt(() => run([name], changing(change)));
    },

    /** Puts several records in one transaction; one that is not admitted keeps all of them out. */
    async putAll(records: readonly { name: EntityName; value: unknown }[]): Promise<Result<{ written: number }>> {
      const changes: Change[] = [];
      for (const { name, value } of records) {
        const admitted = admit(name, value);
        if (!admitted.ok) return admitted;
        changes.push({ name, id: admitted.value.id, value: admitted.value } as Change);
      }
      const names = [...new Set(changes.map(({ name }) => name))];
      if (names.length === 0) return ok({ written: 0 });
      return attempt(async () => ({ written: await run(names, changingAll(changes)) }));
    },

    remove: (name: EntityName, id: string): Promise<Result<null>> =>
      attempt(() => run([name], changing({ name, id, value: null }))),

    /** Records a capture; answers the CIGs that are new. One that cannot be written now is kept and tried again. */
    async capture(seen: Capture): Promise<Result<{ recorded: string[] }>> {
      const capture = verified(seen);
      const cigs = cigsOf(capture);
      if (cigs.length > 0) await pending.add(capture).catch(() => undefined);
      const done = await attempt(() => recordNow(capture));
      if (done.ok) return ok({ recorded: done.value });
      if (cigs.length === 0) return done;
      await pending.keep(capture);
      clearTimeout(retry);
      retry = setTimeout(() => void ready().then(drain, () => undefined), RETRY);
      return refused(`CIG ${cigs.join(', ')} non ancora registrato: copialo. ${done.reason} Cigno riprova da solo.`);
    },

    /** Erases everything, both copies and whatever waits; answers what there was. */
    erase: (): Promise<Result<Erased & { drafts: number }>> =>
      attempt(async () => {
        const mine = await ready();
        erasures += 1;
        clearTimeout(retry);
        const drafts = await eraseDrafts();
        return { ...(await mine.alone((database) => eraseEverything(database, parts.local, parts.session))), drafts };
      }),

    restore: (mode: RestoreMode, records: Records): Promise<Result<{ written: number }>> =>
      attempt(async () => ({ written: await run(ENTITY_NAMES, restoring(mode, records)) })),
  };
};

export type WorkerStore = ReturnType<typeof createWorkerStore>;
