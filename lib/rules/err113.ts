import { awardsHidden, totals } from './awards.ts';
import { cannotTell, defineRule, errorAt, OK, type Place } from './rule.ts';
import { all, any, unsaid } from './told.ts';

const ESPD = 'espd';
const AT: Place[] = [{ id: ESPD, index: [] }];
/** ANAC's error names the amount; the whole of several aggiudicazioni it does not: each is looked at by itself. */
const FROM = 40_000;

const award = (importo: number) => ({ aggiudicazioni: [{ partecipanti: [{ importo }] }] });

export const ERR113 = defineRule({
  code: 'ERR113',
  schede: ['AD3'],
  origin: 'server',
  title: 'ESPD da 40.000 euro',
  fields: [ESPD],
  severity: 'errore',
  message:
    'Da 40.000 euro in su la scheda AD3 vuole anche il documento ESPD (DGUE): aggiungilo dalla piattaforma certificata.',
  ok: [award(39_999.99), { ...award(40_000), espd: 'PD94' }, {}],
  ko: [award(40_000), { ...award(139_000), espd: ' ' }],
  evaluate(view) {
    const high = any(...totals(view).map(({ sum, certain }) => (sum >= FROM ? true : certain ? false : null)));
    const wrong = all(high, unsaid(view, ESPD, []));
    if (wrong === true) return errorAt(AT);
    const why = 'La pagina non mostra insieme gli importi e l’ESPD.';
    return wrong === null ? cannotTell(why, AT) : (awardsHidden(view) ?? OK);
  },
});
