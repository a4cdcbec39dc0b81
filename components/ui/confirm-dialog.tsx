import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';

/**
 * Asks before something that cannot be taken back. With `word` the user must type it first:
 * for what deletes more than one record.
 */
export const ConfirmDialog = (props: {
  title: string;
  children: ComponentChildren;
  confirm: string;
  danger?: boolean | undefined;
  word?: { text: string; label: string } | undefined;
  onConfirm: () => void;
  onCancel: () => void;
}) => {
  const [typed, setTyped] = useState('');
  const ready = !props.word || typed.trim().toUpperCase() === props.word.text.toUpperCase();
  return (
    <Dialog
      title={props.title}
      onClose={props.onCancel}
      actions={
        <>
          <Button variant="secondary" onClick={props.onCancel}>
            {t('ui.annulla')}
          </Button>
          <Button variant={props.danger ? 'danger' : 'primary'} disabled={!ready} onClick={props.onConfirm}>
            {props.confirm}
          </Button>
        </>
      }
    >
      {props.children}
      {props.word && <TextField id="confirm-word" label={props.word.label} value={typed} onInput={setTyped} />}
    </Dialog>
  );
};
