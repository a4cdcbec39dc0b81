import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type BadgeTone = 'neutral' | 'info' | 'ok' | 'warning' | 'error';

/** A short word in a pill; the icon doubles what the colour says. */
export const Badge = (props: { tone?: BadgeTone; icon?: IconName | undefined; children: ComponentChildren }) => (
  <span class={`badge badge--${props.tone ?? 'neutral'}`}>
    {props.icon && <Icon name={props.icon} />}
    {props.children}
  </span>
);
