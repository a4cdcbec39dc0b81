import { cpvByCode } from '../../lib/reference/cpv.ts';
import type { CmrcRequest } from './blacklist.ts';
import { accept, type Doc } from './doc.ts';
import { type Field, rowName } from './field.ts';
import { FIELDS, fieldNamed, GRIDS } from './fields.ts';
import { DOCUMENT_TITLE, documentBody, systemValues } from './html/document.ts';
import { homeBody } from './html/home.ts';
import { HREF, shell } from './html/layout.ts';
import { filtered, LIST_TITLE, listBody } from './html/list.ts';
import { pickerBody } from './html/picker.ts';
import { domain, treeNodes } from './lists.ts';
import { COLLEAGUE, ME } from './people.ts';
import type { CmrcResponse, Portal } from './portal.ts';
import { type Outcome, runProcess } from './processes.ts';

type Asked = { portal: Portal; method: string; query: URLSearchParams; posted: URLSearchParams };

/** An answer, or why the asker belongs on the black list. */
export type Answer = { response: CmrcResponse; why?: string };

const html = (body: string, status = 200): Answer => ({
  response: { status, contentType: 'text/html; charset=utf-8', body },
});
const json = (value: unknown): Answer => ({
  response: { status: 200, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) },
});

const home = async (portal: Portal, message = ''): Promise<Answer> =>
  html(await portal.draw('Portale Gare Telematiche', homeBody(message)));

const desk = async (portal: Portal): Promise<Answer> =>
  html(
    await portal.draw(
      'Portale Gare Telematiche',
      shell(['Home'], '<div class="pageTitle">Scrivania</div><p>Benvenuto nell’area privata.</p>'),
    ),
  );

const enter = (portal: Portal): Promise<Answer> => {
  portal.session = { alive: true, loggedIn: true, wrongLogins: 0 };
  return desk(portal);
};

const login = async ({ portal, posted }: Asked): Promise<Answer> => {
  if (['codice', 'nomeUtente', 'password'].every((name) => (posted.get(name) ?? '') !== '')) return enter(portal);
  portal.session.wrongLogins++;
  const answer = await home(portal, 'Credenziali non valide');
  return portal.session.wrongLogins > 5 ? { ...answer, why: 'troppi accessi sbagliati' } : answer;
};

const meaningOf = async (doc: Doc, field: Field, name: string, on: string): Promise<string> => {
  const value = doc.values[name] ?? '';
  if (value === '') return '';
  if (field.domain === 'GEO') return doc.values.DESC_LUOGO_ISTAT ?? '';
  if (field.domain === 'CPV') return `${value} - ${(await cpvByCode(value))?.label ?? ''}`;
  return (await domain(field.list ?? '', on)).find(({ code }) => code === value)?.text ?? value;
};

const meanings = async (doc: Doc, on: string): Promise<Record<string, string>> => {
  const coded = FIELDS.map((field): [Field, string] => [field, field.name]);
  for (const grid of GRIDS)
    for (let row = 0; row < (doc.rows[grid.grid] ?? 0); row++)
      coded.push(...grid.fields.map((field): [Field, string] => [field, rowName(grid, row, field.name)]));
  const pairs = coded
    .filter(([{ kind }]) => kind === 'ahead' || kind === 'tree')
    .map(async ([field, name]) => [name, await meaningOf(doc, field, name, on)]);
  return Object.fromEntries(await Promise.all(pairs));
};

const showDocument = async (portal: Portal, doc: Doc, { message, failed = [] }: Outcome = {}): Promise<Answer> => {
  const view = {
    doc: { ...doc, values: { ...doc.values, ...systemValues(doc) } },
    csrf: portal.watch.csrf,
    captions: portal.options.captions,
    meanings: await meanings(doc, portal.stamp().slice(0, 10)),
    failed,
  };
  const handlers = ` onchange="Set_Change_Document();" onmouseup="Set_OnClick_Document();" data-geo="${portal.options.geo}"`;
  const title = doc.values.Titolo || DOCUMENT_TITLE;
  return html(await portal.draw(title, documentBody(view), message ? { message } : {}, handlers));
};

