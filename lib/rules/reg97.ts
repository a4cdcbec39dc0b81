import { eachAward, inAward } from './award.ts';
import { defineRule } from './rule.ts';
import { P3 } from './schede.ts';
import { INVITO, OFFERTE } from './termini.ts';
import { all, blank, not } from './told.ts';

const lot = (...terms: [string, string][]) => ({ lotti: [{ datiBaseTerminiInvio: Object.fromEntries(terms) }] });
const offerte: [string, string] = ['scadenzaPresentazioneOfferte', '2030-01-01T12:00:00Z'];

export const REG97 = defineRule({
  code: 'REG97',
  schede: P3,
  origin: 'dmn',
  title: 'Un solo termine',
  fields: [OFFERTE, INVITO],
  severity: 'errore',
  message: 'Ci sono sia il termine per le offerte sia quello per l’invito: lasciane uno solo.',
  ok: [lot(offerte), lot(offerte, ['scadenzaPresentazioneInvito', '']), lot()],
  ko: [lot(offerte, ['scadenzaPresentazioneInvito', '2030-01-01T12:00:00Z'])],
  evaluate: (view) =>
    eachAward(
      view,
      (at) => all(not(blank(view, OFFERTE, [at])), not(blank(view, INVITO, [at]))),
      inAward(OFFERTE, INVITO),
      'La pagina non mostra tutti e due i termini.',
    ),
});
