import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Section } from '../../components/archivio/route.ts';
import { affidamentoIssues } from '../../lib/assist/validate-campi.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import type { Entity } from '../../lib/domain/entities.ts';
import type { EntityName } from '../../lib/domain/entity-names.ts';
import { validateEnte, validateOperatoreEconomico } from '../../lib/domain/validate.ts';
import { send } from '../../lib/messaging/client.ts';
import { countRegistrazioni, list, onStoreChanged } from '../../lib/store/reader.ts';

/** The kinds that the archive keeps whole in memory: few records each. */
const KINDS = ['enti', 'rup', 'operatoriEconomici', 'convenzioni', 'affidamenti'] as const;
type Kind = (typeof KINDS)[number];

const kept = {
  enti: signal<Entity<'enti'>[] | null>(null),
  rup: signal<Entity<'rup'>[] | null>(null),
  operatoriEconomici: signal<Entity<'operatoriEconomici'>[] | null>(null),
  convenzioni: signal<Entity<'convenzioni'>[] | null>(null),
  affidamenti: signal<Entity<'affidamenti'>[] | null>(null),
};

/** The records of each kind; null while they are being read. */
export const records: { [K in Kind]: ReadonlySignal<Entity<K>[] | null> } = kept;
export const totalCig = signal(0);
/** Why the data cannot be read; '' when it can. */
export const failure = signal('');
/** What the worker healed or set aside, to be shown once. */
export const notices = signal<readonly string[]>([]);

/** Whether everything was read at least once. */
export const loaded = computed(() => KINDS.every((kind) => kept[kind].value !== null));

const load = async (kind: Kind): Promise<void> => {
  try {
    const found = await list(kind);
    (kept[kind] as { value: unknown }).value = found;
    failure.value = '';
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  }
};

/** Reads a kind again now: whoever has just kept a record finds it there, before the change is told. */
export const reread = async (name: EntityName): Promise<void> => {
  const kind = KINDS.find((one) => one === name);
  if (kind) await load(kind);
};

const count = async (): Promise<void> => {
  totalCig.value = await countRegistrazioni().catch(() => totalCig.value);
};

/** Starts reading and listening, until the signal. */
export const startRecords = (life: AbortSignal): void => {
  for (const kind of KINDS) void load(kind);
  void count();
  onStoreChanged((names) => {
    for (const kind of KINDS) if (names.includes(kind)) void load(kind);
    if (names.includes('registrazioni')) void count();
  }, life);
  void send('store.ready', null).then((answer) => {
    if (answer.ok) notices.value = answer.value.notices;
  });
};

/** How many records each section has. */
export const counts = computed((): Partial<Record<Section, number>> => {
  if (!loaded.value) return {};
  return {
    enti: kept.enti.value?.length ?? 0,
    rup: kept.rup.value?.length ?? 0,
    operatori: kept.operatoriEconomici.value?.length ?? 0,
    convenzioni: kept.convenzioni.value?.length ?? 0,
    affidamenti: kept.affidamenti.value?.length ?? 0,
    registro: totalCig.value,
  };
});

/** Whether a form can be filled from a record; one saved half-done is kept all the same. */
export const isUsable = (issues: readonly { severity: string }[]): boolean =>
  issues.every(({ severity }) => severity !== 'errore');

/** Which steps of the first run are done. */
export const done = computed((): Partial<Record<Section, boolean>> => {
  if (!loaded.value) return {};
  const enti = kept.enti.value ?? [];
  const today = dayInRome(new Date());
  return {
    enti: enti.some((ente) => isUsable(validateEnte(ente))),
    operatori: (kept.operatoriEconomici.value ?? []).some((oe) => isUsable(validateOperatoreEconomico(oe))),
    affidamenti: (kept.affidamenti.value ?? []).some((one) => isUsable(affidamentoIssues(one, enti, today))),
  };
});
