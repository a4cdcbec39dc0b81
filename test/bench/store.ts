import type { BrowserContext, Page } from '@playwright/test';
import { parseCig } from '../../lib/domain/cig.ts';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../lib/exchange/backup.ts';

/** The n-th CIG of the PCP with right check digits: letter, six hexadecimal digits, three of check (ANAC's algorithm). */
export const validCig = (n: number): string => {
  const letter = String.fromCharCode(65 + (Math.floor(n / 0x1000000) % 21));
  const body = n % 0x1000000;
  const check = ((body + letter.charCodeAt(0) - 64) * 211) % 4091;
  const hex = (value: number, width: number) => value.toString(16).toUpperCase().padStart(width, '0');
  const cig = letter + hex(body, 6) + hex(check, 3);
  if (!parseCig(cig).ok) throw new Error(`Non è un CIG: ${cig}`);
  return cig;
};

const THINGS = ['toner', 'carta', 'arredi scolastici', 'manutenzione ascensori', 'licenze software', 'pulizia uffici'];
const FIRMS = ['Ditta Dimostrativa S.r.l.', 'Esempio Forniture S.p.A.', 'Cooperativa Campione'];

/** `n` registrazioni of a fictitious body, each with its own valid CIG, one every ten minutes, the last one the latest. */
export const seedRows = (n: number): Registrazione[] =>
  Array.from({ length: n }, (_, i) => {
    const cig = validCig(0xb0_0000 + i * 7);
    return {
      id: `pcp/${cig}`,
      portal: 'pcp',
      scheda: 'AD5',
      cig,
      cigPadre: null,
      codiceAppalto: `ESEMPIO-2026-${String(i).padStart(6, '0')}`,
      praticaId: null,
      affidamentoId: null,
      oggetto: `Fornitura di ${THINGS[i % THINGS.length]} per la sede ${1 + (i % 40)}`,
      importo: 10_000 + (i % 480_000),
      ente: 'Comune di Esempio',
      operatoreEconomico: FIRMS[i % FIRMS.length] ?? '',
      acquisitoAt: new Date(Date.UTC(2026, 0, 1) + i * 600_000).toISOString(),
      stato: 'pubblicato',
      origine: 'portale',
      note: '',
    };
  });

/** CIGs in the register of `popup.10k`. */
const REGISTER = 10_000;
/** Times the popup is opened; the median counts. */
const OPENINGS = 9;

/** Puts `n` CIGs in the register by the worker's own restore, as the archive does; `page` is one of the extension's. */
export const seedRegister = async (page: Page, n: number): Promise<void> => {
  const empty = { enti: [], rup: [], operatoriEconomici: [], convenzioni: [], affidamenti: [], pratiche: [] };
  const backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: '2026-11-21T17:40:00.000Z',
    data: { ...empty, registrazioni: seedRows(n) },
  };
  const answer = await page.evaluate(
    (payload) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: { written: number } }> } };
        }
      ).chrome.runtime.sendMessage({ cigno: 1, name: 'backup.restore', payload }),
    { mode: 'replace', backup },
  );
  if (answer.value?.written !== n) throw new Error(`Registro non preparato: ${JSON.stringify(answer)}`);
};

/** ms from the navigation to the frame in which the first rows of the popup are painted. */
const firstPaint = async (context: BrowserContext, address: string): Promise<number> => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = (): void => {
      if (!document.querySelector('.cigs .cig-row')) return void requestAnimationFrame(look);
      // The frame after the one in which the rows are there: they have been painted.
      requestAnimationFrame(() => {
        (globalThis as { painted?: number }).painted = performance.now();
      });
    };
    look();
  });
  await page.goto(address);
  const painted = await page.waitForFunction(() => (globalThis as { painted?: number }).painted);
  const ms = (await painted.jsonValue()) ?? Number.NaN;
  await page.close();
  return ms;
};

/** `popup.10k`: how long until the popup shows its first rows with ten thousand CIGs in the register, median of nine. */
export const benchPopup = async ({
  context,
  id,
}: {
  context: BrowserContext;
  /** Id of the extension loaded in it. */
  id: string;
}): Promise<Record<string, { value: number; unit: string; n: number }>> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/archivio.html#backup`);
  await seedRegister(page, REGISTER);
  await page.close();
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) times.push(await firstPaint(context, `chrome-extension://${id}/popup.html`));
  const median = times.sort((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? Number.NaN;
  return { 'popup.10k': { value: Math.round(median * 10) / 10, unit: 'ms', n: OPENINGS } };
};
