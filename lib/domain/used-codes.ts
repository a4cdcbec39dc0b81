import type { Affidamento } from './affidamento.ts';

/** Codes by how often they were used. */
type Used = ReadonlyMap<string, number>;

/** The lists of which an ente uses the same few codes again and again, by ANAC's names. */
export const FAVOURITE_LISTS = ['CPV', 'codIstat', 'codNUTS', 'ccnl', 'categoria'] as const;
export type FavouriteList = (typeof FAVOURITE_LISTS)[number];

/** The codes of some affidamenti, most used first; with an ente, only those in which it is a stazione appaltante. */
export const usedCodes = (affidamenti: readonly Affidamento[], list: FavouriteList, enteId: string | null): Used => {
  const counts = new Map<string, number>();
  for (const { stazioniAppaltanti, aggiudicazioni } of affidamenti) {
    if (enteId !== null && !stazioniAppaltanti.some((stazione) => stazione.enteId === enteId)) continue;
    for (const { cpvPrevalente, cpvSecondarie, codIstat, codNUTS, adesione } of aggiudicazioni) {
      const codes = {
        CPV: [cpvPrevalente, ...cpvSecondarie],
        codIstat: [codIstat],
        codNUTS: [codNUTS],
        ccnl: [adesione?.ccnl ?? ''],
        categoria: [adesione?.categoria ?? '', ...(adesione?.categoriaScorporabile ?? [])],
      }[list];
      for (const code of codes) if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
};
