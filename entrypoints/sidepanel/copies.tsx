import { type CopyKeeper, CopyList } from '../../components/copy-list/copy-list.tsx';
import { copyList } from '../../lib/assist/copy-list.ts';
import type { PanelSession, PanelState } from '../../lib/assist/panel-state.ts';
import { keepCopies, keptCopies } from '../../lib/platform/copy-memory.ts';

const onDisk: CopyKeeper = {
  read: (document) => keptCopies(document).catch(() => ({ listed: [], done: [] })),
  keep: (document, memory) => keepCopies(document, memory).catch(() => undefined),
};

/** The copy list of the page in sight; of all values where the page may not be written to. */
export const createCopies =
  (session: Pick<PanelSession, 'goTo'>, keeper: CopyKeeper = onDisk) =>
  (state: PanelState) => {
    const safe = state.safe !== null;
    const list = copyList(state, safe);
    if (!list || !state.model) return null;
    return (
      <CopyList
        list={list}
        frame={state.model.frame}
        safe={safe}
        keeper={keeper}
        onGo={(key) => void session.goTo(key)}
      />
    );
  };
