/** The sections of the archive, in the order of its menu; the names stand in the address after `#`. */
export const SECTIONS = [
  'benvenuto',
  'enti',
  'rup',
  'operatori',
  'convenzioni',
  'affidamenti',
  'registro',
  'cmrc',
  'scelta',
  'errori',
  'novita',
  'guide',
  'insegnamenti',
  'backup',
  'impostazioni',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * Where in the archive: a section, and a record of it, a new one, or the list. `model` is the record a new one is made
 * from, `field` the path of the part to go to.
 */
export type Route = { section: Section; record: string | null; model: string | null; field: string | null };

/** Reads the fragment of an address, with or without `#`; anything unknown is the list of affidamenti. */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [section = '', ...rest] = path.split('/');
  const known = SECTIONS.find((name) => name === section) ?? 'affidamenti';
  const record = rest.join('/');
  return {
    section: known,
    record: known === section && record ? decodeURIComponent(record) : null,
    model: new URLSearchParams(query).get('modello'),
    field: new URLSearchParams(query).get('campo'),
  };
};

/** The fragment of a route, with `#`. */
export const routeHash = (section: Section, record: string | null = null, model: string | null = null): string =>
  `#${section}${record ? `/${encodeURIComponent(record)}` : ''}${model ? `?modello=${encodeURIComponent(model)}` : ''}`;

/** The fragment that leads to one field of a record. */
export const fieldHash = (section: Section, record: string, field: string): string =>
  `${routeHash(section, record)}?campo=${encodeURIComponent(field)}`;

/** The record name that means "a new one". */
export const NEW = 'nuovo';
/** The record name that means "bring them from a file". */
export const IMPORT = 'importa';
