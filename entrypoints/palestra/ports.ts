import type { CopyKeeper } from '../../components/copy-list/copy-list.tsx';
import type { GuidePorts } from '../../lib/assist/guide-session.ts';
import type { LastCheck, PanelPorts, Profiles } from '../../lib/assist/panel-state.ts';
import type { SchedaCode } from '../../lib/domain/codes.ts';
import type { CopyMemory } from '../../lib/domain/copy-memory.ts';
import type { FillRun } from '../../lib/domain/fill-run.ts';
import { newPercorso, type Percorso } from '../../lib/domain/percorso.ts';
import { ok } from '../../lib/domain/result.ts';
import { guidePorts } from '../sidepanel/guide.ts';
import { lists } from '../sidepanel/lists.ts';
import type { Stage } from './stage.ts';

/**
 * The world of the panel's session in the palestra: the frame beside it, the sample profiles, and a memory that ends
 * with the page. No message, no store, no storage (held by `test/structure/palestra.test.ts`).
 */
export const createPorts = (
  stage: Stage,
  profiles: Profiles,
  isTaken: (codiceAppalto: string) => boolean,
): PanelPorts => {
  const used = new Map<SchedaCode, string>();
  const checks = new Map<string, LastCheck>();
  const runs = new Map<string, FillRun>();
  return {
    read: () => stage.ask((assistant) => assistant['frame.read']({ taught: [] })),
    fill: (_, order) => stage.ask((assistant) => assistant['frame.fill'](order)),
    undo: (_, what) => stage.ask((assistant) => assistant['frame.undo'](what)),
    focus: (_, what) => stage.ask((assistant) => assistant['frame.focus'](what)),
    mark: (_, what) => stage.ask((assistant) => assistant['frame.mark'](what)),
    point: (_, ask) => stage.ask((assistant) => assistant['frame.point'](ask)),
    frames: async () => [],
    profiles: async () => ok(profiles),
    lastUsed: async (scheda) => used.get(scheda) ?? null,
    rememberUsed: async (scheda, id) => void used.set(scheda, id),
    isTaken: async (codice) => isTaken(codice),
    lastCheck: async (codice) => checks.get(codice) ?? null,
    rememberCheck: async (codice, check) => void checks.set(codice, check),
    unfinishedRun: async (document) => runs.get(document) ?? null,
    keepRun: async (run) => void runs.set(run.document, run),
    forgetRun: async (document) => void runs.delete(document),
    safe: async () => null,
    setSafe: async () => undefined,
    lists,
    now: () => new Date(),
  };
};

/** The guides of the panel, with a memory of its own: what is followed on the real portals is not touched. */
export const createGuidePorts = (guida: string | null): GuidePorts => {
  let percorso: Percorso | null = guida === null ? null : newPercorso(guida);
  return {
    ...guidePorts,
    kept: async () => percorso,
    keep: async (next) => {
      percorso = next;
    },
  };
};

/** The ticks of the copy list, for as long as the visit lasts. */
export const createCopyKeeper = (): CopyKeeper => {
  const kept = new Map<string, CopyMemory>();
  return {
    read: async (document) => kept.get(document) ?? { listed: [], done: [] },
    keep: async (document, memory) => void kept.set(document, memory),
  };
};
