import * as z from 'zod/mini';
import type { CodeEntry } from '../../lib/reference/lists.ts';
import { codesOf, unpack } from '../../lib/reference/unpack.ts';
import type { Packs } from './packs.ts';

const Entry = z.object({
  code: z.string(),
  label: z.string(),
  de: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
});
const Lists = z.record(z.string(), z.array(Entry));
const Column = z.string();
const Packed = z.object({ LABELS: Column, PERIODS: z.optional(z.array(z.string())), PERIOD_OF: z.optional(Column) });

/** The exports of a pack, which is JavaScript too; none where there is no such pack yet. */
const exportsOf = async (text: string | undefined): Promise<Record<string, unknown>> =>
  text === undefined
    ? {}
    : import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);

const big = async (text: string | undefined, codes: (column: string) => string[]): Promise<CodeEntry[]> => {
  if (text === undefined) return [];
  const pack = await exportsOf(text);
  const { LABELS, PERIODS, PERIOD_OF } = Packed.parse(pack);
  return unpack(codes(Column.parse(pack.CODES)), {
    LABELS,
    ...(PERIODS && { PERIODS }),
    ...(PERIOD_OF !== undefined && { PERIOD_OF }),
  });
};

/** Every code list of some packs, by ANAC's names: what the product sees of them. */
export const listsOf = async (packs: Packs): Promise<Record<string, readonly CodeEntry[]>> => {
  const lists = async (text: string | undefined) => Lists.parse((await exportsOf(text)).LISTS ?? {});
  const errors = Column.parse((await exportsOf(packs['errori.ts'])).ERRORS ?? '');
  return {
    ...((await lists(packs['small-lists.ts'])) as Record<string, CodeEntry[]>),
    ...((await lists(packs['medium-lists.ts'])) as Record<string, CodeEntry[]>),
    CPV: await big(packs['cpv.ts'], (codes) => codesOf(codes, 8)),
    codIstat: await big(packs['istat.ts'], (codes) => codesOf(codes, 9)),
    codNUTS: await big(packs['nuts.ts'], (codes) => codes.split(',')),
    errori: errors
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [code = '', label = ''] = line.split('\t');
        return { code, label };
      }),
  };
};
