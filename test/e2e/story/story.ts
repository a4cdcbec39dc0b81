import type { Page } from '@playwright/test';
import { compose, flatten } from '../../../lib/assist/compose.ts';
import { parseCig } from '../../../lib/domain/cig.ts';
import { type AnacForm, fieldKey } from '../../../lib/domain/field.ts';
import type { Registrazione } from '../../../lib/domain/registrazione.ts';
import { AFFIDAMENTO, SAMPLE } from '../../../practice/samples/ad5.ts';
import { type PcpDriver, pcpDriver } from '../../portals/pcp/driver.ts';
import type { Rendering, RouteLog } from '../../portals/serve.ts';
import { sampleBackup } from '../../samples/backup.ts';
import { importBackup, keptRecords } from '../archive-tools.ts';
import type { Extension } from '../extension.ts';
import { expect, type PanelHands, panelOf } from './panel.ts';
import { INTERRUPTED, type Witness } from './witness.ts';

/** What the story leaves behind. */
export type Told = { cig: string; register: Registrazione[] };

type Scene = {
  extension: Extension;
  rendering: Rendering;
  page: Page;
  pcp: PcpDriver;
  panel: PanelHands;
  witness: Witness;
};

const SECONDARIE = 'aggiudicazioni[].datiBaseCPV.cpvSecondarie';
/** What the sample would send to ANAC: the form must hold exactly this when it is complete. */
const WHOLE = compose({ affidamento: AFFIDAMENTO, ...SAMPLE });

const FIRST = { id: 'stazioniAppaltanti', title: 'le stazioni appaltanti' };
const OTHERS = [
  { id: 'appalto', title: "l'appalto" },
  { id: 'aggiudicazioni', title: 'le aggiudicazioni' },
];

/** Brings the profiles to a fresh browser. */
const bringProfiles = async (extension: Extension, witness: Witness): Promise<Page> => {
  const archive = await extension.open('archivio.html#backup');
  await importBackup(archive, sampleBackup());
  witness.say('Profili importati dal backup: ente, RUP, operatore economico e affidamento.');
  await witness.look(archive, 'archivio-backup');
  return archive;
};

const keysOf = (form: unknown): Map<string, unknown> =>
  new Map(flatten(form as AnacForm).map(({ id, index, value }) => [fieldKey(id, index), value]));

/** Fields that two forms hold differently. */
const differences = (one: unknown, other: unknown): string[] => {
  const [here, there] = [keysOf(one), keysOf(other)];
  return [...new Set([...here.keys(), ...there.keys()])].filter(
    (key) => JSON.stringify(here.get(key)) !== JSON.stringify(there.get(key)),
  );
};

/** Fills, takes it back, fills again: the portal's own form is looked at each time. */
const fillTwice = async ({ rendering, pcp, panel, witness, page }: Scene): Promise<void> => {
  await panel.choose(AFFIDAMENTO.codiceAppalto);
  await expect(
    panel
      .region('Piano')
      .getByText(/camp[oi] da scrivere/)
      .first(),
  ).toBeVisible();
  await witness.look(panel.page, 'pannello-piano');
  const before = await pcp.readModel();
  await panel.compila();
  expect(await pcp.readModel()).not.toEqual(before);
  const part = rendering === 'plain' ? 'il modulo' : 'la prima sezione';
  witness.say(`Il RUP ha scelto l’affidamento e premuto «Compila»: Cigno ha compilato ${part} e riletto ogni campo.`);
  // Sections that are not drawn yet are said once each, not field by field.
  if (rendering === 'primeng')
    await expect(
      panel
        .region('Da copiare')
        .getByText(/La sezione «Aggiudicazioni»/)
        .filter({ visible: true }),
    ).toHaveCount(1);
  await witness.look(panel.page, 'pannello-esito');
  await witness.look(page, 'portale-compilato');
  const said = await panel.annulla();
  // A choice that the page gives no way to take back may stay, if the panel owns up to it.
  const stuck = Number(/ma (\d+) camp/.exec(said)?.[1] ?? 0);
  expect(differences(before, await pcp.readModel()), said).toHaveLength(stuck);
  expect(stuck).toBeLessThanOrEqual(1);
  witness.say(`«Annulla compilazione»: ${said.charAt(0).toLowerCase()}${said.slice(1)}`);
  await witness.look(panel.page, 'pannello-annullata');
  await panel.compila();
};

