import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

export const NOTICE_KINDS = ['info', 'ok', 'warning', 'error'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

const WORDS = { info: 'ui.nota', ok: 'ui.fatto', warning: 'ui.avviso', error: 'ui.errore' } as const;

/** A message that stays. `role=alert` only where it appears because of what the user just did. */
export const Notice = (props: {
  kind: NoticeKind;
  title?: string | undefined;
  children?: ComponentChildren;
  role?: 'alert' | 'status' | undefined;
  onClose?: (() => void) | undefined;
}) => (
  <div class={`notice notice--${props.kind}`} role={props.role}>
    <Icon name={props.kind} />
    <div class="notice__body">
      <span class="visually-hidden">{t(WORDS[props.kind])}: </span>
      {props.title && <strong>{props.title}</strong>}
      {props.children}
    </div>
    {props.onClose && <IconButton icon="close" label={t('ui.chiudi')} onClick={props.onClose} />}
  </div>
);
