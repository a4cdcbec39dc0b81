import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../ui/icon.tsx';

/** Marks a code as one that the ente uses often, or takes the mark away. */
export const StarButton = (props: { code: string; on: boolean; onToggle: () => void }) => {
  const label = t('elenchi.preferito', { code: props.code });
  return (
    <button
      type="button"
      class="button button--plain button--icon star"
      aria-pressed={props.on}
      aria-label={label}
      title={label}
      onClick={props.onToggle}
    >
      <Icon name="star" />
    </button>
  );
};