/**
 * What each rendering still leaves to the officer, who copies it from the panel: an improvement fails the story until its
 * line is taken away.
 */
const LEFT: Record<Rendering, string[]> = {
  plain: [],
  material: [],
  primeng: [],
};

const byHand = async ({ rendering, pcp, witness }: Scene): Promise<void> => {
  const held = keysOf(await pcp.readModel());
  const left = flatten(WHOLE).filter(({ id, index }) => !held.has(fieldKey(id, index)));
  expect(left.map(({ id }) => id)).toEqual(LEFT[rendering]);
  for (const { id, index, value } of left) await pcp.setAll([{ id, index: [...index], value }]);
  if (left.length > 0) witness.say(`Il RUP ha completato a mano ciò che Cigno lascia a lui: campi ${left.length}.`);
};

const fillForm = async (scene: Scene): Promise<void> => {
  const { rendering, pcp, panel, witness, page } = scene;
  await pcp.openSection(FIRST.id);
  await fillTwice(scene);
  // One page shows its sections together; the others one at a time, and only what is on screen is written.
  for (const { id, title } of rendering === 'plain' ? [] : OTHERS) {
    await pcp.openSection(id);
    await panel.compila();
    witness.say(`Il RUP ha aperto ${title} e premuto «Compila»: compilata anche questa sezione.`);
    await witness.look(page, `portale-${id}`);
  }
  if (rendering === 'plain') {
    // A row that the form does not have yet is the officer's to add.
    await pcp.addBlock(SECONDARIE, [0]);
    await panel.compila();
    witness.say('Il RUP ha aggiunto la riga della CPV secondaria; Cigno l’ha compilata.');
  }
  await byHand(scene);
  expect(await pcp.readModel()).toEqual(WHOLE);
  const said = await panel.controlla();
  expect(said).toMatch(/\b0 errori/);
  witness.say('«Controlla»: nessun errore.');
  await witness.look(panel.page, 'pannello-controlli');
};

/** From the finished form to the CIG: every button is pressed by the officer. */
const confirm = async ({ pcp, panel, page, witness }: Scene): Promise<string> => {
  const sheet = panel.region('Prima di confermare');
  await expect(sheet).toBeHidden();
  await pcp.conferma();
  // Each rendering asks elsewhere: in a page of its own, in a dialog over the form, above its tabs.
  await expect(sheet).toContainText('Stai per premere «Crea appalto»');
  await expect(sheet).toContainText(AFFIDAMENTO.oggetto);
  await expect(sheet.getByRole('button')).toHaveCount(0);
  await witness.look(page, 'portale-conferma');
  await witness.look(panel.page, 'pannello-prima-di-confermare');
  await pcp.creaAppalto();
  witness.say('Il RUP ha premuto «Conferma» e «Crea appalto»: l’appalto è in lavorazione.');
  await pcp.openDettaglio(AFFIDAMENTO.codiceAppalto);
  await expect(panel.region('Guida')).toContainText('Conferma appalto');
  await expect(sheet).toContainText('Stai per premere «Conferma appalto»');
  expect(await pcp.shownCig()).toEqual([]);
  await witness.look(page, 'portale-dettaglio');
  await witness.look(panel.page, 'pannello-dettaglio');
  await pcp.verifica();
  await expect(page.getByText(/operazione presa in carico/i).first()).toBeVisible();
  await pcp.advance(5000);
  await expect(pcp.passed()).toBeVisible();
  witness.say('Il RUP ha chiesto la verifica: presa in carico, poi nessun errore.');
  await pcp.confermaAppalto();
  await pcp.advance(20_000);
  await expect(page.getByText(/Pubblicato/).first()).toBeVisible();
  const cigs = await pcp.shownCig();
  expect(cigs).toHaveLength(1);
  const [cig = ''] = cigs;
  expect(parseCig(cig).ok).toBe(true);
  witness.say(`Il RUP ha premuto «Conferma appalto»: pubblicato, il portale mostra il CIG ${cig}.`);
  await witness.look(page, 'portale-cig');
  return cig;
};

