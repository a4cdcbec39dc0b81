import type { Ref } from 'preact';
import type { PanelState } from '../../lib/assist/panel-state.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { toWrite } from './words.ts';

/** The two things to do on a form, always in reach at the bottom; while a fill runs, its progress and the way to stop it. */
export const ActionsBar = (props: {
  state: PanelState;
  compila: Ref<HTMLButtonElement>;
  onFill: () => void;
  onCheck: () => void;
  onStop: () => void;
  onLeaveSafe: () => void;
}) => {
  const { plan, overwrite, work, safe } = props.state;
  const count = plan ? toWrite(plan.entries, overwrite) : 0;
  const hint = !plan
    ? t('panel.compila-scegli')
    : count === 0
      ? t('panel.compila-nulla')
      : tn('panel.compila-quanti', count);
  const check = (
    <Button key="controlla" size="large" icon="shield" disabled={work !== null} onClick={props.onCheck}>
      {t('panel.controlla')}
    </Button>
  );
  if (safe && work === null)
    return (
      <div class="actions-bar">
        <p class="small">{t(safe === 'portale' ? 'sicura.perche-portale' : 'sicura.perche-pagina')}</p>
        <Toolbar label={t('panel.azioni')}>
          {check}
          <Button size="large" onClick={props.onLeaveSafe}>
            {t('sicura.esci')}
          </Button>
        </Toolbar>
      </div>
    );
  return (
    <div class="actions-bar">
      {work?.kind === 'compila' ? (
        <div class="progress">
          <label for="avanzamento">
            {work.stopping
              ? t('panel.fermo')
              : `${t('panel.avanzamento-titolo')}: ${t('panel.avanzamento', { done: work.done, total: work.total })}`}
          </label>
          <progress id="avanzamento" max={work.total} value={work.done} />
        </div>
      ) : (
        <p class="small soft" id="compila-hint">
          {work?.kind === 'annulla' ? t('panel.annullamento') : hint}
        </p>
      )}
      <Toolbar label={t('panel.azioni')}>
        <Button
          variant="primary"
          size="large"
          icon="edit"
          inputRef={props.compila}
          busy={work?.kind === 'compila'}
          disabled={count === 0 || work !== null}
          describedBy={work?.kind === 'compila' ? undefined : 'compila-hint'}
          onClick={props.onFill}
        >
          {t('panel.compila')}
        </Button>
        {work?.kind === 'compila' ? (
          <Button size="large" icon="close" disabled={work.stopping} onClick={props.onStop}>
            {t('panel.ferma')}
          </Button>
        ) : (
          check
        )}
      </Toolbar>
    </div>
  );
};
