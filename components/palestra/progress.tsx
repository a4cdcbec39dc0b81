import { useState } from 'preact/hooks';
import { t, tn } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Region } from '../ui/region.tsx';
import { TextField } from '../ui/text-field.tsx';

/** What the learner has done so far: saved to a file for the tutor, or forgotten. */
export const Progress = (props: { attempts: number; onExport: (learner: string) => void; onForget: () => void }) => {
  const [learner, setLearner] = useState('');
  const [asking, setAsking] = useState(false);
  return (
    <Region id="progresso" title={t('palestra.progresso')} card>
      <p>{t('palestra.progresso-testo')}</p>
      <p class="soft">
        {props.attempts === 0 ? t('palestra.tentativi-nessuno') : tn('palestra.tentativi', props.attempts)}
      </p>
      <TextField
        id="allievo"
        label={t('palestra.allievo')}
        optional
        value={learner}
        maxLength={200}
        onInput={setLearner}
      />
      <div class="row">
        <Button icon="download" disabled={props.attempts === 0} onClick={() => props.onExport(learner)}>
          {t('palestra.esporta')}
        </Button>
        <Button variant="plain" disabled={props.attempts === 0} onClick={() => setAsking(true)}>
          {t('palestra.dimentica')}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('palestra.dimentica')}
          confirm={t('palestra.dimentica')}
          danger
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            props.onForget();
          }}
        >
          <p>{tn('palestra.dimentica-testo', props.attempts)}</p>
        </ConfirmDialog>
      )}
    </Region>
  );
};
