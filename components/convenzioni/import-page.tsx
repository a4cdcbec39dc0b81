import { useState } from 'preact/hooks';
import type { Result } from '../../lib/domain/result.ts';
import type { ConvenzioniPreview } from '../../lib/exchange/convenzioni/preview.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { routeHash } from '../archivio/route.ts';
import { Button } from '../ui/button.tsx';
import { FileField } from '../ui/file-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { announce } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
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

type Step =
  | { kind: 'idle' }
  | { kind: 'refused'; reason: string }
  | { kind: 'preview'; candidate: ImportCandidate }
  | { kind: 'done'; written: number };

/** Convenzioni from a file. Nothing is written before the last press. */
export const ImportPage = (props: {
  onFile: (file: File) => Promise<Result<ImportCandidate>>;
  onTemplate: () => void;
}) => {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [turn, setTurn] = useState(0);
  const end = (next: Step) => {
    setTurn(turn + 1);
    setStep(next);
  };
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
        <FileField
          key={turn}
          id="convenzioni-file"
          label={t('imp.file')}
          accept=".csv,.txt,.json,text/csv,application/json"
          onFile={async (file) => {
            const read = await props.onFile(file);
            setStep(read.ok ? { kind: 'preview', candidate: read.value } : { kind: 'refused', reason: read.reason });
            if (read.ok) announce(t('imp.anteprima'));
          }}
        />
        {step.kind === 'refused' && (
          <Notice kind="error" role="alert" title={t('imp.rifiutato')}>
            <p>{said(step.reason)}</p>
          </Notice>
        )}
        {step.kind === 'done' && (
          <Notice kind="ok" role="status">
            <p>{tn('imp.fatto', step.written)}</p>
            <a href={routeHash('convenzioni')}>{t('imp.vedi')}</a>
          </Notice>
        )}
      </div>
      {step.kind === 'preview' && (
        <Region id="anteprima" title={t('imp.anteprima')} card>
          <ImportPreview
            candidate={step.candidate}
            onCancel={() => end({ kind: 'idle' })}
            onWrite={async (update) => {
              const written = await step.candidate.write(update);
              end(written.ok ? { kind: 'done', written: written.value } : { kind: 'refused', reason: written.reason });
            }}
          />
        </Region>
      )}
    </div>
  );
};
