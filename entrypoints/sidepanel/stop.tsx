import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { StopSheet } from '../../components/panel/stop-sheet.tsx';
import type { Looked } from '../../components/panel/stop-verdict.ts';
import type { PanelSession, PanelState } from '../../lib/assist/panel-state.ts';
import { type FormSeen, formSeen, type StopSheet as StopSheetData, stopSheet } from '../../lib/assist/stop-sheet.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import type { Purchase } from '../../lib/domain/duplicate.ts';
import { isFormPage } from '../../lib/domain/page-model.ts';

/** How the register is asked for CIGs of the same purchase, and how its changes are told, until the signal. */
export type RegisterSight = {
  lookFor: (purchase: Purchase) => Promise<Looked>;
  onChange: (tell: () => void, signal: AbortSignal) => void;
};

const Looking = ({ sheet, calm, register }: { sheet: StopSheetData; calm: boolean; register: RegisterSight }) => {
  const [looked, setLooked] = useState<Looked>('lettura');
  const asked = JSON.stringify(sheet.purchase);
  useEffect(() => {
    const life = new AbortController();
    const look = async () => {
      const found = sheet.purchase ? await register.lookFor(sheet.purchase) : 'ignoto';
      if (!life.signal.aborted) setLooked(found);
    };
    register.onChange(() => void look(), life.signal);
    void look();
    return () => life.abort();
  }, [asked]);
  return <StopSheet sheet={sheet} looked={looked} calm={calm} />;
};

/** What a form is remembered by. */
const READ = ['model', 'profiles', 'check', 'affidamentoId'] as const;

/** Whether a form was only just opened: nobody filled or checked it, and something is still to be written there. */
const isFresh = ({ model, judged, check }: PanelState): boolean =>
  isFormPage(model?.page ?? '') && !judged && check?.items.some(({ missing }) => missing) === true;

/** The sheet for the page in sight. Remembers the form read last, because the pages that follow it do not show it. */
export const createStop = (
  session: PanelSession,
  register: RegisterSight,
  signal: AbortSignal,
): ((state: PanelState) => VNode | null) => {
  let last: FormSeen | null = null;
  let read: PanelState | null = null;
  session.subscribe(() => {
    const state = session.state();
    if (signal.aborted || !state.model || !isFormPage(state.model.page)) return;
    // A fill tells its progress field by field: the form is read anew only where what is read has changed.
    if (read && READ.every((part) => read?.[part] === state[part])) return;
    read = state;
    last = formSeen(state, new Date()) ?? last;
  });
  return (state) => {
    const sheet = stopSheet(state, last, dayInRome(new Date()));
    return sheet && <Looking sheet={sheet} register={register} calm={isFresh(state)} />;
  };
};
