import type { Structure } from '../../lib/domain/page-structure.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { StructureLines } from './structure-lines.tsx';

/** What the tool is about: nothing yet, the page being read, why it could not be, or what was read. */
export type StructureState = 'chiusa' | 'lettura' | { problem: string } | { structure: Structure; saved: string };

/** The structure of the page for whoever maintains Cigno: read on demand, shown whole, saved by the user alone. */
export const StructureTool = (props: {
  state: StructureState;
  onRead: () => void;
  onChange: (structure: Structure) => void;
  onSave: () => void;
  onClose: () => void;
}) => {
  const { state } = props;
  const shown = typeof state === 'object' && 'structure' in state ? state : null;
  return (
    <Region id="struttura" title={t('struttura.titolo')} card={shown !== null}>
      {!shown && (
        <>
          <p class="soft small">{t('struttura.testo')}</p>
          <div class="row">
            <Button size="small" icon="document" busy={state === 'lettura'} onClick={props.onRead}>
              {t('struttura.leggi')}
            </Button>
          </div>
        </>
      )}
      {typeof state === 'object' && 'problem' in state && (
        <Notice kind="warning" role="alert">
          <p>{said(state.problem)}</p>
        </Notice>
      )}
      {shown && (
        <>
          <p>{t('struttura.guarda')}</p>
          <div class="row">
            <Button variant="primary" icon="download" onClick={props.onSave}>
              {t('struttura.salva')}
            </Button>
            <Button onClick={props.onClose}>{t('struttura.chiudi')}</Button>
          </div>
          {shown.saved && (
            <Notice kind="ok" role="status">
              <p>{t('struttura.salvata', { file: shown.saved })}</p>
            </Notice>
          )}
          <StructureLines structure={shown.structure} onChange={props.onChange} />
        </>
      )}
    </Region>
  );
};
