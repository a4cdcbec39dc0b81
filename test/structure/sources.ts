import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export type Source = { path: string; text: string; imports: { specifier: string; typeOnly: boolean }[] };

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const LAZY = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every TypeScript file below the folders given, with what it imports; paths relative to the root, with `/`. */
export const sources = (...folders: string[]): Source[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
        const text = readFileSync(path, 'utf8');
        const eager = [...text.matchAll(IMPORT)].map(([, type, specifier]) => ({
          specifier: specifier ?? '',
          typeOnly: Boolean(type),
        }));
        const lazy = [...text.matchAll(LAZY)].map(([, specifier]) => ({ specifier: specifier ?? '', typeOnly: false }));
        return { path, text, imports: [...eager, ...lazy] };
      }),
  );

/** The room of a file: `lib/<room>`, `components`, `entrypoints`, `practice`, `assets`; null for packages. */
export const roomOf = (path: string): string | null => {
  const [top, second] = path.split('/');
  if (top === 'lib') return second ?? null;
  return top && ['components', 'entrypoints', 'practice', 'assets'].includes(top) ? top : null;
};

/** Resolves a relative specifier from a file; null for packages. */
export const target = (from: string, specifier: string): string | null =>
  specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : null;

/** Text without comments and without the contents of string literals: what the code does, not what it says. */
export const code = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
