import { EXAMPLE_CODES, onCodes, withFunzioni } from './coded.ts';
import { defineRule } from './rule.ts';

const coded = onCodes((_, entries) => entries.length === 0);

export const ERR63 = defineRule({
  code: 'ERR63',
  origin: 'server',
  title: 'Codici degli elenchi di ANAC',
  severity: 'errore',
  restates: true,
  message: 'Un codice non è nell’elenco di ANAC: scegli una voce dell’elenco.',
  needs: ['codes'],
  around: { codes: EXAMPLE_CODES },
  ok: [withFunzioni('1', '2', '3'), {}],
  ko: [withFunzioni('1', '9'), withFunzioni(1)],
  ...coded,
});
