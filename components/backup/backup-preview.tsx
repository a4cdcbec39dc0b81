import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/domain/day.ts';
import { t } from '../../lib/i18n/t.ts';
import { LANGUAGE_NAMES } from '../archivio/language-offer.tsx';
import { Button } from '../ui/button.tsx';
import { CheckboxField } from '../ui/checkbox-field.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import type { Candidate, KindCount, RestoreMode } from './backup-page.tsx';

const number = (header: string, key: string, cell: (row: KindCount) => number) => ({ key, header, cell, end: true });

/** What an import would change, kind by kind, and the choice between adding and replacing. */
export const BackupPreview = (props: {
  candidate: Candidate;
  onCancel: () => void;
  onRestore: (mode: RestoreMode, language: boolean) => Promise<void>;
}) => {
  const { candidate } = props;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [asking, setAsking] = useState(false);
  const [language, setLanguage] = useState(false);
  const [busy, setBusy] = useState(false);
  const replace = mode === 'replace';
  return (
    <div class="stack">
      <h3>
        {t('backup.anteprima')} <span class="soft small">({t('backup.da', { day: formatDay(candidate.day) })})</span>
      </h3>
      <DataTable
        caption={t('backup.anteprima')}
        rows={candidate.counts}
        rowKey={(row) => row.kind}
        columns={[
          { key: 'kind', header: t('backup.tipo'), head: true, cell: (row) => t(`kind.${row.kind}`) },
          number(t('backup.nuovi'), 'added', (row) => row.added),
          number(t('backup.diversi'), 'changed', (row) => row.changed),
          number(t('backup.uguali'), 'same', (row) => row.same),
          number(t('backup.solo-qui'), 'here', (row) => row.onlyHere),
        ]}
      />
      <RadioGroup
        id="backup-modo"
        label={t('backup.modo')}
        value={mode}
        onChange={(value) => setMode(value as RestoreMode)}
        hint={replace ? t('backup.sostituisci-testo') : t('backup.unisci-testo')}
        choices={[
          { value: 'merge', label: t('backup.unisci') },
          { value: 'replace', label: t('backup.sostituisci') },
        ]}
      />
      {candidate.language && (
        <CheckboxField
          id="backup-lingua"
          label={t('backup.lingua', { language: LANGUAGE_NAMES[candidate.language] })}
          checked={language}
          onChange={setLanguage}
        />
      )}
      <div class="row">
        <Button variant={replace ? 'danger' : 'primary'} busy={busy} onClick={() => setAsking(true)}>
          {t('backup.procedi')}
        </Button>
        <Button onClick={props.onCancel}>{t('backup.scarta')}</Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={replace ? t('backup.conferma-sostituisci') : t('backup.conferma-unisci')}
          confirm={replace ? t('backup.sostituisci') : t('backup.unisci')}
          danger={replace}
          word={
            replace
              ? { text: t('backup.parola'), label: t('impostazioni.cancella-scrivi', { word: t('backup.parola') }) }
              : undefined
          }
          onCancel={() => setAsking(false)}
          onConfirm={async () => {
            setAsking(false);
            setBusy(true);
            await props.onRestore(mode, language);
          }}
        >
          <p>{replace ? t('backup.sostituisci-testo') : t('backup.unisci-testo')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
