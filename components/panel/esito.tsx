import type { Esito as EsitoData, EsitoLine } from '../../lib/assist/fill-order.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { valueText } from './value-text.ts';

const FAILED: readonly EsitoLine['outcome'][] = ['failed', 'refused', 'gone', 'skipped'];

/** What happened to each field of the last fill, and the way back, which another page has not. What was not written is in the copy list. */
export const Esito = (props: { esito: EsitoData; busy: boolean; onUndo: (() => void) | null }) => {
  const { esito } = props;
  const of = (...outcomes: EsitoLine['outcome'][]) => esito.lines.filter(({ outcome }) => outcomes.includes(outcome));
  const [written, already, differs, failed] = [of('written'), of('already'), of('differs'), of(...FAILED)];
  const { absent } = esito;
  const left = failed.length + differs.length + absent.length;
  return (
    <Region id="esito" title={t('panel.esito')} card>
      {esito.undone ? (
        <Notice kind={esito.notRestored.length > 0 ? 'warning' : 'ok'}>
          <p>
            {esito.notRestored.length > 0
              ? tn('panel.esito-annullata-meno', esito.notRestored.length)
              : t('panel.esito-annullata')}
          </p>
        </Notice>
      ) : (
        <>
          {esito.broken && (
            <Notice kind="error">
              <p>{t('panel.esito-rotta', { reason: said(esito.broken) })}</p>
            </Notice>
          )}
          {esito.stopped && (
            <Notice kind="info">
              <p>{t('panel.esito-fermata')}</p>
            </Notice>
          )}
          <div class="row">
            <Badge tone="ok" icon="check">
              {tn('panel.esito-scritti', written.length)}
            </Badge>
            {already.length > 0 && <Badge>{tn('panel.esito-gia', already.length)}</Badge>}
            {differs.length > 0 && <Badge>{tn('panel.esito-diversi', differs.length)}</Badge>}
            {failed.length > 0 && (
              <Badge tone="warning" icon="warning">
                {tn('panel.esito-falliti', failed.length)}
              </Badge>
            )}
            {absent.length > 0 && <Badge>{tn('panel.esito-assenti', absent.length)}</Badge>}
          </div>
          {left === 0 && !esito.broken && <p>{t('panel.esito-bene')}</p>}
          {left > 0 && props.onUndo && (
            <div>
              <Button variant="plain" icon="arrow" onClick={() => document.getElementById('copie-title')?.focus()}>
                {t('copie.vai')}
              </Button>
            </div>
          )}
          {written.length > 0 && (
            <details class="plan-group">
              <summary>{tn('panel.esito-scritti', written.length)}</summary>
              {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets */}
              <ul role="list" class="plan-rows">
                {written.map(({ entry }) => (
                  <li key={entry.key} class="plan-row plan-row--already">
                    <div class="plan-row__head">
                      <span class="plan-row__label" lang="it">
                        {entry.label}
                      </span>
                      <Badge tone="ok" icon="check">
                        {t('panel.esito-scritto')}
                      </Badge>
                    </div>
                    <p class="plan-row__value">{valueText(entry.value, entry.id)}</p>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {esito.fills.length > 0 && props.onUndo && (
            <div class="row">
              <Button icon="undo" busy={props.busy} onClick={props.onUndo}>
                {t('panel.annulla-compilazione')}
              </Button>
            </div>
          )}
        </>
      )}
    </Region>
  );
};
