import type { BigLists } from '../../lib/assist/code-book.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { cpvList } from '../../lib/reference/cpv.ts';
import { comuniList } from '../../lib/reference/istat.ts';
import { nutsList } from '../../lib/reference/nuts.ts';

/** A list that does not load is judged as not at hand: "non verificabile", never "ok". */
export const lists = async (): Promise<BigLists> => {
  const [CPV, codIstat, codNUTS] = await Promise.allSettled([cpvList(), comuniList(), nutsList()]);
  return {
    ...CODE_LISTS,
    ...(CPV.status === 'fulfilled' && { CPV: CPV.value }),
    ...(codIstat.status === 'fulfilled' && { codIstat: codIstat.value }),
    ...(codNUTS.status === 'fulfilled' && { codNUTS: codNUTS.value }),
  };
};
