import type { Plan, PlanEntry } from '../../lib/domain/fill.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Region } from '../ui/region.tsx';
import { PlanAsk } from './plan-ask.tsx';
import { PlanRow } from './plan-row.tsx';
import { planWords } from './words.ts';

/** Entries that stand together on the page under one title, in its order. */
export const bySection = (entries: readonly PlanEntry[]): { title: string; entries: PlanEntry[] }[] => {
  const groups: { title: string; entries: PlanEntry[] }[] = [];
  for (const entry of entries) {
    const title = entry.section || t('panel.piano-altro');
    const group = groups.find((one) => one.title === title);
    if (group) group.entries.push(entry);
    else groups.push({ title, entries: [entry] });
  }
  return groups;
};

type Acts = {
  overwrite: ReadonlySet<string>;
  onOverwrite: (key: string, yes: boolean) => void;
  onGo: (key: string) => void;
};

const Rows = ({ entries, overwrite, onOverwrite, onGo }: Acts & { entries: readonly PlanEntry[] }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
  <ul role="list" class="plan-rows">
    {entries.map((entry) => (
      <PlanRow
        key={entry.key ?? `${entry.id}@${entry.index.join('.')}:${String(entry.value)}`}
        entry={entry}
        overwrite={entry.key !== null && overwrite.has(entry.key)}
        onOverwrite={(yes) => entry.key !== null && onOverwrite(entry.key, yes)}
        onGo={() => entry.key !== null && onGo(entry.key)}
      />
    ))}
  </ul>
);

const Group = (props: Acts & { title: string; entries: readonly PlanEntry[] }) => {
  const settled = props.entries.every(({ action }) => action === 'already');
  return (
    <details class="plan-group" open={!settled}>
      <summary>
        {/* A section is called as the page calls it. */}
        <h3 lang={props.entries[0]?.section ? 'it' : undefined}>{props.title}</h3>
        <span class="soft small">{planWords(props.entries)}</span>
      </summary>
      <Rows {...props} />
    </details>
  );
};

/** A question stands above; what has no field to be written in is in the copy list. */
const ELSEWHERE: readonly PlanEntry['action'][] = ['ask', 'absent', 'closed'];

/** Entries that offer one value are one question. */
const questions = (asked: readonly PlanEntry[]): PlanEntry[][] => {
  const groups = new Map<string, PlanEntry[]>();
  for (const entry of asked) {
    const key = JSON.stringify(entry.value);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
};

/** Everything Compila would do, field by field, before it does it. What it cannot do is in the copy list. */
export const Piano = (props: Acts & { plan: Plan | null }) => {
  const known = props.plan?.entries.filter(({ action }) => action !== 'unknown') ?? [];
  const asked = known.filter(({ action }) => action === 'ask');
  const unknown = props.plan?.entries.filter(({ action }) => action === 'unknown') ?? [];
  return (
    <Region id="piano" title={t('panel.piano')} card>
      {!props.plan ? (
        <p class="soft">{t('panel.piano-scegli')}</p>
      ) : (
        <>
          <p class="small">{planWords(known) || t('panel.piano-nulla')}</p>
          {questions(asked).map((entries) => (
            <PlanAsk key={entries[0]?.key} {...props} entries={entries} />
          ))}
          {bySection(known.filter(({ action }) => !ELSEWHERE.includes(action))).map((group) => (
            <Group key={group.title} {...props} title={group.title} entries={group.entries} />
          ))}
          {unknown.length > 0 && (
            <details class="plan-group">
              <summary>{tn('panel.piano-ignoti', unknown.length)}</summary>
              <Rows {...props} entries={unknown} />
            </details>
          )}
        </>
      )}
    </Region>
  );
};
