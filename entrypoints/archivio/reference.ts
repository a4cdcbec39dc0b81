import type { AdesioneChoice, CodeSource, Reference } from '../../components/profili/reference.ts';
import type { Choice } from '../../components/ui/select-field.tsx';
import { nutsOfComune } from '../../lib/reference/istat.ts';
import {
  type CodeEntry,
  type CodeListName,
  codeList,
  isBigList,
  isSmallList,
  type SmallListName,
} from '../../lib/reference/lists.ts';
import { choicesOn } from '../../lib/reference/search-list.ts';
import { AD5_USE } from '../../lib/schede/ad5.ts';
import { withFavourites } from './favourites.ts';
import { categoria, ccnl, cpv, istat, listLookup, lookup, nuts, today } from './lookups.ts';

const choice = ({ code, label }: CodeEntry): Choice => ({ value: code, label });
const choices = (name: SmallListName): Choice[] => codeList(name).map(choice);

/** What may be chosen today; the select shows a closed code that a record has. */
const open = (name: AdesioneChoice): Choice[] => choicesOn(name, today()).map(choice);

const { condition, source, verifiedOn } = AD5_USE.admitted;

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
