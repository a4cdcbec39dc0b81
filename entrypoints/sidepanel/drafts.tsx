import { useEffect, useMemo, useState } from 'preact/hooks';
import { DraftNotices } from '../../components/bozze/draft-notices.tsx';
import { announce } from '../../components/ui/live.tsx';
import { draftOffers, FRESH } from '../../lib/assist/draft-offer.ts';
import type { PanelSession, PanelState } from '../../lib/assist/panel-state.ts';
import type { KeptDraft } from '../../lib/domain/draft.ts';
import { isFormPage } from '../../lib/domain/page-model.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { send } from '../../lib/messaging/client.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { draftSettings, firstDraftSeen, onFirstDraft } from '../../lib/platform/draft-settings.ts';
import { openArchive } from '../../lib/platform/tabs.ts';

const NONE: Reply<'draft.list'> = { vault: 'none', locked: 0, rows: [] };

/** Drafts put off on one stay on one form are not offered there again. */
const nameOf = (state: PanelState, { ids }: KeptDraft): string =>
  [state.model?.frame, state.model?.visit, ...ids].join(' ');

/** Days for which drafts are kept, as long as the user has not read that they are; null otherwise. */
const useNews = (): number | null => {
  const [days, setDays] = useState<number | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const tell = async (isNews: boolean) => setDays(isNews ? (await draftSettings()).days : null);
    onFirstDraft((isNews) => void tell(isNews), life.signal);
    return () => life.abort();
  }, []);
  return days;
};

const Drafts = ({ state, session }: { state: PanelState; session: PanelSession }) => {
  const { model } = state;
  const [kept, setKept] = useState(NONE);
  const [later, setLater] = useState<readonly string[]>([]);
  const news = useNews();
  const isForm = model !== null && isFormPage(model.page);
  const load = async (): Promise<void> => {
    const answer = await send('draft.list', null);
    setKept(answer.ok ? answer.value : NONE);
  };
  useEffect(() => {
    if (!isForm || state.work) return;
    void load();
    // What a page has emptied by itself is offered back once it is no longer being written.
    const again = setTimeout(() => void load(), FRESH + 500);
    return () => clearTimeout(again);
  }, [isForm, model?.frame, model?.visit, model?.revision, state.work === null]);
  // Each offer is a plan of its own: made once for each reading of the page and of the drafts.
  const offers = useMemo(
    () => (model && !state.work ? draftOffers(model, kept.rows, new Date()) : []),
    [model, kept, state.work === null],
  );
  return (
    <DraftNotices
      offers={offers.filter(({ draft }) => !later.includes(nameOf(state, draft)))}
      current={state.draft}
      locked={isForm && kept.vault === 'locked' ? kept.locked : 0}
      news={news}
      onRestore={(draft) => session.useDraft(draft)}
      onLater={(draft) => setLater([...later, nameOf(state, draft)])}
      onForget={(draft) =>
        void send('draft.forget', { ids: draft.ids }).then((answer) => {
          announce(answer.ok ? t('bozze.dimenticata') : said(answer.reason));
          return load();
        })
      }
      onOpen={async (passphrase) => {
        const done = await send('draft.passphrase', { act: 'open', passphrase });
        if (done.ok) await load();
        return done;
      }}
      onToldNews={() => void firstDraftSeen()}
      onSettings={() => void openArchive('#impostazioni')}
    />
  );
};

/** What is said of kept drafts above the work on a page. */
export const createDraftNotices = (session: PanelSession) => (state: PanelState) => (
  <Drafts key="bozze" state={state} session={session} />
);
