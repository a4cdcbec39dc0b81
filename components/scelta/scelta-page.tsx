import { useEffect, useRef, useState } from 'preact/hooks';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { Button } from '../ui/button.tsx';
import { Region } from '../ui/region.tsx';
import { type Outcome, SceltaOutcome } from './scelta-outcome.tsx';

/** The chooser, without its data: one question and its answers, and where the answers given lead. */
export type Chooser = {
  question: (id: string) => {
    text: string;
    why: string;
    options: readonly { id: string; text: string; hint?: string | undefined }[];
  };
  path: (answers: Readonly<Record<string, string>>) => {
    asked: readonly string[];
    next: string | null;
    outcome: string | null;
  };
  outcome: (id: string) => Outcome;
};

const Options = (props: {
  id: string;
  question: ReturnType<Chooser['question']>;
  value: string | undefined;
  onChange: (id: string) => void;
}) => (
  <fieldset class="field" aria-describedby={`${props.id}-why`}>
    <legend class="field__legend">{said(props.question.text)}</legend>
    <p class="field__hint" id={`${props.id}-why`}>
      {said(props.question.why)}
    </p>
    {props.question.options.map(({ id, text, hint }) => (
      <div class="choice" key={id}>
        <input
          type="radio"
          name={props.id}
          id={`${props.id}-${id}`}
          checked={props.value === id}
          aria-describedby={hint ? `${props.id}-${id}-hint` : undefined}
          onChange={() => props.onChange(id)}
        />
        <span>
          <label for={`${props.id}-${id}`}>{said(text)}</label>
          {hint && (
            <span class="field__hint choice__hint" id={`${props.id}-${id}-hint`}>
              {said(hint)}
            </span>
          )}
        </span>
      </div>
    ))}
  </fieldset>
);

/**
 * One question at a time; `Indietro` keeps every answer, and an earlier answer that changes only changes the way from
 * there. `today` is the civil day in Rome.
 */
export const SceltaPage = ({ chooser, today }: { chooser: Chooser; today: string }) => {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  /** How many questions are behind: the answers may reach further than the eye. */
  const [step, setStep] = useState(0);
  const [hurried, setHurried] = useState(false);
  const { asked, next, outcome } = chooser.path(answers);
  const [trail, here] = [asked.slice(0, step), asked[step] ?? next];
  const ended = outcome !== null && step >= asked.length;
  const region = ended ? 'risultato' : 'domanda';
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) document.getElementById(`${region}-title`)?.focus();
  }, [region, step]);
  const go = (to: number): void => {
    moved.current = true;
    setHurried(false);
    setStep(to);
  };
  const given = here === null ? undefined : answers[here];
  const forward = (event: Event): void => {
    event.preventDefault();
    if (given && here && asked.includes(here)) go(step + 1);
    else setHurried(true);
  };
  return (
    <div class="stack editor">
      <PageTitle title={t('scelta.titolo')} />
      <p>{t('scelta.testo')}</p>
      {!ended && here && (
        <Region id="domanda" title={t('scelta.domanda', { n: step + 1 })} card>
          <form class="stack" onSubmit={forward}>
            <Options
              key={here}
              id={`scelta-${here}`}
              question={chooser.question(here)}
              value={given}
              onChange={(id) => setAnswers({ ...answers, [here]: id })}
            />
            {hurried && !given && <p role="alert">{t('scelta.scegli')}</p>}
            <div class="row">
              {step > 0 && (
                <Button icon="back" onClick={() => go(step - 1)}>
                  {t('scelta.indietro')}
                </Button>
              )}
              <Button type="submit" variant="primary">
                {t('scelta.avanti')}
              </Button>
            </div>
          </form>
        </Region>
      )}
      {ended && outcome !== null && (
        <Region id="risultato" title={t('scelta.esito')} card>
          <SceltaOutcome outcome={chooser.outcome(outcome)} today={today} />
          <div class="row">
            <Button icon="back" onClick={() => go(step - 1)}>
              {t('scelta.indietro')}
            </Button>
            <Button
              variant="plain"
              onClick={() => {
                setAnswers({});
                go(0);
              }}
            >
              {t('scelta.daccapo')}
            </Button>
          </div>
        </Region>
      )}
      {trail.length > 0 && (
        <Region id="risposte" title={t('scelta.risposte')}>
          <ol class="answers">
            {trail.map((id, place) => {
              const question = chooser.question(id);
              return (
                <li key={id}>
                  <span id={`risposta-${id}`}>
                    {said(question.text)}{' '}
                    <strong>{said(question.options.find((one) => one.id === answers[id])?.text ?? '')}</strong>
                  </span>
                  <Button size="small" variant="plain" describedBy={`risposta-${id}`} onClick={() => go(place)}>
                    {t('scelta.cambia')}
                  </Button>
                </li>
              );
            })}
          </ol>
        </Region>
      )}
    </div>
  );
};
