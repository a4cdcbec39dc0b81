import { eachAward } from './award.ts';
import { PARTICIPANT_ID, PARTICIPANTS } from './awards.ts';
import { defineRule } from './rule.ts';
import { RUOLO } from './ruoli.ts';
import { AD2 } from './schede.ts';
import { isCode, type Told } from './told.ts';
import { type FormView, places } from './view.ts';

/** An operatore economico that takes part by itself, in ANAC's list `ruoloOE`: 3 until 31/07/2025, 14 since. */
const ALONE = ['3', '14'];

const award = (...all: [id: string, ruoloOE: string][]) => ({
  aggiudicazioni: [{ partecipanti: all.map(([idPartecipante, ruoloOE]) => ({ idPartecipante, ruoloOE })) }],
});

/** Whether two that take part alone have one id. */
const sameId = (view: FormView, one: number): Told => {
  const count = view.count(PARTICIPANTS, [one]);
  if (count === null) return view.complete ? false : null;
  const seen = new Set<unknown>();
  let hidden = false;
  for (const row of places(count)) {
    const id = view.tell(PARTICIPANT_ID, [one, row]);
    const alone = isCode(view, RUOLO, [one, row], ...ALONE);
    if (alone === false || id.state === 'absent') continue;
    if (alone === null || id.state === 'unknown') hidden = true;
    else if (seen.has(id.value)) return true;
    else seen.add(id.value);
  }
  return hidden && count > 1 ? null : false;
};

/** The members of a raggruppamento share one id, and must (REG100): only who takes part alone may not have another's. */
export const ERR87 = defineRule({
  code: 'ERR87',
  schede: ['AD4', ...AD2, 'AD3'],
  origin: 'server',
  title: 'Un idPartecipante per ogni operatore',
  fields: [PARTICIPANT_ID, RUOLO],
  severity: 'errore',
  message:
    'Due operatori economici che partecipano da soli hanno lo stesso idPartecipante: se sono un raggruppamento correggi i ruoli, altrimenti tieni solo chi si aggiudica il contratto.',
  ok: [award(['a', '13'], ['a', '10']), award(['a', '14'], ['b', '14']), { aggiudicazioni: [{}] }],
  ko: [award(['a', '14'], ['a', '14'])],
  evaluate: (view) =>
    eachAward(
      view,
      (one) => sameId(view, one),
      (one) => [{ id: PARTICIPANT_ID, index: [one, 1] }],
      'La pagina non mostra insieme idPartecipante e ruolo di ogni partecipante.',
    ),
});
