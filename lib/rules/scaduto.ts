import { EXAMPLE_CODES, isValidOn, onCodes, today, withFunzioni } from './coded.ts';
import { defineRule } from './rule.ts';

const coded = onCodes((view, entries) => entries.length > 0 && !isValidOn(entries, today(view)));

/** ANAC keeps closed entries in its lists: the same code may come back with another description. */
export const SCADUTO = defineRule({
  code: 'CIGNO-SCADUTO',
  origin: 'cigno',
  law: 'Elenchi di codici ANAC, date di validità; errori ANAC, ERR63',
  title: 'Codici ancora validi',
  severity: 'errore',
  restates: true,
  message:
    'Un codice non si può più usare, o non ancora: ANAC l’ha chiuso o lo apre più avanti. Scegli una voce valida oggi.',
  needs: ['codes'],
  around: { codes: EXAMPLE_CODES, now: '2026-07-01T12:00:00' },
  ok: [withFunzioni('1', '2', '9'), {}],
  ko: [withFunzioni('1', '3')],
  ...coded,
});
