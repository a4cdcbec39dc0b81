import { useState } from 'preact/hooks';
import { formatInstant } from '../../lib/domain/day.ts';
import { draftTitle, type KeptDraft } from '../../lib/domain/draft.ts';
import type { Result } from '../../lib/domain/result.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CheckboxField } from '../ui/checkbox-field.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type PassphraseAct, PassphrasePart } from './passphrase-part.tsx';

type Settings = { on: boolean; days: number };

/** Whether drafts are kept, and for how long. */
const Keeping = (props: { settings: Settings; onSave: (settings: Settings) => Promise<boolean> }) => {
  const [days, setDays] = useState(String(props.settings.days));
  const [wrong, setWrong] = useState(false);
  const save = async (change: Partial<Settings>) => {
    const chosen = { ...props.settings, ...change };
    setWrong(!(await props.onSave(chosen)));
  };
  return (
    <>
      <CheckboxField
        id="bozze-attive"
        label={t('bozze.attive')}
        checked={props.settings.on}
        onChange={(on) => void save({ on })}
      />
      <TextField
        id="bozze-giorni"
        label={t('bozze.giorni')}
        hint={t('bozze.giorni-suggerimento')}
        value={days}
        inputMode="numeric"
        maxLength={3}
        issues={wrong ? [{ severity: 'errore', message: t('bozze.giorni-errore') }] : []}
        onInput={setDays}
        action={
          <Button onClick={() => void save({ days: Number(days.trim() || Number.NaN) })}>{t('bozze.salva')}</Button>
        }
      />
    </>
  );
};

/** The drafts that are kept, how long, under what key, and the way to be rid of them. */
export const DraftsPart = (props: {
  settings: Settings;
  drafts: readonly KeptDraft[];
  locked: number;
  vault: 'none' | 'locked' | 'open';
  schedaName: (draft: KeptDraft) => string;
  onSave: (settings: Settings) => Promise<boolean>;
  /** null: all of them. */
  onForget: (ids: string[] | null) => void;
  onAct: (act: PassphraseAct, passphrase: string, next?: string) => Promise<Result<null>>;
  /** What was just done. */
  outcome: string;
}) => {
  const [asking, setAsking] = useState<KeptDraft | 'all' | null>(null);
  const all = asking === 'all';
  return (
    <Region id="bozze" title={t('bozze.titolo')} card>
      <p>{t('bozze.testo')}</p>
      {props.outcome && (
        <Notice kind="ok" role="status">
          <p>{props.outcome}</p>
        </Notice>
      )}
      <Keeping settings={props.settings} onSave={props.onSave} />
      {props.drafts.length > 0 && (
        <DataTable
          caption={t('bozze.elenco')}
          rows={props.drafts}
          rowKey={({ ids }) => ids.join()}
          columns={[
            {
              key: 'che',
              header: t('bozze.colonna-che'),
              head: true,
              cell: (draft) =>
                [draftTitle(draft), draft.codes[0] ?? draft.name].filter(Boolean).join(' – ') ||
                t('bozze.senza-oggetto'),
            },
            { key: 'scheda', header: t('bozze.colonna-scheda'), cell: props.schedaName },
            { key: 'quando', header: t('bozze.colonna-quando'), cell: ({ at }) => formatInstant(at) },
            { key: 'campi', header: t('bozze.colonna-campi'), end: true, cell: ({ values }) => values.length },
            {
              key: 'elimina',
              header: t('bozze.elimina'),
              cell: (draft) => (
                <Button size="small" icon="trash" onClick={() => setAsking(draft)}>
                  {t('bozze.elimina')}
                </Button>
              ),
            },
          ]}
        />
      )}
      {props.locked > 0 && <p>{tn('bozze.illeggibili', props.locked)}</p>}
      {props.drafts.length + props.locked > 0 || props.vault !== 'none' ? (
        <div>
          <Button variant="danger" icon="trash" onClick={() => setAsking('all')}>
            {t('bozze.elimina-tutte')}
          </Button>
        </div>
      ) : (
        <p class="soft">{t('bozze.nessuna')}</p>
      )}
      <PassphrasePart vault={props.vault} onAct={props.onAct} />
      {asking && (
        <ConfirmDialog
          title={t(all ? 'bozze.elimina-tutte-titolo' : 'bozze.elimina-titolo')}
          confirm={t(all ? 'bozze.elimina-tutte' : 'bozze.elimina')}
          danger
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            props.onForget(asking === 'all' ? null : asking.ids);
          }}
        >
          <p>{t(all ? 'bozze.elimina-tutte-testo' : 'bozze.elimina-testo')}</p>
        </ConfirmDialog>
      )}
    </Region>
  );
};
