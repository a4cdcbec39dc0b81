import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Asks what to do with unsaved changes before leaving a record. */
export const LeaveDialog = (props: { onStay: () => void; onDiscard: () => void; onSave: () => void }) => (
  <Dialog
    title={t('archivio.modifiche')}
    onClose={props.onStay}
    actions={
      <>
        <Button onClick={props.onStay}>{t('archivio.guardia-resta')}</Button>
        <Button variant="danger" onClick={props.onDiscard}>
          {t('archivio.guardia-esci')}
        </Button>
        <Button variant="primary" onClick={props.onSave}>
          {t('archivio.guardia-salva')}
        </Button>
      </>
    }
  >
    <p>{t('archivio.guardia-testo')}</p>
  </Dialog>
);
