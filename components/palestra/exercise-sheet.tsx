import { useEffect, useState } from 'preact/hooks';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Esercizio } from '../../practice/exercises/exercise.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Region } from '../ui/region.tsx';

const DECISION = 'decisione';

/** What is to be done, what the determina says, and the end of the exercise. */
export const ExerciseSheet = (props: { exercise: Esercizio; onDone: (decision: string) => void }) => {
  const { title, goal, atto, decision } = props.exercise;
  const [asked, setAsked] = useState(false);
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  // The question comes when the exercise is said to be finished: whoever does not see it is brought there.
  useEffect(() => {
    if (asked) document.getElementById(DECISION)?.focus();
  }, [asked]);
  const done = (): void => {
    if (decision && !asked) setAsked(true);
    else if (decision && !chosen) {
      setMissing(true);
      document.getElementById(DECISION)?.focus();
    } else props.onDone(chosen);
  };
  return (
    <div class="palestra-sheet">
      <Region id="compito" title={`${t('palestra.compito')}: ${said(title)}`} card>
        <p>{said(goal)}</p>
        <details open>
          <summary>{t('palestra.atto')}</summary>
          <dl class="facts">
            {atto.map(({ label, value }) => [<dt key={label}>{said(label)}</dt>, <dd key={`${label} v`}>{value}</dd>])}
          </dl>
        </details>
        {decision && asked && (
          <RadioGroup
            id={DECISION}
            label={said(decision.question)}
            value={chosen}
            choices={decision.choices.map(({ value, label }) => ({ value, label: said(label) }))}
            onChange={setChosen}
            issues={missing && !chosen ? [{ severity: 'errore', message: t('palestra.decisione-serve') }] : []}
          />
        )}
        <Button icon="check" onClick={done}>
          {t('palestra.finito')}
        </Button>
      </Region>
    </div>
  );
};
