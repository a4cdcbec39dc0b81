import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { PORTAL_IDS, SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { PORTAL_PLACES } from '../../lib/domain/origins.ts';
import { PAGE_NAMES } from '../../lib/portals/recognition.ts';

const FOLDER = 'test/pages';

/** How the mark-up of a page came to be: the library, or the way of laying out without one. */
const MARKUPS = [
  'native',
  'table',
  'bootstrap-italia',
  'angular-material',
  'primeng',
  'ng-bootstrap',
  'ng-select',
  'aflink-classic',
  'aflink-fase2',
] as const;

/** The sidecar of a page. */
const Sidecar = z.strictObject({
  portal: z.enum(PORTAL_IDS),
  page: z.enum(PAGE_NAMES),
  /** Null where no person could say it. */
  scheda: z.nullable(z.enum(SCHEDA_CODES)),
  markup: z.enum(MARKUPS),
  about: z.string().check(z.minLength(10)),
  url: z.optional(z.url()),
  expectedFailures: z.array(z.strictObject({ truth: z.string(), why: z.string().check(z.minLength(10)) })),
});
type Sidecar = z.infer<typeof Sidecar>;

/** One page: its document as text, with the truth in it, and what is said of it. */
export type CorpusPage = { name: string; html: string; about: Sidecar; url: string };

const DEFAULT_PATH = { pcp: '/bozze/modifica', cmrc: '/CTL_Library/DOCUMENT/document.asp' };

const readPage = (name: string): CorpusPage => {
  const read = Sidecar.safeParse(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')));
  if (!read.success) throw new Error(`${FOLDER}/${name}.json: ${z.prettifyError(read.error)}`);
  const { portal, url } = read.data;
  const { origin, path } = PORTAL_PLACES[portal];
  return {
    name,
    html: readFileSync(`${FOLDER}/${name}.html`, 'utf8'),
    about: read.data,
    url: url ?? origin + path + DEFAULT_PATH[portal],
  };
};

/** Every page of the corpus, in alphabetical order; `only` is part of a name. */
export const corpus = (only = ''): CorpusPage[] => {
  const files = readdirSync(FOLDER).filter((file) => /\.(?:html|json)$/.test(file));
  const names = [...new Set(files.map((file) => file.replace(/\.\w+$/, '')))].sort();
  return names.filter((name) => name.includes(only)).map(readPage);
};
