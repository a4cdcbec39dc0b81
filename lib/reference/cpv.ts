import { parseCpv } from '../domain/cpv.ts';
import type { CodeEntry } from './lists.ts';
import { indexEntries, type TextIndex } from './text-index.ts';
import { codesOf, unpack } from './unpack.ts';

let loaded: Promise<{ entries: CodeEntry[]; byCode: Map<string, CodeEntry> }> | null = null;
let indexed: Promise<TextIndex> | null = null;

const load = () => {
  loaded ??= import('../../assets/data/cpv.ts').then((data) => {
    const entries = unpack(codesOf(data.CODES, 8), data);
    return { entries, byCode: new Map(entries.map((entry) => [entry.code, entry])) };
  });
  return loaded;
};

/** The fewer digits before the zeros, the broader the entry: of two equal descriptions the broader comes first. */
const breadth = ({ code }: CodeEntry): number => 1 + (code.length - code.replace(/0+$/, '').length) / 40;

const index = () => {
  indexed ??= load().then(({ entries }) => indexEntries(entries, breadth));
  return indexed;
};

/** ANAC's 9.454 CPV codes, ascending. */
export const cpvList = async (): Promise<readonly CodeEntry[]> => (await load()).entries;

/** The entry of a code, with or without check digit ("45111230-9"); null when ANAC's list does not have it. */
export const cpvByCode = async (text: string): Promise<CodeEntry | null> => {
  const code = parseCpv(text);
  return code.ok ? ((await load()).byCode.get(code.value) ?? null) : null;
};

/** CPV entries whose description (prefixes, typos) or code matches, best first. */
export const searchCpv = async (text: string, limit = 20): Promise<CodeEntry[]> => (await index())(text, limit);
