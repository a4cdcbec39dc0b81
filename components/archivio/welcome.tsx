import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from './page-title.tsx';
import { NEW, routeHash, type Section } from './route.ts';

const STEPS = [
  { section: 'enti', title: 'benvenuto.ente', text: 'benvenuto.ente-testo' },
  { section: 'rup', title: 'benvenuto.rup', text: 'benvenuto.rup-testo' },
  { section: 'affidamenti', title: 'benvenuto.affidamento', text: 'benvenuto.affidamento-testo' },
] as const satisfies readonly { section: Section; title: string; text: string }[];

/** First run: three steps, each done as soon as there is one record of its kind. */
export const Welcome = (props: { counts: Partial<Record<Section, number>> }) => {
  const done = STEPS.map(({ section }) => (props.counts[section] ?? 0) > 0);
  const next = done.indexOf(false);
  return (
    <div class="stack editor">
      <PageTitle title={t('benvenuto.titolo')} />
      <p>{t('benvenuto.testo')}</p>
      {next < 0 && (
        <Notice kind="ok" title={t('benvenuto.pronto')}>
          <p>{t('benvenuto.pronto-testo')}</p>
        </Notice>
      )}
      <ol class="plain steps">
        {STEPS.map(({ section, title, text }, place) => (
          <li key={section} class={`card step${done[place] ? ' step--done' : ''}`}>
            <span class="step__number" aria-hidden="true">
              {done[place] ? <Icon name="check" /> : place + 1}
            </span>
            <div class="step__text">
              <h2>
                <span class="visually-hidden">{t('benvenuto.passo', { n: place + 1 })}: </span>
                {t(title)}
                <span class="visually-hidden"> ({done[place] ? t('benvenuto.fatto') : t('benvenuto.da-fare')})</span>
              </h2>
              <p class="soft">{t(text)}</p>
            </div>
            <a
              class={`button ${place === next ? 'button--primary button--large' : 'button--secondary'}`}
              href={done[place] ? routeHash(section) : routeHash(section, NEW)}
            >
              {done[place] ? t('benvenuto.rivedi') : t(place === next ? 'benvenuto.inizia' : 'benvenuto.aggiungi')}
              <span class="visually-hidden">: {t(title)}</span>
            </a>
          </li>
        ))}
      </ol>
      <p>
        <a href={routeHash('backup')}>{t('benvenuto.importa')}</a>
      </p>
    </div>
  );
};
