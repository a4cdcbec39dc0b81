import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyItem, CopyList as CopyListData } from '../../lib/assist/copy-list.ts';
import type { CopyMemory } from '../../lib/domain/copy-memory.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { announce } from '../ui/live.tsx';
import { Region } from '../ui/region.tsx';
import { CopyRow, copyBox } from './copy-row.tsx';

/** Where the ticks of a document are kept. */
export type CopyKeeper = {
  read: (document: string) => Promise<CopyMemory>;
  keep: (document: string, memory: CopyMemory) => Promise<void>;
};

const NOTHING: CopyMemory = { listed: [], done: [] };
const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

const both = (a: CopyMemory, b: CopyMemory): CopyMemory => ({
  listed: union(a.listed, b.listed),
  done: union(a.done, b.done),
});

/** The ticks of the document in sight; those made before a draft had its name go on under the name. */
const useTicks = (document: string, frame: string, keeper: CopyKeeper) => {
  const held = useRef({ document: '', frame: '', memory: NOTHING, read: false });
  const [, draw] = useState(0);
  if (held.current.document !== document) {
    const { document: before, frame: then, memory } = held.current;
    const nameless = then === frame && before.endsWith('/') && document.startsWith(before);
    held.current = { document, frame, memory: nameless ? memory : NOTHING, read: false };
  }
  const change = (to: (memory: CopyMemory) => CopyMemory): void => {
    held.current.memory = to(held.current.memory);
    void keeper.keep(document, held.current.memory);
    draw((turn) => turn + 1);
  };
  useEffect(() => {
    const mine = held.current;
    void keeper.read(document).then((kept) => {
      if (held.current !== mine) return;
      mine.read = true;
      change((memory) => both(kept, memory));
    });
  }, [document]);
  return { ready: held.current.read, ...held.current.memory, change };
};

/** Values of parts that are still closed, said once for each reason and folded: opened, they are Cigno's to write. */
const Later = (props: { items: readonly CopyItem[]; row: (item: CopyItem) => preact.JSX.Element }) => {
  const reasons = [...new Set(props.items.map(({ reason }) => reason))];
  return (
    <>
      {reasons.map((reason) => {
        const same = props.items.filter((item) => item.reason === reason);
        return (
          <details key={reason} class="plan-group">
            <summary>{tn('copie.dopo', same.length, { reason: said(reason) })}</summary>
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets */}
            <ul role="list" class="plan-rows">
              {same.map((item) => props.row({ ...item, reason: '' }))}
            </ul>
          </details>
        );
      })}
    </>
  );
};

/**
 * What the user writes by hand: each value as the portal wants it typed, where it goes, one press to copy it, a tick once
 * it is there. What the page itself holds ticks itself. `safe`: the page may not be written to, and everything is here.
 */
export const CopyList = (props: {
  list: CopyListData;
  frame: string;
  safe: boolean;
  keeper: CopyKeeper;
  onGo: ((key: string) => void) | null;
}) => {
  const { list, safe } = props;
  const { ready, listed, done, change } = useTicks(list.document, props.frame, props.keeper);
  const last = useRef('');
  const open = list.items.filter(({ state }) => state === 'open');
  const fresh = open.filter(({ name }) => !listed.includes(name)).map(({ name }) => name);
  useEffect(() => {
    if (ready && fresh.length > 0) change((memory) => both(memory, { listed: fresh, done: [] }));
  }, [ready, fresh.join(' ')]);
  const shown = list.items.filter(
    ({ state, name }) => state === 'open' || (state === 'done' && (safe || listed.includes(name))),
  );
  const later = list.items.filter(({ state }) => state === 'later');
  if (shown.length + later.length === 0) return null;

  const isDone = ({ state, name }: CopyItem): boolean => state === 'done' || done.includes(name);
  const left = shown.filter((item) => !isDone(item));
  const count = t('copie.conto', { done: shown.length - left.length, total: shown.length });
  const tick = (name: string, yes: boolean): void =>
    change((memory) => ({
      ...memory,
      done: yes ? union(memory.done, [name]) : memory.done.filter((one) => one !== name),
    }));
  const copyNext = (): void => {
    const after = shown.findIndex(({ name }) => name === last.current) + 1;
    const next = [...shown.slice(after), ...shown.slice(0, after)].find((item) => !isDone(item));
    const button = next && document.getElementById(copyBox(next.name))?.querySelector('button');
    if (!next || !button) return;
    announce(next.labels.join(' / '));
    button.focus();
    button.click();
  };
  const row = (item: CopyItem) => (
    <CopyRow
      key={item.name}
      item={item}
      done={isDone(item)}
      onDone={(yes) => tick(item.name, yes)}
      onCopied={() => {
        last.current = item.name;
      }}
      onGo={props.onGo}
    />
  );
  return (
    <Region id="copie" title={t('copie.titolo')} card>
      {safe && <p class="small">{t('copie.sicura')}</p>}
      {shown.length > 0 && (
        <>
          <div class="row">
            <strong>{count}</strong>
            {left.length > 0 && (
              <Button size="small" icon="copy" onClick={copyNext}>
                {t('copie.prossimo')}
              </Button>
            )}
          </div>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets */}
          <ul role="list" class="plan-rows">
            {shown.map(row)}
          </ul>
        </>
      )}
      <Later items={later} row={row} />
    </Region>
  );
};
