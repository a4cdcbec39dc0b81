import { SCHEDA_CODES, type SchedaCode } from '../domain/codes.ts';
import { dayInRome } from '../domain/day.ts';
import type { CodeEntry, CodeListName } from '../reference/lists.ts';
import { SCHEDE } from '../schede/registry.ts';
import { fieldsOf } from '../schede/scheda.ts';
import { cannotTell, errorAt, OK, type Place, type RuleVariant, type Verdict } from './rule.ts';
import type { Told } from './told.ts';
import { type FormView, places } from './view.ts';

type Coded = { id: string; list: CodeListName };

/** The fields of a scheda that hold codes of ANAC's lists. */
const codedIn = (scheda: SchedaCode): Coded[] =>
  fieldsOf(SCHEDE[scheda]).flatMap(({ id, codeList }) => (codeList ? [{ id, list: codeList }] : []));

/** Every place of a field, block by block; the rows of a list of codes are places too. */
const placesOf = (view: FormView, id: string): Place[] => {
  const lists = [...id.matchAll(/\[\]/g)].map(({ index }) => id.slice(0, index));
  let all: number[][] = [[]];
  for (const list of lists)
    all = all.flatMap((outer) => {
      const rows = places(view.count(list, outer)).map((row) => [...outer, row]);
      // A page may draw a whole list of codes as one control, and none of the blocks of a part that is closed.
      return rows.length > 0 || view.complete ? rows : [outer];
    });
  return all.map((index) => ({ id, index }));
};

/** Whether the entries of a code allow it on a day. */
export const isValidOn = (entries: readonly CodeEntry[], day: string): boolean =>
  entries.some(({ from = '', to = '9999' }) => from <= day && day <= to);

/** Day on which codes are judged. */
export const today = (view: FormView): string => (view.around.now ?? dayInRome(new Date())).slice(0, 10);

/** The verdict on every code of a scheda: `wrong` is asked with the entries that its list has for it. */
const judge = (fields: readonly Coded[], wrong: (view: FormView, entries: readonly CodeEntry[]) => boolean) => {
  const one = (view: FormView, { id, list }: Coded, { index }: Place): Told => {
    const told = view.tell(id, index);
    if (told.state === 'absent' || (told.state === 'value' && told.value === '')) return false;
    const entries = view.around.codes?.(list);
    if (told.state === 'unknown' || entries === undefined) return null;
    return wrong(
      view,
      entries.filter(({ code }) => code === told.value),
    );
  };
  return (view: FormView): Verdict => {
    const judged = fields.flatMap((field) =>
      placesOf(view, field.id).map((place) => ({ place, wrong: one(view, field, place) })),
    );
    const at = (sense: Told) => judged.filter((found) => found.wrong === sense).map(({ place }) => place);
    if (at(true).length > 0) return errorAt(at(true));
    return at(null).length > 0
      ? cannotTell('Non tutti i codici si possono confrontare con gli elenchi di ANAC.', at(null))
      : OK;
  };
};

/** What a rule on codes looks at in one scheda. */
const onCodesOf = (scheda: SchedaCode, wrong: (view: FormView, entries: readonly CodeEntry[]) => boolean) => {
  const fields = codedIn(scheda);
  return { fields: fields.map(({ id }) => id), evaluate: judge(fields, wrong) } satisfies RuleVariant;
};

/** A rule on the codes of every scheda, each with fields of its own. */
export const onCodes = (wrong: (view: FormView, entries: readonly CodeEntry[]) => boolean) => ({
  schede: SCHEDA_CODES,
  variants: Object.fromEntries(SCHEDA_CODES.map((scheda) => [scheda, onCodesOf(scheda, wrong)])),
  ...onCodesOf('AD5', wrong),
});

/** ANAC's list `funzioniSvolte`, which every scheda has, with one entry that is closed; for examples. */
export const EXAMPLE_CODES = (list: CodeListName): readonly CodeEntry[] | undefined =>
  list === 'funzioniSvolte'
    ? [
        { code: '1', label: 'Solo aggiudicazione' },
        { code: '2', label: 'Aggiudicazione e stipula', to: '2024-05-28' },
        { code: '2', label: 'Aggiudicazione e stipula del contratto', from: '2026-01-01' },
        { code: '3', label: 'Tutto', to: '2024-05-28' },
      ]
    : undefined;
/** A stazione appaltante with these codes. */
export const withFunzioni = (...funzioniSvolte: (string | number)[]) => ({ stazioniAppaltanti: [{ funzioniSvolte }] });
