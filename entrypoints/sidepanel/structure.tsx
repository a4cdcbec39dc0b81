import { signal } from '@preact/signals';
import { type StructureState, StructureTool } from '../../components/drift/structure-tool.tsx';
import type { Slot } from '../../components/panel/panel.tsx';
import { announce } from '../../components/ui/live.tsx';
import { chooseFrame } from '../../lib/assist/panel-state.ts';
import { secretsOf } from '../../lib/assist/scrub/scrub.ts';
import { publicLists, scrubStructure } from '../../lib/assist/scrub/scrub-structure.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import { exportStruttura, strutturaFileName } from '../../lib/exchange/struttura-file.ts';
import { t } from '../../lib/i18n/t.ts';
import { send } from '../../lib/messaging/client.ts';
import { readPageStates } from '../../lib/platform/page-states.ts';
import { list, registrazioniSince } from '../../lib/store/reader.ts';
import { download } from '../archivio/download.ts';
import { lists } from './lists.ts';

/** Everything saved here that may name somebody; the register too, whose texts come from the portals. */
const everybody = () =>
  Promise.all([
    list('affidamenti'),
    list('enti'),
    list('rup'),
    list('operatoriEconomici'),
    list('convenzioni'),
    list('pratiche'),
    registrazioniSince(new Date(0)),
  ]);

const state = signal<StructureState>('chiusa');

const focusTitle = (): void => void setTimeout(() => document.getElementById('struttura-title')?.focus());

const read = async (tabId: number): Promise<void> => {
  state.value = 'lettura';
  const frameId = chooseFrame(await readPageStates(tabId)) ?? 0;
  const raw = await send('frame.structure', null, { tabId, frameId });
  if (!raw.ok) {
    state.value = { problem: raw.reason };
    return;
  }
  try {
    const secrets = secretsOf(await everybody());
    state.value = { structure: scrubStructure(raw.value, secrets, publicLists(await lists())), saved: '' };
    announce(t('struttura.pronta'));
    focusTitle();
  } catch (error) {
    // Without knowing who must not be named nothing is shown for saving.
    state.value = { problem: error instanceof Error ? error.message : '' };
  }
};

const save = (): void => {
  const shown = state.value;
  if (typeof shown !== 'object' || !('structure' in shown)) return;
  const name = strutturaFileName(shown.structure);
  download(name, exportStruttura(shown.structure, dayInRome(new Date())), 'application/json');
  state.value = { ...shown, saved: name };
};

/** The tool at the end of the panel, and the way to it from elsewhere; `tab` is the one looked at. */
export const createStructureTool = (tab: () => number | null): { slot: Slot; open: () => void } => {
  const open = (): void => {
    const tabId = tab();
    if (tabId !== null && state.value !== 'lettura') void read(tabId);
  };
  const Tool = () => (
    <StructureTool
      state={state.value}
      onRead={open}
      onChange={(structure) => {
        state.value = { structure, saved: '' };
      }}
      onSave={save}
      onClose={() => {
        state.value = 'chiusa';
        focusTitle();
      }}
    />
  );
  return { open, slot: ({ model }) => model?.portal && <Tool /> };
};
