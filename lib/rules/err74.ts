import { AWARDS, awardsHidden, isBlock, PARTICIPANT_CF, PARTICIPANTS } from './awards.ts';
import { defineRule, joined } from './rule.ts';
import { sameTwice } from './same.ts';
import { WITH_AWARDS } from './schede.ts';
import { places } from './view.ts';

const award = (...codes: string[]) => ({ partecipanti: codes.map((codiceFiscale) => ({ codiceFiscale })) });
const ONE = '00000000000';
const OTHER = '80000000002';

const bare = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\s/g, '').toUpperCase() : value);

/** The same firm may win two lots; in one it takes part once. */
export const ERR74 = defineRule({
  code: 'ERR74',
  schede: WITH_AWARDS,
  origin: 'server',
  law: 'Errori ANAC, ERR114',
  title: 'Partecipanti diversi',
  fields: [PARTICIPANT_CF],
  severity: 'errore',
  message:
    'Due partecipanti della stessa aggiudicazione hanno lo stesso codice fiscale: correggilo, o togli quello ripetuto.',
  ok: [{ aggiudicazioni: [award(ONE, OTHER), award(ONE)] }, { aggiudicazioni: [award()] }, {}],
  ko: [{ aggiudicazioni: [award(ONE, ` ${ONE}`)] }],
  evaluate: (view) =>
    joined([
      ...places(view.count(AWARDS, []))
        .filter((one) => isBlock(view, one))
        .map((one) =>
          sameTwice(
            view,
            PARTICIPANTS,
            [one],
            PARTICIPANT_CF,
            false,
            'La pagina non mostra il codice fiscale di ogni partecipante.',
            bare,
          ),
        ),
      awardsHidden(view),
    ]),
});
