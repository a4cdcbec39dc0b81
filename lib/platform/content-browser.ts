/** The few parts of the extension API used where every byte counts (content script, messaging). */
export type SmallBrowser = {
  runtime: {
    /** Absent once the extension was updated or removed under a living page. */
    id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  /** Absent in content scripts. */
  tabs?: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> };
};

/** Who sent a message, as the browser says. */
export type MessageSender = {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
};

/** A listener that answers later returns `true` and calls `reply`: the one form both browsers understand. */
export type MessageListener = (message: unknown, sender: MessageSender, reply: (answer: unknown) => void) => unknown;

/** `browser` where there is one, else `chrome` (its API returns promises since manifest 3); null outside an extension. */
export const contentBrowser = (): SmallBrowser | null => {
  const scope = globalThis as { browser?: SmallBrowser; chrome?: SmallBrowser };
  return scope.browser?.runtime ? scope.browser : scope.chrome?.runtime ? scope.chrome : null;
};
