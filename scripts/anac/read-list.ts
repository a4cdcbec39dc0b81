import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { CodeEntry } from '../../lib/reference/lists.ts';

const Instant = z.nullish(z.string());
const Rows = z.array(
  z.object({
    codice: z.string(),
    descrizione: z.object({ it: z.string(), en: z.nullish(z.string()), de: z.nullish(z.string()) }),
    dataInizio: Instant,
    dataFine: Instant,
  }),
);

/** An entry as ANAC publishes it; `en` where it says something else than the Italian. */
export type AnacEntry = CodeEntry & { en?: string };

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Days by which ANAC means "always": every comune that was there before the list begins on one of them. */
const ALWAYS = ['1970-01-01', '2000-01-01'];
const NEVER = '2098';

const latestFirst = (a: AnacEntry, b: AnacEntry): number => (b.to ?? '9999').localeCompare(a.to ?? '9999');

/**
 * A code that ANAC words anew stands twice in its list, the old wording closed: the newest comes first and has the
 * whole life of the code, so that whoever looks a code up is not told that it is closed; the old wordings follow,
 * because a portal may still show them.
 */
const byLife = (entries: readonly AnacEntry[]): AnacEntry[] => {
  const lives = new Map<string, AnacEntry[]>();
  for (const entry of entries) lives.set(entry.code, [...(lives.get(entry.code) ?? []), entry]);
  return [...lives.values()].flatMap((wordings) => {
    const sorted = [...wordings].sort(latestFirst);
    const [newest, ...older] = sorted.filter(
      ({ label }, place) => sorted.findIndex((other) => other.label === label) === place,
    );
    const { from: _, ...rest } = newest as AnacEntry;
    const from = wordings.map((one) => one.from ?? '').sort()[0];
    const { to, ...open } = rest;
    return [{ ...open, ...(from && { from }), ...(to && { to }) }, ...older];
  });
};

/** One of ANAC's lists in its order. */
export const readList = (folder: string, name: string): AnacEntry[] => {
  const path = join(folder, `${name}.json`);
  // codNUTS.json has commas before closing brackets.
  const parsed = Rows.safeParse(JSON.parse(readFileSync(path, 'utf8').replace(/,(\s*[}\]])/g, '$1')));
  if (!parsed.success) throw new Error(`${path} is not a code list any more: ${z.prettifyError(parsed.error)}`);
  const entries = parsed.data.map(({ codice, descrizione, dataInizio, dataFine }) => {
    const label = fold(descrizione.it);
    const from = dataInizio?.slice(0, 10) ?? '';
    const to = dataFine?.slice(0, 10) ?? '';
    const other = (text: string | null | undefined): string => (fold(text ?? '') === label ? '' : fold(text ?? ''));
    const [de, en] = [other(descrizione.de), other(descrizione.en)];
    return {
      code: codice,
      label,
      ...(de && { de }),
      ...(en && { en }),
      ...(from && !ALWAYS.includes(from) && { from }),
      ...(to && to < NEVER && { to }),
    };
  });
  return byLife(entries);
};
