import { expect, test } from 'vitest';
import { roomOf, sources, target } from './sources.ts';

const ALL = new Map(sources('lib', 'components', 'entrypoints', 'practice').map((one) => [one.path, one]));

/** Every file that a file brings into its page. */
const reached = (from: string): Set<string> => {
  const seen = new Set<string>();
  const ways = [from];
  for (let path = ways.pop(); path; path = ways.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { specifier, typeOnly } of ALL.get(path)?.imports ?? []) {
      const file = typeOnly ? null : target(path, specifier);
      if (file) ways.push(file);
    }
  }
  return seen;
};

const PAGES = [
  'entrypoints/palestra/main.tsx',
  'entrypoints/palestra-pcp/main.ts',
  'entrypoints/palestra-cmrc/main.ts',
];

test('nothing of the palestra can reach the register: no store and no message on any way from its pages', () => {
  const files = PAGES.flatMap((page) => [...reached(page)]);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => ['store', 'messaging'].includes(roomOf(path) ?? ''))).toEqual([]);
});

test('what is always in a portal’s page, the popup, the panel and the worker bring nothing of the palestra', () => {
  const entries = [
    'background.ts',
    'assistente/index.ts',
    'portal.content/index.ts',
    'popup/main.tsx',
    'sidepanel/main.tsx',
  ];
  const files = entries.flatMap((entry) => [...reached(`entrypoints/${entry}`)]);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => /^(?:practice|entrypoints\/palestra|components\/palestra)/.test(path))).toEqual([]);
});
