import { useEffect } from 'preact/hooks';
import { Settings } from '../../components/archivio/settings.tsx';
import { announce } from '../../components/ui/live.tsx';
import { RULES_FRESHNESS } from '../../lib/assist/freshness.ts';
import type { Language } from '../../lib/domain/language.ts';
import { ok, type Result } from '../../lib/domain/result.ts';
import { type PluralKey, t, tn } from '../../lib/i18n/t.ts';
import { send } from '../../lib/messaging/client.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import { browser } from '../../lib/platform/browser.ts';
import { Bozze } from './bozze.tsx';
import { chooseLanguage, language } from './language.ts';
import { SafeSettings } from './safe-settings.tsx';
import { removed } from './writing.ts';

const several = (key: Extract<PluralKey, `impostazioni.erano-${string}`>, n: number): string[] =>
  n === 0 ? [] : [tn(key, n)];

/** What was there and is no more, in one sentence. */
const tell = ({ records, aside, waiting, notices, drafts }: Reply<'store.erase'>): string => {
  const parts = [
    ...several('impostazioni.erano-enti', records.enti),
    ...several('impostazioni.erano-rup', records.rup),
    ...several('impostazioni.erano-operatori', records.operatoriEconomici),
    ...several('impostazioni.erano-convenzioni', records.convenzioni),
    ...several('impostazioni.erano-affidamenti', records.affidamenti),
    ...several('impostazioni.erano-pratiche', records.pratiche),
    ...several('impostazioni.erano-registrazioni', records.registrazioni),
    ...several('impostazioni.erano-bozze', drafts),
    ...several('impostazioni.erano-parte', aside),
    ...several('impostazioni.erano-attesa', waiting),
    ...several('impostazioni.erano-avvisi', notices),
  ];
  const last = parts.pop();
  if (!last) return t('impostazioni.cancellato-nulla');
  return t('impostazioni.cancellato-che', {
    what: parts.length > 0 ? t('impostazioni.elenco', { before: parts.join(', '), last }) : last,
  });
};

const erase = async (): Promise<Result<string>> => {
  const answer = await send('store.erase', null);
  if (!answer.ok) return answer;
  // What was deleted a moment ago must not come back by its "Annulla".
  removed.value = null;
  return ok(tell(answer.value));
};

/** A choice was made here: the page is drawn anew, and the focus belongs back on it. */
let chosen = false;

const choose = (wanted: Language): void => {
  chosen = true;
  void chooseLanguage(wanted);
};

/** The section of the settings. */
export const Impostazioni = () => {
  useEffect(() => {
    if (!chosen) return;
    chosen = false;
    document.getElementById(`lingua-${language.value}`)?.focus();
    announce(t('impostazioni.lingua-cambiata'));
  }, []);
  return (
    <Settings
      version={browser.runtime.getManifest().version}
      rules={RULES_FRESHNESS}
      language={language.value ?? 'it'}
      onLanguage={choose}
      onErase={erase}
    >
      <SafeSettings />
      <Bozze />
    </Settings>
  );
};
