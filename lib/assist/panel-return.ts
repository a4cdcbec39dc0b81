import type { Plan } from '../domain/fill.ts';
import { isFormPage, type PageModel } from '../domain/page-model.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { sameDocument } from '../portals/document.ts';
import { nameOf } from './fill-order.ts';
import type { PanelState } from './panel-state.ts';

/** ms: how long a page that reloads itself is waited for, between two looks, and for one that meant to leave and stays. */
const RETURNS = 60_000;
const LOOK = 300;
const STAYS = 15_000;

/** What a page that came back in the place of the form means for a fill that was under way. */
const INSTEAD: Record<string, string> = {
  accesso: 'La sessione del portale è finita: rientra e riapri lo stesso documento',
  'sessione-scaduta': 'La sessione del portale è finita: rientra e riapri lo stesso documento',
  'sessione-in-scadenza': 'Il portale avvisa che la sessione sta per finire: rispondi tu al suo avviso',
  'documento-sola-lettura': 'Il documento è diventato di sola lettura: Cigno non scrive più nulla.',
  bloccato: 'Il portale ha bloccato questa connessione: Cigno non scrive più nulla.',
};
const OTHER = 'La pagina che è tornata è un altro documento: lì Cigno non scrive nulla. Riapri il documento di prima.';
const LOST = 'La pagina non è tornata entro un minuto: quando torna, guarda i valori';
/** How a sentence without its end goes on: a fill can be taken up again, an undo is finished by hand. */
const THEN = {
  compila: (so: string) => `${so}, poi premi «Riprendi».`,
  annulla: (so: string) => `${so}: quello che non è tornato com’era si toglie a mano.`,
};

/** Whether what the page holds speaks for the document that was left: values written there, and none replaced. */
const speaks = (plan: Plan, written: readonly string[]): boolean => {
  const mine = plan.entries.filter((entry) => written.includes(nameOf(entry)));
  return mine.some(({ action }) => action === 'already') && !mine.some(({ action }) => action === 'differs');
};

/**
 * Waits until the page that reloaded itself in the middle of a fill is back as the same document, and gives its plan.
 * Anything else ends the fill with an Italian sentence: nothing is ever written into the wrong document. `look` reads
 * the page once and says whether it answered.
 */
export const awaitReturn = async (
  before: PageModel,
  left: { frame: string; leaving: boolean; written: readonly string[] },
  world: { look: () => Promise<boolean>; state: () => PanelState; stopped: () => boolean },
): Promise<Result<Plan>> => {
  if (before.document === null) return refused('La pagina non risponde più.');
  const then = THEN[world.state().work?.kind ?? 'compila'];
  const said = (reason: string) => refused(reason.endsWith('.') ? reason : then(reason));
  for (let waited = 0; waited < RETURNS; waited += LOOK) {
    await new Promise((done) => setTimeout(done, LOOK));
    if (world.stopped()) return refused('');
    const there = await world.look();
    const { model, plan } = world.state();
    if (!there || !model) continue;
    if (model.frame === left.frame && left.leaving && waited < STAYS) continue;
    const instead = INSTEAD[model.page];
    if (instead) return said(instead);
    if (!isFormPage(model.page) || !plan) continue;
    if (model.portal !== before.portal || model.scheda !== before.scheda) return refused(OTHER);
    const kin = sameDocument(before.document, model.document);
    if (kin === 'other' || (kin === 'perhaps' && model.frame !== left.frame && !speaks(plan, left.written)))
      return refused(OTHER);
    return ok(plan);
  }
  return said(LOST);
};
