import { useEffect, useState } from 'preact/hooks';

/** The state of a session, drawn again after each of its changes. */
export const useSession = <S>(session: { state(): S; subscribe(listener: () => void): () => void }): S => {
  const [state, setState] = useState(session.state());
  useEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  return state;
};
