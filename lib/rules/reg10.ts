import { eachAward, inAward } from './award.ts';
import { contractIs, OGGETTO_CONTRATTO } from './contratto.ts';
import { defineRule } from './rule.ts';
import { P6 } from './schede.ts';
import { all, lacks } from './told.ts';

const SERVIZIO = 'lotti[].servizioPubblicoLocale';
const services = { datiBase: { oggettoContratto: 'services' } };

export const REG10 = defineRule({
  code: 'REG10',
  schede: P6,
  origin: 'dmn',
  title: 'Servizio pubblico locale',
  fields: [SERVIZIO, OGGETTO_CONTRATTO],
  severity: 'errore',
  message: 'Il contratto è di servizi: di’ se è un servizio pubblico locale, Sì o No.',
  ok: [{ aggiudicazioni: [{ ...services, servizioPubblicoLocale: false }] }, { aggiudicazioni: [{}] }],
  ko: [{ aggiudicazioni: [services] }],
  evaluate: (view) =>
    eachAward(
      view,
      (lot) => all(contractIs(view, lot, 'services'), lacks(view, SERVIZIO, [lot])),
      inAward(SERVIZIO),
      'La pagina non mostra insieme l’oggetto del contratto e la risposta sul servizio pubblico locale.',
    ),
});
