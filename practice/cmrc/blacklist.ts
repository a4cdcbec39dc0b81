import { STEP } from './page/steps.ts';

/** A request as the browser makes it; `body` as a form posts it. */
export type CmrcRequest = { method: string; url: string; headers?: Record<string, string>; body?: string };

/** Why an office was put on the black list, and by which address. */
export type Blacklisted = { why: string; url: string };

/** What the guard keeps in mind of one browser. */
export type Watch = {
  /** Keys of the pages served, with the steps each has taken. */
  pages: Map<string, Set<string>>;
  /** Times of the requests of the last minute. */
  times: number[];
  csrf: { name: string; value: string };
  mostPerMinute: number;
};

const LO = ['no', 'base', 'none', 'print', 'content', 'lista_attivita', 'document', 'drawer'];
/** Addresses a person may type; all else is reached from a page. */
const ENTRANCES = ['/', '/portalegare', '/portalegare/', '/portalegare/index.php'];

/** Parameters that each page takes; any other is an attack. */
const ALLOWED: [RegExp, string[]][] = [
  [
    /\/DASHBOARD\/Viewer\.asp$/i,
    ['lo', 'Table', 'OWNER', 'IDENTITY', 'DOCUMENT', 'PATHTOOLBAR', 'JSCRIPT', 'AreaAdd', 'Caption', 'nPag'],
  ],
  [/\/gerarchici\.asp$/i, ['lo', 'DOMAIN', 'FIELD']],
  [/\/gerarchici_nodi\.asp$/i, ['lo', 'DOMAIN', 'PADRE', 'TESTO']],
  [/\/GetDomValue\.asp$/i, ['lo', 'FIELD', 'TEXT']],
];

const stepOf = (watch: Watch, step: string | null): string | null => {
  if (!step) return 'richiesta che la pagina non ha fatto';
  const [key = '', count = ''] = step.split('.');
  const taken = watch.pages.get(key);
  if (!taken) return 'richiesta con un passo inventato';
  if (taken.has(count)) return 'richiesta ripetuta da fuori della pagina';
  taken.add(count);
  return null;
};

/** The reason for which the server would put the caller's address on the black list; null when there is none. */
export const suspicion = (watch: Watch, { method, url, body }: CmrcRequest, now: number): string | null => {
  const { pathname, searchParams } = new URL(url);
  watch.times = [...watch.times.filter((time) => now - time < 60_000), now];
  if (watch.times.length > watch.mostPerMinute) return `più di ${watch.mostPerMinute} richieste in un minuto`;
  const command = searchParams.get('COMMAND');
  if (command && method !== 'POST') return `GET con COMMAND=${command}`;
  const lo = searchParams.get('lo');
  if (lo !== null && !LO.includes(lo)) return `parametro lo non ammesso: ${lo}`;
  const allowed = ALLOWED.find(([page]) => page.test(pathname))?.[1];
  const odd = allowed && [...searchParams.keys()].find((name) => name !== STEP && !allowed.includes(name));
  if (odd) return `parametro non ammesso: ${odd}`;
  if (!ENTRANCES.includes(pathname) || method !== 'GET') {
    const wrong = stepOf(watch, searchParams.get(STEP));
    if (wrong) return wrong;
  }
  const posted = new URLSearchParams(body ?? '');
  for (const [name, value] of posted)
    if (/<\s*(?:script|meta)\b/i.test(value)) return `contenuto vietato nel campo ${name}`;
  return null;
};

/** SAVE and PROCESS want the token of the session; asked once the session is known to be alive. */
export const wrongToken = (watch: Watch, request: CmrcRequest): boolean => {
  if (!new URL(request.url).searchParams.get('COMMAND')) return false;
  return new URLSearchParams(request.body ?? '').get(watch.csrf.name) !== watch.csrf.value;
};
