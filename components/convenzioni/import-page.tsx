import type { Result } from '../../lib/domain/result.ts';
import type { ConvenzioniPreview } from '../../lib/exchange/convenzioni/preview.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { routeHash } from '../archivio/route.ts';
import { Button } from '../ui/button.tsx';
import { FileImport, useFileImport } from '../ui/file-import.tsx';
import { Icon } from '../ui/icon.tsx';
import { Region } from '../ui/region.tsx';
import { ImportPreview } from './import-preview.tsx';

/** A file that was read, compared with what is here. */
export type ImportCandidate = {
  preview: ConvenzioniPreview;
  /** Headers that were not understood. */
  unknown: readonly string[];
  /** Writes what was chosen; gives how many convenzioni. */
  write: (update: boolean) => Promise<Result<number>>;
};

/** Convenzioni from a file. Nothing is written before the last press. */
export const ImportPage = (props: {
  onFile: (file: File) => Promise<Result<ImportCandidate>>;
  onTemplate: () => void;
}) => {
  const flow = useFileImport<ImportCandidate>();
  const { step } = flow;
  return (
    <div class="stack editor">
      <a class="back" href={routeHash('convenzioni')}>
        <Icon name="back" />
        {t('archivio.torna')}
      </a>
      <PageTitle title={t('imp.titolo')}>
        <Button icon="download" onClick={props.onTemplate}>
          {t('imp.modello')}
        </Button>
      </PageTitle>
      <div class="card stack">
        <p>{t('imp.testo')}</p>
        <p class="soft">{t('imp.colonne')}</p>
        <FileImport
          flow={flow}
          id="convenzioni-file"
          label={t('imp.file')}
          accept=".csv,.txt,.json,text/csv,application/json"
          refused={t('imp.rifiutato')}
          ready={t('imp.anteprima')}
          onFile={props.onFile}
        />
      </div>
      {step.kind === 'preview' && (
        <Region id="anteprima" title={t('imp.anteprima')} card>
          <ImportPreview
            candidate={step.candidate}
            onCancel={flow.cancel}
            onWrite={async (update) => {
              const written = await step.candidate.write(update);
              if (!written.ok) return flow.refuse(written.reason);
              flow.done(
                <>
                  <p>{tn('imp.fatto', written.value)}</p>
                  <a href={routeHash('convenzioni')}>{t('imp.vedi')}</a>
                </>,
              );
            }}
          />
        </Region>
      )}
    </div>
  );
};
