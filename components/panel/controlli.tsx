import type { CheckItem, CheckReport } from '../../lib/assist/check-report.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Freshness } from '../novita/freshness.tsx';
import { Badge } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';
import { Region } from '../ui/region.tsx';
import { domId } from './dom-id.ts';
import { JumpButton } from './jump-button.tsx';
import { checkCounts } from './words.ts';

/** A field is called as the page calls it. */
const Title = ({ item: { kind, title } }: { item: CheckItem }) =>
  kind === 'campo' ? <span lang="it">{title}</span> : said(title);

const Finding = ({ item, onGo }: { item: CheckItem; onGo: (key: string) => void }) => {
  const id = domId('controllo', item.id);
  const [key] = item.keys;
  const kind = item.outcome === 'errore' ? item.severity : 'dubbio';
  return (
    <li class={`finding finding--${kind}`}>
      <Icon name={kind === 'errore' ? 'error' : kind === 'avviso' ? 'warning' : 'info'} />
      <div class="finding__body">
        <p class="finding__title" id={id}>
          <strong>
            <Title item={item} />
          </strong>
          {item.place && <span class="soft"> {item.place}</span>} {item.code && <Badge>{item.code}</Badge>}
        </p>
        <p>{said(item.message)}</p>
        {item.norm && <p class="soft small">{item.norm}</p>}
        {key !== undefined && <JumpButton describedBy={id} onGo={() => onGo(key)} />}
      </div>
    </li>
  );
};

const FindingList = (props: { items: readonly CheckItem[]; onGo: (key: string) => void }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
  <ul role="list" class="findings">
    {props.items.map((item) => (
      <Finding key={item.id} item={item} onGo={props.onGo} />
    ))}
  </ul>
);

const Findings = (props: { title: string; items: readonly CheckItem[]; onGo: (key: string) => void }) =>
  props.items.length === 0 ? null : (
    <div class="stack-tight">
      <h3>{props.title}</h3>
      <FindingList items={props.items} onGo={props.onGo} />
    </div>
  );

/** What can wait, under one line that opens and closes on demand. */
const Folded = (props: { title: string; items: readonly CheckItem[]; open?: boolean; onGo: (key: string) => void }) =>
  props.items.length === 0 ? null : (
    <details class="plan-group" open={props.open}>
      <summary>{props.title}</summary>
      <FindingList items={props.items} onGo={props.onGo} />
    </details>
  );

/** What is right, folded away. */
const Right = ({ items }: { items: readonly CheckItem[] }) =>
  items.length === 0 ? null : (
    <details class="plan-group">
      <summary>{tn('panel.controlli-ok', items.length)}</summary>
      <ul class="ok-list">
        {items.map((item) => (
          <li key={item.id}>
            <Title item={item} />
            {item.place && <span class="soft"> {item.place}</span>}
            {item.code && <span class="soft"> {item.code}</span>}
          </li>
        ))}
      </ul>
    </details>
  );

/** Empty fields told one by one; more of them are a form still to be filled, and stand below what was filled wrong. */
const EMPTY_AT_ONCE = 6;

type Props = {
  report: CheckReport;
  /** Nobody has filled or checked this form yet: what is only empty waits in one line. */
  calm: boolean;
  onGo: (key: string) => void;
};

/** What the page holds, judged: errors first, then what cannot be told, what is right folded away. */
export const Controlli = ({ report, calm, onGo }: Props) => {
  const { errori, avvisi, dubbi } = checkCounts(report);
  const of = (outcome: CheckItem['outcome'], severity?: CheckItem['severity']) =>
    report.items.filter((item) => item.outcome === outcome && (!severity || item.severity === severity));
  const fields = (items: readonly CheckItem[]) => items.filter(({ kind }) => kind === 'campo').length;
  const missing = report.items.filter((item) => item.missing);
  // What waits in a part that is closed is not seen to be wrong by whoever is filling the part that is open.
  const shut = calm ? [] : missing.filter(({ closed }) => closed);
  const open = missing.filter((item) => !shut.includes(item));
  const waiting = calm || fields(open) > EMPTY_AT_ONCE ? open : [];
  const wrong = [...of('errore', 'errore'), ...of('errore', 'avviso')].filter(
    (item) => !waiting.includes(item) && !shut.includes(item),
  );
  const told = calm ? wrong.length : errori;
  return (
    <Region id="controlli" title={t('panel.controlli')} card>
      {(!calm || wrong.length > 0) && (
        <div class="row">
          <Badge tone={told > 0 ? 'error' : 'ok'} icon={told > 0 ? 'error' : 'ok'}>
            {tn('panel.controlli-errori', told)}
          </Badge>
          {!calm && dubbi > 0 && (
            <Badge tone="warning" icon="info">
              {tn('panel.controlli-dubbi', dubbi)}
            </Badge>
          )}
        </div>
      )}
      {!calm && errori + avvisi === 0 && (
        <p>{dubbi === 0 ? t('panel.controlli-bene') : t('panel.controlli-bene-forse')}</p>
      )}
      <Findings title={t('panel.controlli-titolo-errori')} items={wrong} onGo={onGo} />
      <Folded title={tn('panel.controlli-vuoti', fields(waiting))} items={waiting} open={!calm} onGo={onGo} />
      <Folded title={tn('panel.controlli-chiusi', fields(shut))} items={shut} onGo={onGo} />
      {calm ? (
        <Folded title={tn('panel.controlli-dubbi', dubbi)} items={of('nonVerificabile')} onGo={onGo} />
      ) : (
        <Findings title={t('panel.controlli-titolo-dubbi')} items={of('nonVerificabile')} onGo={onGo} />
      )}
      <Right items={of('ok')} />
      <Freshness rulesDate={report.rulesDate} announced={report.announced} />
      <p class="soft small">{t('panel.controlli-non-sostituisce')}</p>
    </Region>
  );
};
