import * as z from 'zod/mini';
import { PORTAL_IDS, type PortalId, type SchedaCode } from './codes.ts';

/** Kind of page as one name: `pcp/form/AD5`; without a scheda `pcp/form/`. */
export const pageKey = (portal: PortalId, page: string, scheda: SchedaCode | null): string =>
  `${portal}/${page}/${scheda ?? ''}`;

/** What a safe mode holds for: a whole portal, or one kind of page. */
export type SafeScope = 'portale' | 'pagina';

const entry = z.string().check(z.regex(/^[a-z]+(?:\/[a-z-]+\/(?:[A-Z0-9_]*))?$/), z.maxLength(80));
/** Portals by their id and pages by `pageKey`, where Cigno marks and lists and does not write. */
export const SafeModeSchema = z.array(entry).check(z.maxLength(200));
export type SafeMode = z.infer<typeof SafeModeSchema>;

type Page = { portal: PortalId | null; page: string; scheda: SchedaCode | null };

/** Whether Cigno is kept from writing on a page, and by what; null: it may write. */
export const safeOn = (safe: readonly string[], { portal, page, scheda }: Page): SafeScope | null => {
  if (!portal) return null;
  if (safe.includes(portal)) return 'portale';
  return safe.includes(pageKey(portal, page, scheda)) ? 'pagina' : null;
};

/** The same list with a portal or a page put under safe mode, or taken out of it. */
export const withSafe = (safe: readonly string[], name: string, on: boolean): SafeMode =>
  on ? [...new Set([...safe, name])] : safe.filter((one) => one !== name);

/** The same list with this page, or its whole portal, under safe mode; null: neither stays under it. */
export const setSafe = (safe: readonly string[], { portal, page, scheda }: Page, scope: SafeScope | null): SafeMode => {
  if (!portal) return [...safe];
  const name = pageKey(portal, page, scheda);
  if (scope) return withSafe(safe, scope === 'portale' ? portal : name, true);
  return safe.filter((one) => one !== portal && one !== name);
};

/** The parts of a name: a portal alone, or a kind of page on it; null for what is no name of either. */
export const readSafeName = (name: string): { portal: PortalId; page: string; scheda: string } | null => {
  const [first, page = '', scheda = ''] = name.split('/');
  const portal = PORTAL_IDS.find((id) => id === first);
  return portal ? { portal, page, scheda } : null;
};
