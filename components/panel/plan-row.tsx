import { fieldKey } from '../../lib/domain/field.ts';
import type { PlanEntry } from '../../lib/domain/fill.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import type { IconName } from '../ui/icon.tsx';
import { domId } from './dom-id.ts';
import { JumpButton } from './jump-button.tsx';
import { descriptionOf, valueText } from './value-text.ts';

const LOOK: Record<PlanEntry['action'], { tone: BadgeTone; icon: IconName }> = {
  write: { tone: 'info', icon: 'edit' },
  already: { tone: 'ok', icon: 'check' },
  differs: { tone: 'warning', icon: 'warning' },
  ask: { tone: 'warning', icon: 'warning' },
  absent: { tone: 'neutral', icon: 'info' },
  closed: { tone: 'neutral', icon: 'info' },
  valueless: { tone: 'warning', icon: 'warning' },
  unknown: { tone: 'neutral', icon: 'info' },
};

/** One field of the plan: what would be written, what the page holds, and what the user can choose or copy. */
export const PlanRow = (props: {
  entry: PlanEntry;
  overwrite: boolean;
  onOverwrite: (yes: boolean) => void;
  onGo: () => void;
}) => {
  const { entry } = props;
  const { tone, icon } = LOOK[entry.action];
  const id = domId('piano', entry.key ?? `${fieldKey(entry.id, entry.index)} ${String(entry.value)}`);
  const description = descriptionOf(entry);
  return (
    <li class={`plan-row plan-row--${entry.action}`}>
      <div class="plan-row__head">
        <span class="plan-row__label" lang="it" id={`${id}-label`}>
          {entry.label}
        </span>
        <Badge tone={tone} icon={icon}>
          {t(`panel.stato-${entry.action}`)}
        </Badge>
      </div>
      {entry.value !== null && (
        <p class="plan-row__value">
          {entry.action === 'differs' && <span class="soft">{t('panel.nel-profilo')}: </span>}
          <span id={`${id}-value`}>{valueText(entry.value, entry.id)}</span>
          {description && <span class="soft"> – {description}</span>}
        </p>
      )}
      {entry.action === 'differs' && (
        <>
          <p class="plan-row__value">
            <span class="soft">{t('panel.nella-pagina')}: </span>
            {valueText(entry.current, entry.id)}
          </p>
          <div class="choice">
            <input
              type="checkbox"
              id={id}
              checked={props.overwrite}
              aria-describedby={`${id}-label`}
              onChange={(event) => props.onOverwrite(event.currentTarget.checked)}
            />
            <label for={id}>{t('panel.sovrascrivi')}</label>
          </div>
        </>
      )}
      {entry.reason && entry.action !== 'differs' && entry.action !== 'already' && (
        <p class="plan-row__reason">{said(entry.reason)}</p>
      )}
      {entry.key !== null && entry.action !== 'already' && entry.action !== 'write' && (
        <div class="row">
          <JumpButton describedBy={`${id}-label`} onGo={props.onGo} />
        </div>
      )}
    </li>
  );
};
