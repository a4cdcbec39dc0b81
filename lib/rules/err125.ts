import { SCHEDA_CODES } from '../domain/codes.ts';
import { onAppalto } from './appalto.ts';
import { defineRule } from './rule.ts';
import { unsaid } from './told.ts';

const OGGETTO = 'appalto.datiBase.oggetto';

export const ERR125 = defineRule({
  code: 'ERR125',
  schede: SCHEDA_CODES,
  origin: 'server',
  title: 'Oggetto dell’appalto',
  fields: [OGGETTO],
  severity: 'errore',
  restates: true,
  message: 'Manca l’oggetto dell’appalto: scrivi che cosa compri.',
  ok: [{ appalto: { datiBase: { oggetto: 'Carta per fotocopie' } } }],
  ko: [{ appalto: { datiBase: { oggetto: '  ' } } }, {}],
  evaluate: (view) => onAppalto(unsaid(view, OGGETTO, []), [OGGETTO], 'La pagina non mostra l’oggetto dell’appalto.'),
});
