import { browser } from './browser.ts';

/** Extension storage on disk: the second copy of the register. */
export const localArea = () => browser.storage.local;

/** Extension storage that lives as long as the browser: survives the worker, not a restart. */
export const sessionArea = () => browser.storage.session;
