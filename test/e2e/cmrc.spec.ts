import type { Theme } from '../portals/cmrc/html/layout.ts';
import { createPortal } from '../portals/cmrc/portal.ts';
import { routeCmrc } from '../portals/cmrc/route.ts';
import { test } from './archive-tools.ts';
import { tellAdesione } from './story/cmrc.ts';
import { watchful } from './story/witness.ts';

test.describe.configure({ timeout: 300_000 });

// Each dress of the portal with one of the two ways in which its tree of places opens.
const DRESSES: { theme: Theme; geo: 'popup' | 'drawer' }[] = [
  { theme: 'fase2', geo: 'popup' },
  { theme: 'classic', geo: 'drawer' },
];

for (const { theme, geo } of DRESSES)
  test(`from a convenzione to its CIG derivato, and to its annulment (${theme})`, async ({ extension }, info) => {
    const portal = createPortal({ theme, geo, answerAfter: null });
    const net = await routeCmrc(extension.context, portal);
    const witness = watchful(info.outputPath('story'), (what) =>
      info.annotations.push({ type: 'passo', description: what }),
    );
    await tellAdesione({ extension, portal, net, witness }, { thenAnnul: true });
  });
