import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PalestraBanner } from '../../components/palestra/banner.tsx';
import { PalestraHome } from '../../components/palestra/home.tsx';
import { Progress } from '../../components/palestra/progress.tsx';
import { announce, LiveRegion } from '../../components/ui/live.tsx';
import type { PortalId } from '../../lib/domain/codes.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import type { Tentativo } from '../../lib/domain/progresso.ts';
import { exportProgresso } from '../../lib/exchange/progresso.ts';
import { t } from '../../lib/i18n/t.ts';
import { forgetTentativi, keptTentativi } from '../../lib/platform/palestra.ts';
import { EXERCISES } from '../../practice/exercises/registry.ts';
import { PRACTICE_PROFILES } from '../../practice/profiles.ts';
import { download } from '../archivio/download.ts';
import { Exercise } from './exercise.tsx';
import { Practice } from './practice.tsx';
import { parseRoute } from './route.ts';
import { cmrcWorld, pcpWorld } from './world.ts';

const rowsOf = (attempts: readonly Tentativo[]) =>
  EXERCISES.map(({ name, title, goal, portal }) => {
    const own = attempts.filter(({ exercise }) => exercise === name);
    return { name, title, goal, portal, attempts: own.length, passed: own.some(({ passed }) => passed) };
  });

const save = (learner: string, attempts: readonly Tentativo[]): void => {
  const now = new Date();
  const text = exportProgresso(learner, attempts, now.toISOString());
  download(`cigno-progresso-${dayInRome(now)}.json`, text, 'application/json');
};

const Home = () => {
  const [attempts, setAttempts] = useState<readonly Tentativo[]>([]);
  useEffect(() => {
    keptTentativi().then(setAttempts, () => setAttempts([]));
  }, []);
  const forget = async (): Promise<void> => {
    await forgetTentativi();
    setAttempts([]);
    announce(t('palestra.dimenticati'));
  };
  return (
    <main class="palestra-page">
      <PalestraHome exercises={rowsOf(attempts)} />
      <Progress
        attempts={attempts.length}
        onExport={(learner) => save(learner, attempts)}
        onForget={() => void forget()}
      />
      <LiveRegion />
    </main>
  );
};

const Free = ({ portal, guida }: { portal: PortalId; guida: string | null }) => {
  const world = useMemo(
    () => (portal === 'pcp' ? pcpWorld(PRACTICE_PROFILES, null) : cmrcWorld(PRACTICE_PROFILES, () => undefined)),
    [portal],
  );
  return <Practice world={world} guida={guida} />;
};

const Unknown = () => (
  <main class="palestra-page">
    <h1>{t('palestra.ignoto')}</h1>
    <p>{t('palestra.ignoto-testo')}</p>
  </main>
);

/** The palestra: what its address says. */
export const App = () => {
  const [hash, setHash] = useState(location.hash);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: life.signal });
    return () => life.abort();
  }, []);
  // The link that was followed is gone with its page: the focus goes to what came in its place.
  const shown = useRef(hash);
  useEffect(() => {
    if (shown.current === hash) return;
    shown.current = hash;
    const places = ['compito-title', 'palestra-portale', 'palestra-h1'];
    places
      .map((id) => document.getElementById(id))
      .find((element) => element !== null)
      ?.focus();
  }, [hash]);
  const route = parseRoute(hash);
  const exercise = route.kind === 'esercizio' ? EXERCISES.find(({ name }) => name === route.name) : null;
  return (
    <>
      <PalestraBanner home={route.kind === 'indice'} />
      {route.kind === 'indice' && <Home />}
      {route.kind === 'libera' && <Free key={hash} portal={route.portal} guida={route.guida} />}
      {exercise && <Exercise key={`${hash} ${turn}`} exercise={exercise} onAgain={() => setTurn(turn + 1)} />}
      {exercise === undefined && <Unknown />}
    </>
  );
};
