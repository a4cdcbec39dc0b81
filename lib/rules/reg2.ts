import { defineRule } from './rule.ts';
import { P3, P6 } from './schede.ts';
import { CF_STAZIONE, eachStazione } from './stazioni.ts';
import { all, holds, lacks } from './told.ts';

const FUNZIONI = 'stazioniAppaltanti[].funzioniSvolte[]';

export const REG2 = defineRule({
  code: 'REG2',
  schede: [...P6, ...P3],
  origin: 'dmn',
  title: 'Codice fiscale di chi svolge le funzioni',
  fields: [CF_STAZIONE, FUNZIONI],
  severity: 'errore',
  message:
    'Di una stazione appaltante sono indicate le funzioni ma non il codice fiscale: scrivilo, o togli quella stazione appaltante.',
  ok: [{ stazioniAppaltanti: [{ funzioniSvolte: ['1'], codiceFiscale: '80000000002' }, {}] }],
  ko: [{ stazioniAppaltanti: [{ funzioniSvolte: ['1'] }] }, { stazioniAppaltanti: [{ funzioniSvolte: [] }] }],
  evaluate: (view) =>
    eachStazione(
      view,
      (place) =>
        all(
          holds(view, FUNZIONI, [place], () => true),
          lacks(view, CF_STAZIONE, [place]),
        ),
      CF_STAZIONE,
      'La pagina non mostra insieme le funzioni e il codice fiscale di ogni stazione appaltante.',
    ),
});
