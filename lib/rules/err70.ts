import { SCHEDA_CODES } from '../domain/codes.ts';
import { cannotTell, defineRule, errorAt, OK } from './rule.ts';
import { CF_STAZIONE, STAZIONI } from './stazioni.ts';
import { all, unsaid } from './told.ts';
import { places } from './view.ts';

const AUSA = `${STAZIONI}[].codiceAusa`;
const AT = [{ id: CF_STAZIONE, index: [0] }];

export const ERR70 = defineRule({
  code: 'ERR70',
  schede: SCHEDA_CODES,
  origin: 'server',
  title: 'Almeno una stazione appaltante',
  fields: [CF_STAZIONE, AUSA],
  severity: 'errore',
  restates: true,
  message:
    'Non c’è nessuna stazione appaltante: aggiungi il tuo ente, con codice fiscale, codice AUSA e centro di costo.',
  ok: [{ stazioniAppaltanti: [{ codiceFiscale: '80000000002' }] }],
  ko: [{ stazioniAppaltanti: [] }, {}, { stazioniAppaltanti: [{}] }],
  evaluate(view) {
    const count = view.count(STAZIONI, []);
    if (count === null && !view.complete) return cannotTell('La pagina non mostra le stazioni appaltanti.');
    const nobody = all(
      ...places(count).flatMap((place) => [unsaid(view, CF_STAZIONE, [place]), unsaid(view, AUSA, [place])]),
    );
    if (nobody === null) return cannotTell('La pagina non mostra tutto delle stazioni appaltanti.', AT);
    return nobody ? errorAt(AT) : OK;
  },
});
