import type { ComponentChildren } from 'preact';
import { addDays, formatDay } from '../../lib/domain/day.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { NEW, routeHash } from '../archivio/route.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';

/** Where the questions end, with all that is shown of it. */
export type Outcome = {
  basis: string;
  note: string;
  /** Null: no scheda of Cigno's, or no CIG at all. */
  scheda: {
    code: string;
    title: string;
    entry: string;
    /** Whether a source quotes the entry. */
    quoted: boolean;
    admitted: {
      portal: 'pcp' | 'cmrc' | null;
      until: string | null;
      condition: string;
      source: string;
      verifiedOn: string;
    };
  } | null;
  /** No CIG is due, which is not the same as a scheda that Cigno does not know. */
  none: boolean;
  source: string;
  verifiedOn: string;
};

const Row = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const Where = ({ scheda, today }: { scheda: NonNullable<Outcome['scheda']>; today: string }) => {
  const { portal, until, condition, source, verifiedOn } = scheda.admitted;
  const over = until !== null && until < today;
  const at = over || portal === null ? 'pad' : portal;
  return (
    <>
      {portal !== 'cmrc' && at === 'pad' && (
        <Notice
          kind="warning"
          title={until ? t('scelta.non-ammessa', { day: formatDay(addDays(until, 1)) }) : t('scelta.mai-ammessa')}
        >
          <p>{t('scelta.attenzione')}</p>
        </Notice>
      )}
      <dl class="facts">
        <Row name={t('scelta.dove')}>
          <strong>{t(`scelta.dove-${at}`)}</strong>
          <p>{said(condition)}</p>
          <p class="soft small">{t('scelta.fonte', { source, day: formatDay(verifiedOn) })}</p>
        </Row>
        <Row name={t('scelta.voce')}>
          <strong>{at === 'cmrc' ? t('scelta.voce-cmrc') : t(`scelta.voce-${at}`, { voce: scheda.entry })}</strong>
          {!scheda.quoted && <p class="soft small">{t('scelta.voce-attesa')}</p>}
        </Row>
      </dl>
    </>
  );
};

/** The end of the questions. `today` is the civil day in Rome. */
export const SceltaOutcome = ({ outcome, today }: { outcome: Outcome; today: string }) => {
  const { scheda } = outcome;
  return (
    <div class="stack">
      {scheda ? (
        <p class="outcome">
          <strong class="outcome__code">{t('scelta.scheda', { scheda: scheda.code })}</strong>
          <span>{said(scheda.title)}</span>
        </p>
      ) : (
        <p class="outcome">
          <strong class="outcome__code">{t(outcome.none ? 'scelta.nessuna-cig' : 'scelta.nessuna-pad')}</strong>
        </p>
      )}
      {scheda && <Where scheda={scheda} today={today} />}
      <dl class="facts">
        {(scheda || outcome.basis) && <Row name={t('scelta.base')}>{outcome.basis || t('scelta.base-ignota')}</Row>}
        {outcome.note && <Row name={t('scelta.nota')}>{said(outcome.note)}</Row>}
      </dl>
      <p class="soft small">{t('scelta.fonte', { source: outcome.source, day: formatDay(outcome.verifiedOn) })}</p>
      {scheda && (
        <div>
          <a class="button button--primary" href={routeHash('affidamenti', NEW, `scheda:${scheda.code}`)}>
            <Icon name="add" />
            {t('scelta.nuovo')}
          </a>
        </div>
      )}
    </div>
  );
};
