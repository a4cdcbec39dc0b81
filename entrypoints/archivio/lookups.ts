import type { Lookup } from '../../components/profili/reference.ts';
import { dayInRome, formatDay } from '../../lib/domain/day.ts';
import { t } from '../../lib/i18n/t.ts';
import { cpvAbove, cpvByCode, searchCpv } from '../../lib/reference/cpv.ts';
import { comuneByCode, nutsOfComune, provinciaOf, searchComuni } from '../../lib/reference/istat.ts';
import type { CodeEntry, MediumListName } from '../../lib/reference/lists.ts';
import { nutsByCode, searchNuts } from '../../lib/reference/nuts.ts';
import { entryOfList, searchList } from '../../lib/reference/search-list.ts';
import { REFERENCE_SOURCE } from '../../lib/reference/source.ts';

/** The civil day in Rome. */
export const today = () => dayInRome(new Date());

/** A code that is closed stays in the record that has it, and says so. */
const named = ({ label, to }: CodeEntry): string =>
  to !== undefined && to < today() ? t('elenchi.chiuso', { label, day: formatDay(to) }) : label;

/** A list as a box searches it. */
export const lookup = (
  search: (text: string) => Promise<readonly CodeEntry[]>,
  byCode: (code: string) => Promise<CodeEntry | null>,
  detail: (entry: CodeEntry) => Promise<string | undefined> = async () => undefined,
): Lookup => ({
  search: async (text) =>
    Promise.all(
      (await search(text)).map(async (entry) => ({
        value: entry.code,
        label: entry.label,
        detail: await detail(entry),
      })),
    ),
  describe: async (code) => {
    const entry = await byCode(code);
    return entry && named(entry);
  },
  // A search for nothing builds the index; if that fails, the search that is asked for says so.
  prepare: () => void search('').catch(() => {}),
});

/** A list of some hundreds of entries. */
export const listLookup = (name: MediumListName): Lookup =>
  lookup(
    async (text) => searchList(name, text, { on: today() }),
    async (code) => entryOfList(name, code),
  );

/** Characters of a description in the path of another; the vocabulary's are as long as 200. */
const SHORT = 48;
const shortened = (text: string): string =>
  text.length <= SHORT ? text : `${text.slice(0, text.lastIndexOf(' ', SHORT))}…`;

/** Where a code of the CPV stands, above it broadest first: in an option by the words alone, below the box with their levels. */
const cpvPath = async ({ code }: CodeEntry): Promise<string | undefined> =>
  (await cpvAbove(code)).map(({ entry }) => shortened(entry.label)).join(' › ') || undefined;

const cpvPosition = async (code: string): Promise<string | null> => {
  const above = await cpvAbove(code);
  if (above.length === 0) return null;
  const path = above.map(({ level, entry }) => `${t(`elenchi.${level}`)} ${entry.code} ${entry.label}`).join(' › ');
  return t('elenchi.dove', { path });
};

/** What tells a comune from another of the same name, and the newer of its two codes from the older. */
const comuneDetail = async ({ code, from }: CodeEntry): Promise<string | undefined> => {
  const [name, nuts] = await Promise.all([provinciaOf(code), nutsOfComune(code)]);
  return [
    name !== null && nuts !== null ? t('elenchi.provincia', { name, nuts }) : t('elenchi.estero'),
    ...(from === undefined ? [] : [t('elenchi.aperto', { day: formatDay(from) })]),
  ].join(' · ');
};

/** What to try, and of which day the lists are: a code that is newer than they are is not found. */
const advice = (key: `elenchi.${'cpv' | 'ccnl' | 'categoria' | 'comune' | 'nuts'}-consiglio`): string =>
  `${t(key)} ${t('elenchi.stato', { day: formatDay(REFERENCE_SOURCE.date) })}`;

export const cpv: Lookup = {
  ...lookup((text) => searchCpv(text), cpvByCode, cpvPath),
  position: cpvPosition,
  get advice() {
    return advice('elenchi.cpv-consiglio');
  },
};
export const ccnl: Lookup = {
  ...listLookup('ccnl'),
  get advice() {
    return advice('elenchi.ccnl-consiglio');
  },
};
export const categoria: Lookup = {
  ...listLookup('categoria'),
  get advice() {
    return advice('elenchi.categoria-consiglio');
  },
};
export const istat: Lookup = {
  ...lookup((text) => searchComuni(text, { on: today() }), comuneByCode, comuneDetail),
  get advice() {
    return advice('elenchi.comune-consiglio');
  },
};
export const nuts: Lookup = {
  ...lookup((text) => searchNuts(text, { on: today() }), nutsByCode),
  get advice() {
    return advice('elenchi.nuts-consiglio');
  },
};
