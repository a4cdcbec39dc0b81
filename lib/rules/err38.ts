import { SCHEDA_CODES } from '../domain/codes.ts';
import { sameCodice } from '../domain/codice-appalto.ts';
import { onAppalto } from './appalto.ts';
import { CODICE_APPALTO } from './err37.ts';
import { defineRule } from './rule.ts';
import { holds } from './told.ts';

const MINE = '80000000002-2026-6E2A91B4';

export const ERR38 = defineRule({
  code: 'ERR38',
  schede: SCHEDA_CODES,
  origin: 'server',
  title: 'Codice appalto mai usato',
  fields: [CODICE_APPALTO],
  severity: 'errore',
  message:
    'Nel registro c’è già un appalto con questo codice: ANAC lo rifiuta. Genera un codice appalto nuovo, o riprendi quell’appalto.',
  needs: ['taken'],
  around: { taken: new Set([MINE]) },
  ok: [{ appalto: { codiceAppalto: '80000000002-2026-00000000' } }, {}],
  ko: [{ appalto: { codiceAppalto: MINE } }, { appalto: { codiceAppalto: ` ${MINE.toLowerCase()}` } }],
  evaluate(view) {
    const taken = new Set([...(view.around.taken ?? [])].map(sameCodice));
    const wrong = holds(view, CODICE_APPALTO, [], (text) => typeof text === 'string' && taken.has(sameCodice(text)));
    return onAppalto(wrong, [CODICE_APPALTO], 'La pagina non mostra il codice appalto.');
  },
});
