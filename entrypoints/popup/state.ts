import { signal } from '@preact/signals';
import type { PageSummary } from '../../lib/domain/page-model.ts';
import type { Pratica, Registrazione } from '../../lib/domain/registrazione.ts';
import { send } from '../../lib/messaging/client.ts';
import { onPageStates, readPageStates } from '../../lib/platform/page-states.ts';
import { type ActiveTab, activeTab } from '../../lib/platform/tabs.ts';
import {
  countOf,
  countRegistrazioni,
  latestRegistrazioni,
  onStoreChanged,
  pendingPratiche,
  searchRegistrazioni,
} from '../../lib/store/reader.ts';

/** Rows shown at first: what waits and what this page is stand below them, and must not be far. */
const FIRST = 10;
/** Rows of a search, and rows added on demand. */
const PAGE = 50;

export const text = signal('');
export const rows = signal<Registrazione[] | null>(null);
export const more = signal(false);
export const total = signal(0);
export const waiting = signal<Pratica[]>([]);
export const ready = signal(false);
export const page = signal<PageSummary | null>(null);
export const tab = signal<ActiveTab | null>(null);
export const notices = signal<string[]>([]);
export const failure = signal('');

let limit = FIRST;
let turn = 0;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads the first rows by index, one more than shown to know whether there are others. Late answers are dropped. */
export const loadRows = async (): Promise<void> => {
  turn += 1;
  const mine = turn;
  const asked = text.value.trim();
  try {
    const found = asked
      ? await searchRegistrazioni(asked, { limit: limit + 1 })
      : await latestRegistrazioni({ limit: limit + 1 });
    if (mine !== turn) return;
    rows.value = found.slice(0, limit);
    more.value = found.length > limit;
    failure.value = '';
  } catch (error) {
    if (mine === turn) failure.value = reason(error);
  }
};

export const search = (typed: string): Promise<void> => {
  text.value = typed;
  limit = typed.trim() ? PAGE : FIRST;
  return loadRows();
};

export const showMore = (): Promise<void> => {
  limit += PAGE;
  return loadRows();
};

/** What is not needed for the first paint. */
const loadRest = async (): Promise<void> => {
  try {
    const [count, pending, affidamenti] = await Promise.all([
      countRegistrazioni(),
      pendingPratiche(),
      countOf('affidamenti'),
    ]);
    total.value = count;
    waiting.value = pending;
    ready.value = affidamenti > 0;
  } catch (error) {
    failure.value = reason(error);
  }
};

const loadPage = async (): Promise<void> => {
  tab.value = await activeTab();
  const [first] = tab.value ? await readPageStates(tab.value.id) : [];
  page.value = first?.summary ?? null;
};

/** Starts reading; everything that listens stops with the signal. */
export const start = (signal: AbortSignal): void => {
  void loadRows().then(loadRest);
  void loadPage();
  onPageStates((tabId) => {
    if (tabId === tab.value?.id) void loadPage();
  }, signal);
  onStoreChanged(() => void loadRows().then(loadRest), signal);
  void send('store.ready', null).then((answer) => {
    if (answer.ok) notices.value = answer.value.notices;
  });
};
