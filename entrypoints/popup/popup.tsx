import { useEffect } from 'preact/hooks';
import { PopupView } from '../../components/registro/popup-view.tsx';
import { openArchive, openPalestra, openPanel } from '../../lib/platform/tabs.ts';
import { tellNewCigs } from '../archivio/cig-news.ts';
import * as state from './state.ts';

/** The popup, wired to the register, the tab in front and the ways on. */
export const Popup = () => {
  useEffect(() => {
    const life = new AbortController();
    state.start(life.signal);
    tellNewCigs(life.signal);
    return () => life.abort();
  }, []);
  return (
    <PopupView
      text={state.text.value}
      onSearch={(typed) => void state.search(typed)}
      rows={state.rows.value}
      total={state.total.value}
      more={state.more.value}
      onMore={() => void state.showMore()}
      waiting={state.waiting.value}
      page={state.page.value}
      ready={state.ready.value}
      notices={state.notices.value}
      failure={state.failure.value}
      onPanel={() => {
        // In the click itself: browsers open the panel only on the user's gesture.
        void openPanel(state.tab.value).then(() => window.close());
      }}
      onArchive={(hash) => void openArchive(hash).then(() => window.close())}
      onPalestra={() => void openPalestra().then(() => window.close())}
    />
  );
};
