import type { GuidePorts } from '../../lib/assist/guide-session.ts';
import { keepPercorso, keptPercorso } from '../../lib/platform/guide-run.ts';
import { onOwnGuides, readOwnGuides } from '../../lib/platform/own-guides.ts';

/** Where the panel has its guides from: those of Cigno as a chunk of their own, the office's from storage. */
export const guidePorts: GuidePorts = {
  builtIn: () =>
    import('../../lib/tours/registry.ts').then(
      ({ GUIDES }) => GUIDES,
      () => [],
    ),
  own: (tell, life) => {
    void readOwnGuides().then(tell, () => tell([]));
    onOwnGuides(tell, life);
  },
  kept: () => keptPercorso().catch(() => null),
  keep: (percorso) => keepPercorso(percorso).catch(() => undefined),
};
