import { SCHEDA_CODES } from '../domain/codes.ts';
import { onAppalto } from './appalto.ts';
import { defineRule } from './rule.ts';
import { unsaid } from './told.ts';

export const CODICE_APPALTO = 'appalto.codiceAppalto';

export const ERR37 = defineRule({
  code: 'ERR37',
  schede: SCHEDA_CODES,
  origin: 'server',
  title: 'Codice appalto',
  fields: [CODICE_APPALTO],
  severity: 'errore',
  restates: true,
  message: 'Manca il codice appalto: lo genera Cigno, o scrivine uno che non hai mai usato.',
  ok: [{ appalto: { codiceAppalto: '80000000002-2026-6E2A91B4' } }],
  ko: [{ appalto: { codiceAppalto: ' ' } }, {}],
  evaluate: (view) =>
    onAppalto(unsaid(view, CODICE_APPALTO, []), [CODICE_APPALTO], 'La pagina non mostra il codice appalto.'),
});
