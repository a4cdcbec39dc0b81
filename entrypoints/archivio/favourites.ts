import { signal } from '@preact/signals';
import type { Lookup } from '../../components/profili/reference.ts';
import { type FavouriteList, usedCodes } from '../../lib/domain/used-codes.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { type Favourites, keepFavourites, keptFavourites, onFavourites } from '../../lib/platform/favourites.ts';
import { records } from './records.ts';

/** Codes offered before anything is written. */
const OFFERED = 8;

const kept = signal<Favourites>({});

/** Starts reading what was marked, until the signal. */
export const startFavourites = (life: AbortSignal): void => {
  void keptFavourites().then((favourites) => {
    kept.value = favourites;
  });
  onFavourites((favourites) => {
    kept.value = favourites;
  }, life);
};

/**
 * A search that knows an ente: the codes that it has marked, then those of its affidamenti, are offered before anything is
 * written and come first among what is found. Without an ente all the affidamenti count and nothing can be marked.
 */
export const withFavourites = (lookup: Lookup, list: FavouriteList, enteId: string | null): Lookup => {
  const starred = (): readonly string[] => (enteId === null ? [] : (kept.value[enteId]?.[list] ?? []));
  const used = () => usedCodes(records.affidamenti.value ?? [], list, enteId);
  const mark = (code: string, stars: readonly string[], times: ReadonlyMap<string, number>): string | null => {
    if (stars.includes(code)) return t('elenchi.segno-preferito');
    const count = times.get(code);
    return count === undefined ? null : tn('elenchi.segno-usato', count);
  };
  const detailed = (words: string | null, detail: string | undefined): string | undefined =>
    [words, detail].filter(Boolean).join(' · ') || undefined;
  return {
    ...lookup,
    suggest: async () => {
      const [stars, times] = [starred(), used()];
      const codes = [...new Set([...stars, ...times.keys()])].slice(0, OFFERED);
      const options = codes.map(async (value) => {
        const label = await lookup.describe(value);
        return label === null ? [] : [{ value, label, detail: mark(value, stars, times) ?? undefined }];
      });
      return (await Promise.all(options)).flat();
    },
    search: async (text) => {
      const [stars, times] = [starred(), used()];
      const found = await lookup.search(text);
      const rank = (code: string): number => (stars.includes(code) ? 0 : times.has(code) ? 1 : 2);
      return found
        .map(({ value, label, detail }) => ({ value, label, detail: detailed(mark(value, stars, times), detail) }))
        .sort((a, b) => rank(a.value) - rank(b.value));
    },
    ...(enteId !== null && {
      stars: {
        has: (code) => starred().includes(code),
        toggle: (code) => {
          const before = starred();
          const after = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
          kept.value = { ...kept.value, [enteId]: { ...kept.value[enteId], [list]: after } };
          void keepFavourites(kept.value);
        },
      },
    }),
  };
};
