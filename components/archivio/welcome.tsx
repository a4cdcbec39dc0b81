import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from './page-title.tsx';
import { routeHash, type Section } from './route.ts';

/** The three pages of the guided path: no more than what an AD5 is filled from. Each is named after its section. */
export const FIRST_STEPS = ['enti', 'operatori', 'affidamenti'] as const satisfies readonly Section[];
export type FirstStep = (typeof FIRST_STEPS)[number];

/** "1 di 3: il tuo ente". */
export const stepTitle = (step: FirstStep): string =>
  t('benvenuto.passo', {
    n: FIRST_STEPS.indexOf(step) + 1,
    total: FIRST_STEPS.length,
    title: t(`benvenuto.${step}`),
  });

const Steps = (props: WelcomeProps) => (
  <ol class="plain first-steps">
    {FIRST_STEPS.map((step) => {
      const done = props.done[step] === true;
      const begun = !done && (props.counts[step] ?? 0) > 0;
      return (
        <li key={step}>
          {done && <Icon name="check" />}
          <span>
            <a href={routeHash('benvenuto', step)}>{stepTitle(step)}</a>{' '}
            <span class="soft">
              ({t(done ? 'benvenuto.fatto' : begun ? 'benvenuto.iniziato' : 'benvenuto.da-fare')})
            </span>
          </span>
        </li>
      );
    })}
  </ol>
);

/** One of the two ways to begin; neither stands above the other. */
const Door = (props: { title: string; text: string; action: ComponentChildren; children?: ComponentChildren }) => (
  <li class="card door">
    <h3>{props.title}</h3>
    <p>{props.text}</p>
    {props.children}
    {props.action}
  </li>
);

type WelcomeProps = {
  /** Which steps have one record with all that a form needs. */
  done: Partial<Record<Section, boolean>>;
  /** How many records there are, the half-done ones too. */
  counts: Partial<Record<Section, number>>;
  /** The choice of the language. */
  language?: ComponentChildren;
};

/** First run: what Cigno does and never does, then practice or one's own data, whichever comes first. */
export const Welcome = (props: WelcomeProps) => {
  const next = FIRST_STEPS.find((step) => props.done[step] !== true);
  const begun = FIRST_STEPS.some((step) => (props.counts[step] ?? 0) > 0);
  return (
    <div class="stack editor">
      <PageTitle title={t('benvenuto.titolo')} />
      {props.language}
      <div class="stack-tight lead">
        <p>{t('benvenuto.fa')}</p>
        <p>{t('benvenuto.non-preme')}</p>
        <p>{t('benvenuto.non-manda')}</p>
        <p>{t('bozze.benvenuto')}</p>
      </div>
      {!next && (
        <Notice kind="ok" title={t('benvenuto.pronto')}>
          <p>{t('benvenuto.pronto-testo')}</p>
        </Notice>
      )}
      <h2>{t('benvenuto.strade')}</h2>
      <ul class="plain doors">
        <Door
          title={t('benvenuto.palestra')}
          text={t('benvenuto.palestra-testo')}
          action={
            <a class="button button--primary button--large" href="palestra.html">
              {t('benvenuto.palestra-azione')}
            </a>
          }
        />
        <Door
          title={t('benvenuto.dati')}
          text={t('benvenuto.dati-testo')}
          action={
            <a class="button button--primary button--large" href={routeHash('benvenuto', next ?? FIRST_STEPS[0])}>
              {!next
                ? t('benvenuto.dati-rivedi')
                : begun
                  ? t('benvenuto.dati-continua', { step: stepTitle(next) })
                  : t('benvenuto.dati-azione')}
            </a>
          }
        >
          {begun && <Steps {...props} />}
        </Door>
      </ul>
      <p>
        <a href={routeHash('backup')}>{t('benvenuto.importa')}</a>
      </p>
    </div>
  );
};
