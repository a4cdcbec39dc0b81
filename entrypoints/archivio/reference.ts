import type { AdesioneChoice, Lookup, Reference } from '../../components/profili/reference.ts';
import type { Choice } from '../../components/ui/select-field.tsx';
import { dayInRome } from '../../lib/domain/day.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { cpvByCode, searchCpv } from '../../lib/reference/cpv.ts';
import { comuneByCode, nutsOfComune, searchComuni } from '../../lib/reference/istat.ts';
import { type CodeEntry, codeList, type SmallListName } from '../../lib/reference/lists.ts';
import { nutsByCode, searchNuts } from '../../lib/reference/nuts.ts';
import { indexEntries } from '../../lib/reference/text-index.ts';
import { isValidOn } from '../../lib/reference/unpack.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';

const choices = (name: SmallListName): Choice[] => codeList(name).map(({ code, label }) => ({ value: code, label }));

const lookup = (
  search: (text: string) => Promise<readonly CodeEntry[]>,
  byCode: (code: string) => Promise<CodeEntry | null>,
): Lookup => ({
  search: async (text) => (await search(text)).map(({ code, label }) => ({ value: code, label })),
  describe: async (code) => (await byCode(code))?.label ?? null,
});

const today = () => dayInRome(new Date());

/** What may be chosen today; a code that is closed stays in the record that has it, as the select shows it. */
const open = (name: AdesioneChoice): Choice[] =>
  CODE_LISTS[name].flatMap((entry) => (isValidOn(entry, today()) ? [{ value: entry.code, label: entry.label }] : []));

/** A search by words or by the beginning of a code, which here has letters. */
const adesioneLookup = (name: 'ccnl' | 'categoria'): Lookup => {
  const entries = CODE_LISTS[name];
  const byWords = indexEntries(entries);
  const plain = (text: string) => text.replace(/\s/g, '').toUpperCase();
  return lookup(
    async (text) => {
      const codes = entries.filter(({ code }) => plain(code).startsWith(plain(text)));
      return [...codes, ...byWords(text, 20).filter((entry) => !codes.includes(entry))].slice(0, 20);
    },
    async (code) => entries.find((entry) => entry.code === code) ?? null,
  );
};
const { condition, source, verifiedOn } = SCHEDE.AD5.admitted;

/** ANAC's code lists for the editors; the long ones are loaded when somebody searches them. */
export const reference: Reference = {
  settore: choices('settore'),
  funzioniSvolte: choices('funzioniSvolte'),
  oggettoContratto: choices('oggettoContratto'),
  lingue: choices('lingue'),
  cpv: lookup((text) => searchCpv(text), cpvByCode),
  ccnl: adesioneLookup('ccnl'),
  categoria: adesioneLookup('categoria'),
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
  istat: lookup((text) => searchComuni(text, { on: today() }), comuneByCode),
  nuts: lookup((text) => searchNuts(text, { on: today() }), nutsByCode),
  nutsOfComune,
  pcpWeb: { condition, source, verifiedOn },
};