/** The CIG is in the register once, tied to its affidamento, in the archive and in the popup. */
const register = async ({ extension, witness }: Scene, archive: Page, cig: string): Promise<Registrazione[]> => {
  const kept = async () => (await keptRecords(archive)).registrazioni;
  const known = async () => (await kept()).map(({ cig: one, stato }) => `${one} ${stato}`);
  // The state follows once the portal's message about the operation has gone.
  await expect.poll(known).toEqual([`${cig} pubblicato`]);
  await archive.goto(archive.url().replace(/#.*/, '#registro'));
  const table = archive.getByRole('table', { name: 'CIG acquisiti' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('row').nth(1)).toContainText(cig);
  await witness.look(archive, 'archivio-registro');
  await table.getByRole('link', { name: new RegExp(cig) }).click();
  await expect(archive.getByRole('link', { name: new RegExp(AFFIDAMENTO.oggetto.slice(0, 20)) })).toBeVisible();
  await witness.look(archive, 'archivio-cig');
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 432, height: 480 });
  const rows = popup.getByRole('list', { name: 'CIG acquisiti' }).getByRole('listitem');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(cig);
  await expect(rows.getByRole('button', { name: 'Copia' })).toBeVisible();
  await witness.look(popup, 'popup');
  witness.say('Il CIG è nel registro, una volta sola, legato al suo affidamento.');
  return kept();
};

/** Nobody but the officer pressed a button, and nobody asked the network for anything. */
const expectNothingElse = async ({ pcp, witness }: Scene, net: RouteLog, asked: string[]): Promise<void> => {
  const log = await pcp.log();
  expect(log.filter((entry) => entry.kind === 'press' && !entry.trusted)).toEqual([]);
  expect(log.filter((entry) => entry.kind === 'action' && entry.trusted === false)).toEqual([]);
  expect(log.filter((entry) => entry.kind === 'press').length).toBeGreaterThan(5);
  expect(log.filter((entry) => entry.kind === 'network')).toEqual([]);
  expect(net.aborted).toEqual([]);
  expect(asked).toEqual(net.served);
  expect(net.served).toHaveLength(1);
  witness.say('Nessun pulsante del portale premuto da Cigno, nessuna richiesta di rete.');
};

/**
 * The story of the first release on the built extension: from a saved profile to the CIG in the register. Throws at the
 * first thing that is not as it must be. `net` is the log of `routePcp` on the extension's context.
 */
export const tellStory = async (
  extension: Extension,
  rendering: Rendering,
  net: RouteLog,
  witness: Witness,
): Promise<Told> => {
  const asked: string[] = [];
  extension.context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) asked.push(request.url());
  });
  extension.context.setDefaultTimeout(30_000);
  try {
    return await tell(extension, rendering, net, asked, witness);
  } catch (error) {
    // What was on screen says more than a stack.
    for (const page of extension.context.pages()) await witness.look(page, INTERRUPTED).catch(() => {});
    throw error;
  }
};

const tell = async (
  extension: Extension,
  rendering: Rendering,
  net: RouteLog,
  asked: string[],
  witness: Witness,
): Promise<Told> => {
  const archive = await bringProfiles(extension, witness);
  const page = await extension.context.newPage();
  const pcp = pcpDriver(page, rendering);
  await pcp.goHome();
  await pcp.newDraft();
  witness.say('Il RUP ha creato la bozza AD5.');
  await witness.look(page, 'portale-bozza');
  const beside = await extension.panelFor(page);
  await beside.setViewportSize({ width: 420, height: 900 });
  const panel = panelOf(beside);
  const scene = { extension, rendering, page, pcp, panel, witness };
  await fillForm(scene);
  const cig = await confirm(scene);
  const kept = await register(scene, archive, cig);
  // The list shows the same CIG again, and the register does not change.
  await pcp.openAppalti();
  await witness.look(page, 'portale-elenco');
  await expect(page.getByText(AFFIDAMENTO.codiceAppalto).first()).toBeVisible();
  expect((await keptRecords(archive)).registrazioni).toEqual(kept);
  await expectNothingElse(scene, net, asked);
  return { cig, register: kept };
};
