import { t } from '../../lib/i18n/t.ts';
import { type Bound, controlId } from '../archivio/form.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';

/** Reasons ready to be taken and completed; what counts is what stands in the box. */
const READY = [
  'aff.motivo-assente',
  'aff.motivo-guasta',
  'aff.motivo-scheda',
  'aff.motivo-urgenza',
  'aff.motivo-formazione',
] as const;

/** Why PCP web instead of a certified platform: a ready reason to begin with, in words of one's own to end with. */
export const MotivoField = ({ bound, hint }: { bound: Bound<string>; hint: string }) => {
  const choices = READY.map((key) => ({ value: t(key), label: t(key) }));
  const ready = choices.find(({ value }) => value === bound.value.trim())?.value ?? '';
  const take = (reason: string): void => {
    if (!reason) return;
    // What the user wrote is never lost: a ready reason is put after it.
    const own = choices.some(({ value }) => value === bound.value.trim()) ? '' : bound.value.trim();
    bound.onInput(own ? `${own}\n${reason}` : reason);
  };
  return (
    <div class="stack-tight">
      <SelectField
        id={`${controlId('motivoPcpWeb')}-pronti`}
        label={t('aff.motivo-pronti')}
        value={ready}
        choices={choices}
        empty={t('aff.motivo-scegli')}
        onChange={take}
      />
      <TextArea {...bound} label={t('aff.motivo')} hint={hint} />
    </div>
  );
};
