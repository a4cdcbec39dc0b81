import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SelectField } from '../ui/select-field.tsx';

/** "80000000002-2026-0001 – Fornitura di carta". */
const nameOf = ({ codiceAppalto, oggetto }: Affidamento): string =>
  [codiceAppalto, oggetto].filter(Boolean).join(' – ') || t('registro.senza-oggetto');

/** Which affidamento the values come from. Where there is none, the first thing to do. */
export const AffidamentoChoice = (props: {
  candidates: readonly Affidamento[];
  chosen: string | null;
  /** False while there is no profile of any kind. */
  hasProfiles: boolean;
  onChoose: (id: string) => void;
  onArchive: (hash: string) => void;
}) =>
  props.candidates.length === 0 ? (
    <EmptyState
      level={2}
      title={t(props.hasProfiles ? 'panel.nessun-affidamento-titolo' : 'panel.nessun-profilo-titolo')}
      text={t(props.hasProfiles ? 'panel.nessun-affidamento-testo' : 'panel.nessun-profilo-testo')}
      action={
        <Button
          variant="primary"
          icon="add"
          onClick={() => props.onArchive(props.hasProfiles ? '#affidamenti/nuovo' : '#benvenuto')}
        >
          {t(props.hasProfiles ? 'panel.affidamento-nuovo' : 'panel.comincia')}
        </Button>
      }
    />
  ) : (
    <div class="stack-tight">
      <SelectField
        id="affidamento"
        label={t('panel.affidamento')}
        value={props.chosen ?? ''}
        empty={t('panel.affidamento-scegli')}
        choices={props.candidates.map((one) => ({ value: one.id, label: nameOf(one) }))}
        onChange={props.onChoose}
      />
      <div class="row">
        <Button size="small" variant="plain" icon="add" onClick={() => props.onArchive('#affidamenti/nuovo')}>
          {t('panel.affidamento-nuovo')}
        </Button>
      </div>
    </div>
  );
