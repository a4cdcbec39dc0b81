// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { createCopies } from '../../entrypoints/sidepanel/copies.tsx';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import { affidamentiFor } from '../../lib/assist/panel-state.ts';
import type { CopyMemory } from '../../lib/domain/copy-memory.ts';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { memoryPage } from '../assist/memory-page.ts';
import { emptyForm, page, withField } from '../assist/sample.ts';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const OGGETTO = 'appalto.datiBase.oggetto';
const CODICE = 'appalto.codiceAppalto';
let life: AbortController;
let kept: Map<string, CopyMemory>;
let copied: string[];
beforeEach(() => {
  life = new AbortController();
  kept = new Map();
  copied = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
});
afterEach(() => {
  life.abort();
  cleanup();
});

const keeper = {
  read: async (document: string) => kept.get(document) ?? { listed: [], done: [] },
  keep: async (document: string, memory: CopyMemory) => void kept.set(document, memory),
};
const open = async (model = emptyForm(), safe = false) => {
  const world = memoryPage(model);
  if (safe) world.memory.safe = ['pcp'];
  const session = createPanelSession(world.ports, life.signal);
  await session.lookAt(7);
  const copies = createCopies(session, keeper);
  const drawn = render(
    <Panel
      session={session}
      candidates={({ profiles, model: seen }) => affidamentiFor(profiles, seen?.scheda ?? null)}
      condition={() => ''}
      copies={copies}
      onArchive={() => {}}
      onPalestra={() => {}}
    />,
  );
  return { ...world, session, drawn };
};
const list = () => screen.queryByRole('region', { name: 'Da copiare' });
const count = () => list()?.querySelector('strong')?.textContent;
const row = (words: string): HTMLElement => {
  const found = [...(list()?.querySelectorAll('li') ?? [])].find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`${words} is not in the list`);
  return found as HTMLElement;
};
const closed = (id: string) => withField(emptyForm(), id, { writable: false });

test('a page to which everything can be written has no copy list', async () => {
  await open();
  expect(list()).toBeNull();
});

test('what has no field, or one that is closed, is copied from one place, ticked, and ticks itself once the page holds it', async () => {
  const { memory, session } = await open(closed(OGGETTO));
  await waitFor(() => expect(count()).toBe('0 di 1 fatti'));
  expect(screen.getByRole('region', { name: 'Piano' }).textContent).not.toContain(AFFIDAMENTO.oggetto);
  within(row(AFFIDAMENTO.oggetto)).getByRole('button', { name: 'Copia' }).click();
  await waitFor(() => expect(copied).toEqual([AFFIDAMENTO.oggetto]));
  expect(count()).toBe('0 di 1 fatti');
  within(row(AFFIDAMENTO.oggetto)).getByRole('checkbox', { name: 'Fatto' }).click();
  await waitFor(() => expect(count()).toBe('1 di 1 fatti'));
  expect(JSON.stringify([...kept])).not.toContain(AFFIDAMENTO.oggetto);
  within(row(AFFIDAMENTO.oggetto)).getByRole('checkbox', { name: 'Fatto' }).click();
  await waitFor(() => expect(count()).toBe('0 di 1 fatti'));
  memory.model = withField(closed(OGGETTO), OGGETTO, { writable: false, value: AFFIDAMENTO.oggetto });
  await session.prepare();
  await waitFor(() => expect(count()).toBe('1 di 1 fatti'));
  expect(within(row(AFFIDAMENTO.oggetto)).queryByRole('checkbox')).toBeNull();
});

test('ticks outlive the panel, and those made before the draft had its codice go on under it', async () => {
  const { memory, session, drawn } = await open(closed(OGGETTO));
  await waitFor(() => expect(count()).toBe('0 di 1 fatti'));
  within(row(AFFIDAMENTO.oggetto)).getByRole('checkbox', { name: 'Fatto' }).click();
  memory.model = withField(closed(OGGETTO), CODICE, { value: AFFIDAMENTO.codiceAppalto });
  await session.prepare();
  await waitFor(() => expect([...kept.keys()].some((key) => key.endsWith(AFFIDAMENTO.codiceAppalto))).toBe(true));
  await waitFor(() => expect(count()).toBe('1 di 1 fatti'));
  drawn.unmount();
  await open(withField(closed(OGGETTO), CODICE, { value: AFFIDAMENTO.codiceAppalto }));
  await waitFor(() => expect(count()).toBe('1 di 1 fatti'));
});

test('what the fill could not write, or left different, is here with its reason, not in the result', async () => {
  const { memory } = await open(withField(emptyForm(), CODICE, { value: 'ALTRO-CODICE' }));
  expect(list()).toBeNull();
  memory.stubborn.add(`${OGGETTO}@`);
  screen.getByRole('button', { name: 'Compila' }).click();
  await waitFor(() => expect(count()).toBe('0 di 2 fatti'));
  expect(row(AFFIDAMENTO.oggetto).textContent).toContain('La pagina non ha tenuto il valore.');
  expect(row('ALTRO-CODICE').textContent).toContain(AFFIDAMENTO.codiceAppalto);
  const esito = screen.getByRole('region', { name: 'Esito' });
  expect(within(esito).queryByRole('button', { name: 'Copia' })).toBeNull();
  within(esito)
    .getByRole('button', { name: /Da copiare/ })
    .click();
  expect(document.activeElement?.id).toBe('copie-title');
});

test('“Copia il prossimo” goes through what is left, with the focus on what it copied', async () => {
  const ids = [CODICE, OGGETTO];
  await open(page(emptyForm().fields.filter(({ id }) => !ids.includes(id ?? ''))));
  await waitFor(() => expect(count()).toBe('0 di 2 fatti'));
  const next = () => screen.getByRole('button', { name: 'Copia il prossimo' });
  next().click();
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(document.activeElement?.textContent).toContain('Copia');
  next().click();
  await waitFor(() => expect(copied).toHaveLength(2));
  expect([...copied].sort()).toEqual([AFFIDAMENTO.codiceAppalto, AFFIDAMENTO.oggetto].sort());
});

test('a section that is not there yet is one folded line, and counts for nothing', async () => {
  await open(page(emptyForm().fields.filter(({ id }) => !id?.startsWith('aggiudicazioni'))));
  await waitFor(() => expect(list()).toBeTruthy());
  expect(count()).toBeUndefined();
  expect(list()?.querySelectorAll('details[open]')).toHaveLength(0);
  expect(list()?.querySelector('summary')?.textContent).toContain('non è ancora sulla pagina');
});

test('in safe mode every value is here as the portal wants it typed, and the one that is there is ticked', async () => {
  await open(withField(emptyForm(), OGGETTO, { value: AFFIDAMENTO.oggetto }), true);
  await waitFor(() => expect(count()).toMatch(/^1 di \d\d fatti$/));
  within(row('1.234,56')).getByRole('button', { name: 'Copia' }).click();
  await waitFor(() => expect(copied).toEqual(['1234,56']));
  expect(row('Ordinario')).toBeTruthy();
});

test.each([
  ['appalto.settore', 'Ordinario – codice 1'],
  ['stazioniAppaltanti[].funzioniSvolte[]', 'del contratto – codice 3'],
  ['aggiudicazioni[].datiBaseCPV.cpvPrevalente', '30197643 – Carta per fotocopie'],
])('%s without a field is said in ANAC’s words with its code', async (id, words) => {
  await open(page(emptyForm().fields.filter((one) => one.id !== id)));
  await waitFor(() => expect(list()?.textContent?.replace(/\s+/g, ' ')).toContain(words));
});
