import { useEffect, useState } from 'preact/hooks';
import type { PanelSession, PanelState } from '../../lib/assist/panel-state.ts';

/** The state of a session, drawn again after each of its changes. */
export const useSession = (session: PanelSession): PanelState => {
  const [state, setState] = useState(session.state());
  useEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  return state;
};
