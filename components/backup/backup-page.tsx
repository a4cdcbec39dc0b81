import { useState } from 'preact/hooks';
import type { EntityName } from '../../lib/domain/entity-names.ts';
import type { Language } from '../../lib/domain/language.ts';
import type { Result } from '../../lib/domain/result.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { Button } from '../ui/button.tsx';
import { FileImport, useFileImport } from '../ui/file-import.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { BackupPreview } from './backup-preview.tsx';

/** How many records of each kind an import would bring. */
export type KindCount = { kind: EntityName; added: number; changed: number; same: number; onlyHere: number };
export type RestoreMode = 'merge' | 'replace';

/** A file that was read and can be imported; `id` stands for it. */
export type Candidate = {
  day: string;
  counts: readonly KindCount[];
  /** The language that the file would bring, when it is another than the one in use. */
  language: Language | null;
  restore: (mode: RestoreMode, language: boolean) => Promise<Result<number>>;
};

/** Export and import of everything. Nothing changes before the last confirmation. */
export const BackupPage = (props: {
  /** Makes the file; gives its name. */
  onExport: () => Promise<Result<string>>;
  onFile: (file: File) => Promise<Result<Candidate>>;
}) => {
  const flow = useFileImport<Candidate>();
  const { step } = flow;
  const [exported, setExported] = useState<Result<string> | null>(null);
  return (
    <div class="stack editor">
      <PageTitle title={t('archivio.backup')} />
      <Region id="esporta" title={t('backup.esporta')} card>
        <p>{t('backup.esporta-testo')}</p>
        <div>
          <Button
            variant="primary"
            icon="download"
            onClick={async () => {
              const made = await props.onExport();
              setExported(made);
            }}
          >
            {t('backup.esporta-azione')}
          </Button>
        </div>
        {exported && (
          <Notice kind={exported.ok ? 'ok' : 'error'} role="status">
            <p>{exported.ok ? t('backup.esportato', { name: exported.value }) : said(exported.reason)}</p>
          </Notice>
        )}
      </Region>
      <Region id="importa" title={t('backup.importa')} card>
        <p>{t('backup.importa-testo')}</p>
        <FileImport
          flow={flow}
          id="backup-file"
          label={t('backup.file')}
          accept=".json,application/json"
          refused={t('backup.rifiutato')}
          ready={t('backup.anteprima')}
          onFile={props.onFile}
        />
        {step.kind === 'preview' && (
          <BackupPreview
            candidate={step.candidate}
            onCancel={flow.cancel}
            onRestore={async (mode, language) => {
              const written = await step.candidate.restore(mode, language);
              if (written.ok) flow.done(<p>{tn('backup.importati', written.value)}</p>);
              else flow.refuse(written.reason);
            }}
          />
        )}
      </Region>
    </div>
  );
};