const document = ({ portal, method, query, posted }: Asked): Promise<Answer> | Answer => {
  const doc = portal.docs.get(Number(query.get('IDDOC')));
  if (!doc) return html('Documento inesistente', 404);
  const foreign = doc.owner === COLLEAGUE ? { ...doc, locked: true } : doc;
  if (method !== 'POST') {
    // Opened anew: what was posted and never saved is gone.
    if (!doc.modifying) doc.values = { ...(doc.saved ?? doc.preset) };
    return showDocument(portal, foreign);
  }
  if (foreign.locked) return showDocument(portal, foreign, { message: 'Documento in sola lettura' });
  accept(doc, posted);
  if (query.get('COMMAND') !== 'SAVE')
    return showDocument(portal, doc, runProcess(doc, query.get('PROCESS_PARAM') ?? '', portal));
  if (doc.stato === 'InLavorazione') doc.saved = { ...doc.values };
  return showDocument(portal, doc);
};

const list = async ({ portal, posted }: Asked): Promise<Answer> =>
  html(await portal.draw(LIST_TITLE, listBody(filtered([...portal.docs.values()].reverse(), posted), posted)));

const make = async ({ portal }: Asked): Promise<Answer> => {
  const { id } = portal.create(ME);
  return html(await portal.draw('Attendere', '<p>Creazione del documento…</p>', { next: HREF.document(id) }));
};

const domValue = async ({ portal, query }: Asked): Promise<Answer> => {
  const list = fieldNamed(query.get('FIELD') ?? '')?.field.list ?? '';
  const wanted = (query.get('TEXT') ?? '').trim().toLowerCase();
  const values = await domain(list, portal.stamp().slice(0, 10));
  await new Promise((done) => setTimeout(done, portal.options.typeAheadDelay));
  return json(
    values.filter(({ code, text }) => text.toLowerCase().startsWith(wanted) || code.toLowerCase() === wanted),
  );
};

const picker = async ({ portal, query }: Asked): Promise<Answer> => {
  const tree = { domain: query.get('DOMAIN') ?? '', field: query.get('FIELD') ?? '' };
  return html(await portal.draw(`Selezione ${tree.domain}`, pickerBody(tree.domain), { tree }));
};

const PAGES: Record<string, (asked: Asked) => Promise<Answer> | Answer> = {
  '/portalegare/homepage.asp': ({ portal }) => desk(portal),
  '/portalegare/dashboard/viewer.asp': list,
  '/portalegare/ctl_library/document/document.asp': document,
  '/portalegare/ctl_library/document/makedocfrom.asp': make,
  '/portalegare/ctl_library/document/getdomvalue.asp': domValue,
  '/portalegare/ctl_library/gerarchici.asp': picker,
  '/portalegare/ctl_library/gerarchici_nodi.asp': async ({ query }) =>
    json(await treeNodes(query.get('DOMAIN') ?? '', query.get('PADRE') ?? '', query.get('TESTO') ?? '')),
  '/portalegare/ctl_library/rinnovasessione.asp': () => json({ ok: true }),
  '/portalegare/webapiframework/api/confermaappalto/recuperacdc': async ({ portal }) =>
    json(await domain('centri', portal.stamp().slice(0, 10))),
  '/portalegare/uscita.asp': ({ portal }) => {
    portal.session.loggedIn = false;
    return home(portal);
  },
};

/** Answers a request that roused no suspicion. */
export const answer = async (portal: Portal, { method, url, body }: CmrcRequest): Promise<Answer> => {
  const { pathname, searchParams: query } = new URL(url);
  const path = pathname.toLowerCase();
  const asked = { portal, method, query, posted: new URLSearchParams(body ?? '') };
  if (path === '/portalegare/login.asp') return login(asked);
  if (path === '/portalegare/spid.asp') return enter(portal);
  const { alive, loggedIn } = portal.session;
  if (['/', '/portalegare', '/portalegare/', '/portalegare/index.php'].includes(path))
    return alive && loggedIn ? desk(portal) : home(portal);
  // What was posted to a session that is over is lost.
  if (!alive || !loggedIn) return home(portal, loggedIn ? 'Sessione scaduta: effettuare di nuovo l’accesso' : '');
  return (await PAGES[path]?.(asked)) ?? html('Pagina non trovata', 404);
};
