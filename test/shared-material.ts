import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Path of a published document kept beside the repository (`../shared/<path>`), or null where it is not there:
 * tests that compare with it then say so and check less, they do not fail.
 */
export const sharedPath = (path: string): string | null => {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'shared', path);
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder) {
      console.warn(`shared/${path} non c'è: il confronto con i documenti di ANAC non viene eseguito.`);
      return null;
    }
  }
};

/** The text of such a document. */
export const sharedText = (path: string): string | null => {
  const found = sharedPath(path);
  return found === null ? null : readFileSync(found, 'utf8');
};

/** Such a document as JSON. */
export const sharedJson = <T>(path: string): T | null => {
  const text = sharedText(path);
  return text === null ? null : (JSON.parse(text) as T);
};
