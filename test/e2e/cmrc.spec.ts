import { createPortal } from '../portals/cmrc/portal.ts';
import { routeCmrc } from '../portals/cmrc/route.ts';
import { test } from './archive-tools.ts';
import { tellAdesione } from './story/cmrc.ts';
import { watchful } from './story/witness.ts';

test.describe.configure({ timeout: 300_000 });

// Both themes are recognised, read and written in `test/browser`; the story is told once, it takes minutes.
test('from a convenzione to its CIG derivato, and to its annulment', async ({ extension }, info) => {
  const portal = createPortal({ theme: 'fase2', geo: 'popup', answerAfter: null });
  const net = await routeCmrc(extension.context, portal);
  const witness = watchful(info.outputPath('story'), (what) =>
    info.annotations.push({ type: 'passo', description: what }),
  );
  await tellAdesione({ extension, portal, net, witness }, { thenAnnul: true });
});
