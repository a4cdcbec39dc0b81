import type { PanelPorts, Profiles } from '../../lib/assist/panel-state.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { safeOn, setSafe } from '../../lib/domain/safe-mode.ts';
import { send } from '../../lib/messaging/client.ts';
import { bringAssistant } from '../../lib/platform/assistant.ts';
import { forgetRun, keepRun, unfinishedRun } from '../../lib/platform/fill-run.ts';
import { readPageStates } from '../../lib/platform/page-states.ts';
import { lastCheck, lastUsed, rememberCheck, rememberUsed } from '../../lib/platform/panel-memory.ts';
import { readSafeMode, writeSafeMode } from '../../lib/platform/safe-mode.ts';
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

/** Reads a frame; where the assistant is not there yet, it is brought. */
const read: PanelPorts['read'] = async (place) => {
  const answer = await send('frame.read', null, place);
  return answer.ok || !(await bringAssistant(place)) ? answer : send('frame.read', null, place);
};

const isTaken: PanelPorts['isTaken'] = (codice) => isCodiceTaken(codice).catch(() => null);

/** The world of the panel's session: messages, storage, the store and the code lists. */
export const ports: PanelPorts = {
  read,
  fill: (place, order) => send('frame.fill', order, place),
  undo: (place, what) => send('frame.undo', what, place),
  focus: (place, what) => send('frame.focus', what, place),
  mark: (place, what) => send('frame.mark', what, place),
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
  setSafe: async (page, scope) => writeSafeMode(setSafe(await readSafeMode(), page, scope)),
  lists,
  now: () => new Date(),
};
