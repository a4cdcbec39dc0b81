import { useEffect, useRef } from 'preact/hooks';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Esercizio, Giudizio, Punto } from '../../practice/exercises/exercise.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Region } from '../ui/region.tsx';

const Taught = ({ punto, missed }: { punto: Punto; missed: boolean }) => (
  <li class={`card palestra-point${missed ? '' : ' palestra-point--found'}`}>
    <h3>
      <Icon name={missed ? 'warning' : 'check'} />
      <span>{said(missed ? punto.missed : punto.found)}</span>
    </h3>
    <dl class="facts">
      <dt>{t('palestra.perche')}</dt>
      <dd>{said(punto.why)}</dd>
      <dt>{t('palestra.fonte')}</dt>
      <dd>{said(punto.source)}</dd>
      <dt>{t('palestra.prossima')}</dt>
      <dd>{said(punto.next)}</dd>
    </dl>
  </li>
);

/** The end of an exercise: what was missed first, with why it matters and how to see it next time. */
export const ExerciseResult = (props: {
  exercise: Esercizio;
  result: Giudizio;
  /** The attempt could not be kept. */
  unkept: boolean;
  onAgain: () => void;
}) => {
  const { exercise, result } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t(result.passed ? 'palestra.esito-riuscito' : 'palestra.esito-mancato')}: {said(exercise.title)}
      </h1>
      {props.unkept && <p role="alert">{t('palestra.non-salvato')}</p>}
      {result.missed.length > 0 && (
        <Region id="mancato" title={t('palestra.mancato')}>
          <ul class="plain stack">
            {result.missed.map((punto) => (
              <Taught key={punto.missed} punto={punto} missed />
            ))}
          </ul>
        </Region>
      )}
      {result.found.length > 0 && (
        <Region id="visto" title={t('palestra.visto')}>
          <ul class="plain stack">
            {result.found.map((punto) => (
              <Taught key={punto.found} punto={punto} missed={false} />
            ))}
          </ul>
        </Region>
      )}
      <div class="row">
        <Button variant={result.passed ? 'secondary' : 'primary'} icon="refresh" onClick={props.onAgain}>
          {t('palestra.riprova')}
        </Button>
        <a class="button button--secondary button--regular" href="palestra.html">
          {t('palestra.altri')}
        </a>
      </div>
    </>
  );
};
