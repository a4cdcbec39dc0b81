import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from './icon.tsx';
import { announce } from './live.tsx';

/** How long the eye sees that it was copied. */
const SHOWN_FOR = 1800;

/**
 * Copies `text` whole. Its name stays "Copia" (or `label`) before and after, so that a screen reader
 * and a voice command keep finding it; "Copiato" goes to the live region and to the eye.
 */
export const CopyButton = (props: {
  text: string;
  label?: string | undefined;
  describedBy?: string | undefined;
  size?: 'regular' | 'small';
  /** Where the text goes; the clipboard of the page unless told. */
  onCopy?: ((text: string) => Promise<void>) | undefined;
}) => {
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      await (props.onCopy ?? ((text) => navigator.clipboard.writeText(text)))(props.text);
      setOutcome('done');
      announce(t('ui.copiato-valore', { value: props.text }));
    } catch {
      setOutcome('failed');
      announce(t('ui.copia-fallita'));
    }
  };
  return (
    <button
      type="button"
      class={`button button--secondary button--${props.size ?? 'small'} copy`}
      aria-describedby={props.describedBy}
      onClick={copy}
    >
      <Icon name="copy" />
      {props.label ?? t('ui.copia')}
      {outcome && (
        <span class={`copy__done copy__done--${outcome}`} aria-hidden="true">
          <Icon name={outcome === 'done' ? 'check' : 'error'} />
          <span>{t(outcome === 'done' ? 'ui.copiato' : 'ui.non-copiato')}</span>
        </span>
      )}
    </button>
  );
};
