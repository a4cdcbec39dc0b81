import { defineBackground } from 'wxt/utils/define-background';
import { ok } from '../lib/domain/result.ts';
import { readBackup } from '../lib/exchange/backup.ts';
import { listen } from '../lib/messaging/listen.ts';
import { localArea, sessionArea } from '../lib/platform/areas.ts';
import { reviveWatchers } from '../lib/platform/assistant.ts';
import { showRecognised } from '../lib/platform/badge.ts';
import { browser } from '../lib/platform/browser.ts';
import { onFillCommand } from '../lib/platform/fill-command.ts';
import { readInsegnamenti } from '../lib/platform/insegnamenti.ts';
import { forgetLeftTabs } from '../lib/platform/left-tabs.ts';
import { writePageState } from '../lib/platform/page-states.ts';
import { openWelcome } from '../lib/platform/tabs.ts';
import { createWorkerStore } from '../lib/store/worker-store.ts';

export default defineBackground({
  type: 'module',
  main() {
    const store = createWorkerStore({ local: localArea(), session: sessionArea() });

    // Every listener is in place before the first await: the event that woke the worker is delivered at once.
    listen('worker', {
      'page.report': async (summary, sender) => {
        if (sender.side !== 'page') return ok(null);
        await writePageState(sender.tabId, sender.frameId, summary);
        await showRecognised(sender.tabId);
        return ok(null);
      },
      'page.taught': async (_, sender) => {
        const taught = sender.side === 'page' ? await readInsegnamenti() : [];
        // Fields are the panel's to tell; the watcher has no use for them.
        return ok({
          taught: taught.filter(
            (one) => one.kind !== 'campo' && sender.side === 'page' && one.portal === sender.portal,
          ),
        });
      },
      'page.capture': (capture) => store.capture(capture),
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
  },
});
