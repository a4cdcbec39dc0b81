import { IMPORT, NEW, routeHash } from '../archivio/route.ts';

/** The record name of the class list. */
export const CLASSE = 'classe';

/** Where in the section of the guides: one guide in one of its views. */
export type GuidaView = 'leggi' | 'modifica' | 'presenta' | 'stampa';
const VIEWS: readonly GuidaView[] = ['modifica', 'presenta', 'stampa'];

/** The fragment of one view of a guide, with `#`. */
export const guidaHash = (name: string, view: GuidaView = 'leggi'): string =>
  `${routeHash('guide', name)}${view === 'leggi' ? '' : `/${view}`}`;

/** The fragment of a new guide, blank or made of another one. */
export const newGuidaHash = (model: string | null = null): string => routeHash('guide', NEW, model);

/** The guide and the view that a record of the section names; null for the list and its other pages. */
export const parseGuidaRecord = (record: string | null): { name: string; view: GuidaView } | null => {
  if (!record || [NEW, IMPORT, CLASSE].includes(record)) return null;
  const [name = '', wanted] = record.split('/');
  return { name, view: VIEWS.find((view) => view === wanted) ?? 'leggi' };
};
