import type { Compimento, Guida, Passo } from '../domain/guida.ts';
import type { ModelField, PageModel } from '../domain/page-model.ts';
import type { Percorso } from '../domain/percorso.ts';
import { shows } from '../portals/commands.ts';

/** What the engine looks at of the page in front. */
export type Sight = Pick<PageModel, 'portal' | 'page' | 'scheda' | 'fields' | 'pratiche' | 'document' | 'words'>;

/** Where the user is in a guide. `index` is the step now, the number of steps once all are done. */
export type Where = {
  index: number;
  /** `qui`: the page in front is of the guide; `fuori`: no page of it; `scheda`: a form of another scheda; `chiusa`: a pratica that was cancelled. */
  place: 'qui' | 'fuori' | 'scheda' | 'chiusa';
};

/** The words of a state in the order in which an appalto goes through them (ANAC's list `statoAppalto`; portals.md 1.2). */
const STATES: readonly RegExp[] = [/lavorazione/, /confermat|inviat/, /(?:attesa|stop).*pubblicazione/, /pubblicat/];
const wordsOf = (stato: string): string => stato.toLowerCase().replaceAll('-', ' ').trim();
const rankOf = (stato: string): number => {
  const words = wordsOf(stato);
  // The lowest word counts: "Confermato/Pubblicato" promises no more than a confirmation.
  return STATES.findIndex((state) => state.test(words));
};
const reached = (wanted: string, seen: string): boolean => {
  const rank = rankOf(wanted);
  return rank < 0 ? wordsOf(wanted) === wordsOf(seen) : rankOf(seen) >= rank;
};

const isFilled = ({ value }: ModelField): boolean =>
  value !== null && (typeof value === 'string' ? value.trim() !== '' : !Array.isArray(value) || value.length > 0);

/** The pratica that a page is about; '' on a page about none or many. */
export const aboutOf = (sight: Sight): string =>
  (sight.document ?? (sight.pratiche.length === 1 ? sight.pratiche[0]?.codiceAppalto : '') ?? '').slice(0, 300);

/** What the page says of a step of its own. A field in a part that is closed may be there empty, or not be there at all. */
type Evidence = 'fatto' | 'aperto' | 'vuoto' | 'assente';

const evidence = (step: Passo, sight: Sight, ticked: (step: Passo) => boolean): Evidence => {
  const done: Compimento = step.done;
  const [pratica, ...more] = sight.pratiche;
  const one = more.length === 0 ? pratica : undefined;
  const yes = (is: boolean | undefined): Evidence => (is ? 'fatto' : 'aperto');
  switch (done.kind) {
    // The page that the step is done on is in front again: it is to be done again.
    case 'pagina':
      return 'aperto';
    case 'campo': {
      const all = sight.fields.filter(({ id }) => id === done.id);
      if (all.length === 0) return 'assente';
      return all.every(isFilled) ? 'fatto' : all.some((one) => one.visible && !isFilled(one)) ? 'aperto' : 'vuoto';
    }
    case 'stato':
      return yes(one?.stato ? reached(done.stato, one.stato) : one && one.cig.length > 0);
    case 'cig':
      return yes(one && one.cig.length > 0);
    case 'utente':
      return yes(ticked(step));
  }
};

/** Whether a step of this kind, once done, leaves nothing before it to do. */
const settles = ({ done }: Passo): boolean => done.kind === 'stato' || done.kind === 'cig';

/** Whether a step of the form may be behind although nothing on the page says so: its last command, or all of it hidden. */
const isPassed = (step: Passo, sight: Sight, furthest: number): boolean =>
  step.target?.kind === 'comando' || (furthest < 0 && !shows('conferma', sight));

