import { makeCig } from '../pcp/cig.ts';
import { createRandom, makeUuid } from '../pcp/random.ts';
import { type Blacklisted, type CmrcRequest, suspicion, type Watch, wrongToken } from './blacklist.ts';
import { type Doc, faseOf, type Values } from './doc.ts';
import { blockedBody } from './html/home.ts';
import { type Dress, page, type Theme } from './html/layout.ts';
import type { Boot } from './page/main.ts';
import { STEP } from './page/steps.ts';
import { answer } from './pages.ts';
import { ME } from './people.ts';
import type { Hands } from './processes.ts';
import { newDoc, seedDocs } from './seed.ts';

export const CMRC_ORIGIN = 'https://portalegare.cittametropolitanaroma.it';
export const CMRC_URL = `${CMRC_ORIGIN}/portalegare/`;

export type { CmrcRequest } from './blacklist.ts';
export type CmrcResponse = { status: number; contentType: string; body: string };

/** A request answered: what the page did (`salva`, `processo`, `link`, `dominio`…) and whether a person's hand did it. */
export type Answered = { method: string; url: string; what: string; trusted: boolean };

export type CmrcOptions = {
  /** How its pages are dressed and told what they are. */
  dress: Dress;
  theme?: Theme;
  now?: () => number;
  seed?: number;
  /** The letter that its CIG begin with. */
  letter?: string;
  /** How long ANAC takes to answer, ms; null: until `answerPcp()` is called. */
  answerAfter?: number | null;
  /** Where the tree of places opens. */
  geo?: 'popup' | 'drawer';
  /** How long a type-ahead waits for its answer, ms. */
  typeAheadDelay?: number;
  /** Captions worded otherwise, by the field's name: the portal drifts. */
  captions?: Record<string, string>;
  /** Requests a minute that are still tolerated. */
  mostPerMinute?: number;
};

/** The state that the pages are drawn from. */
export type Portal = Hands & {
  options: Required<Omit<CmrcOptions, 'now' | 'seed'>>;
  docs: Map<number, Doc>;
  watch: Watch;
  session: { alive: boolean; loggedIn: boolean; wrongLogins: number };
  blacklist: Blacklisted[];
  requests: Answered[];
  create: (owner: string) => Doc;
  /** Draws a page with a new key of its own. */
  draw: (title: string, body: string, boot?: Omit<Boot, 'key'>, bodyAttributes?: string) => Promise<string>;
};

const SESSION = 20 * 60_000;

const createState = (given: CmrcOptions): Portal => {
  const random = createRandom(given.seed ?? 1);
  const uuid = (): string => makeUuid(random);
  const now = given.now ?? Date.now;
  const options = {
    theme: 'fase2' as Theme,
    letter: 'B',
    answerAfter: 400,
    geo: 'popup' as const,
    typeAheadDelay: 150,
    captions: {},
    mostPerMinute: 300,
    ...given,
  };
  const docs = new Map(seedDocs(uuid, options.letter).map((doc) => [doc.id, doc]));
  const portal: Portal = {
    options,
    docs,
    now,
    uuid,
    stamp: () => new Date(now()).toISOString().slice(0, 19),
    watch: {
      pages: new Map(),
      times: [],
      csrf: { name: `tk_${uuid().slice(0, 8)}`, value: uuid() },
      mostPerMinute: options.mostPerMinute,
    },
    session: { alive: true, loggedIn: false, wrongLogins: 0 },
    blacklist: [],
    requests: [],
    create: (owner) => {
      const doc = newDoc(Math.max(...docs.keys()) + 1, owner, uuid);
      docs.set(doc.id, doc);
      return doc;
    },
    draw: (title, body, boot = {}, bodyAttributes = '') => {
      const key = uuid().slice(0, 13);
      portal.watch.pages.set(key, new Set());
      const session = portal.session.loggedIn ? { session: SESSION } : {};
      const { theme, dress } = options;
      return page({ title, theme, boot: { ...boot, ...session, key }, bodyAttributes, dress }, body);
    },
  };
  return portal;
};

