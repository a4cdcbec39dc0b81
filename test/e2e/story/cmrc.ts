import type { Affidamento } from '../../../lib/domain/affidamento.ts';
import { parseCig } from '../../../lib/domain/cig.ts';
import { formatEuro } from '../../../lib/domain/money.ts';
import type { Registrazione } from '../../../lib/domain/registrazione.ts';
import { residuoOf } from '../../../lib/domain/residuo.ts';
import { CONVENZIONE } from '../../../practice/samples/ad4.ts';
import { DITTA, ENTE } from '../../../practice/samples/ad5.ts';
import { cmrcDriver } from '../../portals/cmrc/driver.ts';
import { goTo, keptRecords } from '../archive-tools.ts';
import { bringConvenzione, orderFromConvenzione } from './adesione.ts';
import { fillDocument, type Scene, type Stage } from './cmrc-form.ts';
import { expect, type PanelHands, panelOf } from './panel.ts';
import { INTERRUPTED } from './witness.ts';

/** What the story leaves behind; `residuo`: cents left under the convenzione by the register. */
export type AdesioneTold = { cig: string; affidamento: Affidamento; register: Registrazione[]; residuo: number };

const expectPage = (panel: PanelHands, words: string): Promise<void> =>
  expect(panel.page.getByRole('heading', { level: 1 })).toHaveText(words);

/** From the entrance to a new document, each step the RUP's own; the panel says what each page is and what comes next. */
const enter = async ({ page, cmrc, panel, witness }: Scene): Promise<number> => {
  await expectPage(panel, 'Accesso al portale');
  await expect(panel.region('Guida')).toContainText('Entra con SPID');
  await page.getByRole('link', { name: 'Entra con SPID' }).click();
  await expectPage(panel, 'Menu del portale');
  await expect(panel.region('Guida')).toContainText('Affidamenti diretti su Accordo Quadro');
  await cmrc.openList();
  await expectPage(panel, 'Elenco degli affidamenti');
  await expect(panel.region('Guida')).toContainText('Nuovo Affidamento');
  witness.say('Il RUP è entrato con SPID e ha aperto gli affidamenti diretti su accordo quadro.');
  await witness.look(panel.page, 'pannello-elenco');
  const id = await cmrc.newDocument();
  await expectPage(panel, 'Scheda AD4');
  witness.say('Il RUP ha premuto «Nuovo Affidamento»: Cigno riconosce la scheda AD4.');
  return id;
};

const kept = async ({ archive }: Scene): Promise<Registrazione[]> =>
  (await keptRecords(archive)).registrazioni.filter(({ portal }) => portal === 'cmrc');

/** What the register must say of the CIG derivato. */
const expectRegistered = async (scene: Scene, affidamento: Affidamento, cig: string, stato: string): Promise<void> => {
  await expect
    .poll(async () => (await kept(scene)).map((one) => `${one.cig} ${one.stato}`))
    .toEqual([`${cig} ${stato}`]);
  expect(await kept(scene)).toEqual([
    expect.objectContaining({
      id: `cmrc/${cig}`,
      scheda: 'AD4',
      cigPadre: CONVENZIONE.cigPadre,
      affidamentoId: affidamento.id,
      oggetto: affidamento.oggetto,
      importo: 123_456,
      ente: ENTE.denominazione,
      operatoreEconomico: DITTA.denominazione,
      origine: 'portale',
    }),
  ]);
};

/** What the archive says is left under the convenzione, which is also given in cents. */
const expectResiduo = async (scene: Scene, spent: number): Promise<number> => {
  const { archive, witness } = scene;
  const { residuo } = residuoOf(CONVENZIONE.massimale, await kept(scene));
  expect(residuo).toBe((CONVENZIONE.massimale ?? 0) - spent);
  await goTo(archive, 'convenzioni');
  const row = archive.getByRole('row').filter({ has: archive.getByRole('link', { name: CONVENZIONE.oggetto }) });
  await expect(row).toContainText(formatEuro(residuo ?? 0));
  await witness.look(archive, 'archivio-convenzioni');
  return residuo ?? 0;
};

const expectInPopup = async ({ extension, witness }: Scene, cig: string, stato: string): Promise<void> => {
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 432, height: 480 });
  const rows = popup.getByRole('list', { name: 'CIG acquisiti' }).getByRole('listitem').filter({ hasText: cig });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(stato);
  await witness.look(popup, 'popup');
  await popup.close();
};