/** The step that the page in front asks for; null when the page is none of the guide's. */
const stepOnPage = (guida: Guida, ticks: Percorso['ticks'], sight: Sight): number | null => {
  if (guida.portal !== null && sight.portal !== guida.portal) return null;
  const about = guida.portal === null ? '' : aboutOf(sight);
  const ticked = ({ name }: Passo): boolean => ticks.some((tick) => tick.step === name && tick.about === about);
  const here = guida.steps.flatMap((step, index) =>
    step.page === sight.page ? [{ index, step, seen: evidence(step, sight, ticked) }] : [],
  );
  const last = here.at(-1);
  if (!last) return null;
  const settled = here.findLast(({ step, seen }) => settles(step) && seen === 'fatto')?.index ?? -1;
  const inSight = new Set(sight.fields.flatMap(({ id, visible }) => (visible && id !== null ? [id] : [])));
  const furthest = here.findLast(({ step: { done } }) => done.kind === 'campo' && inSight.has(done.id))?.index ?? -1;
  const left = here.filter(({ index, seen }) => index > settled && seen !== 'fatto');
  const first = left.find(({ index, seen }) => seen !== 'assente' || index > furthest);
  // What is out of sight waits for what is in front of the user.
  const away = first?.seen === 'vuoto' || first?.seen === 'assente';
  const open = (away && left.find(({ step, seen }) => step.done.kind === 'campo' && seen === 'aperto')) || first;
  // A portal may ask how to go on over the form, or in its place, before any other page is there: what it asks is the
  // step, unless a field in sight is still empty.
  const asked = guida.steps.findIndex(
    (step, index) =>
      index > last.index &&
      step.page !== sight.page &&
      step.target?.kind === 'comando' &&
      shows(step.target.name, sight),
  );
  if (asked > 0 && open && isPassed(open.step, sight, furthest)) return asked;
  const issued = here.some(({ step, seen }) => step.done.kind === 'cig' && seen === 'fatto');
  const over = (step: Passo): boolean => ticked(step) || (issued && step.done.kind === 'cig');
  return open ? open.index : skip(guida, last.index + 1, over);
};

/** The first step from there on that is not over; one that happens on another page is over only if its CIG is there. */
const skip = (guida: Guida, from: number, over: (step: Passo) => boolean): number => {
  const next = guida.steps.findIndex(
    (step, index) => index >= from && !((step.page === null || step.done.kind === 'cig') && over(step)),
  );
  return next < 0 ? guida.steps.length : next;
};

/** Pages that list what there is: one row alone in them is not what the user is about. */
const LISTS: readonly string[] = ['bozze', 'appalti', 'affidamenti'];

/** Of an appalto that was cancelled, or an affidamento that was annulled, nothing is left to do. */
const isClosed = ({ page, pratiche }: Sight): boolean =>
  !LISTS.includes(page) && pratiche.length === 1 && /\b(?:cancellat|annullat)[oa]\b/i.test(pratiche[0]?.stato ?? '');

/**
 * Where the user is. The page in front decides, and nothing else: who arrives there by any way is at the same step.
 * Only on a page that is none of the guide's does it count where the user was before.
 */
export const whereIs = (guida: Guida, percorso: Percorso, sight: Sight | null): Where => {
  const other = guida.scheda !== null && sight !== null && sight.scheda !== null && sight.scheda !== guida.scheda;
  const away = other ? 'scheda' : sight && isClosed(sight) ? 'chiusa' : null;
  const index = sight && !away ? stepOnPage(guida, percorso.ticks, sight) : null;
  if (index !== null) return { index, place: 'qui' };
  const about = guida.portal === null ? '' : percorso.about;
  const ticked = ({ name }: Passo): boolean => percorso.ticks.some((one) => one.step === name && one.about === about);
  const before = guida.steps.findIndex(({ name }) => name === percorso.at);
  return { index: skip(guida, Math.max(0, before), ticked), place: away ?? 'fuori' };
};

/** The guide under way after a look at the page. */
export const follow = (guida: Guida, percorso: Percorso, sight: Sight | null): Percorso => {
  const { index, place } = whereIs(guida, percorso, sight);
  const at = guida.steps[Math.min(index, guida.steps.length - 1)]?.name ?? null;
  return { ...percorso, at, about: place === 'qui' && sight ? aboutOf(sight) : percorso.about };
};

/** The user says that a step is done, or that it is not. */
export const tick = (guida: Guida, percorso: Percorso, step: string, yes: boolean): Percorso => {
  const about = guida.portal === null ? '' : percorso.about;
  const others = percorso.ticks.filter((one) => one.step !== step || one.about !== about);
  return { ...percorso, ticks: yes ? [...others, { step, about }].slice(-500) : others };
};

/** The guides for the page in front, the surest first. */
export const fitting = (guides: readonly Guida[], sight: Sight | null): Guida[] => {
  if (!sight?.portal) return guides.filter(({ portal }) => portal === null);
  const fits = guides.filter(
    ({ portal, scheda }) =>
      portal === sight.portal && (scheda === null || sight.scheda === null || scheda === sight.scheda),
  );
  return fits.sort((a, b) => Number(b.scheda === sight.scheda) - Number(a.scheda === sight.scheda));
};
