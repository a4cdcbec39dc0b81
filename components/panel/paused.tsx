import type { PanelSession } from '../../lib/assist/panel-state.ts';
import type { FillRun } from '../../lib/domain/fill-run.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** A fill of this document did not end: what is missing is in the plan below, and the user says whether to go on. */
export const Paused = ({ run, session }: { run: FillRun; session: PanelSession }) => (
  <Notice kind="warning" title={t('panel.ripresa-titolo')}>
    <p>{t('panel.ripresa-testo', { done: run.done, total: run.total })}</p>
    <div class="row">
      <Button icon="edit" onClick={() => void session.resume()}>
        {t('panel.riprendi')}
      </Button>
      <Button onClick={() => void session.forgetRun()}>{t('panel.lascia')}</Button>
    </div>
  </Notice>
);
