import { formatDay } from '../../lib/domain/day.ts';
import type { Guida, Passo } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { guidaHash } from './route.ts';
import { sayOf } from './say.ts';
import type { GuidaWords } from './words.ts';

const Step = ({ step, n, where, say }: { step: Passo; n: number; where: string; say: (text: string) => string }) => (
  <li class="scheda__step">
    <span class="scheda__box" aria-hidden="true" />
    <div class="scheda__body">
      <h2>
        {n}. {say(step.title)}
      </h2>
      {where && <p class="scheda__where">{where}</p>}
      <p class="scheda__what">{say(step.what)}</p>
      {step.risk && (
        <p>
          <strong>{t('guida.attenzione')}:</strong> {say(step.risk)}
        </p>
      )}
      {step.final && (
        <p class="scheda__final">
          <strong>{t('guida.definitivo')}.</strong> {say(step.final)}
        </p>
      )}
      {step.note && (
        <p class="scheda__what">
          <strong>{t('guida.nota')}:</strong> {step.note}
        </p>
      )}
      {step.links.map(({ text, address }) => (
        <p key={address}>
          {say(text)}: <span class="scheda__address">{address}</span>
        </p>
      ))}
      {step.picture && <img src={step.picture.data} alt={step.picture.alt} />}
      {(step.why || step.source) && (
        <p class="scheda__source">
          {step.why && `${t('guida.perche')}: ${say(step.why)} `}
          {step.source && `${t('guida.fonte')}: ${say(step.source)}`}
        </p>
      )}
    </div>
  </li>
);

/** A whole guide on paper: A4, a box to tick for each step, nothing said by colour alone. */
export const GuidaCard = ({ guida, words }: { guida: Guida; words: GuidaWords }) => {
  const day = formatDay(guida.verifiedOn);
  return (
    <main class="scheda">
      <div class="scheda__tools">
        <a class="back" href={guidaHash(guida.name)}>
          <Icon name="back" />
          {t('guida.torna')}
        </a>
        <Button variant="primary" icon="document" onClick={() => window.print()}>
          {t('guida.stampa-ora')}
        </Button>
      </div>
      <PageTitle title={sayOf(guida)(guida.title)} />
      {guida.summary && <p>{sayOf(guida)(guida.summary)}</p>}
      <ol class="scheda__steps">
        {guida.steps.map((step, at) => (
          <Step
            key={step.name}
            step={step}
            n={at + 1}
            say={sayOf(guida)}
            where={step.page ? t('guida.dove', { page: words.page(guida.portal, step.page) }) : ''}
          />
        ))}
      </ol>
      <p class="scheda__source">
        {guida.author ? t('guida.verificata-da', { author: guida.author, day }) : t('guida.verificata', { day })}{' '}
        {t('guida.scheda-nota')}
      </p>
    </main>
  );
};
