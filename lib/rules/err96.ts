import type { SchedaCode } from '../domain/codes.ts';
import { eachAward } from './award.ts';
import { AMOUNT, PARTICIPANT_ID, PARTICIPANTS } from './awards.ts';
import { defineRule, inSchede } from './rule.ts';
import { isMandante, RUOLO } from './ruoli.ts';
import { AD2, WITH_AWARDS } from './schede.ts';
import { number, type Told } from './told.ts';
import { type FormView, places } from './view.ts';

const WITH_ROLES: readonly SchedaCode[] = ['AD4', ...AD2, 'AD3'];
const WHY = 'La pagina non mostra insieme idPartecipante e importo di ogni partecipante.';
const someAmount = number((value) => value !== 0);

const award = (...all: [id: string, importo: number, ruoloOE?: string][]) => ({
  aggiudicazioni: [
    {
      partecipanti: all.map(([idPartecipante, importo, ruoloOE]) => ({
        idPartecipante,
        importo,
        ...(ruoloOE && { ruoloOE }),
      })),
    },
  ],
});
const ok = [award(['a', 100], ['a', 100]), award(['a', 100], ['a', 0]), award(['a', 100], ['b', 50]), {}];
const ko = [award(['a', 100], ['a', 50])];

/** Whether two amounts of one id differ. Who has none is left out: a mandante leaves it to the mandataria (REG53). */
const differ = (view: FormView, one: number, roles: boolean): Told => {
  const count = view.count(PARTICIPANTS, [one]);
  if (count === null) return view.complete ? false : null;
  const amounts = new Map<unknown, unknown>();
  let hidden = false;
  for (const row of places(count)) {
    const index = [one, row];
    const [id, amount] = [view.tell(PARTICIPANT_ID, index), view.tell(AMOUNT, index)];
    const apart = roles ? isMandante(view, index) : false;
    if (apart || id.state === 'absent' || amount.state === 'absent') continue;
    if (apart === null || id.state === 'unknown' || amount.state === 'unknown') hidden = true;
    else if (someAmount(amount.value)) {
      if (amounts.has(id.value) && amounts.get(id.value) !== amount.value) return true;
      amounts.set(id.value, amount.value);
    }
  }
  return hidden && count > 1 ? null : false;
};

const evaluate = (roles: boolean) => (view: FormView) =>
  eachAward(
    view,
    (one) => differ(view, one, roles),
    (one) => [{ id: AMOUNT, index: [one, 1] }],
    WHY,
  );

/** ANAC gives the error and not its condition: a warning. */
export const ERR96 = defineRule({
  code: 'ERR96',
  schede: WITH_AWARDS,
  variants: inSchede(WITH_ROLES, {
    fields: [AMOUNT, PARTICIPANT_ID, RUOLO],
    // REG53 refuses an amount of a mandante: here the same amount for all is no way out.
    message:
      'Due partecipanti con lo stesso idPartecipante hanno importi diversi, e ANAC può rifiutarlo (ERR96): in un raggruppamento l’importo si scrive solo alla mandataria, per intero. Correggi i ruoli o gli importi.',
    ok: [...ok, award(['a', 100, '13'], ['a', 5, '10'])],
    evaluate: evaluate(true),
  }),
  origin: 'server',
  title: 'Stesso importo per lo stesso idPartecipante',
  fields: [AMOUNT, PARTICIPANT_ID],
  severity: 'avviso',
  message:
    'Due partecipanti con lo stesso idPartecipante hanno importi diversi, e ANAC può rifiutarlo (ERR96): a tutti i componenti di un raggruppamento si scrive lo stesso importo, o solo alla mandataria.',
  ok,
  ko,
  evaluate: evaluate(false),
});
