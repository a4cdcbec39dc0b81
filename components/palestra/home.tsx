import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Region } from '../ui/region.tsx';

/** An exercise as the list shows it. */
export type ExerciseRow = {
  name: string;
  title: string;
  goal: string;
  portal: 'pcp' | 'cmrc';
  passed: boolean;
  attempts: number;
};

const State = ({ passed, attempts }: ExerciseRow) => {
  if (attempts === 0) return <Badge>{t('palestra.mai')}</Badge>;
  return passed ? (
    <Badge tone="ok" icon="check">
      {t('palestra.riuscito')}
    </Badge>
  ) : (
    <Badge tone="warning" icon="warning">
      {t('palestra.da-rifare')}
    </Badge>
  );
};

const Way = ({ href, title, text, action }: { href: string; title: string; text: string; action: string }) => (
  <div class="card palestra-way">
    <h3>{title}</h3>
    <p>{text}</p>
    <a class="button button--primary button--regular" href={href}>
      {action}
    </a>
  </div>
);

/** The choice: a portal to practise on freely, or an exercise. */
export const PalestraHome = ({ exercises }: { exercises: readonly ExerciseRow[] }) => (
  <>
    <h1 tabIndex={-1} id="palestra-h1">
      {t('palestra.h1')}
    </h1>
    <p class="palestra-lead">{t('palestra.testo')}</p>
    <Region id="libera" title={t('palestra.libera')}>
      <div class="palestra-ways">
        <Way href="#pcp" title={t('palestra.pcp')} text={t('palestra.pcp-testo')} action={t('palestra.apri-pcp')} />
        <Way href="#cmrc" title={t('palestra.cmrc')} text={t('palestra.cmrc-testo')} action={t('palestra.apri-cmrc')} />
      </div>
    </Region>
    <Region id="esercizi" title={t('palestra.esercizi')}>
      <p>{t('palestra.esercizi-testo')}</p>
      <ul class="plain stack">
        {exercises.map((one) => (
          <li key={one.name} class="card palestra-exercise">
            <div class="palestra-exercise__head">
              <h3>
                <a href={`#esercizio/${one.name}`}>{said(one.title)}</a>
              </h3>
              <Badge tone="info">{t(`palestra.${one.portal}`)}</Badge>
              <State {...one} />
              {one.attempts > 0 && <span class="soft">{tn('palestra.tentativi', one.attempts)}</span>}
            </div>
            <p>{said(one.goal)}</p>
          </li>
        ))}
      </ul>
    </Region>
  </>
);