/** ANAC answers what was asked: a CIG derivato with right check digits, or an error that gives the document back. */
const answerDoc = (doc: Doc, letter: string, serial: number, at: string, error: string | null): void => {
  doc.askedAt = null;
  doc.calls.push({ at, operation: 'Esito operazione', outcome: error ?? 'CIG rilasciato' });
  if (error !== null) Object.assign(doc, { stato: 'InLavorazione', scheda: `Errore: ${error}` });
  else Object.assign(doc, { stato: 'Inviato', scheda: 'CIG acquisito', cig: makeCig(letter, serial) });
};

/** A practice CMRC for one person's browser. */
export const createPortal = (given: CmrcOptions) => {
  const portal = createState(given);
  let serial = 0x1b00;

  const answerPcp = ({ error = null }: { error?: string | null } = {}): void => {
    for (const doc of portal.docs.values())
      if (doc.askedAt !== null) answerDoc(doc, portal.options.letter, ++serial, portal.stamp(), error);
  };
  const answerDue = (): void => {
    const after = portal.options.answerAfter;
    if (after === null) return;
    for (const doc of portal.docs.values())
      if (doc.askedAt !== null && portal.now() - doc.askedAt >= after)
        answerDoc(doc, portal.options.letter, ++serial, portal.stamp(), null);
  };
  const html = (body: string): CmrcResponse => ({ status: 200, contentType: 'text/html; charset=utf-8', body });

  const handle = async (request: CmrcRequest): Promise<CmrcResponse> => {
    const step = new URL(request.url).searchParams.get(STEP)?.split('.') ?? [];
    portal.requests.push({
      method: request.method,
      url: request.url,
      what: step[2] ?? 'indirizzo',
      trusted: step[3] === 't',
    });
    const block = async (why: string | null): Promise<CmrcResponse> => {
      if (why) portal.blacklist.push({ why, url: request.url });
      const { theme, dress } = portal.options;
      return html(await page({ title: 'blocked', theme, boot: { key: '' }, dress }, blockedBody));
    };
    // Once on the list, an address gets nothing else.
    if (portal.blacklist.length > 0) return block(null);
    const why = suspicion(portal.watch, request, portal.now());
    if (why) return block(why);
    const inSession = portal.session.alive && portal.session.loggedIn;
    if (inSession && wrongToken(portal.watch, request)) return block('gettone CSRF mancante o diverso');
    answerDue();
    const { why: refused, response } = await answer(portal, request);
    return refused ? block(refused) : response;
  };

  return {
    handle,
    /** Every reason for which the office would have been locked out; empty in an honest story. */
    blacklist: portal.blacklist as readonly Blacklisted[],
    requests: portal.requests as readonly Answered[],
    /** A document as the server keeps it: values by the names of the hidden twins. */
    document: (id: number): Readonly<Doc> & { fase: string } => {
      const doc = portal.docs.get(id);
      if (!doc) throw new Error(`nessun documento ${id}`);
      return { ...doc, fase: faseOf(doc) };
    },
    documents: (): readonly Readonly<Doc>[] => [...portal.docs.values()],
    /** Puts a document of the person who is logged in there, saved with these values; its number. */
    plant: (values: Values): number => {
      const doc = portal.create(ME);
      Object.assign(doc.values, values);
      doc.saved = { ...doc.values };
      return doc.id;
    },
    /** ANAC answers every request of a CIG at once. */
    answerPcp,
    /** The session is over: the next request is answered with the login page. */
    expireSession: (): void => {
      portal.session.alive = false;
    },
    /** Makes a document read-only, or writable again, whatever its state. */
    setReadOnly: (id: number, locked = true): void => {
      const doc = portal.docs.get(id);
      if (doc) doc.locked = locked;
    },
  };
};

export type CmrcPortal = ReturnType<typeof createPortal>;
