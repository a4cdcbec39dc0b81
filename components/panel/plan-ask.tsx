import type { PlanEntry } from '../../lib/domain/fill.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { domId } from './dom-id.ts';
import { JumpButton } from './jump-button.tsx';
import { valueText } from './value-text.ts';

/** Fields side by side that may all take one value: what is known of them, and a tick for each, none of them ticked. */
export const PlanAsk = (props: {
  entries: readonly PlanEntry[];
  overwrite: ReadonlySet<string>;
  onOverwrite: (key: string, yes: boolean) => void;
  onGo: (key: string) => void;
}) => (
  <fieldset class="plan-ask">
    <legend>{t(props.entries.length > 1 ? 'panel.chiede-titolo' : 'panel.chiede-uno')}</legend>
    <p class="plan-row__reason">{said(props.entries[0]?.reason ?? '')}</p>
    <div class="plan-ask__fields">
      {props.entries.map(({ key, id: field, label, current, value }) => {
        if (key === null || value === null) return null;
        const id = domId('decidi', key);
        return (
          <div key={key}>
            <p class="plan-row__label" lang="it" id={`${id}-label`}>
              {label}
            </p>
            <p class="plan-row__value">
              <span class="soft">{t('panel.nella-pagina')}: </span>
              {valueText(current, field)}
            </p>
            <div class="choice">
              <input
                type="checkbox"
                id={id}
                checked={props.overwrite.has(key)}
                aria-describedby={`${id}-label`}
                onChange={(event) => props.onOverwrite(key, event.currentTarget.checked)}
              />
              <label for={id}>{t('panel.scrivi-qui', { value: valueText(value, field) })}</label>
            </div>
            <JumpButton describedBy={`${id}-label`} onGo={() => props.onGo(key)} />
          </div>
        );
      })}
    </div>
  </fieldset>
);
