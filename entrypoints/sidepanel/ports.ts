import type { PanelPorts, Place, Profiles } from '../../lib/assist/panel-state.ts';
import type { PortalId } from '../../lib/domain/codes.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { safeOn, setSafe } from '../../lib/domain/safe-mode.ts';
import { send } from '../../lib/messaging/client.ts';
import { bringAssistant } from '../../lib/platform/assistant.ts';
import { forgetRun, keepRun, unfinishedRun } from '../../lib/platform/fill-run.ts';
import { readInsegnamenti, rememberVisti } from '../../lib/platform/insegnamenti.ts';
import { readPageStates } from '../../lib/platform/page-states.ts';
import { lastCheck, lastUsed, rememberCheck, rememberUsed } from '../../lib/platform/panel-memory.ts';
import { changeSafeMode, readSafeMode } from '../../lib/platform/safe-mode.ts';
import { isCodiceTaken, list } from '../../lib/store/reader.ts';
import { lists } from './lists.ts';

const profiles = async (): Promise<Result<Profiles>> => {
  try {
    const [affidamenti, enti, operatoriEconomici] = await Promise.all([
      list('affidamenti'),
      list('enti'),
      list('operatoriEconomici'),
    ]);
    return ok({ affidamenti, enti, operatoriEconomici });
  } catch (error) {
    return refused(error instanceof Error ? error.message : 'I profili non si possono leggere adesso.');
  }
};

/** What persons taught of a portal; what cannot be read now is not applied. */
const taughtOf = async (portal: PortalId | null | undefined): Promise<Insegnamento[]> => {
  if (!portal) return [];
  const taught = await readInsegnamenti().catch(() => []);
  return taught.filter((one) => one.portal === portal);
};

const ask = async (place: Place, taught: Insegnamento[]): Promise<Result<PageModel>> => {
  const answer = await send('frame.read', { taught }, place);
  return answer.ok || !(await bringAssistant(place)) ? answer : send('frame.read', { taught }, place);
};

/**
 * Reads a frame with what was taught of its portal; where the assistant is not there yet, it is brought. Which portal it
 * is says the watcher, or, before it has, a first reading.
 */
const read: PanelPorts['read'] = async (place) => {
  const states = await readPageStates(place.tabId);
  const portal = states.find(({ frameId }) => frameId === place.frameId)?.summary.portal;
  const taught = await taughtOf(portal);
  const answer = await ask(place, taught);
  if (!answer.ok) return answer;
  const late = portal ? [] : await taughtOf(answer.value.portal);
  const seen = late.length > 0 ? await ask(place, late) : answer;
  if (seen.ok && seen.value.taught?.length)
    await rememberVisti(seen.value.taught, dayInRome(new Date())).catch(() => undefined);
  return seen;
};

const isTaken: PanelPorts['isTaken'] = (codice) => isCodiceTaken(codice).catch(() => null);

/** The world of the panel's session: messages, storage, the store and the code lists. */
export const ports: PanelPorts = {
  read,
  fill: (place, order) => send('frame.fill', order, place),
  undo: (place, what) => send('frame.undo', what, place),
  focus: (place, what) => send('frame.focus', what, place),
  mark: (place, what) => send('frame.mark', what, place),
  point: (place, asked) => send('frame.point', asked, place),
  frames: readPageStates,
  profiles,
  isTaken,
  lastUsed,
  rememberUsed,
  lastCheck,
  rememberCheck,
  unfinishedRun,
  keepRun,
  forgetRun,
  // What keeps Cigno from writing and cannot be read keeps it from writing.
  safe: (page) =>
    readSafeMode().then(
      (safe) => safeOn(safe, page),
      () => 'pagina',
    ),
  setSafe: (page, scope) => changeSafeMode((safe) => setSafe(safe, page, scope)),
  lists,
  now: () => new Date(),
};
