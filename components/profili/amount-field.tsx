import { formatAmount, parseEuro } from '../../lib/domain/money.ts';
import { ParsedField, type ParsedFieldProps } from './parsed-field.tsx';

const written = (cents: number | null): string => (cents === null ? '' : formatAmount(cents));

/** An amount in Italian notation, kept as integer cents. */
export const AmountField = (props: ParsedFieldProps<number | null>) => (
  <ParsedField {...props} empty={null} parse={parseEuro} write={written} prefix="€" inputMode="decimal" amount />
);
