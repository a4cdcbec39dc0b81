import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Guida } from '../../lib/domain/guida.ts';

vi.stubGlobal('chrome', fakeBrowser);
const { onOwnGuides, readOwnGuides, writeOwnGuides } = await import('../../lib/platform/own-guides.ts');

const GUIDE: Guida = {
  name: 'acquisti-economato',
  title: 'Acquisti dell’economato',
  summary: '',
  portal: 'pcp',
  scheda: 'AD5',
  author: 'Ufficio gare',
  verifiedOn: '2026-11-21',
  steps: [
    {
      name: 'apri',
      title: 'Apri le bozze',
      what: 'Apri «Le mie bozze».',
      why: '',
      risk: '',
      final: '',
      source: 'Istruzioni interne',
      note: 'Chiama l’economo prima.',
      page: 'bozze',
      target: null,
      done: { kind: 'pagina', page: 'scelta-scheda' },
      links: [],
      picture: null,
    },
  ],
};

beforeEach(() => fakeBrowser.reset());

test('what was kept is read again, as it was', async () => {
  expect(await readOwnGuides()).toEqual([]);
  await writeOwnGuides([GUIDE]);
  expect(await readOwnGuides()).toEqual([GUIDE]);
});

test('a guide that is not one any more is left out, and the others stay', async () => {
  await fakeBrowser.storage.local.set({
    'guides/own': [{ ...GUIDE, name: 'MAIUSCOLO' }, 7, null, { ...GUIDE, extra: 'javascript:' }, GUIDE],
  });
  expect(await readOwnGuides()).toEqual([GUIDE]);
  // Of a later version, perhaps: what this one cannot read it does not throw away.
  await writeOwnGuides([]);
  expect((await fakeBrowser.storage.local.get('guides/own'))['guides/own']).toHaveLength(4);
  await fakeBrowser.storage.local.set({ 'guides/own': 'rotto' });
  expect(await readOwnGuides()).toEqual([]);
});

test('a change made elsewhere is told, until nobody wants to know', async () => {
  const life = new AbortController();
  const told: Guida[][] = [];
  onOwnGuides((guides) => told.push(guides), life.signal);
  await writeOwnGuides([GUIDE]);
  await vi.waitFor(() => expect(told).toEqual([[GUIDE]]));
  life.abort();
  await writeOwnGuides([]);
  await new Promise((done) => setTimeout(done, 20));
  expect(told).toEqual([[GUIDE]]);
});
