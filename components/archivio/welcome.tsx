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

const wordOf = (done = false, begun = false, next = false) => {
  if (done) return 'benvenuto.rivedi';
  if (begun) return 'benvenuto.completa';
  return next ? 'benvenuto.inizia' : 'benvenuto.aggiungi';
};

/** First run: three steps, each done as soon as there is one record of its kind with all that it needs. */
export const Welcome = (props: {
  done: Partial<Record<Section, boolean>>;
  /** How many records there are, the half-done ones too. */
  counts: Partial<Record<Section, number>>;
}) => {
  const done = STEPS.map(({ section }) => props.done[section] === true);
  const begun = STEPS.map(({ section }, place) => !done[place] && (props.counts[section] ?? 0) > 0);
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
                <span class="visually-hidden">
                  {' '}
                  ({t(done[place] ? 'benvenuto.fatto' : begun[place] ? 'benvenuto.iniziato' : 'benvenuto.da-fare')})
                </span>
              </h2>
              <p class="soft">{t(text)}</p>
              {begun[place] && <p>{t('benvenuto.iniziato-testo')}</p>}
            </div>
            <a
              class={`button ${place === next ? 'button--primary button--large' : 'button--secondary'}`}
              href={done[place] || begun[place] ? routeHash(section) : routeHash(section, NEW)}
            >
              {t(wordOf(done[place], begun[place], place === next))}
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
