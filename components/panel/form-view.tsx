import type { ComponentChildren } from 'preact';
import type { PanelSession, PanelState } from '../../lib/assist/panel-state.ts';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { ActionsBar } from './actions-bar.tsx';
import { AffidamentoChoice } from './affidamento-choice.tsx';
import { Controlli } from './controlli.tsx';
import { Esito } from './esito.tsx';
import { Paused } from './paused.tsx';
import { Piano } from './piano.tsx';

/** A form of the portal: the source of the values, the plan, the result, the findings. */
export const FormView = (props: {
  state: PanelState;
  session: PanelSession;
  candidates: readonly Affidamento[];
  compila: { current: HTMLButtonElement | null };
  /** The sheet before the point of no return, where this very page has its button. */
  stop: ComponentChildren;
  /** What Cigno does not write, to be copied. */
  copies: ComponentChildren;
  codes?: ComponentChildren;
  onArchive: (hash: string) => void;
}) => {
  const { state, session, candidates } = props;
  const go = (key: string) => void session.goTo(key);
  const { profiles } = state;
  const isHere = state.esito?.frame === state.model?.frame;
  const hasProfiles = Boolean(profiles && profiles.enti.length + profiles.operatoriEconomici.length > 0);
  return (
    <>
      <AffidamentoChoice
        candidates={candidates}
        chosen={state.affidamentoId}
        hasProfiles={hasProfiles || Boolean(profiles?.affidamenti.length)}
        onChoose={(id) => void session.choose(id)}
        onArchive={props.onArchive}
      />
      {state.paused && !state.work && !state.safe && <Paused run={state.paused} session={session} />}
      {state.esito && (
        <Esito
          esito={state.esito}
          busy={state.work?.kind === 'annulla'}
          onUndo={isHere ? () => void session.undo() : null}
        />
      )}
      {props.stop}
      {/* Where nothing is written the copy list has every value. */}
      {(candidates.length > 0 || state.draft) && !(state.safe && state.plan) && (
        <Piano
          plan={state.plan}
          overwrite={state.overwrite}
          onOverwrite={(key, yes) => session.setOverwrite(key, yes)}
          onGo={go}
        />
      )}
      {props.copies}
      {props.codes}
      {state.check && <Controlli report={state.check} calm={!state.judged} onGo={go} />}
      <ActionsBar
        state={state}
        compila={props.compila}
        onFill={() => void session.fill()}
        onCheck={() => void session.check()}
        onStop={() => session.stop()}
        onLeaveSafe={() => void session.setSafe(null)}
      />
    </>
  );
};
