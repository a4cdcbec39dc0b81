import { formatDay, parseDay } from '../../lib/domain/day.ts';
import { t } from '../../lib/i18n/t.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';

/** A day in Italian notation, kept as `YYYY-MM-DD`; '' for none. */
export const DayField = (props: ParsedFieldProps<string>) => (
  <ParsedField
    {...props}
    hint={props.hint ?? t('aff.data-hint')}
    empty=""
    parse={parseDay}
    write={formatDay}
    inputMode="numeric"
  />
);
