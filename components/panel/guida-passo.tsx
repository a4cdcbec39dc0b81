import type { Passo } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Notice } from '../ui/notice.tsx';

/** One step of a guide: what to do, why, what can go wrong, what cannot be undone, where it is written. */
export const GuidaPasso = (props: {
  step: Passo;
  n: number;
  /** Its words in the language in use. */
  say: (text: string) => string;
  /** Its page is in front. */
  here: boolean;
  /** The user asked where it is, and Cigno is not sure. */
  lost: boolean;
  /** What it points at asks for the CIG, and the guide is not Cigno's. */
  noReturn: boolean;
  onShow: () => void;
  onDone: () => void;
}) => {
  const { step, say } = props;
  const canShow = step.target !== null && props.here;
  // What happens on a page is ticked there: elsewhere nobody could say for which pratica.
  const canTick = step.done.kind === 'utente' && (props.here || step.page === null);
  return (
    <div class="guida__step">
      <h3>
        {props.n}. {say(step.title)}
      </h3>
      <p class="guida__what">{say(step.what)}</p>
      {step.final && (
        <Notice kind="warning" title={t('guida.definitivo')}>
          <p>{say(step.final)}</p>
        </Notice>
      )}
      {props.noReturn && (
        <Notice kind="warning" title={t('guida.definitivo')}>
          <p>{t('guida.definitivo-cigno')}</p>
        </Notice>
      )}
      {(canShow || canTick) && (
        <div class="row">
          {canShow && (
            <Button icon="search" onClick={props.onShow}>
              {t('guida.mostra')}
            </Button>
          )}
          {canTick && (
            <Button icon="check" onClick={props.onDone}>
              {t('guida.fatto')}
            </Button>
          )}
        </div>
      )}
      {props.lost && (
        <p class="soft small" role="alert">
          {t('guida.non-trovato')}
        </p>
      )}
      {step.risk && (
        <p>
          <strong>{t('guida.attenzione')}.</strong> {say(step.risk)}
        </p>
      )}
      {step.note && (
        <Notice kind="info" title={t('guida.nota')}>
          <p class="guida__what">{step.note}</p>
        </Notice>
      )}
      {step.picture && <img class="guida__picture" src={step.picture.data} alt={step.picture.alt} />}
      {step.links.map(({ text, address }, at) => (
        <div key={address} class="guida__link">
          <span id={`guida-link-${at}`}>{say(text)}</span>
          <code>{address}</code>
          <CopyButton text={address} describedBy={`guida-link-${at}`} />
        </div>
      ))}
      {(step.why || step.source) && (
        <details class="why">
          <summary>{t('guida.perche')}</summary>
          {step.why && <p>{say(step.why)}</p>}
          {step.source && (
            <p class="soft small">
              {t('guida.fonte')}: {say(step.source)}
            </p>
          )}
        </details>
      )}
    </div>
  );
};