/** "Richiedi CIG", ANAC's answer, and the way back to the document: the CIG derivato is in its cell. */
const requestCig = async ({ portal, cmrc, page, panel, witness }: Scene, id: number): Promise<string> => {
  await cmrc.requestCig();
  expect(await cmrc.message()).toContain('presa in carico');
  await expectPage(panel, 'Affidamento in sola lettura');
  await expect(panel.region('Appalto')).toContainText('Non ancora rilasciato');
  witness.say('Il RUP ha premuto «Gestione PCP», «Richiedi CIG»: operazione presa in carico.');
  await witness.look(panel.page, 'pannello-in-attesa');
  portal.answerPcp();
  await cmrc.reopen(id);
  const cig = await cmrc.cig();
  expect(cig).toBe(portal.document(id).cig);
  expect(parseCig(cig).ok).toBe(true);
  await expect(panel.region('Appalto')).toContainText(cig);
  witness.say(`Il RUP è tornato all’affidamento dall’elenco: il portale mostra il CIG derivato ${cig}.`);
  await witness.look(page, 'portale-cig');
  await witness.look(panel.page, 'pannello-cig');
  return cig;
};

/** The portal saw a person and a page, nobody else. */
const expectNothingElse = ({ portal, net, asked, witness }: Scene): void => {
  expect(portal.blacklist).toEqual([]);
  expect(net.aborted).toEqual([]);
  const byHand = portal.requests.filter(({ what }) => ['salva', 'processo', 'link', 'chiudi'].includes(what));
  expect(byHand.length).toBeGreaterThan(5);
  expect(byHand.filter(({ trusted }) => !trusted)).toEqual([]);
  expect([...asked].sort()).toEqual(portal.requests.map(({ url }) => url).sort());
  witness.say('Nessun pulsante del portale premuto da Cigno, nessuna richiesta sua, nessuna lista nera.');
};

const openScene = async (stage: Stage): Promise<Scene> => {
  const { context } = stage.extension;
  const asked: string[] = [];
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) asked.push(request.url());
  });
  context.setDefaultTimeout(30_000);
  const archive = await stage.extension.open('archivio.html#backup');
  const page = await context.newPage();
  const cmrc = cmrcDriver(page);
  await cmrc.goHome();
  const beside = await stage.extension.panelFor(page);
  await beside.setViewportSize({ width: 420, height: 900 });
  return { ...stage, page, cmrc, panel: panelOf(beside), archive, asked };
};

/**
 * The story of the second system on the built extension: from a convenzione to its CIG derivato in the register, and,
 * where `thenAnnul`, to its annulment. Throws at the first thing that is not as it must be.
 */
export const tellAdesione = async (stage: Stage, { thenAnnul = false } = {}): Promise<AdesioneTold> => {
  try {
    return await tell(await openScene(stage), thenAnnul);
  } catch (error) {
    // What was on screen says more than a stack.
    for (const page of stage.extension.context.pages()) await stage.witness.look(page, INTERRUPTED).catch(() => {});
    throw error;
  }
};

const tell = async (scene: Scene, thenAnnul: boolean): Promise<AdesioneTold> => {
  const { archive, cmrc, witness } = scene;
  await bringConvenzione(archive);
  const affidamento = await orderFromConvenzione(archive);
  witness.say('Dalla convenzione, nell’archivio, «Nuovo affidamento da questa convenzione».');
  await witness.look(archive, 'archivio-adesione');
  const id = await enter(scene);
  await fillDocument({ ...scene, affidamento }, id);
  const cig = await requestCig(scene, id);
  await expectRegistered(scene, affidamento, cig, 'inviato');
  const register = (await keptRecords(archive)).registrazioni;
  // The list shows the same CIG among those of others, and the register does not change.
  await cmrc.close();
  await expect(scene.page.locator('#GridViewer').getByText(cig)).toBeVisible();
  await expectPage(scene.panel, 'Elenco degli affidamenti');
  await expectInPopup(scene, cig, 'Inviato');
  expect((await keptRecords(archive)).registrazioni).toEqual(register);
  const residuo = await expectResiduo(scene, 123_456);
  witness.say(`Il CIG derivato è nel registro, una volta sola; della convenzione restano ${formatEuro(residuo)}.`);
  if (thenAnnul) await annul(scene, affidamento, { id, cig });
  expectNothingElse(scene);
  return { cig, affidamento, register, residuo };
};

/** The RUP annuls the affidamento: the register follows, and the convenzione has its amount again. */
const annul = async (scene: Scene, affidamento: Affidamento, { id, cig }: { id: number; cig: string }) => {
  const { cmrc, witness } = scene;
  await cmrc.openDocument(id);
  await cmrc.gestionePcp('Annulla affidamento');
  await cmrc.confirm();
  expect(await cmrc.message()).toContain('annullato');
  await expectRegistered(scene, affidamento, cig, 'annullato');
  await expectResiduo(scene, 0);
  await expectInPopup(scene, cig, 'Annullato');
  witness.say('Il RUP ha annullato l’affidamento: il registro lo segue e il residuo torna intero.');
};
