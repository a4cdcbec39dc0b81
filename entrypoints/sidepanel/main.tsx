import '../../assets/styles/cigno.css';
import '../../assets/styles/panel.css';
import '../../assets/styles/structure.css';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel.tsx';
import { createGuideSession } from '../../lib/assist/guide-session.ts';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import { affidamentiFor } from '../../lib/assist/panel-state.ts';
import type { Language } from '../../lib/domain/language.ts';
import { ok } from '../../lib/domain/result.ts';
import { speak } from '../../lib/i18n/speak.ts';
import { t } from '../../lib/i18n/t.ts';
import { listen } from '../../lib/messaging/listen.ts';
import { keptLanguage, onLanguage } from '../../lib/platform/language.ts';
import { onPageStates } from '../../lib/platform/page-states.ts';
import { onPanelIntent, takePanelIntent } from '../../lib/platform/panel-intent.ts';
import { activeTab, onActiveTabChanged, openArchive, openPalestra } from '../../lib/platform/tabs.ts';
import { onStoreChanged } from '../../lib/store/reader.ts';
import { tellNewCigs } from '../archivio/cig-news.ts';
import { Codes } from './codes.tsx';
import { condition } from './condition.ts';
import { createCopies } from './copies.tsx';
import { createDraftNotices } from './drafts.tsx';
import { createDriftNotice } from './drift.tsx';
import { PageErrors } from './errors.tsx';
import { guidePorts } from './guide.ts';
import { createInsegna } from './insegna.tsx';
import { ports } from './ports.ts';
import { register } from './register.ts';
import { createStop } from './stop.tsx';
import { createStructureTool } from './structure.tsx';

const life = new AbortController();
const session = createPanelSession(ports, life.signal);

/** The tab looked at: the one named by `?tab=` for good, else the one in front. */
const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;
let tab: number | null = null;

const takeIntent = async (): Promise<void> => {
  if (tab !== null && (await takePanelIntent(tab))) await session.prepare();
};

const look = async (tabId: number | null): Promise<void> => {
  tab = tabId;
  await session.lookAt(tabId);
  await takeIntent();
};

listen(
  'own',
  {
    'page.changed': (_, sender) => {
      if (sender.side === 'page' && sender.tabId === tab) session.changed();
      return ok(null);
    },
  },
  life.signal,
);
onPageStates((tabId) => {
  if (tabId === tab) session.changed();
}, life.signal);
onPanelIntent((tabId) => {
  if (tabId === tab) void takeIntent();
}, life.signal);
onStoreChanged((names) => {
  if (names.some((name) => name === 'affidamenti' || name === 'enti' || name === 'operatoriEconomici'))
    void session.profilesChanged();
}, life.signal);
tellNewCigs(life.signal);
if (fixed === null) onActiveTabChanged((active) => void look(active?.id ?? null), life.signal);
addEventListener(
  'pagehide',
  () => {
    void session.mark({ key: null, words: [], lead: false });
    life.abort();
  },
  { once: true },
);

const guide = createGuideSession(guidePorts, session, life.signal);
const copies = createCopies(session);
const stop = createStop(session, register, life.signal);
const structure = createStructureTool(() => tab);
const notices = [createDraftNotices(session), createDriftNotice(session, structure.open, life.signal)];
const insegna = createInsegna(session, (hash) => void openArchive(hash), life.signal);
const root = document.getElementById('app');

/** Another language draws everything anew; the session goes on. */
const draw = async (chosen: Language | null): Promise<void> => {
  const language = await speak(chosen, document);
  document.title = t('panel.titolo');
  if (!root) return;
  render(
    <Panel
      key={language}
      session={session}
      candidates={({ profiles, model }) => affidamentiFor(profiles, model?.scheda ?? null)}
      condition={condition}
      errors={({ model }) => model?.errors && model.errors.length > 0 && <PageErrors texts={model.errors} />}
      stop={stop}
      copies={copies}
      codes={<Codes />}
      guide={guide}
      notices={notices}
      tools={[insegna, structure.slot]}
      onArchive={(hash) => void openArchive(hash)}
      onPalestra={() => void openPalestra()}
    />,
    root,
  );
};
void keptLanguage()
  .catch(() => null)
  .then(draw);
onLanguage((chosen) => void draw(chosen), life.signal);

void (fixed === null ? activeTab().then((active) => active?.id ?? null) : Promise.resolve(fixed)).then(look);
