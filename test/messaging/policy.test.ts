import { describe, expect, test } from 'vitest';
import { judgeSender, mayCome, ownOrigin } from '../../lib/messaging/policy.ts';
import { type MessageName, PROTOCOL } from '../../lib/messaging/protocol.ts';
import type { MessageSender } from '../../lib/platform/content-browser.ts';
import { FRAME, OWN, PORTAL, ROOT, SELF } from './memory-runtime.ts';

const self = { id: SELF, origin: ROOT };
const judge = (sender: MessageSender) => judgeSender(sender, self);
const FOX = 'moz-extension://0c1f8a52-0000-4000-8000-000000000000';

describe('a sender is what the browser says it is', () => {
  test('a page of the extension', () => {
    expect(judge(OWN)).toEqual({ side: 'own' });
    expect(judge({ ...OWN, url: `${ROOT}/archivio.html#enti` })).toEqual({ side: 'own' });
  });
  test('a page of the extension in Firefox, which names no origin', () => {
    const own = { id: SELF, url: `${FOX}/popup.html` };
    expect(judgeSender(own, { id: SELF, origin: ownOrigin(`${FOX}/`) })).toEqual({ side: 'own' });
  });
  test('a frame of the portal', () => {
    expect(judge(FRAME)).toEqual({ side: 'page', portal: 'pcp', tabId: 7, frameId: 0 });
    expect(judge({ ...FRAME, url: 'about:blank', frameId: 3 })).toMatchObject({ side: 'page', frameId: 3 });
    expect(judge({ ...FRAME, url: 'about:srcdoc' })).toMatchObject({ side: 'page' });
    // Firefox names no origin: the address alone speaks.
    const { origin: _, ...bare } = FRAME;
    expect(judge(bare)).toMatchObject({ side: 'page' });
  });
});

const STRANGERS: [string, MessageSender][] = [
  ['another extension', { ...OWN, id: 'zyxwvutsrqponmlk' }],
  ['nobody', {}],
  ['no address', { id: SELF, origin: PORTAL, tab: { id: 7 } }],
  ['a page of the portal that claims to be ours', { ...FRAME, url: `${ROOT}/sidepanel.html` }],
  ['a look-alike of our address', { ...OWN, url: `${ROOT}.example/sidepanel.html`, origin: `${ROOT}.example` }],
  ['our address without its end', { ...OWN, url: `${ROOT}` }],
  ['another host', { ...FRAME, url: 'https://anticorruzione.it/x', origin: 'https://anticorruzione.it' }],
  ['a host that goes on', { ...FRAME, url: `${PORTAL}.example/`, origin: `${PORTAL}.example` }],
  ['a host with a dot at its end', { ...FRAME, url: `${PORTAL}./`, origin: `${PORTAL}.` }],
  ['another port', { ...FRAME, url: `${PORTAL}:8443/`, origin: `${PORTAL}:8443` }],
  ['without encryption', { ...FRAME, url: PORTAL.replace('https', 'http'), origin: PORTAL.replace('https', 'http') }],
  ['a name before the host', { ...FRAME, url: 'https://portale-servizi.anticorruzione.it@example.org/' }],
  ['a user name', { ...FRAME, url: 'https://rup@portale-servizi.anticorruzione.it/' }],
  ['an address and an origin that disagree', { ...FRAME, origin: 'https://example.org' }],
  ['an empty frame of somebody else', { ...FRAME, url: 'about:blank', origin: 'https://example.org' }],
  ['an empty frame that nobody vouches for', { id: SELF, url: 'about:blank', tab: { id: 7 } }],
  ['a frame with an opaque origin', { ...FRAME, origin: 'null' }],
  ['a portal page outside any tab', { ...FRAME, tab: { id: -1 } }],
  ['an address that is not one', { ...FRAME, url: 'https://' }],
];

test.each(STRANGERS)('a stranger is nobody: %s', (_, sender) => {
  expect(judge(sender)).toBeNull();
});

test('a page of the portal may report, capture, tell what is written in it and ask what was taught of it, and nothing else', () => {
  const page = judge(FRAME);
  if (!page) throw new Error('the portal must be known');
  const allowed = (Object.keys(PROTOCOL) as MessageName[]).filter((name) => mayCome(PROTOCOL[name].from, page));
  expect(allowed.sort()).toEqual(['draft.keep', 'page.capture', 'page.changed', 'page.report', 'page.taught']);
  expect(allowed.filter((name) => PROTOCOL[name].from.includes('own'))).toEqual([]);
});

test('a page of the palestra is ours, so that what it says can never be a capture or a report', () => {
  const sender = judge({ ...OWN, url: `${ROOT}/palestra-pcp.html`, frameId: 4, tab: { id: 7 } });
  expect(sender).toEqual({ side: 'own' });
  const may = (name: MessageName): boolean => sender !== null && mayCome(PROTOCOL[name].from, sender);
  expect((['page.capture', 'page.report', 'page.changed'] as const).filter(may)).toEqual([]);
});
