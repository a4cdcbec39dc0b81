import { useEffect, useMemo, useState } from 'preact/hooks';
import { ExerciseSheet } from '../../components/palestra/exercise-sheet.tsx';
import { ExerciseResult } from '../../components/palestra/result.tsx';
import { LiveRegion } from '../../components/ui/live.tsx';
import { keepTentativo } from '../../lib/platform/palestra.ts';
import { type Esercizio, type Giudizio, judge, leftOf } from '../../practice/exercises/exercise.ts';
import { PRACTICE_PROFILES } from '../../practice/profiles.ts';
import { Practice } from './practice.tsx';
import { cmrcWorld, pcpWorld, type World } from './world.ts';

/** An exercise's visit: its own state of the portal, and its affidamento alone. */
const worldOf = (exercise: Esercizio): World => {
  const profiles = { ...PRACTICE_PROFILES, affidamenti: [exercise.affidamento] };
  return exercise.portal === 'pcp'
    ? pcpWorld(profiles, exercise.start())
    : cmrcWorld(profiles, (portal) => void portal.plant(exercise.values));
};

/** One attempt at an exercise, from its beginning to its result. */
export const Exercise = ({ exercise, onAgain }: { exercise: Esercizio; onAgain: () => void }) => {
  const world = useMemo(() => worldOf(exercise), [exercise]);
  const [result, setResult] = useState<Giudizio | null>(null);
  const [unkept, setUnkept] = useState(false);
  useEffect(() => scrollTo(0, 0), [result]);
  const finish = (decision: string): void => {
    const judged = judge(exercise, leftOf(exercise, world.pratiche(), decision));
    setResult(judged);
    const { passed, found, missed } = judged;
    keepTentativo({
      exercise: exercise.name,
      at: new Date().toISOString(),
      passed,
      found: found.map((punto) => punto.found),
      missed: missed.map((punto) => punto.missed),
    }).catch(() => setUnkept(true));
  };
  if (!result)
    return (
      <Practice world={world}>
        <ExerciseSheet exercise={exercise} onDone={finish} />
      </Practice>
    );
  return (
    <main class="palestra-page">
      <ExerciseResult exercise={exercise} result={result} unkept={unkept} onAgain={onAgain} />
      <LiveRegion />
    </main>
  );
};
