import { formatDay } from '../../lib/domain/day.ts';
import type { Guida } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import { sayOf } from '../guide/say.ts';
import { Icon } from '../ui/icon.tsx';

const STATES = {
  fatto: { icon: 'ok', word: 'guida.stato-fatto' },
  ora: { icon: 'arrow', word: 'guida.stato-ora' },
  poi: { icon: 'wait', word: 'guida.stato-poi' },
} as const;

/** All the steps of a guide, those behind the user marked as done. */
export const GuidaPassi = ({ guida, index }: { guida: Guida; index: number }) => (
  <details class="why">
    <summary>{t('guida.tutti')}</summary>
    <ol class="guida__steps">
      {guida.steps.map((step, at) => {
        const { icon, word } = STATES[at < index ? 'fatto' : at === index ? 'ora' : 'poi'];
        return (
          <li key={step.name} class={`guida__one guida__one--${icon}`} aria-current={at === index ? 'step' : undefined}>
            <Icon name={icon} />
            <span>
              {at + 1}. {sayOf(guida)(step.title)} <span class="soft small">({t(word)})</span>
            </span>
          </li>
        );
      })}
    </ol>
    <p class="soft small">
      {guida.author
        ? t('guida.verificata-da', { author: guida.author, day: formatDay(guida.verifiedOn) })
        : t('guida.verificata', { day: formatDay(guida.verifiedOn) })}
    </p>
  </details>
);
