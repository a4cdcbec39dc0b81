import { useState } from 'preact/hooks';
import { dayInRome, formatDay } from '../../lib/domain/day.ts';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { InsegnamentiFile, InsegnamentoPreview } from '../../lib/exchange/insegnamenti-file.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { routeHash } from '../archivio/route.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { CheckboxField } from '../ui/checkbox-field.tsx';
import { FileImport, useFileImport } from '../ui/file-import.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { type InsegnaWords, lessonPage, lessonPlace, lessonWords } from './words.ts';

/** A file that was read, compared with what is here. */
export type InsegnamentiCandidate = {
  file: InsegnamentiFile;
  rows: readonly InsegnamentoPreview[];
  /** Keeps what was chosen; gives how many. */
  accept: (chosen: readonly Insegnamento[]) => Promise<Result<number>>;
};

const TONES = { nuovo: 'info', uguale: 'neutral', contrasta: 'warning' } as const;

const Preview = (props: {
  candidate: InsegnamentiCandidate;
  words: InsegnaWords;
  onCancel: () => void;
  onAccept: (chosen: readonly Insegnamento[]) => Promise<void>;
}) => {
  const { file, rows } = props.candidate;
  const [chosen, setChosen] = useState<ReadonlySet<Insegnamento>>(
    new Set(rows.filter(({ how }) => how === 'nuovo').map(({ lesson }) => lesson)),
  );
  const choose = (lesson: Insegnamento, yes: boolean): void =>
    setChosen(new Set(yes ? [...chosen, lesson] : [...chosen].filter((one) => one !== lesson)));
  return (
    <div class="stack">
      <Notice kind="info">
        <p>{t('insegna.estraneo')}</p>
      </Notice>
      <h3>
        {t('insegna.anteprima-titolo', { titolo: file.title, giorno: formatDay(dayInRome(new Date(file.exportedAt))) })}
      </h3>
      <ul class="plain records">
        {rows.map(({ lesson, mine, how }, at) => {
          const cosa = lessonWords(lesson, props.words);
          return (
            <li key={lesson.id} class="record">
              <div class="record__text">
                {how === 'uguale' ? (
                  <span>{cosa}</span>
                ) : (
                  <CheckboxField
                    id={`insegna-prendi-${at}`}
                    label={t(how === 'nuovo' ? 'insegna.prendi' : 'insegna.sostituisci', { cosa })}
                    checked={chosen.has(lesson)}
                    onChange={(yes) => choose(lesson, yes)}
                  />
                )}
                <span class="soft small">{[lessonPage(lesson), lessonPlace(lesson)].filter(Boolean).join(' · ')}</span>
              </div>
              <Badge tone={TONES[how]}>
                {how === 'contrasta'
                  ? t('insegna.contrasta', { mio: mine.map((one) => lessonWords(one, props.words)).join('; ') })
                  : t(`insegna.${how}`)}
              </Badge>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <Button
          variant="primary"
          size="large"
          disabled={chosen.size === 0}
          onClick={() => props.onAccept(rows.map(({ lesson }) => lesson).filter((lesson) => chosen.has(lesson)))}
        >
          {chosen.size === 0 ? t('insegna.tieni-nessuno') : tn('insegna.tieni', chosen.size)}
        </Button>
        <Button onClick={props.onCancel}>{t('imp.scarta')}</Button>
      </div>
    </div>
  );
};

/** Teachings from a file: read, shown one by one, and kept only where chosen. */
export const ImportInsegnamenti = (props: {
  onFile: (file: File) => Promise<Result<InsegnamentiCandidate>>;
  words: InsegnaWords;
}) => {
  const flow = useFileImport<InsegnamentiCandidate>();
  const { step } = flow;
  return (
    <div class="stack editor">
      <a class="back" href={routeHash('insegnamenti')}>
        <Icon name="back" />
        {t('archivio.torna')}
      </a>
      <PageTitle title={t('insegna.importa-titolo')} />
      <div class="card stack">
        <p>{t('insegna.importa-testo')}</p>
        <FileImport
          flow={flow}
          id="insegnamenti-file"
          label={t('insegna.file')}
          accept=".json,application/json"
          refused={t('insegna.rifiutato')}
          ready={t('insegna.anteprima')}
          onFile={props.onFile}
        />
      </div>
      {step.kind === 'preview' && (
        <Region id="anteprima" title={t('insegna.anteprima')} card>
          <Preview
            candidate={step.candidate}
            words={props.words}
            onCancel={flow.cancel}
            onAccept={async (chosen) => {
              const kept = await step.candidate.accept(chosen);
              if (!kept.ok) return flow.refuse(kept.reason);
              flow.done(<p>{tn('insegna.importati', kept.value)}</p>);
            }}
          />
        </Region>
      )}
    </div>
  );
};
