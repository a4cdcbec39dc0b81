import { t } from '../../lib/i18n/t.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

/** "Eliminato. Annulla": stays until it is answered or closed, because nobody reads against a clock (WCAG 2.2.1). */
export const UndoToast = (props: { message: string; onUndo: () => void; onClose: () => void }) => (
  <section class="toast" aria-label={props.message}>
    <div class="toast__box">
      <span role="status">{props.message}</span>
      <Button icon="undo" onClick={props.onUndo}>
        {t('ui.annulla')}
      </Button>
      <IconButton icon="close" label={t('ui.chiudi')} onClick={props.onClose} />
    </div>
  </section>
);
