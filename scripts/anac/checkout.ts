import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A state of ANAC's repository: commit (7 digits) and its day (ISO). */
export type Version = { commit: string; date: string };

/** Where the parts of ANAC's repository lie on this machine; null for a part that the folder does not have. */
export type Checkout = {
  lists: string;
  schede: string | null;
  rules: string | null;
  /** Null for a folder without ANAC's own history. */
  version: Version | null;
};

/** The repository keeps everything below `docs/modello-dati`; a copy of that folder alone is as good. */
const HOMES = ['docs/modello-dati', '.'];

const versionOf = (folder: string): Version | null => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    // A plain folder inside another repository has that repository's history, which says nothing of ANAC's.
    if (!git('remote', '-v').includes('anticorruzione/npa')) return null;
    return { commit: git('rev-parse', '--short=7', 'HEAD'), date: git('show', '-s', '--format=%cs') };
  } catch {
    return null;
  }
};

/** Finds the parts of a checkout of github.com/anticorruzione/npa; throws with a sentence when it is not one. */
export const openCheckout = (folder: string): Checkout => {
  const home = HOMES.map((path) => join(folder, path)).find((path) => existsSync(join(path, 'tipologiche')));
  if (!home)
    throw new Error(`${folder}: no folder "tipologiche" here. Give a checkout of github.com/anticorruzione/npa.`);
  const part = (name: string): string | null => (existsSync(join(home, name)) ? join(home, name) : null);
  return {
    lists: join(home, 'tipologiche'),
    schede: part('schede'),
    rules: part('regole'),
    version: versionOf(folder),
  };
};
