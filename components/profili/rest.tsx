import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';

/** What a first form does without: folded away, unless something in it has to be looked at. */
export const Rest = (props: { open?: boolean; children: ComponentChildren }) => (
  <details class="more" open={props.open}>
    <summary>{t('benvenuto.resto')}</summary>
    <div class="stack">{props.children}</div>
  </details>
);
