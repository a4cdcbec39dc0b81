import { draftOf } from '../domain/document-name.ts';
import type { PlanEntry } from '../domain/fill.ts';
import { isFormPage } from '../domain/page-model.ts';
import { SCHEDE } from '../schede/registry.ts';
import { blocksOf, type Scheda } from '../schede/scheda.ts';
import { type EsitoLine, nameOf, sameQuestion } from './fill-order.ts';
import type { PanelState } from './panel-state.ts';
import { blockName } from './plan-absent.ts';

/** One value that goes into the page by hand. */
export type CopyItem = {
  /** Names it in the document, without its value. */
  name: string;
  entry: PlanEntry;
  /** Labels of the fields it may go to: several only where the user decides between them. */
  labels: string[];
  /** "Aggiudicazione 2", where there are several; '' otherwise. */
  block: string;
  /** `done`: the page holds it. `later`: Cigno writes it itself once the part is open. */
  state: 'open' | 'done' | 'later';
  /** Italian sentence: why Cigno does not write it; '' where nothing is left to say. */
  reason: string;
};
/** `document` names what the ticks belong to. */
export type CopyList = { document: string; items: CopyItem[] };

const FAILED: readonly EsitoLine['outcome'][] = ['failed', 'refused', 'gone'];

/** The innermost block that has a sister on this page. */
const blockOf = ({ id, index }: PlanEntry, all: readonly PlanEntry[], scheda: Scheda | null): string => {
  const names = blocksOf(id);
  const level = index.findLastIndex(
    (_, at) =>
      names[at] !== undefined &&
      all.some((other) => blocksOf(other.id)[at] === names[at] && (other.index[at] ?? 0) > 0),
  );
  const block = names[level];
  return scheda && block !== undefined ? blockName(scheda, block, index[level] ?? 0) : '';
};

/** Names without values: several values of one list are told apart by their order. */
const named = (entries: readonly PlanEntry[]): [string, PlanEntry][] => {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const n = seen.get(nameOf(entry)) ?? 0;
    seen.set(nameOf(entry), n + 1);
    return [n === 0 ? nameOf(entry) : `${nameOf(entry)}#${n}`, entry];
  });
};

/**
 * Everything that Cigno does not write into the page in sight, for the user to copy; where it may not write at all
 * (`safe`), every value. Null where there is nothing of the kind.
 */
export const copyList = (
  { model, plan, esito, overwrite }: Pick<PanelState, 'model' | 'plan' | 'esito' | 'overwrite'>,
  safe: boolean,
): CopyList | null => {
  if (!model || !plan || !isFormPage(model.page)) return null;
  const scheda = model.scheda ? SCHEDE[model.scheda] : null;
  const lines = esito && !esito.undone && esito.frame === model.frame ? esito.lines : [];
  const of = (outcomes: readonly EsitoLine['outcome'][]) =>
    new Map(lines.filter(({ outcome }) => outcomes.includes(outcome)).map((line) => [nameOf(line.entry), line.reason]));
  const failed = of(FAILED);
  const left = of(['differs']);
  const chosen = ({ key }: PlanEntry): boolean => key !== null && overwrite.has(key);
  const valued = plan.entries.filter(({ action, value }) => value !== null && action !== 'unknown');
  const items = named(valued).flatMap(([name, entry]): CopyItem[] => {
    const { action, waits } = entry;
    const field = nameOf(entry);
    const why = failed.get(field) ?? left.get(field);
    const mine =
      safe ||
      action === 'already' ||
      action === 'absent' ||
      action === 'closed' ||
      failed.has(field) ||
      (!chosen(entry) && (action === 'ask' || left.has(field)));
    if (!mine) return [];
    // Of several places for one value the first speaks for all; once one is chosen there is nothing to ask.
    const same = action === 'ask' ? valued.filter((other) => sameQuestion(other, entry)) : [entry];
    if (same[0] !== entry || (!safe && !failed.has(field) && same.some(chosen))) return [];
    const state = action === 'already' ? 'done' : waits && !safe ? 'later' : 'open';
    return [
      {
        name,
        entry,
        labels: same.map(({ label }) => label),
        block: blockOf(entry, valued, scheda),
        state,
        reason: state === 'done' || (safe && action === 'write') ? '' : (why ?? entry.reason),
      },
    ];
  });
  return { document: [model.portal, model.scheda, plan.affidamento ?? 'bozza', draftOf(model)].join('/'), items };
};
