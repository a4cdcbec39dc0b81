import { contentBrowser } from './content-browser.ts';

/** Wakes the worker, which opens and upgrades the database whenever it starts; harmless when it is awake. */
export const wakeWorker = async (): Promise<void> => {
  try {
    await contentBrowser()?.runtime.sendMessage({ wake: true });
  } catch {
    // Nobody answers a wake-up call; being started is all it is for.
  }
};
