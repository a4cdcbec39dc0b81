import { cigOfAq } from './cig-aq.ts';
import { defineRule } from './rule.ts';

const CIG = 'appalto.cig';

/** ANAC answers a wrong one with ERR98 hours later, when the request has already gone: its check digits tell at once. */
export const CIG_PADRE = defineRule({
  code: 'CIGNO-CIG-PADRE',
  schede: ['AD4'],
  origin: 'cigno',
  law: 'Algoritmo di validazione del CIG (ANAC); errori ANAC, ERR98',
  title: 'CIG padre',
  fields: [CIG],
  severity: 'errore',
  message:
    'Il CIG padre non può essere giusto: i caratteri di controllo non tornano, o non è il CIG di una convenzione. Ricopialo dalla convenzione, per il lotto a cui aderisci.',
  ok: [{ appalto: { cig: 'B000001279' } }, { appalto: {} }],
  ko: [{ appalto: { cig: 'B000001278' } }, { appalto: { cig: 'CONSIP' } }, { appalto: { cig: 'X000000000' } }],
  evaluate: cigOfAq(CIG),
});
