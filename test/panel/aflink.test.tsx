// @vitest-environment happy-dom
import { cleanup, configure, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import { memoryPage } from '../assist/memory-page.ts';
import { page } from '../assist/sample.ts';

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

const text = async (model: Partial<PageModel>): Promise<string> => {
  const world = memoryPage(page([], { portal: 'cmrc', scheda: null, ...model }));
  const session = createPanelSession(world.ports, life.signal);
  await session.lookAt(7);
  render(
    <Panel session={session} candidates={() => []} condition={() => ''} onArchive={() => {}} onPalestra={() => {}} />,
  );
  return screen.getByRole('main').textContent ?? '';
};

test.each([
  ['accesso', /non legge e non scrive nessun campo/],
  ['menu', /Affidamenti diretti su Accordo Quadro/],
  ['affidamenti', /non quelli dei colleghi.*non premere F5/],
  ['selettore', /codice che Cigno mostra nel piano/],
  ['bloccato', /tutti i colleghi dello stesso ufficio.*Non ricaricarla/],
  ['sessione-in-scadenza', /finché l’avviso è aperto Cigno non scrive/],
])('%s is explained', async (name, words) => {
  expect(await text({ page: name })).toMatch(words);
});

test('a document that cannot be changed shows its registro, padre and CIG derivato, and no «Conferma appalto»', async () => {
  const pratica = {
    codiceAppalto: 'PI000123-26',
    oggetto: 'Carta',
    importo: 1234.56,
    stato: 'Inviato',
    cig: [],
    cigPadre: 'B000001279',
    operatoreEconomico: 'Ditta Dimostrativa S.r.l.',
  };
  const shown = await text({ page: 'documento-sola-lettura', pratiche: [pratica] });
  expect(shown).toMatch(/Registro di SistemaPI000123-26.*Ditta Dimostrativa.*CIG padreB000001279/);
  expect(shown).not.toContain('Conferma appalto');
});
