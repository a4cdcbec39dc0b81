import type { MessageListener, MessageSender, SmallBrowser } from '../../lib/platform/content-browser.ts';

export const SELF = 'abcdefghijklmnop';
export const ROOT = `chrome-extension://${SELF}`;
export const PORTAL = 'https://portale-servizi.anticorruzione.it';

/** A page of the extension, and a frame of the portal, as the browser names them. */
export const OWN: MessageSender = { id: SELF, url: `${ROOT}/sidepanel.html`, origin: ROOT };
export const FRAME: MessageSender = {
  id: SELF,
  url: `${PORTAL}/piattaforma-contratti-pubblici`,
  origin: PORTAL,
  frameId: 0,
  tab: { id: 7 },
};

/** What leaves a context, as the browser's structured copy would deliver it. */
type Sent = { message: unknown; tabId: number | null; frameId: number | null };

/**
 * The browser's messages in memory, with its rules: listeners are tried in turn, the first that says `true` answers
 * later, a message nobody takes is an error, and what travels is a copy. `sender` is who the browser says is speaking.
 */
export const memoryRuntime = (sender: MessageSender = OWN) => {
  const listeners = new Set<MessageListener>();
  const sent: Sent[] = [];
  const deliver = (message: unknown, tabId: number | null, frameId: number | null): Promise<unknown> => {
    const copy: unknown = structuredClone(message);
    sent.push({ message: copy, tabId, frameId });
    return new Promise((resolve, reject) => {
      const taken = [...listeners].some(
        (listener) => listener(copy, state.sender, (a) => resolve(structuredClone(a))) === true,
      );
      if (!taken) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  };
  const runtime: SmallBrowser['runtime'] = {
    id: SELF,
    getURL: (path) => `${ROOT}/${path}`,
    sendMessage: (message) => deliver(message, null, null),
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const browser: SmallBrowser = {
    runtime,
    tabs: { sendMessage: (tabId, message, { frameId }) => deliver(message, tabId, frameId) },
  };
  const state = {
    browser,
    sent,
    sender,
    listeners,
    /** Whatever comes, answers as `answer` says; undefined leaves the message untaken. */
    answerWith: (answer: (message: unknown, attempt: number) => unknown): void => {
      let attempt = 0;
      listeners.add((message, _, reply) => {
        const said = answer(message, attempt++);
        if (said === undefined) return undefined;
        reply(said);
        return true;
      });
    },
    /** The extension was updated under this context. */
    orphan: (): void => {
      runtime.id = undefined as unknown as string;
    },
  };
  return state;
};
