import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { code, sources } from './sources.ts';

const ALL = sources('lib', 'components', 'entrypoints', 'practice');
const where = (pattern: RegExp, except: RegExp = /^$/): string[] =>
  ALL.filter(({ path, text }) => !except.test(path) && pattern.test(code(text))).map(({ path }) => path);

test('promise 1: nothing submits a form or moves the portal page; only the widgets of a field are clicked', () => {
  expect(where(/\.(?:submit|requestSubmit)\(/)).toEqual([]);
  expect(
    where(
      /\blocation\s*\.\s*(?:reload|assign|replace)\s*\(|\blocation\.href\s*=[^=]/,
      /^(?:components|entrypoints\/(?:archivio|sidepanel|popup|palestra-cmrc))\//,
    ),
  ).toEqual([]);
  expect(
    where(
      /\.click\(\)/,
      /^(?:lib\/page\/(?:widgets\/|events\.ts)|components\/|entrypoints\/(?:archivio|sidepanel|popup)\/)/,
    ),
  ).toEqual([]);
});

test('promise 7: no request of any kind leaves the product', () => {
  expect(
    where(/\bfetch\(|XMLHttpRequest|WebSocket\(|EventSource\(|sendBeacon|importScripts\(|RTCPeerConnection/),
  ).toEqual([]);
});

test('text of a page is shown as text', () => {
  expect(
    where(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/),
  ).toEqual([]);
});

test('promise 8: no host but the two portals, ANAC and the public documents shown to the user', () => {
  const allowed = [
    'portale-servizi.anticorruzione.it',
    'portalegare.cittametropolitanaroma.it',
    'www.anticorruzione.it',
    'www.w3.org',
    'ufficio.transizionedigitale.it',
    'sinergiediscuola.it',
    'github.com',
  ];
  const hosts = ALL.flatMap(({ path, text }) =>
    [...text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)]
      // Ends that nobody can register (RFC 2606): addresses of the samples.
      .filter(([, host]) => host && !allowed.includes(host.toLowerCase()) && !/\.(?:example|invalid)$/.test(host))
      .map(([, host]) => `${path}: ${host}`),
  );
  expect(hosts).toEqual([]);
});

test('promise 8: the manifest asks for the portals by exact host and for nothing else', () => {
  const scripts = sources('entrypoints').filter(({ path }) => path.includes('.content'));
  const matches = scripts.flatMap(({ text }) => [...text.matchAll(/'([a-z*]+:\/\/[^']+)'/g)].map(([, match]) => match));
  expect(matches).toEqual([
    'https://portale-servizi.anticorruzione.it/*',
    'https://portalegare.cittametropolitanaroma.it/*',
  ]);
  const config = readFileSync('wxt.config.ts', 'utf8');
  const hosts = [...config.matchAll(/'([a-z*]+:\/\/[^']+)'/g)].map(([, match]) => match);
  expect(hosts, 'host permissions are the places of the content script').toEqual(matches);
  expect(config).not.toMatch(/<all_urls>|'tabs'|web_accessible_resources/);
});
