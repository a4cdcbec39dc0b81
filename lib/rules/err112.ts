import { SCHEDA_CODES } from '../domain/codes.ts';
import { eachAward } from './award.ts';
import { IMPORTO_LOTTO, OGGETTO_CONTRATTO } from './contratto.ts';
import { defineRule, inSchede } from './rule.ts';
import { WITH_LOTTI } from './schede.ts';
import { any, unsaid } from './told.ts';

const WHY = 'La pagina non mostra l’oggetto del contratto.';

export const ERR112 = defineRule({
  code: 'ERR112',
  schede: SCHEDA_CODES,
  variants: inSchede(WITH_LOTTI, {
    fields: [OGGETTO_CONTRATTO, IMPORTO_LOTTO],
    message: 'Di un lotto mancano l’importo o l’oggetto del contratto (lavori, servizi o forniture): completali.',
    ok: [{ aggiudicazioni: [{ datiBase: { oggettoContratto: 'services', importo: 5 } }] }],
    ko: [
      { aggiudicazioni: [{ datiBase: { importo: 5 } }] },
      { aggiudicazioni: [{ datiBase: { oggettoContratto: 'works' } }] },
    ],
    evaluate: (view) =>
      eachAward(
        view,
        (lot) => any(unsaid(view, OGGETTO_CONTRATTO, [lot]), unsaid(view, IMPORTO_LOTTO, [lot])),
        (lot) => [OGGETTO_CONTRATTO, IMPORTO_LOTTO].map((id) => ({ id, index: [lot] })),
        'La pagina non mostra insieme l’importo e l’oggetto del contratto.',
      ),
  }),
  origin: 'server',
  title: 'Oggetto del contratto',
  fields: [OGGETTO_CONTRATTO],
  severity: 'errore',
  restates: true,
  message: 'Di un’aggiudicazione manca l’oggetto del contratto: scegli lavori, servizi o forniture.',
  ok: [{ aggiudicazioni: [{ datiBase: { oggettoContratto: 'services' } }] }],
  ko: [{ aggiudicazioni: [{ datiBase: {} }] }],
  evaluate: (view) =>
    eachAward(
      view,
      (award) => unsaid(view, OGGETTO_CONTRATTO, [award]),
      (award) => [{ id: OGGETTO_CONTRATTO, index: [award] }],
      WHY,
    ),
});
