// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, LiveRegion } from '../../components/ui/live.tsx';
import { tellNewCigs } from '../../entrypoints/archivio/cig-news.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { validCig } from '../bench/store.ts';
import { capture, newProfile, seen } from '../store/fixtures.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
  life.abort();
  cleanup();
});

const heard = () => [...screen.getByRole('status').children].map((one) => one.textContent);

test('two sentences in a row are both there to be read, the same one twice is there twice', async () => {
  render(<LiveRegion />);
  announce('Passo 2 di 5.');
  announce('Salvato.');
  announce('Salvato.');
  await waitFor(() => expect(heard()).toEqual(['Passo 2 di 5.', 'Salvato.', 'Salvato.']));
});

test('a CIG that arrives while the page is open is said once, letter by letter; those of before are not', async () => {
  const worker = newProfile(DATABASE).startWorker(5_000);
  const show = (codice: string, n: number) =>
    worker.capture(capture('dettaglio', seen(codice, { stato: 'Pubblicato', cig: [validCig(n)] })));
  await show('ESEMPIO-0001', 1);
  // A second after the first by the worker's clock, which begins there.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 21, 9, 0, 1, 500) });
  render(<LiveRegion />);
  tellNewCigs(life.signal);
  await show('ESEMPIO-0002', 2);
  const sentence = `Nuovo CIG nel registro: ${[...validCig(2)].join(' ')}.`;
  await waitFor(() => expect(heard()).toContain(sentence));
  // The list of the portal shows both again, and a state that changes changes the record.
  await show('ESEMPIO-0001', 1);
  await worker.capture(capture('dettaglio', seen('ESEMPIO-0002', { stato: 'Cancellato', cig: [validCig(2)] })));
  await show('ESEMPIO-0003', 3);
  await waitFor(() => expect(heard().join()).toContain([...validCig(3)].join(' ')));
  expect(heard().filter((text) => text?.startsWith('Nuovo CIG'))).toHaveLength(2);
});
