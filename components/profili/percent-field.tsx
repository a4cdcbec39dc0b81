import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';

const parse = (text: string): Result<number | null> => {
  const value = text.replace('%', '').trim();
  if (value === '') return ok(null);
  return /^\d{1,3}(,\d{1,2})?$/.test(value) ? ok(Number(value.replace(',', '.'))) : refused(t('ad4.quota-illeggibile'));
};
const write = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

/** A percentage with at most two decimals; null for none. */
export const PercentField = (props: ParsedFieldProps<number | null>) => (
  <ParsedField
    {...props}
    hint={props.hint ?? t('ad4.quota-hint')}
    empty={null}
    parse={parse}
    write={write}
    inputMode="decimal"
  />
);
