import { evaluate } from 'feelin';
import { ROOTS, type Table } from './table.ts';

/** Warnings that mean the expression was not evaluated as written, not that data are missing. */
const FATAL = /NO_VARIABLE_FOUND|NO_FUNCTION_FOUND|INVALID_TYPE|FUNCTION_INVOCATION_FAILURE|NOT_COMPARABLE/;

/** Arithmetic on what is missing answers null, as it should. */
const ON_NULL = /'null'/;

/** Payloads in one evaluation: parsing is what costs. */
const BATCH = 200;

/** Euro, as people add them; the engine of ANAC's server has decimals, this one binary fractions. */
export const addUp = (amounts: readonly number[]): number =>
  amounts.reduce((total, one) => total + Math.round(one * 100), 0) / 100;

/**
 * What this engine lacks or has otherwise than the one of ANAC's server: Camunda's `is defined`, of which it says false
 * without a word; the sum of decimals; and the clock, which stands still at `now` (`YYYY-MM-DDTHH:MM:SS`).
 */
const functions = (now: string) => ({
  'is defined': (value: unknown) => value !== null && value !== undefined,
  sum: (list: unknown) =>
    Array.isArray(list) && list.length > 0 && list.every((one) => typeof one === 'number') ? addUp(list) : null,
  today: () => now.slice(0, 10),
  now: () => ({
    hour: Number(now.slice(11, 13)),
    minute: Number(now.slice(14, 16)),
    second: Number(now.slice(17, 19)),
  }),
});

const root = new RegExp(`(?<![\\w.])(${ROOTS.join('|')})(?=\\W|$)`, 'g');

/** The codes that some rules of a table raise on each payload, as `table.rules` orders them. */
export const raise = (rules: Table['rules'], payloads: readonly object[], now: string): string[][] => {
  const conditions = rules.map(({ condition }) => condition.replace(root, 'payload.$1'));
  const expression = `for payload in payloads return [${conditions.join(', ')}]`;
  const raised: string[][] = [];
  for (let from = 0; from < payloads.length; from += BATCH) {
    const context = { payloads: payloads.slice(from, from + BATCH), ...functions(now) };
    const { value, warnings } = evaluate(expression, context);
    const fatal = warnings.find(({ type, message }) => FATAL.test(type) && !ON_NULL.test(message));
    if (fatal) throw new Error(`${fatal.type}: ${fatal.message}`);
    if (!Array.isArray(value) || value.length !== context.payloads.length)
      throw new Error('The engine did not answer for each payload');
    for (const row of value as unknown[][])
      raised.push(rules.filter((_, place) => row[place] === true).map(({ code }) => code));
  }
  return raised;
};
