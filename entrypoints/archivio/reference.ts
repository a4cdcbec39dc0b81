import type { Lookup, Reference } from '../../components/profili/reference.ts';
import type { Choice } from '../../components/ui/select-field.tsx';
import { dayInRome } from '../../lib/domain/day.ts';
import { cpvByCode, searchCpv } from '../../lib/reference/cpv.ts';
import { comuneByCode, nutsOfComune, searchComuni } from '../../lib/reference/istat.ts';
import { type CodeEntry, codeList, type SmallListName } from '../../lib/reference/lists.ts';
import { nutsByCode, searchNuts } from '../../lib/reference/nuts.ts';
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
const { condition, source, verifiedOn } = SCHEDE.AD5.admitted;

/** ANAC's code lists for the editors; the long ones are loaded when somebody searches them. */
export const reference: Reference = {
  settore: choices('settore'),
  funzioniSvolte: choices('funzioniSvolte'),
  oggettoContratto: choices('oggettoContratto'),
  lingue: choices('lingue'),
  cpv: lookup((text) => searchCpv(text), cpvByCode),
  istat: lookup((text) => searchComuni(text, { on: today() }), comuneByCode),
  nuts: lookup((text) => searchNuts(text, { on: today() }), nutsByCode),
  nutsOfComune,
  pcpWeb: { condition, source, verifiedOn },
};
