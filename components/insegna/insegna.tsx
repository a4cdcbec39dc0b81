import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TeachKind, TeachSession, TeachState } from '../../lib/assist/teach-session.ts';
import type { EsitoInsegnamento } from '../../lib/domain/insegnamento.ts';
import type { ModelField } from '../../lib/domain/page-model.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { useSession } from '../panel/use-session.ts';
import { Button } from '../ui/button.tsx';
import { announce } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
import { pageNameOf } from '../ui/page-name.ts';
import { Region } from '../ui/region.tsx';
import { Conferma, wordOf } from './conferma.tsx';
import { ScegliCampo, ScegliPagina, type TeachChoices } from './scelta.tsx';

const TEXTS = {
  campo: 'insegna.campo-testo',
  cig: 'insegna.cig-testo',
  pagina: 'insegna.pagina-testo',
} as const;

const hoverWords = ({ hover }: TeachState): string => {
  if (!hover) return t('insegna.sotto-nulla');
  const cosa = hover.label || t('insegna.senza-etichetta');
  return t('insegna.sotto', {
    cosa: hover.section ? t('insegna.in-sezione', { cosa, sezione: hover.section }) : cosa,
  });
};

/** After each thing that happens: where the focus goes and what is said. */
const useEvents = (state: TeachState, opener: string): void => {
  // What happened before this was drawn (another page, another language) was told then.
  const told = useRef(state.event.turn);
  useEffect(() => {
    if (told.current === state.event.turn) return;
    told.current = state.event.turn;
    const focus = (id: string): void => document.getElementById(id)?.focus();
    switch (state.event.name) {
      case 'indica':
        focus('insegna-smetti');
        announce(t(state.kind === 'cig' ? 'insegna.indica-cig' : 'insegna.indica-campo'));
        break;
      case 'preso':
        focus('insegna-title');
        announce(t('insegna.indicato'));
        break;
      case 'insegnato':
        focus(opener);
        announce(t('insegna.fatto'));
        break;
      case 'smesso':
        focus('insegna-title');
        announce(state.problem ? said(state.problem) : t('insegna.smesso'));
        break;
    }
  }, [state.event.turn]);
};

/** What the user may teach on the page in front: fields, the place of the CIG, the page itself. */
export const Insegna = (props: {
  teach: TeachSession;
  /** What may be taught here, in the order shown. */
  offers: readonly TeachKind[];
  choices: TeachChoices;
  /** The one value of the plan without a field; '' when there are more or none. */
  likely: string;
  /** Fields of the page that Cigno does not understand. */
  unknown: readonly ModelField[];
  /** What came of the teachings on this page. */
  outcomes: readonly EsitoInsegnamento[];
  /** What was taught of this page, and how it fares. */
  here: ComponentChildren;
  busy: boolean;
  onShow: (key: string) => void;
  onArchive: () => void;
}) => {
  const { teach } = props;
  const state = useSession(teach);
  useEvents(state, `insegna-apri-${state.kind}`);
  const lost = props.outcomes.filter(({ outcome }) => outcome !== 'ritrovato').length;
  const open = state.step !== 'chiuso';
  useEffect(() => {
    if (open) document.getElementById('insegna-title')?.focus();
  }, [open, state.kind]);
  useEffect(() => {
    if (state.step !== 'indica') return;
    const life = new AbortController();
    const onKey = ({ key }: KeyboardEvent): void => void (key === 'Escape' && teach.stop());
    document.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, [state.step]);
  const { found } = state;
  const lesson = found?.lesson;
  const meaning =
    state.kind === 'cig'
      ? t('insegna.cig-rilasciato')
      : lesson?.kind === 'pagina'
        ? [pageNameOf(lesson.page), lesson.scheda && wordOf(props.choices.schede, lesson.scheda)]
            .filter(Boolean)
            .join(', ')
        : wordOf(props.choices.fields, state.field);
  return (
    <Region id="insegna" title={open ? t(`insegna.${state.kind}`) : t('insegna.titolo')} card={open}>
      {lost > 0 && !open && (
        <Notice kind="warning">
          <p>{tn('insegna.persi', lost)}</p>
        </Notice>
      )}
      {state.problem && (
        <Notice kind="warning">
          <p>{said(state.problem)}</p>
        </Notice>
      )}
      {!open && (
        <div class="row">
          {props.offers.map((kind) => (
            <Button
              key={kind}
              id={`insegna-apri-${kind}`}
              icon="edit"
              disabled={props.busy}
              onClick={() => teach.open(kind, kind === 'campo' ? props.likely : '')}
            >
              {t(`insegna.${kind}`)}
            </Button>
          ))}
          <Button variant="plain" size="small" onClick={props.onArchive}>
            {t('insegna.vai')}
          </Button>
        </div>
      )}
      {!open && props.here}
      {state.step === 'scelta' && (
        <>
          <p class="small">{t(TEXTS[state.kind])}</p>
          {state.kind === 'campo' && (
            <ScegliCampo
              state={state}
              teach={teach}
              choices={props.choices}
              unknown={props.unknown}
              onShow={props.onShow}
            />
          )}
          {state.kind === 'cig' && (
            <div class="row">
              <Button variant="primary" onClick={() => void teach.point()}>
                {t('insegna.indica')}
              </Button>
            </div>
          )}
          {state.kind === 'pagina' && <ScegliPagina teach={teach} choices={props.choices} />}
          <div class="row">
            <Button onClick={teach.close}>{t('ui.annulla')}</Button>
          </div>
        </>
      )}
      {state.step === 'indica' && (
        <>
          <Notice kind="info" title={t('insegna.indica-ora')}>
            <p>{t(state.kind === 'cig' ? 'insegna.indica-cig' : 'insegna.indica-campo')}</p>
          </Notice>
          <p role="status">{hoverWords(state)}</p>
          <div class="row">
            <Button id="insegna-smetti" icon="close" onClick={teach.stop}>
              {t('insegna.smetti')}
            </Button>
          </div>
        </>
      )}
      {state.step === 'conferma' && found && (
        <Conferma
          found={found}
          meaning={meaning}
          again={state.kind === 'pagina' ? t('insegna.indietro') : t('insegna.altro')}
          teach={teach}
          onClose={teach.close}
        />
      )}
    </Region>
  );
};
