import { t } from '../../lib/i18n/t.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from './page-title.tsx';

/** The place of a record that is not there. */
export const MissingRecord = ({ back }: { back: string }) => (
  <div class="stack">
    <PageTitle title={t('archivio.non-trovato')} />
    <EmptyState
      level={2}
      title={t('archivio.non-trovato')}
      text={t('archivio.non-trovato-testo')}
      action={
        <a class="button button--primary" href={back}>
          {t('archivio.torna')}
        </a>
      }
    />
  </div>
);
