import type { DraftOffer } from '../../lib/assist/draft-offer.ts';
import { formatInstant } from '../../lib/domain/day.ts';
import { draftTitle, type KeptDraft } from '../../lib/domain/draft.ts';
import type { Result } from '../../lib/domain/result.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { AskPassphrase } from './ask-passphrase.tsx';

const nameOf = (draft: KeptDraft): string =>
  [draft.codes[0] ?? draft.name, draftTitle(draft)].filter(Boolean).join(' – ');

/** What was written before and is not here: nothing is written before the plan of it was looked at. */
const Offer = (props: { offer: DraftOffer; onRestore: () => void; onLater: () => void; onForget: () => void }) => {
  const { draft, missing } = props.offer;
  return (
    <Notice kind="info" title={t('bozze.offerta-titolo', { when: formatInstant(draft.at) })}>
      <p>{tn('bozze.offerta', missing)}</p>
      {nameOf(draft) && <p class="soft">{nameOf(draft)}</p>}
      <div class="row">
        <Button icon="undo" onClick={props.onRestore}>
          {t('bozze.guarda')}
        </Button>
        <Button onClick={props.onLater}>{t('bozze.non-ora')}</Button>
        <Button variant="plain" icon="trash" onClick={props.onForget}>
          {t('bozze.dimentica')}
        </Button>
      </div>
    </Notice>
  );
};

/** Everything that the panel says of kept drafts, above the work. */
export const DraftNotices = (props: {
  offers: readonly DraftOffer[];
  /** The draft that the plan is made from now. */
  current: KeptDraft | null;
  /** Drafts that nobody can read without the passphrase. */
  locked: number;
  /** Days for which drafts are kept, where the user has not been told of it yet; null otherwise. */
  news: number | null;
  onRestore: (draft: KeptDraft | null) => void;
  onLater: (draft: KeptDraft) => void;
  onForget: (draft: KeptDraft) => void;
  onOpen: (passphrase: string) => Promise<Result<null>>;
  onToldNews: () => void;
  onSettings: () => void;
}) => (
  <>
    {props.news !== null && (
      <Notice kind="info" title={t('bozze.prima-titolo')}>
        <p>{t('bozze.prima-testo', { days: props.news })}</p>
        <div class="row">
          <Button onClick={props.onToldNews}>{t('bozze.capito')}</Button>
          <Button variant="plain" icon="settings" onClick={props.onSettings}>
            {t('bozze.impostazioni')}
          </Button>
        </div>
      </Notice>
    )}
    {props.current && (
      <Notice kind="warning" title={t('bozze.in-corso', { when: formatInstant(props.current.at) })}>
        <p>{t('bozze.in-corso-testo')}</p>
        <div class="row">
          <Button icon="back" onClick={() => props.onRestore(null)}>
            {t('bozze.lascia')}
          </Button>
        </div>
      </Notice>
    )}
    {!props.current &&
      props.offers.map((offer) => (
        <Offer
          key={offer.draft.ids.join()}
          offer={offer}
          onRestore={() => props.onRestore(offer.draft)}
          onLater={() => props.onLater(offer.draft)}
          onForget={() => props.onForget(offer.draft)}
        />
      ))}
    {props.locked > 0 && (
      <Notice kind="info" title={t('bozze.chiuse')}>
        <p>{t('bozze.chiuse-testo')}</p>
        <AskPassphrase
          id="bozze-passphrase"
          label={t('bozze.passphrase')}
          button={t('bozze.apri')}
          onDone={props.onOpen}
        />
      </Notice>
    )}
  </>
);
