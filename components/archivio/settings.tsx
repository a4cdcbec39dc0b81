import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/domain/day.ts';
import { LANGUAGES, type Language } from '../../lib/domain/language.ts';
import type { Result } from '../../lib/domain/result.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Region } from '../ui/region.tsx';
import { LANGUAGE_NAMES } from './language-offer.tsx';
import { PageTitle } from './page-title.tsx';

/** Where the data is, which version this is, and the way to delete everything. `onErase` gives what was there, or why not. */
export const Settings = (props: {
  version: string;
  rules: { published: string; verifiedOn: string };
  language: Language;
  onLanguage: (language: Language) => void;
  onErase: () => Promise<Result<string>>;
  /** More that can be set, between the language and what is kept. */
  children?: ComponentChildren;
}) => {
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<{ kind: 'ok' | 'error'; text: string } | null>(null);
  const word = t('impostazioni.cancella-parola');
  return (
    <div class="stack editor">
      <PageTitle title={t('archivio.impostazioni')} />
      {outcome && (
        <Notice kind={outcome.kind} role="status">
          <p>{outcome.text}</p>
        </Notice>
      )}
      <Region id="lingua-parte" title={t('impostazioni.lingua')} card>
        <RadioGroup
          id="lingua"
          label={t('impostazioni.lingua-scelta')}
          hint={t('impostazioni.lingua-testo')}
          value={props.language}
          choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(value) => props.onLanguage(value as Language)}
        />
      </Region>
      {props.children}
      <Region id="dati" title={t('impostazioni.dati')} card>
        <p>{t('impostazioni.dati-testo')}</p>
      </Region>
      <Region id="versioni" title={t('impostazioni.versione')} card>
        <dl class="facts">
          <dt>{t('impostazioni.versione')}</dt>
          <dd>{props.version}</dd>
          <dt>{t('impostazioni.regole')}</dt>
          <dd>
            {t('impostazioni.regole-testo', {
              published: formatDay(props.rules.published),
              verified: formatDay(props.rules.verifiedOn),
            })}
          </dd>
          <dt>{t('impostazioni.accessibilita')}</dt>
          <dd>{t('impostazioni.accessibilita-testo')}</dd>
        </dl>
      </Region>
      <Region id="cancella" title={t('impostazioni.cancella')} card>
        <p>{t('impostazioni.cancella-testo')}</p>
        <div>
          <Button variant="danger" icon="trash" onClick={() => setAsking(true)}>
            {t('impostazioni.cancella')}
          </Button>
        </div>
      </Region>
      {asking && (
        <ConfirmDialog
          title={t('impostazioni.cancella-titolo')}
          confirm={t('impostazioni.cancella')}
          danger
          word={{ text: word, label: t('impostazioni.cancella-scrivi', { word }) }}
          onCancel={() => setAsking(false)}
          onConfirm={async () => {
            setAsking(false);
            const done = await props.onErase();
            setOutcome(
              done.ok
                ? { kind: 'ok', text: `${t('impostazioni.cancellati')} ${done.value}` }
                : { kind: 'error', text: said(done.reason) },
            );
          }}
        >
          <p>{t('impostazioni.cancella-testo')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
