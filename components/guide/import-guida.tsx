import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/domain/day.ts';
import type { Guida } from '../../lib/domain/guida.ts';
import type { Result } from '../../lib/domain/result.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { routeHash } from '../archivio/route.ts';
import { Button } from '../ui/button.tsx';
import { FileImport, useFileImport } from '../ui/file-import.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Region } from '../ui/region.tsx';
import { GuidaFacts, PassiView } from './passo-view.tsx';
import { guidaHash } from './route.ts';
import type { GuidaWords } from './words.ts';

/** What a guide from a file would do here. */
export type GuidaCandidate = {
  guida: Guida;
  /** The ente's guide of the same name; null when there is none. */
  before: Guida | null;
  same: boolean;
  /** A guide that comes with Cigno has its name: it stays, and this one is kept under another. */
  builtIn: boolean;
  /** Keeps it, in the place of the one before or beside it; gives the name it is kept under. */
  accept: (replace: boolean) => Promise<Result<string>>;
};

const Preview = (props: {
  candidate: GuidaCandidate;
  words: GuidaWords;
  onCancel: () => void;
  onAccept: (replace: boolean) => Promise<void>;
}) => {
  const { guida, before, same, builtIn } = props.candidate;
  const [replace, setReplace] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <div class="stack">
      <Notice kind="info">
        <p>{t('tutor.estraneo')}</p>
      </Notice>
      {builtIn && (
        <Notice kind="warning">
          <p>{t('tutor.di-cigno-qui')}</p>
        </Notice>
      )}
      {before && (
        <Notice kind="warning">
          <p>
            {same
              ? t('tutor.uguale', { titolo: before.title })
              : t('tutor.gia-qui', { titolo: before.title, giorno: formatDay(before.verifiedOn) })}
          </p>
        </Notice>
      )}
      {before && !same && (
        <RadioGroup
          id="guida-modo"
          label={t('tutor.modo')}
          value={replace ? 'sostituisci' : 'affianca'}
          onChange={(value) => setReplace(value === 'sostituisci')}
          choices={[
            { value: 'affianca', label: t('tutor.affianca') },
            { value: 'sostituisci', label: t('tutor.sostituisci', { n: before.steps.length }) },
          ]}
        />
      )}
      <h3 class="guida__title">{guida.title}</h3>
      {guida.summary && <p>{guida.summary}</p>}
      <GuidaFacts guida={guida} own />
      <p>{tn('tutor.passi-n', guida.steps.length)}</p>
      <PassiView guida={guida} words={props.words} follow={false} />
      <div class="row">
        <Button
          variant="primary"
          size="large"
          busy={busy}
          disabled={same}
          onClick={async () => {
            setBusy(true);
            await props.onAccept(replace);
          }}
        >
          {replace ? t('tutor.accetta-sostituisci') : t('tutor.accetta')}
        </Button>
        <Button onClick={props.onCancel}>{t('imp.scarta')}</Button>
      </div>
    </div>
  );
};

/** A guide from a file: read, shown whole as text, and kept only after the last press. */
export const ImportGuida = (props: { onFile: (file: File) => Promise<Result<GuidaCandidate>>; words: GuidaWords }) => {
  const flow = useFileImport<GuidaCandidate>();
  const { step } = flow;
  return (
    <div class="stack editor">
      <a class="back" href={routeHash('guide')}>
        <Icon name="back" />
        {t('archivio.torna')}
      </a>
      <PageTitle title={t('tutor.importa-titolo')} />
      <div class="card stack">
        <p>{t('tutor.importa-testo')}</p>
        <FileImport
          flow={flow}
          id="guida-file"
          label={t('tutor.file')}
          accept=".json,application/json"
          refused={t('tutor.rifiutata')}
          ready={t('tutor.anteprima')}
          onFile={props.onFile}
        />
      </div>
      {step.kind === 'preview' && (
        <Region id="anteprima" title={t('tutor.anteprima')} card>
          <Preview
            candidate={step.candidate}
            words={props.words}
            onCancel={flow.cancel}
            onAccept={async (replace) => {
              const kept = await step.candidate.accept(replace);
              if (!kept.ok) return flow.refuse(kept.reason);
              flow.done(
                <>
                  <p>{t('tutor.importata')}</p>
                  <a href={guidaHash(kept.value)}>{t('tutor.vedi')}</a>
                </>,
              );
            }}
          />
        </Region>
      )}
    </div>
  );
};
