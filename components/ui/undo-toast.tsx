import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

/** Long enough to read it, find it with the keyboard and decide. */
const STAYS = 30_000;

/** "Eliminato. Annulla": stays half a minute, longer while the pointer or the focus is on it. */
export const UndoToast = (props: { message: string; onUndo: () => void; onClose: () => void }) => {
  const [held, setHeld] = useState(false);
  const { onClose } = props;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
  }, [held, onClose]);
  return (
    <section class="toast" aria-label={props.message}>
      <div
        class="toast__box"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocusIn={() => setHeld(true)}
        onFocusOut={() => setHeld(false)}
      >
        <span role="status">{props.message}</span>
        <Button icon="undo" onClick={props.onUndo}>
          {t('ui.annulla')}
        </Button>
        <IconButton icon="close" label={t('ui.chiudi')} onClick={onClose} />
      </div>
    </section>
  );
};
