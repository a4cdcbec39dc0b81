import { useEffect, useMemo, useState } from 'preact/hooks';
import { PalestraBanner } from '../../components/palestra/banner.tsx';
import { PalestraHome } from '../../components/palestra/home.tsx';
import { LiveRegion } from '../../components/ui/live.tsx';
import type { PortalId } from '../../lib/domain/codes.ts';
import { PRACTICE_PROFILES } from '../../practice/profiles.ts';
import { Practice } from './practice.tsx';
import { parseRoute } from './route.ts';
import { cmrcWorld, pcpWorld } from './world.ts';

const Home = () => (
  <main class="palestra-page">
    <PalestraHome exercises={[]} />
    <LiveRegion />
  </main>
);

const Free = ({ portal, guida }: { portal: PortalId; guida: string | null }) => {
  const world = useMemo(
    () => (portal === 'pcp' ? pcpWorld(PRACTICE_PROFILES, null) : cmrcWorld(PRACTICE_PROFILES, () => undefined)),
    [portal],
  );
  return <Practice world={world} guida={guida} />;
};

/** The palestra: what its address says. */
export const App = () => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: life.signal });
    return () => life.abort();
  }, []);
  const route = parseRoute(hash);
  return (
    <>
      <PalestraBanner home={route.kind === 'indice'} />
      {route.kind === 'libera' ? <Free key={hash} portal={route.portal} guida={route.guida} /> : <Home />}
    </>
  );
};
