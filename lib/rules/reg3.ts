import { defineRule } from './rule.ts';
import { sameTwice } from './same.ts';
import { P3, P6 } from './schede.ts';
import { CF_STAZIONE, STAZIONI } from './stazioni.ts';

export const REG3 = defineRule({
  code: 'REG3',
  schede: [...P6, ...P3],
  origin: 'dmn',
  title: 'Stazioni appaltanti diverse',
  fields: [CF_STAZIONE],
  severity: 'errore',
  message: 'Due stazioni appaltanti hanno lo stesso codice fiscale: correggilo, o togli quella ripetuta.',
  ok: [{ stazioniAppaltanti: [{ codiceFiscale: '80000000002' }, { codiceFiscale: '80000000101' }] }, {}],
  ko: [
    { stazioniAppaltanti: [{ codiceFiscale: '80000000002' }, { codiceFiscale: '80000000002' }] },
    // In ANAC's table two that lack are two that are equal.
    { stazioniAppaltanti: [{}, {}] },
  ],
  evaluate: (view) =>
    sameTwice(
      view,
      STAZIONI,
      [],
      CF_STAZIONE,
      true,
      'La pagina non mostra il codice fiscale di ogni stazione appaltante.',
    ),
});
