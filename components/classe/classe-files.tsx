import { useState } from 'preact/hooks';
import type { Progresso } from '../../lib/domain/progresso.ts';
import type { Result } from '../../lib/domain/result.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { FileField } from '../ui/file-field.tsx';
import { announce } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { TextField } from '../ui/text-field.tsx';

/** One progress file that was chosen: what it holds, or why it is refused. */
export type FileLetto = { file: string; read: Result<Progresso> };

/** How files are read, and how those that stay are taken into the class. */
export type ReadFiles = {
  read: (files: readonly File[]) => Promise<FileLetto[]>;
  /** Gives how many attempts were new, or why nothing was kept. */
  accept: (chosen: readonly { name: string; progresso: Progresso }[]) => Promise<Result<number>>;
  isKnown: (name: string) => boolean;
};

type Line = FileLetto & { name: string };

/** Progress files: all that were chosen are shown, each with the name it goes under, before any is kept. */
export const ClasseFiles = (props: ReadFiles) => {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [outcome, setOutcome] = useState<Result<number> | null>(null);
  const [turn, setTurn] = useState(0);
  const good = lines.flatMap(({ name, read }) => (read.ok ? [{ name, progresso: read.value }] : []));
  const accept = async () => {
    const done = await props.accept(good);
    setOutcome(done);
    if (!done.ok) return;
    setLines([]);
    setTurn(turn + 1);
  };
  return (
    <>
      <FileField
        key={turn}
        id="classe-file"
        label={t('classe.file')}
        accept=".json,application/json"
        onFiles={async (files) => {
          const read = await props.read(files);
          setLines(read.map((line) => ({ ...line, name: line.read.ok ? line.read.value.learner : '' })));
          setOutcome(null);
          announce(t('classe.anteprima'));
        }}
      />
      <p class="soft small">{t('classe.file-testo')}</p>
      {outcome && (
        <Notice kind={outcome.ok ? 'ok' : 'error'} role={outcome.ok ? 'status' : 'alert'}>
          <p>{outcome.ok ? tn('classe.fatto', outcome.value) : said(outcome.reason)}</p>
        </Notice>
      )}
      {lines.length > 0 && (
        <Region id="classe-anteprima" title={t('classe.anteprima')} level={3}>
          <ul class="plain stack">
            {lines.map(({ file, read, name }, place) => (
              <li key={file}>
                {read.ok ? (
                  <TextField
                    id={`classe-di-${place}`}
                    label={t('classe.chi', { file })}
                    hint={`${tn('classe.prove', read.value.attempts.length)}. ${props.isKnown(name) ? t('classe.chi-presente') : t('classe.chi-nuovo')}`}
                    issues={
                      outcome?.ok === false && name.trim() === ''
                        ? [{ severity: 'errore', message: outcome.reason }]
                        : []
                    }
                    value={name}
                    maxLength={200}
                    onInput={(typed) =>
                      setLines(lines.map((line, at) => (at === place ? { ...line, name: typed } : line)))
                    }
                  />
                ) : (
                  <Notice kind="error" title={file}>
                    <p>{t('classe.rifiutato', { reason: said(read.reason) })}</p>
                  </Notice>
                )}
              </li>
            ))}
          </ul>
          <div class="row">
            {good.length > 0 && (
              <Button variant="primary" onClick={() => void accept()}>
                {tn('classe.importa', good.length)}
              </Button>
            )}
            <Button
              onClick={() => {
                setLines([]);
                setTurn(turn + 1);
              }}
            >
              {t('imp.scarta')}
            </Button>
          </div>
        </Region>
      )}
    </>
  );
};
