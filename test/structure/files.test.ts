import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Files that git knows or would know, that exist now. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path && existsSync(path));
const written = files.filter((path) => /\.(?:ts|tsx|mjs|css)$/.test(path) && !path.startsWith('assets/data/'));

test('no file is longer than 300 lines', () => {
  const long = written
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 301)
    .map(({ path, lines }) => `${path}: ${lines}`);
  expect(long, 'cut it where its two reasons to change part').toEqual([]);
});

test('file names are kebab-case', () => {
  const names = files
    .filter(
      (path) =>
        /^(?:lib|components|entrypoints|practice|scripts|test)\//.test(path) && /\.(?:ts|tsx|mjs|css)$/.test(path),
    )
    .filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]+$/.test(path.split('/').at(-1) ?? ''));
  expect(names).toEqual([]);
});

test('no test is skipped or left alone', () => {
  const marked = written.filter(
    (path) =>
      /\.(?:test|spec)\.tsx?$/.test(path) &&
      /\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\(/.test(readFileSync(path, 'utf8')),
  );
  expect(marked).toEqual([]);
});
