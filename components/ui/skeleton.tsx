import { t } from '../../lib/i18n/t.ts';

/** The place of what is being read. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => (
  <div class="skeleton" role="status">
    <span class="visually-hidden">{t('ui.caricamento')}</span>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} aria-hidden="true" />
    ))}
  </div>
);
