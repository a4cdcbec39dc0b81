import type { CheckItem, CheckReport } from '../../lib/assist/check-report.ts';
import { formatDay } from '../../lib/domain/day.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';
import { Region } from '../ui/region.tsx';
import { domId } from './dom-id.ts';
import { JumpButton } from './jump-button.tsx';
import { checkCounts } from './words.ts';

const Finding = ({ item, onGo }: { item: CheckItem; onGo: (key: string) => void }) => {
  const id = domId('controllo', item.id);
  const [key] = item.keys;
  const kind = item.outcome === 'errore' ? item.severity : 'dubbio';
  return (
    <li class={`finding finding--${kind}`}>
      <Icon name={kind === 'errore' ? 'error' : kind === 'avviso' ? 'warning' : 'info'} />
      <div class="finding__body">
        <p class="finding__title" id={id}>
          <strong>{item.title}</strong>
          {item.place && <span class="soft"> {item.place}</span>} {item.code && <Badge>{item.code}</Badge>}
        </p>
        <p>{item.message}</p>
        {item.norm && <p class="soft small">{item.norm}</p>}
        {key !== undefined && <JumpButton describedBy={id} onGo={() => onGo(key)} />}
      </div>
    </li>
  );
};

const Findings = (props: { title: string; items: readonly CheckItem[]; onGo: (key: string) => void }) =>
  props.items.length === 0 ? null : (
    <div class="stack-tight">
      <h3>{props.title}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets */}
      <ul role="list" class="findings">
        {props.items.map((item) => (
          <Finding key={item.id} item={item} onGo={props.onGo} />
        ))}
      </ul>
    </div>
  );

/** What the page holds, judged: errors first, then what cannot be told, what is right folded away. */
export const Controlli = ({ report, onGo }: { report: CheckReport; onGo: (key: string) => void }) => {
  const { errori, avvisi, dubbi, ok } = checkCounts(report);
  const of = (outcome: CheckItem['outcome'], severity?: CheckItem['severity']) =>
    report.items.filter((item) => item.outcome === outcome && (!severity || item.severity === severity));
  return (
    <Region id="controlli" title={t('panel.controlli')} card>
      <div class="row">
        <Badge tone={errori > 0 ? 'error' : 'ok'} icon={errori > 0 ? 'error' : 'ok'}>
          {tn('panel.controlli-errori', errori)}
        </Badge>
        {dubbi > 0 && (
          <Badge tone="warning" icon="info">
            {tn('panel.controlli-dubbi', dubbi)}
          </Badge>
        )}
      </div>
      {errori + avvisi === 0 && <p>{dubbi === 0 ? t('panel.controlli-bene') : t('panel.controlli-bene-forse')}</p>}
      <Findings
        title={t('panel.controlli-titolo-errori')}
        items={[...of('errore', 'errore'), ...of('errore', 'avviso')]}
        onGo={onGo}
      />
      <Findings title={t('panel.controlli-titolo-dubbi')} items={of('nonVerificabile')} onGo={onGo} />
      {ok > 0 && (
        <details class="plan-group">
          <summary>{tn('panel.controlli-ok', ok)}</summary>
          <ul class="ok-list">
            {of('ok').map((item) => (
              <li key={item.id}>
                {item.title}
                {item.place && <span class="soft"> {item.place}</span>}
                {item.code && <span class="soft"> {item.code}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="soft small">
        {t('panel.controlli-regole', { day: formatDay(report.rulesDate) })}. {t('panel.controlli-non-sostituisce')}
      </p>
    </Region>
  );
};
