import { eachAward, inAward } from './award.ts';
import { isLinked, MOTIVO_COLLEGAMENTO } from './collegamento.ts';
import { defineRule } from './rule.ts';
import { all, holds, isYes } from './told.ts';

const RIPETIZIONI = 'lotti[].ripetizioniEConsegneComplementari';
const lot = (ripetizioniEConsegneComplementari: boolean, motivoCollegamento?: string) => ({
  lotti: [
    { ripetizioniEConsegneComplementari, ...(motivoCollegamento && { ipotesiCollegamento: { motivoCollegamento } }) },
  ],
});

export const REG14 = defineRule({
  code: 'REG14',
  schede: ['P6_2'],
  origin: 'dmn',
  title: 'Nessun collegamento quando ci sono ripetizioni',
  fields: [MOTIVO_COLLEGAMENTO, RIPETIZIONI],
  severity: 'errore',
  message:
    'Il lotto prevede ripetizioni o consegne complementari: allora il motivo del collegamento è «No, nessuna ipotesi di collegamento». Scegli quello, o correggi la risposta sulle ripetizioni.',
  ok: [lot(true, '10'), lot(false, '1')],
  ko: [lot(true, '1'), lot(true)],
  evaluate: (view) =>
    eachAward(
      view,
      (at) => all(holds(view, RIPETIZIONI, [at], isYes), isLinked(view, at)),
      inAward(MOTIVO_COLLEGAMENTO),
      'La pagina non mostra insieme le ripetizioni e il motivo del collegamento.',
    ),
});
