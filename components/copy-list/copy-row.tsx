import type { CopyItem } from '../../lib/assist/copy-list.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { domId } from '../panel/dom-id.ts';
import { JumpButton } from '../panel/jump-button.tsx';
import { descriptionOf, pasteText, valueText } from '../panel/value-text.ts';
import { Badge } from '../ui/badge.tsx';
import { CopyButton } from '../ui/copy-button.tsx';

/** The id of a row's copy button box, by which "the next one" is found. */
export const copyBox = (name: string): string => domId('copia', name);

/** One value, where it goes, and whether it is there. */
export const CopyRow = (props: {
  item: CopyItem;
  done: boolean;
  onDone: (done: boolean) => void;
  onCopied: () => void;
  onGo: ((key: string) => void) | null;
}) => {
  const { entry, labels, block, state, reason, name } = props.item;
  const { key, value, section } = entry;
  if (value === null) return null;
  const id = copyBox(name);
  const description = descriptionOf(entry);
  const where = [section, block].filter(Boolean).join(' › ');
  return (
    <li class={`plan-row copy-row${props.done ? ' copy-row--done' : ''}`}>
      <div class="plan-row__head">
        <span class="plan-row__label" lang="it" id={`${id}-label`}>
          {labels.join(' / ')}
        </span>
        {state === 'done' ? (
          <Badge tone="ok" icon="check">
            {t('copie.nella-pagina')}
          </Badge>
        ) : (
          state === 'open' && (
            <div class="choice">
              <input
                type="checkbox"
                id={`${id}-fatto`}
                checked={props.done}
                aria-describedby={`${id}-label`}
                onChange={(event) => props.onDone(event.currentTarget.checked)}
              />
              <label for={`${id}-fatto`}>{t('copie.fatto')}</label>
            </div>
          )
        )}
      </div>
      {where && (
        <p class="small soft" lang="it" id={`${id}-dove`}>
          {where}
        </p>
      )}
      <p class="plan-row__value">
        {valueText(value, entry.id)}
        {description && <span class="soft"> – {description}</span>}
      </p>
      {entry.action === 'differs' && (
        <p class="plan-row__value">
          <span class="soft">{t('panel.nella-pagina')}: </span>
          {valueText(entry.current, entry.id)}
        </p>
      )}
      {reason && !props.done && <p class="plan-row__reason">{said(reason)}</p>}
      {!props.done && (
        <div class="row" id={id}>
          <CopyButton
            text={pasteText(value)}
            describedBy={`${id}-label ${id}-dove`}
            onCopy={async (text) => {
              await navigator.clipboard.writeText(text);
              props.onCopied();
            }}
          />
          {key !== null && props.onGo && <JumpButton describedBy={`${id}-label`} onGo={() => props.onGo?.(key)} />}
        </div>
      )}
    </li>
  );
};
