import type { FillReport, Plan } from '../domain/fill.ts';
import { batches, type Esito, esitoOf, orderEntries } from './fill-order.ts';
import type { PanelPorts, Place } from './panel-state.ts';

/** How a long work is watched and stopped from outside. */
type Watch = { stopped: () => boolean; advance: (count: number) => void };

/** Sends the order of a plan to its frame, batch by batch, until it ends, is stopped, or the page stops answering. */
export const runFill = async (
  ports: Pick<PanelPorts, 'fill'>,
  place: Place,
  plan: Plan,
  overwrite: ReadonlySet<string>,
  watch: Watch,
): Promise<Esito> => {
  const ordered = orderEntries(plan, overwrite);
  const reports: FillReport[] = [];
  let broken = '';
  for (const entries of batches(ordered)) {
    if (watch.stopped()) break;
    const answer = await ports.fill(place, { frame: plan.frame, entries });
    if (!answer.ok) {
      broken = answer.reason;
      break;
    }
    reports.push(answer.value);
    watch.advance(entries.length);
  }
  const done = reports.flatMap(({ entries }) => entries).length;
  return esitoOf(plan, ordered, reports, { stopped: !broken && done < ordered.length, broken });
};

/** Takes the fills of an Esito back, the last one first; `left` are the keys of what kept its new value. */
export const runUndo = async (
  ports: Pick<PanelPorts, 'undo'>,
  place: Place,
  esito: Esito,
  watch: Pick<Watch, 'advance'>,
): Promise<{ left: string[]; broken: string }> => {
  const left: string[] = [];
  for (const { name, keys } of [...esito.fills].reverse()) {
    const answer = await ports.undo(place, { frame: esito.frame, fill: name });
    if (!answer.ok) return { left, broken: answer.reason };
    // What the frame says nothing about was not restored either.
    const back = answer.value.entries.filter(({ outcome }) => outcome === 'written' || outcome === 'already');
    left.push(...keys.filter((key) => !back.some((entry) => entry.key === key)));
    watch.advance(1);
  }
  return { left, broken: '' };
};
