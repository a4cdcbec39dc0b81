import { useEffect, useState } from 'preact/hooks';
import { DraftsPart } from '../../components/bozze/drafts-part.tsx';
import { joinDrafts, type KeptDraft } from '../../lib/domain/draft.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { send } from '../../lib/messaging/client.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { type DraftSettings, draftSettings, keepDraftSettings } from '../../lib/platform/draft-settings.ts';
import { PORTALS } from '../../lib/portals/recognise-page.ts';

const NONE: Reply<'draft.list'> = { vault: 'none', locked: 0, rows: [] };
const schedaName = ({ portal, scheda }: KeptDraft): string => `${PORTALS[portal].name}, ${scheda.replace('_', '.')}`;

/** The kept drafts in the settings. */
export const Bozze = () => {
  const [settings, setSettings] = useState<DraftSettings | null>(null);
  const [kept, setKept] = useState(NONE);
  const [outcome, setOutcome] = useState('');
  const load = async () => {
    const answer = await send('draft.list', null);
    if (answer.ok) setKept(answer.value);
  };
  useEffect(() => {
    void draftSettings().then(setSettings);
    void load();
  }, []);
  if (!settings) return null;
  return (
    <DraftsPart
      settings={settings}
      drafts={joinDrafts(kept.rows)}
      locked={kept.locked}
      vault={kept.vault}
      schedaName={schedaName}
      outcome={outcome}
      onSave={async (chosen) => {
        const done = await keepDraftSettings(chosen);
        if (done) setSettings(chosen);
        setOutcome(done ? t('bozze.salvate') : '');
        return done;
      }}
      onForget={async (ids) => {
        const answer = await send('draft.forget', { ids });
        setOutcome(answer.ok ? tn('bozze.eliminate', ids ? 1 : answer.value.forgotten) : said(answer.reason));
        await load();
      }}
      onAct={async (act, passphrase, next) => {
        const done = await send('draft.passphrase', { act, passphrase, ...(next !== undefined && { next }) });
        setOutcome(done.ok ? t(`bozze.passphrase-fatto-${act}`) : '');
        await load();
        return done;
      }}
    />
  );
};
