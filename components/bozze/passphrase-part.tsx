import { useState } from 'preact/hooks';
import type { Result } from '../../lib/domain/result.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Region } from '../ui/region.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AskPassphrase } from './ask-passphrase.tsx';

export type PassphraseAct = 'set' | 'open' | 'close' | 'change' | 'remove';

/** Sets the passphrase, or gives it anew: typed twice, because nobody can ever bring it back. */
const NewPassphrase = (props: {
  isFirst: boolean;
  onDone: (passphrase: string, next: string) => Promise<Result<null>>;
}) => {
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    if (next !== again) return setProblem(t('bozze.passphrase-diverse'));
    setBusy(true);
    const done = await props.onDone(now, next);
    setBusy(false);
    setProblem(done.ok ? '' : said(done.reason));
    if (done.ok) for (const clear of [setNow, setNext, setAgain]) clear('');
  };
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      {!props.isFirst && (
        <TextField
          id="bozze-attuale"
          label={t('bozze.passphrase-attuale')}
          value={now}
          secret
          autocomplete="current-password"
          onInput={setNow}
        />
      )}
      <TextField
        id="bozze-nuova"
        label={t('bozze.passphrase-nuova')}
        value={next}
        secret
        autocomplete="new-password"
        issues={problem ? [{ severity: 'errore', message: problem }] : []}
        onInput={setNext}
      />
      <TextField
        id="bozze-ripeti"
        label={t('bozze.passphrase-ripeti')}
        value={again}
        secret
        autocomplete="new-password"
        onInput={setAgain}
      />
      <div>
        <Button type="submit" icon="shield" busy={busy}>
          {t(props.isFirst ? 'bozze.passphrase-imposta' : 'bozze.passphrase-cambia')}
        </Button>
      </div>
    </form>
  );
};

/** The passphrase of the drafts; what it means to forget it is said before it is set. */
export const PassphrasePart = (props: {
  vault: 'none' | 'locked' | 'open';
  onAct: (act: PassphraseAct, passphrase: string, next?: string) => Promise<Result<null>>;
}) => (
  <Region id="bozze-passphrase-parte" title={t('bozze.passphrase')} level={3}>
    <p>{t('bozze.passphrase-testo')}</p>
    {props.vault === 'locked' && (
      <AskPassphrase
        id="bozze-apri"
        label={t('bozze.passphrase')}
        button={t('bozze.apri')}
        onDone={(passphrase) => props.onAct('open', passphrase)}
      />
    )}
    {props.vault === 'none' && <NewPassphrase isFirst onDone={(_, next) => props.onAct('set', next)} />}
    {props.vault === 'open' && (
      <>
        <div>
          <Button icon="shield" onClick={() => void props.onAct('close', '')}>
            {t('bozze.passphrase-chiudi')}
          </Button>
        </div>
        <details>
          <summary>{t('bozze.passphrase-cambia')}</summary>
          <NewPassphrase isFirst={false} onDone={(now, next) => props.onAct('change', now, next)} />
        </details>
        <details>
          <summary>{t('bozze.passphrase-togli')}</summary>
          <AskPassphrase
            id="bozze-togli"
            label={t('bozze.passphrase-attuale')}
            button={t('bozze.passphrase-togli')}
            onDone={(passphrase) => props.onAct('remove', passphrase)}
          />
        </details>
      </>
    )}
  </Region>
);
