import { expect, test } from 'vitest';
import { code, roomOf, sources, target } from './sources.ts';

/** What each room may import; the reasons stand in docs/architecture.md. */
const MAY: Record<string, string[]> = {
  domain: [],
  i18n: ['domain'],
  reference: ['domain', 'assets'],
  schede: ['reference', 'domain'],
  rules: ['reference', 'schede', 'domain'],
  page: ['domain'],
  portals: ['page', 'schede', 'domain'],
  tours: ['portals', 'schede', 'domain'],
  assist: ['tours', 'portals', 'page', 'schede', 'rules', 'reference', 'domain'],
  platform: ['domain'],
  messaging: ['domain', 'platform'],
  store: ['domain', 'platform'],
  exchange: ['tours', 'domain', 'platform'],
  practice: ['tours', 'rules', 'schede', 'reference', 'domain'],
  components: ['domain', 'i18n', 'components', 'assets'],
  entrypoints: [
    'components',
    'assist',
    'tours',
    'store',
    'exchange',
    'messaging',
    'platform',
    'domain',
    'i18n',
    'reference',
    'schede',
    'page',
    'portals',
    'practice',
    'assets',
  ],
};

const ALL = sources('lib', 'components', 'entrypoints', 'practice');

test('every room is known to the map of the house', () => {
  const rooms = new Set(ALL.map(({ path }) => roomOf(path)));
  expect(
    [...rooms].filter((room) => !room || !(room in MAY)),
    'add the room to MAY and to docs/architecture.md',
  ).toEqual([]);
});

test('each room imports only what it may', () => {
  const wrong = ALL.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, typeOnly }) => {
      const file = target(path, specifier);
      const from = roomOf(path);
      const to = file && roomOf(file);
      // Components may know the shape of anything they show, never its doing.
      if (!from || !to || from === to || (typeOnly && from === 'components')) return [];
      return MAY[from]?.includes(to) ? [] : [`${path} imports ${file}`];
    }),
  );
  expect(wrong, 'move the code to the right room, or pass it in as a parameter').toEqual([]);
});

const PURE = ['domain', 'reference', 'schede', 'rules', 'page', 'portals', 'tours', 'assist', 'i18n'];

test('the pure rooms know no browser, no storage, no network and no global document', () => {
  const banned =
    /(?<![.\w$'])(?:browser|chrome|document|window|localStorage|sessionStorage|indexedDB|navigator|fetch|XMLHttpRequest|WebSocket)\s*[.(]/;
  const wrong = ALL.filter(({ path, text }) => {
    if (!PURE.includes(roomOf(path) ?? '')) return false;
    return code(text)
      .split('\n')
      .some((line) => banned.test(line) && !/\b(?:const|let|var|function)\s+(?:document|window)\b/.test(line));
  }).map(({ path }) => path);
  expect(wrong, 'take the document or the value as a parameter').toEqual([]);
});

test('only platform imports the browser polyfill, only store opens IndexedDB', () => {
  const polyfill = ALL.filter(({ path, imports }) => {
    return roomOf(path) !== 'platform' && imports.some(({ specifier }) => specifier === 'webextension-polyfill');
  });
  const database = ALL.filter(({ path, imports }) => {
    return roomOf(path) !== 'store' && imports.some(({ specifier, typeOnly }) => specifier === 'idb' && !typeOnly);
  });
  expect([...polyfill, ...database].map(({ path }) => path)).toEqual([]);
});
