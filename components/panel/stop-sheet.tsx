import type { StopFact } from '../../lib/assist/stop-facts.ts';
import type { StopFinding, StopSheet as StopSheetData } from '../../lib/assist/stop-sheet.ts';
import { formatInstant } from '../../lib/domain/day.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Freshness } from '../novita/freshness.tsx';
import { Badge } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';
import { Region } from '../ui/region.tsx';
import { StopAfter } from './stop-after.tsx';
import { StopDuplicates } from './stop-duplicates.tsx';
import { type Looked, stopCounts, verdictOf } from './stop-verdict.ts';

const ICONS = { ferma: 'error', guarda: 'warning', libera: 'ok' } as const;
/** Errors shown at once; the rest folds away. */
const AT_ONCE = 4;

const Fact = ({ fact }: { fact: StopFact }) => (
  <>
    <dt>{t(`stop.${fact.name}`)}</dt>
    <dd>
      {fact.values.length === 0 ? (
        <span class="soft">{t(fact.name === 'cup' ? 'stop.nessun-cup' : 'stop.non-letto')}</span>
      ) : (
        fact.values.map((value) => (
          <span key={value} class="stop__value">
            {fact.name === 'importo' ? said(value) : value}
          </span>
        ))
      )}
      {fact.told && <span class="stop__told soft">{t(`stop.da-${fact.told}`)}</span>}
      {fact.saved.length > 0 && (
        <span class="stop__saved">
          <Icon name="warning" /> {t('stop.diverso', { value: fact.saved.join(', ') })}
        </span>
      )}
    </dd>
  </>
);

const Finding = ({ item }: { item: StopFinding }) => {
  const kind = item.outcome === 'errore' ? item.severity : 'dubbio';
  return (
    <li class={`finding finding--${kind}`}>
      <Icon name={kind === 'errore' ? 'error' : kind === 'avviso' ? 'warning' : 'info'} />
      <div class="finding__body">
        {item.title && (
          <p>
            <strong>{item.code ? said(item.title) : item.title}</strong>
            {item.place && <span class="soft"> {item.place}</span>} {item.code && <Badge>{item.code}</Badge>}
          </p>
        )}
        <p>{said(item.message)}</p>
      </div>
    </li>
  );
};

const Findings = ({ items }: { items: readonly StopFinding[] }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
  <ul role="list" class="findings">
    {items.map((item) => (
      <Finding key={item.id} item={item} />
    ))}
  </ul>
);

const Checks = ({ sheet }: { sheet: StopSheetData }) => {
  const counts = stopCounts(sheet);
  const of = (outcome: string, severity?: string) =>
    sheet.findings.filter((one) => one.outcome === outcome && (!severity || one.severity === severity));
  const wrong = [...of('errore', 'errore'), ...of('errore', 'avviso')];
  const doubts = of('nonVerificabile');
  const rest = wrong.slice(AT_ONCE);
  // The page with the fields has them all in its own part of the panel, each with the way to its field.
  const below = sheet.checked === 'pagina';
  return (
    <div class="stack-tight">
      <h3>{t('stop.controlli')}</h3>
      {sheet.checked !== 'nessuno' && (
        <div class="row">
          <Badge tone={counts.errori > 0 ? 'error' : 'ok'} icon={counts.errori > 0 ? 'error' : 'ok'}>
            {tn('stop.errori', counts.errori)}
          </Badge>
          {counts.avvisi > 0 && (
            <Badge tone="warning" icon="warning">
              {tn('stop.avvisi', counts.avvisi)}
            </Badge>
          )}
          {counts.dubbi > 0 && (
            <Badge tone="warning" icon="info">
              {tn('stop.dubbi', counts.dubbi)}
            </Badge>
          )}
          <Badge>{tn('stop.ok', counts.ok)}</Badge>
        </div>
      )}
      <p class="soft small">{t(`stop.controlli-${sheet.checked}`)}</p>
      {sheet.unconfirmed !== null && <p>{t('stop.letto-alle', { when: formatInstant(sheet.unconfirmed) })}</p>}
      {wrong.length > 0 && <Findings items={wrong.slice(0, AT_ONCE)} />}
      {below && rest.length + doubts.length > 0 && <p>{t('stop.resto-sotto')}</p>}
      {!below && rest.length > 0 && (
        <details class="plan-group">
          <summary>{tn('stop.altri', rest.length)}</summary>
          <Findings items={rest} />
        </details>
      )}
      {!below && doubts.length > 0 && (
        <details class="plan-group">
          <summary>{tn('stop.dubbi-apri', doubts.length)}</summary>
          <Findings items={doubts} />
        </details>
      )}
      {sheet.reasonMissing && <p>{t('stop.motivo-scrivi')}</p>}
      {sheet.lastCheck && (
        <p class="soft small">
          {t('panel.ultimo-controllo', {
            when: formatInstant(sheet.lastCheck.at),
            errori: tn('panel.controlli-errori', sheet.lastCheck.errori),
            dubbi: tn('panel.controlli-dubbi', sheet.lastCheck.nonVerificabili),
          })}
        </p>
      )}
      <Freshness rulesDate={sheet.rulesDate} announced={sheet.announced} />
    </div>
  );
};

/** What is confirmed, whether to stop, and what cannot be taken back: the whole of it, and nothing to press. */
const Whole = ({ sheet, looked }: { sheet: StopSheetData; looked: Looked }) => (
  <>
    <div class="stack-tight">
      <h3>{t('stop.dati')}</h3>
      <dl class="facts stop__facts">
        {sheet.scheda && (
          <>
            <dt>{t('stop.scheda')}</dt>
            <dd>{sheet.scheda}</dd>
          </>
        )}
        {sheet.facts
          .filter(({ name, values }) => values.length > 0 || (name !== 'cigPadre' && name !== 'codice'))
          .map((fact) => (
            <Fact key={fact.name} fact={fact} />
          ))}
      </dl>
    </div>
    <Checks sheet={sheet} />
    <StopDuplicates looked={looked} />
    <StopAfter sheet={sheet} />
  </>
);

/**
 * The sheet before the point of no return. `calm`: the form has only just been opened, so that what is still empty is no
 * reason to shout; the sheet waits in one line.
 */
export const StopSheet = (props: { sheet: StopSheetData; looked: Looked; calm?: boolean }) => {
  const { sheet, looked } = props;
  const { level, why } = verdictOf(sheet, looked);
  return (
    <Region id="prima-di-confermare" title={t('stop.titolo')} card>
      {!props.calm && (
        <div class={`stop stop--${level}`}>
          <Icon name={ICONS[level]} />
          <div>
            <p class="stop__word">{t(`stop.${level}`)}</p>
            {level === 'libera' ? (
              <p>{t('stop.libera-testo')}</p>
            ) : (
              <ul class="stop__why">
                {why.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
      )}
      <p>
        {t(`stop.prima-${sheet.act}`)} {t('stop.non-preme')}
      </p>
      {props.calm ? (
        <details class="plan-group">
          <summary>{t('stop.dati')}</summary>
          <div class="stack">
            <Whole sheet={sheet} looked={looked} />
          </div>
        </details>
      ) : (
        <Whole sheet={sheet} looked={looked} />
      )}
    </Region>
  );
};
