import type { SchedaCode } from '../../lib/domain/codes.ts';
import { formatDay } from '../../lib/domain/day.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import type { SchedaUse } from '../../lib/schede/scheda.ts';
import { controlId } from '../archivio/form.ts';
import { SelectField } from '../ui/select-field.tsx';

/** A scheda as it is offered: its name, and where and until when it is admitted. */
export type SchedaShown = Pick<SchedaUse, 'title' | 'admitted'> & { code: SchedaCode };

/** Under which portal a scheda is offered; one that is not admitted any more, or never was, stands apart. */
const groupOf = ({ admitted: { portal, until } }: SchedaShown): string =>
  t(portal === null || until !== null ? 'campi.scheda-pad' : `campi.scheda-${portal}`);

/** Who said so and when that was verified, beside what was said: rules change, and the portal decides. */
const noteOf = ({ admitted: { until, condition, source, verifiedOn } }: SchedaShown): string =>
  [
    ...(until === null ? [] : [t('campi.scheda-fino', { day: formatDay(until) })]),
    t('campi.scheda-nota', { condition: said(condition), source, day: formatDay(verifiedOn) }),
  ].join(' ');

/** The scheda of an affidamento: chosen once, when it is made; then said. */
export const SchedaField = (props: {
  value: SchedaCode;
  schede: readonly SchedaShown[];
  onChange?: ((code: SchedaCode) => void) | undefined;
}) => {
  const { schede, value, onChange } = props;
  const chosen = schede.find(({ code }) => code === value);
  const note = chosen ? noteOf(chosen) : '';
  if (!onChange)
    return (
      <div class="field">
        <p>
          <strong>{t('campi.scheda', { code: value, title: said(chosen?.title ?? '') })}</strong>
        </p>
        <p class="field__hint">{note}</p>
      </div>
    );
  return (
    <SelectField
      id={controlId('scheda')}
      label={t('ad4.scheda')}
      hint={`${t('ad4.scheda-hint')} ${note}`}
      value={value}
      empty={null}
      choices={schede.map((one) => ({
        value: one.code,
        label: `${one.code} – ${said(one.title)}`,
        group: groupOf(one),
      }))}
      onChange={(code) => {
        const found = schede.find((one) => one.code === code);
        if (found) onChange(found.code);
      }}
    />
  );
};
