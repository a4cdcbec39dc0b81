import type { CmrcRequest } from '../../practice/cmrc/blacklist.ts';
import type { Memory } from '../../practice/pcp/practice.ts';
import type { handlersOf } from '../assistente/handlers.ts';

/** The assistant at work in a practice portal's document. */
export type Assistant = ReturnType<typeof handlersOf>;

/** The practice CMRC's server as its page sees it: where the visit is, where it goes next, and any other request. */
export type CmrcServer = {
  here: () => CmrcRequest;
  /** The next life of the document begins with this request. */
  go: (request: CmrcRequest) => void;
  ask: (request: CmrcRequest) => Promise<{ body: string }>;
};

/** What the palestra gives to the frame of a practice portal, which is a page of the same origin. */
export type Host = {
  /** A life of the frame's document begins; `gone` aborts when it ends. */
  enter: (assistant: Assistant, gone: AbortSignal) => void;
  /** Something in the page may have changed. */
  changed: () => void;
  /** What the practice PCP keeps across reloads: nothing of it outlives the palestra's page. */
  memory: Memory | null;
  server: CmrcServer | null;
};

declare global {
  interface Window {
    palestra?: Host;
  }
}

/** The palestra around the practice PCP; null where its page was opened by itself. */
export const pcpOf = (view: Window): { host: Host; memory: Memory } | null => {
  const host = view.parent === view ? null : (view.parent.palestra ?? null);
  return host?.memory ? { host, memory: host.memory } : null;
};

/** The palestra around a page of the practice CMRC; `inner` is the request of a picker inside such a page. */
export const cmrcOf = (view: Window): { host: Host; server: CmrcServer; inner: CmrcRequest | null } | null => {
  if (view.parent === view) return null;
  const direct = view.parent.palestra;
  const host = direct ?? view.parent.parent.palestra;
  if (!host?.server) return null;
  const url = decodeURIComponent(view.location.hash.slice(1));
  return { host, server: host.server, inner: direct ? null : { method: 'GET', url } };
};
