import type { LastCheck } from '../../lib/assist/panel-state.ts';
import { formatInstant } from '../../lib/domain/day.ts';
import { centsOf, formatEuro } from '../../lib/domain/money.ts';
import type { PraticaSeen } from '../../lib/domain/page-model.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';

const Row = ({ name, value }: { name: string; value: string | null }) =>
  value ? (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  ) : null;

/** One appalto as its page shows it: state, CIG to copy, and what to know before it is confirmed. */
export const Dettaglio = ({
  pratica,
  lastCheck,
  document,
  sheet,
}: {
  pratica: PraticaSeen;
  lastCheck: LastCheck | null;
  /** A document of the AFLink family: named by its registro, and never to be confirmed with "Conferma appalto". */
  document: boolean;
  /** The sheet before the point of no return stands above, and says the rest. */
  sheet: boolean;
}) => (
  <Region id="appalto" title={t('panel.appalto')} card>
    <dl class="facts">
      <Row name={t('panel.appalto-stato')} value={pratica.stato} />
      <Row name={t('panel.appalto-oggetto')} value={pratica.oggetto} />
      <Row
        name={t('panel.appalto-importo')}
        value={pratica.importo === null ? null : formatEuro(centsOf(pratica.importo))}
      />
      <Row name={t(document ? 'panel.appalto-registro' : 'panel.appalto-codice')} value={pratica.codiceAppalto} />
      <Row name={t('panel.appalto-operatore')} value={pratica.operatoreEconomico} />
      <Row name={t('panel.appalto-padre')} value={pratica.cigPadre} />
      <dt>{t('panel.appalto-cig')}</dt>
      <dd>
        {pratica.cig.length === 0 ? (
          <span class="soft">{t('panel.appalto-senza-cig')}</span>
        ) : (
          pratica.cig.map((cig) => (
            <span key={cig} class="row">
              <strong class="mono" id={`cig-${cig}`}>
                {cig}
              </strong>
              <CopyButton text={cig} describedBy={`cig-${cig}`} />
            </span>
          ))
        )}
      </dd>
    </dl>
    {pratica.cig.length === 0 && !document && !sheet && (
      <Notice kind={lastCheck && lastCheck.errori > 0 ? 'error' : 'info'} title={t('panel.prima-di-confermare')}>
        <p>
          {lastCheck
            ? t('panel.ultimo-controllo', {
                when: formatInstant(lastCheck.at),
                errori: tn('panel.controlli-errori', lastCheck.errori),
                dubbi: tn('panel.controlli-dubbi', lastCheck.nonVerificabili),
              })
            : t('panel.ultimo-controllo-nessuno')}
        </p>
      </Notice>
    )}
  </Region>
);
