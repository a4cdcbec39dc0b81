import type { AdesioneChoice, CodeSource, Lookup, Reference } from '../../components/profili/reference.ts';
import type { Choice } from '../../components/ui/select-field.tsx';
import { dayInRome, formatDay } from '../../lib/domain/day.ts';
import { t } from '../../lib/i18n/t.ts';
import { cpvAbove, cpvByCode, searchCpv } from '../../lib/reference/cpv.ts';
import { comuneByCode, nutsOfComune, provinciaOf, searchComuni } from '../../lib/reference/istat.ts';
import {
  type CodeEntry,
  type CodeListName,
  codeList,
  isBigList,
  isSmallList,
  type MediumListName,
  type SmallListName,
} from '../../lib/reference/lists.ts';
import { nutsByCode, searchNuts } from '../../lib/reference/nuts.ts';
import { choicesOn, entryOfList, searchList } from '../../lib/reference/search-list.ts';
import { REFERENCE_SOURCE } from '../../lib/reference/source.ts';
import { AD5_USE } from '../../lib/schede/ad5.ts';
import { withFavourites } from './favourites.ts';

const choice = ({ code, label }: CodeEntry): Choice => ({ value: code, label });
const choices = (name: SmallListName): Choice[] => codeList(name).map(choice);

const today = () => dayInRome(new Date());

/** A code that is closed stays in the record that has it, and says so. */
const named = ({ label, to }: CodeEntry): string =>
  to !== undefined && to < today() ? t('elenchi.chiuso', { label, day: formatDay(to) }) : label;

const lookup = (
  search: (text: string) => Promise<readonly CodeEntry[]>,
  byCode: (code: string) => Promise<CodeEntry | null>,
  detail: (entry: CodeEntry) => Promise<string | undefined> = async () => undefined,
): Lookup => ({
  search: async (text) =>
    Promise.all((await search(text)).map(async (entry) => ({ ...choice(entry), detail: await detail(entry) }))),
  describe: async (code) => {
    const entry = await byCode(code);
    return entry && named(entry);
  },
  // A search for nothing builds the index; if that fails, the search that is asked for says so.
  prepare: () => void search('').catch(() => {}),
});

/** What may be chosen today; the select shows a closed code that a record has. */
const open = (name: AdesioneChoice): Choice[] => choicesOn(name, today()).map(choice);

const listLookup = (name: MediumListName): Lookup =>
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

const { condition, source, verifiedOn } = AD5_USE.admitted;

/** What to try, and of which day the lists are: a code that is newer than they are is not found. */
const advice = (key: `elenchi.${'cpv' | 'ccnl' | 'categoria' | 'comune' | 'nuts'}-consiglio`): string =>
  `${t(key)} ${t('elenchi.stato', { day: formatDay(REFERENCE_SOURCE.date) })}`;

const cpv: Lookup = {
  ...lookup((text) => searchCpv(text), cpvByCode, cpvPath),
  position: cpvPosition,
  advice: advice('elenchi.cpv-consiglio'),
};
const ccnl: Lookup = { ...listLookup('ccnl'), advice: advice('elenchi.ccnl-consiglio') };
const categoria: Lookup = { ...listLookup('categoria'), advice: advice('elenchi.categoria-consiglio') };
const istat: Lookup = {
  ...lookup((text) => searchComuni(text, { on: today() }), comuneByCode, comuneDetail),
  advice: advice('elenchi.comune-consiglio'),
};
const nuts: Lookup = {
  ...lookup((text) => searchNuts(text, { on: today() }), nutsByCode),
  advice: advice('elenchi.nuts-consiglio'),
};

/** More entries than a select can show to a reader. */
const MANY = 40;

/** A list that is not among those with favourites: shown whole or searched, made when a field asks for it. */
const sourceOf = (name: CodeListName): CodeSource => {
  if (isSmallList(name))
    return {
      few: choices(name),
      lookup: lookup(
        async () => [],
        async () => null,
      ),
    };
  if (isBigList(name)) return { few: null, lookup: { CPV: cpv, codIstat: istat, codNUTS: nuts }[name] };
  const now = choicesOn(name, today());
  return { few: now.length > MANY ? null : now.map(choice), lookup: listLookup(name) };
};

const make = (enteId: string | null): Reference => ({
  settore: choices('settore'),
  funzioniSvolte: choices('funzioniSvolte'),
  oggettoContratto: choices('oggettoContratto'),
  lingue: choices('lingue'),
  cpv: withFavourites(cpv, 'CPV', enteId),
  ccnl: withFavourites(ccnl, 'ccnl', enteId),
  categoria: withFavourites(categoria, 'categoria', enteId),
  adesione: {
    subappalto: open('subappalto'),
    motivoDeroga: open('motivoDeroga'),
    misurePremiali: open('misurePremiali'),
    tipoFinanziamento: open('tipoFinanziamento'),
    ruoloOE: open('ruoloOE'),
    tipoOE: open('tipoOE'),
    tipologiaAvvalimento: open('tipologiaAvvalimento'),
    accessibilita: open('accessibilita'),
  },
  codes: (list) => {
    const known = sources.get(list) ?? sourceOf(list);
    sources.set(list, known);
    if (list === 'ccnl') return { few: null, lookup: withFavourites(ccnl, 'ccnl', enteId) };
    return list === 'categoria' ? { few: null, lookup: withFavourites(categoria, 'categoria', enteId) } : known;
  },
  istat: withFavourites(istat, 'codIstat', enteId),
  nuts: withFavourites(nuts, 'codNUTS', enteId),
  nutsOfComune,
  pcpWeb: { condition, source, verifiedOn },
});

const made = new Map<string | null, Reference>();
const sources = new Map<CodeListName, CodeSource>();

/**
 * ANAC's code lists for the editors, with what an ente uses first (null: no ente yet); the long ones are loaded when
 * somebody searches them. The same object for the same ente, so that a field does not read its value anew at every key.
 */
export const referenceFor = (enteId: string | null): Reference => {
  const found = made.get(enteId) ?? make(enteId);
  made.set(enteId, found);
  return found;
};
