import { cpvList } from '../../lib/reference/cpv.ts';
import { comuniList } from '../../lib/reference/istat.ts';
import { codeList } from '../../lib/reference/lists.ts';
import { italianAreas } from '../../lib/reference/nuts.ts';
import { ENTE } from '../samples/ad5.ts';
import data from './data/lists.json' with { type: 'json' };
import type { DomValue } from './page/type-ahead.ts';

const pairs = (list: readonly (readonly string[])[]): DomValue[] =>
  list.map(([code = '', text = '']) => ({ code, text }));
const anac = (name: 'funzioniSvolte' | 'lingue'): DomValue[] =>
  codeList(name).map(({ code, label }) => ({ code, text: label }));

/**
 * The closed domains of the practice portal. Sí/No as 1 and 0 and the three kinds of appalto are the portal's own codes
 * (portals.md 3.7); the rest are ANAC's (npa 21f8640, state of 30/06/2026).
 */
const CLOSED: Record<string, DomValue[]> = {
  ...Object.fromEntries(Object.entries(data).map(([name, list]) => [name, pairs(list)])),
  funzioniSvolte: anac('funzioniSvolte'),
  lingue: anac('lingue'),
  tipoAppalto: pairs([
    ['1', 'Forniture'],
    ['2', 'Lavori pubblici'],
    ['3', 'Servizi'],
  ]),
  siNo: pairs([
    ['1', 'Sì'],
    ['0', 'No'],
  ]),
  quota30: pairs([
    ['SI', 'Sì'],
    ['NO', 'No'],
    ['SI_QUOTA_INFERIORE', 'Sì, in misura inferiore'],
  ]),
  paesi: pairs([
    ['ITA', 'Italia'],
    ['DEU', 'Germania'],
    ['FRA', 'Francia'],
    ['AUT', 'Austria'],
  ]),
  centri: ENTE.centriDiCosto.map(({ codice, denominazione }) => ({ code: codice, text: denominazione })),
};

/** The entries of a domain: a closed one, or the areas of NUTS valid on a day. */
export const domain = async (list: string, on: string): Promise<DomValue[]> =>
  list === 'nuts' ? (await italianAreas(on)).map(({ code, label }) => ({ code, text: label })) : (CLOSED[list] ?? []);

/** The same for what is drawn into the page. */
export const closedDomain = (list: string): DomValue[] => CLOSED[list] ?? [];

/** A node of a picker's tree. */
export type TreeNode = DomValue & { leaf: boolean };

const stem = (code: string): string => code.slice(0, 2) + code.slice(2).replace(/0+$/, '');

const cpvNodes = async (parent: string, text: string): Promise<TreeNode[]> => {
  const all = (await cpvList()).map(({ code, label }) => ({ code, text: label }));
  const stems = all.map(({ code }) => stem(code));
  const known = new Set(stems);
  const parentOf = (one: string): string => {
    for (let up = one.slice(0, -1); up.length >= 2; up = up.slice(0, -1)) if (known.has(up)) return up;
    return '';
  };
  const parents = stems.map(parentOf);
  const inner = new Set(parents);
  const wanted = text.trim().toLowerCase();
  const under = parent && stem(parent);
  return all
    .map((node, n) => ({ ...node, leaf: !inner.has(stems[n] ?? ''), up: parents[n] }))
    .filter((node) => (wanted ? `${node.code} ${node.text}`.toLowerCase().includes(wanted) : node.up === under))
    .slice(0, 200)
    .map(({ code, text, leaf }) => ({ code, text, leaf }));
};

const geoNodes = async (parent: string, text: string): Promise<TreeNode[]> => {
  const comuni = (await comuniList()).filter(({ to }) => !to);
  const wanted = text.trim().toLowerCase();
  const leaves = (list: typeof comuni): TreeNode[] =>
    list.slice(0, 400).map(({ code, label }) => ({ code, text: label, leaf: true }));
  if (wanted) return leaves(comuni.filter(({ code, label }) => `${code} ${label}`.toLowerCase().includes(wanted)));
  if (parent.length === 6) return leaves(comuni.filter(({ code }) => code.startsWith(parent)));
  // The first three digits of a code are the region, the next three the province.
  const width = parent === '' ? 3 : 6;
  const codes = new Set(comuni.map(({ code }) => code.slice(0, width)).filter((code) => code.startsWith(parent)));
  return [...codes].map((code) => ({
    code,
    text: width === 3 ? `Regione ${code}` : `Provincia ${code.slice(3)}`,
    leaf: false,
  }));
};

/** The nodes under a node, or those that bear a text. */
export const treeNodes = (tree: string, parent: string, text: string): Promise<TreeNode[]> =>
  tree === 'CPV' ? cpvNodes(parent, text) : geoNodes(parent, text);
