import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GuideSession, GuideState } from '../../lib/assist/guide-session.ts';
import type { PanelSession, PanelState } from '../../lib/assist/panel-state.ts';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { isFormPage } from '../../lib/domain/page-model.ts';
import type { TextKey } from '../../lib/i18n/it.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { announce, LiveRegion } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Dettaglio } from './dettaglio.tsx';
import { Esito } from './esito.tsx';
import { FormView } from './form-view.tsx';
import { Guida } from './guida.tsx';
import { NoPortal, SilentPage } from './no-page.tsx';
import { PageBar } from './page-bar.tsx';
import { useSession } from './use-session.ts';
import { checkedWords, planWords } from './words.ts';

/** Something that another room shows in the panel, from what the panel knows; null where it has nothing to say. */
export type Slot = (state: PanelState) => ComponentChildren;

export type PanelProps = {
  session: PanelSession;
  /** The affidamenti that fit the page. */
  candidates: (state: PanelState) => readonly Affidamento[];
  /** Under what condition the scheda of the page may be used, and when that was verified; '' without a scheda. */
  condition: (state: PanelState) => string;
  /** The sheet before the point of no return, null on pages where there is none. */
  stop?: ((state: PanelState) => ComponentChildren) | undefined;
  /** The errors of ANAC that the page shows, explained. */
  errors?: ((state: PanelState) => ComponentChildren) | undefined;
  /** What Cigno does not write on this page, to be copied. */
  copies?: ((state: PanelState) => ComponentChildren) | undefined;
  /** The search of ANAC's codes, for the fields that only a person can fill. */
  codes?: ComponentChildren;
  /** The guides; without them the region Guida has the short hints alone. */
  guide?: GuideSession | undefined;
  /** What has to be read before the work on this page: one function for each thing that may have to be said. */
  notices?: readonly Slot[];
  /** What can be done beside the plan, at the end of the panel. */
  tools?: readonly Slot[];
  onArchive: (hash: string) => void;
  onPalestra: () => void;
};

const focusHeading = (region: string): void => document.getElementById(`${region}-title`)?.focus();

/** After each event of the session: where the focus goes and what is said. */
const useEvents = (state: PanelState, compila: () => HTMLButtonElement | null, notice: (text: string) => void) => {
  useEffect(() => {
    const { name } = state.event;
    if (name === 'piano-pronto') {
      announce(t('panel.piano-pronto', { what: planWords(state.plan?.entries ?? []) || t('panel.compila-nulla') }));
      (compila() ?? document.getElementById('affidamento'))?.focus();
    } else if (name === 'piano-rifatto') {
      notice(t('panel.piano-rifatto'));
      focusHeading('piano');
    } else if (name === 'compilato' || name === 'annullato') focusHeading('esito');
    else if (name === 'controllato' && state.check) {
      announce(checkedWords(state.check));
      focusHeading('controlli');
    } else if (name === 'rifiutato') notice(t('panel.rifiutato', { reason: said(state.problem) }));
  }, [state.event.turn]);
};

/** Pages about one appalto or affidamento, shown with its state and CIG. */
const ABOUT: readonly string[] = ['dettaglio', 'conferma', 'documento-sola-lettura'];

/** Pages on which something stands in the way of the work. */
const NOTICES: Record<string, { title: Said; text: Said }> = {
  'sessione-scaduta': { title: 'panel.scaduta-titolo', text: 'panel.scaduta-testo' },
  'sessione-in-scadenza': { title: 'panel.scadenza-titolo', text: 'panel.scadenza-testo' },
  bloccato: { title: 'panel.bloccato-titolo', text: 'panel.bloccato-testo' },
};
type Said = Extract<TextKey, `panel.${'scaduta' | 'scadenza' | 'bloccato'}-${string}`>;

const NO_GUIDE = { state: () => null, subscribe: () => () => undefined };

const Body = (props: PanelProps & { state: PanelState; compila: { current: HTMLButtonElement | null } }) => {
  const { state, session } = props;
  const { model } = state;
  const underWay = useSession<GuideState | null>(props.guide ?? NO_GUIDE)?.guida != null;
  const page = state.place === 'nessuna' ? null : (model?.page ?? '');
  const guida = (
    <Guida
      page={page}
      scheda={model?.scheda}
      note={props.condition(state) || undefined}
      guide={props.guide}
      onArchive={props.onArchive}
    />
  );
  if (state.place === 'caricamento') return <Skeleton lines={4} />;
  if (state.place === 'nessuna')
    return (
      <>
        {underWay && guida}
        <NoPortal onPalestra={props.onPalestra} />
        {props.guide && !underWay && guida}
      </>
    );
  if (state.place === 'muta' || !model) return <SilentPage onRetry={() => void session.prepare()} />;
  const [pratica] = model.pratiche;
  const about = ABOUT.includes(model.page);
  const notice = NOTICES[model.page];
  const sheet = props.stop?.(state) ?? null;
  // A document of CMRC has its button all along; elsewhere the portal asks now, and the sheet is the first thing to read.
  const asks = model.page !== 'documento';
  return (
    <>
      {notice && (
        <Notice kind="warning" title={t(notice.title)}>
          <p>{t(notice.text)}</p>
        </Notice>
      )}
      {/* Who follows a guide reads it first; the short hints stand at the end, for who knows the way. */}
      {underWay && guida}
      {model.page === 'sconosciuta' && (
        <EmptyState level={2} title={t('panel.ignota-titolo')} text={t('panel.ignota-testo')} />
      )}
      {props.notices?.map((slot) => slot(state))}
      {props.errors?.(state)}
      {asks && sheet}
      {about && pratica && (
        <Dettaglio
          pratica={pratica}
          lastCheck={state.lastCheck}
          document={model.portal !== 'pcp'}
          sheet={sheet !== null}
        />
      )}
      {state.esito && !isFormPage(model.page) && <Esito esito={state.esito} busy={false} onUndo={null} />}
      {isFormPage(model.page) && (
        <FormView
          state={state}
          session={session}
          candidates={props.candidates(state)}
          compila={props.compila}
          stop={asks ? null : sheet}
          copies={props.copies?.(state)}
          codes={props.codes}
          onArchive={props.onArchive}
        />
      )}
      {props.tools?.map((slot) => slot(state))}
      {!underWay && guida}
    </>
  );
};

/** The assistant beside the portal's page. */
export const Panel = (props: PanelProps) => {
  const state = useSession(props.session);
  const compila = useRef<HTMLButtonElement | null>(null);
  const [notice, setNotice] = useState('');
  useEffect(() => setNotice(''), [state.model?.frame, state.work?.kind]);
  useEvents(state, () => compila.current, setNotice);
  return (
    <>
      <PageBar model={state.place === 'pagina' ? state.model : null} onArchive={() => props.onArchive('')} />
      <main class="panel-main">
        {notice && (
          <Notice kind="warning" role="alert" onClose={() => setNotice('')}>
            <p>{notice}</p>
          </Notice>
        )}
        <Body {...props} state={state} compila={compila} />
      </main>
      <LiveRegion />
    </>
  );
};
