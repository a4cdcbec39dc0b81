import { core } from '../../lib/i18n/core.ts';
import type { TextKey } from '../../lib/i18n/it.ts';
import { t } from '../../lib/i18n/t.ts';

/** The name of a kind of page (`PageName`) in the language in use; one that has none is a page not recognised. */
export const pageNameOf = (page: string): string => {
  const key = `pagina.${page}`;
  return Object.hasOwn(core, key) ? t(key as TextKey & `pagina.${string}`) : t('pagina.sconosciuta');
};

/** The same name at the beginning of a line. */
export const pageTitleOf = (page: string): string => {
  const text = pageNameOf(page);
  return text.charAt(0).toUpperCase() + text.slice(1);
};
