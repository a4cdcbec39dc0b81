import { SCHEDA_CODES } from '../domain/codes.ts';
import { parseCup } from '../domain/cup.ts';
import { CUP_LOTTO, eachAward, inAward } from './award.ts';
import { AWARDS } from './awards.ts';
import { defineRule, inSchede, type RuleVariant } from './rule.ts';
import { someRow } from './told.ts';
import type { FormView } from './view.ts';

const CUP = 'aggiudicazioni[].cup[]';
const RIGHT = 'J31B20000540001';

/** An empty row is another rule's business (REG101, REG127, REG19). */
const malformed = (value: unknown): boolean => value !== '' && (typeof value !== 'string' || !parseCup(value).ok);

const inList = (name: 'cup' | 'cupLotto', field: string) =>
  ({
    fields: [field],
    ok: [{ aggiudicazioni: [{ [name]: [RIGHT, ''] }, {}] }, {}],
    ko: [
      { aggiudicazioni: [{ [name]: [RIGHT, 'J31B2000054000'] }] },
      { aggiudicazioni: [{ [name]: ['non previsto'] }] },
    ],
    evaluate: (view: FormView) =>
      eachAward(
        view,
        (one) => {
          const list = field.slice(0, -2);
          const none = view.count(list, [one]) === null && view.whole(AWARDS, [one]);
          return none ? false : someRow(view, list, [one], malformed);
        },
        inAward(field),
        'La pagina non mostra i CUP.',
      ),
  }) satisfies RuleVariant;

export const ERR97 = defineRule({
  code: 'ERR97',
  schede: SCHEDA_CODES,
  variants: inSchede(['AD5', 'P5'], inList('cup', CUP)),
  origin: 'server',
  title: 'Forma del CUP',
  severity: 'errore',
  restates: true,
  message: 'Un CUP non può essere giusto: ha 15 caratteri, lettere e cifre. Ricopialo dal documento che lo riporta.',
  ...inList('cupLotto', CUP_LOTTO),
});
