import { defineBackground } from 'wxt/utils/define-background';
import { ok } from '../lib/domain/result.ts';
import { readBackup } from '../lib/exchange/backup.ts';
import { listen } from '../lib/messaging/listen.ts';
import { localArea, sessionArea } from '../lib/platform/areas.ts';
import { bringAssistant, reviveWatchers } from '../lib/platform/assistant.ts';
import { showRecognised } from '../lib/platform/badge.ts';
import { browser } from '../lib/platform/browser.ts';
import { draftSettings, noteFirstDraft } from '../lib/platform/draft-settings.ts';
import { onFillCommand } from '../lib/platform/fill-command.ts';
import { readInsegnamenti } from '../lib/platform/insegnamenti.ts';
import { forgetLeftTabs } from '../lib/platform/left-tabs.ts';
import { writePageState } from '../lib/platform/page-states.ts';
import { openWelcome } from '../lib/platform/tabs.ts';
import { createDraftDesk } from '../lib/store/draft-desk.ts';
import { createDrafts } from '../lib/store/drafts.ts';
import { isCodiceTaken } from '../lib/store/reader.ts';
import { createWorkerStore } from '../lib/store/worker-store.ts';

export default defineBackground({
  type: 'module',
  main() {
    const drafts = createDrafts({ session: sessionArea() });
    const store = createWorkerStore({ local: localArea(), session: sessionArea(), drafts });
    const desk = createDraftDesk(drafts, { bringAssistant, draftSettings, noteFirstDraft, isCodiceTaken });

    // Every listener is in place before the first await: the event that woke the worker is delivered at once.
    listen('worker', {
      'page.report': async (summary, sender) => {
        if (sender.side !== 'page') return ok(null);
        await writePageState(sender.tabId, sender.frameId, summary);
        await showRecognised(sender.tabId);
        await desk.seen(sender, summary);
        return ok(null);
      },
      'page.taught': async (_, sender) => {
        const taught = sender.side === 'page' ? await readInsegnamenti() : [];
        // Fields are the panel's to tell, and so is whose file it came from (its title may name somebody).
        return ok({
          taught: taught
            .filter((one) => one.kind !== 'campo' && sender.side === 'page' && one.portal === sender.portal)
            .map((one) => ({ ...one, from: null })),
        });
      },
      'page.capture': async (capture) => {
        const done = await store.capture(capture);
        await desk.captured(capture);
        return done;
      },
      'draft.keep': (seen, sender) => desk.keep(seen, sender),
      'draft.list': () => drafts.list(),
      'draft.forget': ({ ids }) => drafts.forget(ids),
      'draft.passphrase': ({ act, passphrase, next }) => desk.passphrase(act, passphrase, next),
      'entity.put': ({ name, value }) => store.put(name, value),
      'entity.put-all': ({ records }) => store.putAll(records),
      'entity.remove': ({ name, id }) => store.remove(name, id),
      'backup.restore': ({ mode, backup }) => {
        const read = readBackup(backup);
        return read.ok ? store.restore(mode, read.value.data) : read;
      },
      'store.erase': () => store.erase(),
      'store.ready': async () => ok({ notices: await store.takeNotices() }),
    });
    forgetLeftTabs();
    onFillCommand();
    browser.runtime.onInstalled.addListener((details) => {
      if (details.reason === 'install') void openWelcome();
      void reviveWatchers();
    });
    // Being listened to is what makes the browser start the worker with itself; `prepare` below does the work.
    browser.runtime.onStartup.addListener(() => undefined);

    void store.prepare();
    void desk.tidy();
  },
});
