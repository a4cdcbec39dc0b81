import type { Profiles } from '../../lib/assist/panel-state.ts';
import { PRACTICE_LETTER } from '../../lib/domain/cig.ts';
import type { PortalId } from '../../lib/domain/codes.ts';
import type { CmrcRequest } from '../../practice/cmrc/blacklist.ts';
import { embeddedDress } from '../../practice/cmrc/embed.ts';
import { CMRC_URL, createPortal } from '../../practice/cmrc/portal.ts';
import type { Kept } from '../../practice/pcp/practice.ts';
import { type Pratica, praticheOfCmrc, praticheOfPcp } from '../../practice/pratica.ts';
import type { Host } from './host.ts';

/** One visit to a practice portal: what it is, what stands in it, and where the frame finds it. */
export type World = {
  portal: PortalId;
  /** As the frame is named. */
  name: string;
  /** The page of the frame. */
  src: string;
  profiles: Profiles;
  parts: Pick<Host, 'memory' | 'server'>;
  /** What the learner has there. */
  pratiche: () => readonly Pratica[];
  /** Calls back when that may have changed, until the signal. */
  onChange: (listener: () => void, signal: AbortSignal) => void;
};

const createListeners = () => {
  const listeners = new Set<() => void>();
  return {
    tell: (): void => {
      for (const listener of [...listeners]) listener();
    },
    onChange: (listener: () => void, signal: AbortSignal): void => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
};

/** A practice PCP in the memory of this page, from a state prepared before (an exercise) or new. */
export const pcpWorld = (profiles: Profiles, prepared: Kept | null): World => {
  let kept = prepared;
  const { tell, onChange } = createListeners();
  const memory = {
    load: () => kept,
    save: (next: Kept) => {
      kept = structuredClone(next);
      tell();
    },
  };
  return {
    portal: 'pcp',
    name: 'Piattaforma Contratti Pubblici',
    src: 'palestra-pcp.html',
    profiles,
    parts: { memory, server: null },
    pratiche: () => (kept ? praticheOfPcp(kept.state) : []),
    onChange,
  };
};

/** ms after which a practice CMRC has heard from ANAC; looked at a little later, because nobody tells. */
const ANSWER = 1500;

/** A practice CMRC in the memory of this page: its server, and the request that the frame's document is the answer to. */
export const cmrcWorld = (profiles: Profiles, prepare: (portal: ReturnType<typeof createPortal>) => void): World => {
  const portal = createPortal({ dress: embeddedDress, letter: PRACTICE_LETTER, geo: 'drawer', answerAfter: ANSWER });
  prepare(portal);
  const { tell, onChange } = createListeners();
  let here: CmrcRequest = { method: 'GET', url: `${CMRC_URL}index.php` };
  return {
    portal: 'cmrc',
    name: 'Portale gare telematiche',
    src: 'palestra-cmrc.html',
    profiles,
    parts: {
      memory: null,
      server: {
        here: () => here,
        go: (request) => {
          here = { ...request };
        },
        ask: async (request) => {
          const { body } = await portal.handle({ ...request });
          tell();
          return { body };
        },
      },
    },
    pratiche: () => praticheOfCmrc(portal.documents()),
    onChange,
  };
};
