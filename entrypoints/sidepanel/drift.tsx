import { DriftNotice } from '../../components/drift/drift-notice.tsx';
import type { Slot } from '../../components/panel/panel.tsx';
import { useSession } from '../../components/panel/use-session.ts';
import { createDriftSession, type DriftSession } from '../../lib/assist/drift-session.ts';
import type { PanelSession, PanelState } from '../../lib/assist/panel-state.ts';
import { readPageMemories, writePageMemory } from '../../lib/platform/page-memory.ts';
import { onSafeMode } from '../../lib/platform/safe-mode.ts';

type Props = { drift: DriftSession; session: PanelSession; panel: PanelState; onExport: () => void };

const Notice = ({ drift, session, panel, onExport }: Props) => {
  const state = useSession(drift);
  return (
    state && (
      <DriftNotice
        drift={state}
        safe={panel.safe}
        onAccept={() => void drift.accept()}
        onSafe={(scope) => void session.setSafe(scope)}
        onExport={onExport}
      />
    )
  );
};

/** The notice of a page that changed, and safe mode set anywhere taken over here, until the signal. */
export const createDriftNotice = (session: PanelSession, onExport: () => void, signal: AbortSignal): Slot => {
  const ports = { memories: readPageMemories, keep: writePageMemory, now: () => new Date() };
  const drift = createDriftSession(ports, session, signal);
  onSafeMode(() => void session.safeChanged(), signal);
  return (panel) => <Notice drift={drift} session={session} panel={panel} onExport={onExport} />;
};
