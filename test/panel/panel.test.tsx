// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import { affidamentiFor } from '../../lib/assist/panel-state.ts';
import { memoryPage } from '../assist/memory-page.ts';
import { emptyForm, page } from '../assist/sample.ts';

// A busy machine is no failure.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  cleanup();
});

const open = async (change: (memory: ReturnType<typeof memoryPage>['memory']) => void = () => {}) => {
  const world = memoryPage(emptyForm());
  change(world.memory);
  const session = createPanelSession(world.ports, life.signal);
  await session.lookAt(7);
  render(
    <Panel
      session={session}
      candidates={({ profiles, model }) => affidamentiFor(profiles, model?.scheda ?? null)}
      condition={() => ''}
      onArchive={() => {}}
      onPalestra={() => {}}
    />,
  );
  return { ...world, session };
};
const press = (name: string): void => screen.getByRole('button', { name }).click();

test('a portal page that does not answer says so, and is read again on demand', async () => {
  const { memory } = await open((one) => {
    one.alive = false;
  });
  expect(screen.getByRole('heading', { name: 'La pagina non risponde' })).toBeTruthy();
  memory.alive = true;
  press('Riprova a leggere');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Piano' })).toBeTruthy());
});

test('a page that died between plan and Compila: nothing written, and an alert that says it', async () => {
  const { memory } = await open();
  memory.alive = false;
  press('Compila');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('non è stato scritto nulla'));
  expect(memory.orders).toEqual([]);
});

test('a form in a new life of the page: the plan is shown again, with the reason, before anything is written', async () => {
  const { memory } = await open();
  memory.model = { ...memory.model, frame: 'frame-2' };
  press('Compila');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('il piano è stato rifatto'));
  await waitFor(() => expect(document.activeElement?.id).toBe('piano-title'));
  expect(memory.orders).toEqual([]);
});

test('what waits calmly is said in full after Compila, and the focus is on the result', async () => {
  await open((one) => {
    one.stubborn.add('appalto.datiBase.oggetto@');
  });
  expect(screen.getByText(/campi obbligatori ancora vuoti/)).toBeTruthy();
  press('Compila');
  await waitFor(() => expect(document.activeElement?.id).toBe('esito-title'));
  expect(screen.queryByText(/ancora vuot/)).toBeNull();
  expect(screen.getByText('1 errore')).toBeTruthy();
});

test('without any profile the first thing to do is said, and there is nothing to press by mistake', async () => {
  const { memory } = await open((one) => {
    one.profiles = { affidamenti: [], enti: [], operatoriEconomici: [] };
  });
  expect(screen.getByRole('heading', { name: 'Comincia dai tuoi dati' })).toBeTruthy();
  press('Compila');
  expect(memory.orders).toEqual([]);
});

test('a session of the portal that expired keeps the user calm', async () => {
  await open((one) => {
    one.model = page([], { page: 'sessione-scaduta', scheda: null });
  });
  expect(screen.getByText('La sessione del portale è scaduta')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Compila' })).toBeNull();
});
