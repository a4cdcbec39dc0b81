import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureForm } from '../../lib/assist/capture-form.ts';
import { keepDrafts } from '../../lib/assist/draft-keeper.ts';
import { openFrame } from '../../lib/assist/frame.ts';
import { post } from '../../lib/messaging/post.ts';
import { addressOf } from '../../lib/page/address.ts';
import { stillnessOf } from '../../lib/page/stillness.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';
import { inhabit } from '../portal.content/inhabit.ts';
import { newsOf } from '../portal.content/news.ts';
import { answer } from './answers.ts';

/**
 * The assistant: reads fields, matches them, writes what the user ordered. The panel brings it into the frame it looks
 * at (`lib/platform/assistant.ts`); pages where nobody asks for help never carry it.
 */
export default defineUnlistedScript(() => {
  inhabit('assistant', (signal) => {
    const frame = openFrame(document, () => addressOf(window), recogniseSteps, stillnessOf(document, signal));
    const tell = newsOf('page.capture', signal);
    answer(frame, signal);
    const looked = keepDrafts(
      frame,
      async (seen) => {
        const said = await post('draft.keep', seen, { to: 'worker' });
        if (!said.ok) return 'lost';
        return (said.value as { on?: unknown } | null)?.on === false ? 'stop' : 'taken';
      },
      signal,
    );
    return async () => {
      const { portal, page, scheda } = await frame.lookGently();
      looked();
      if (!portal) return;
      void post('page.changed', { frame: frame.id, revision: frame.revision }, { to: 'own' });
      const pratiche = captureForm(frame.recognition);
      if (pratiche.length > 0) void tell({ portal, page, scheda, pratiche });
    };
  });
});
