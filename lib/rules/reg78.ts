import {
  AMOUNT,
  AWARDS,
  awardsHidden,
  isBlock,
  PARTICIPANT_CF,
  PARTICIPANT_ID,
  PARTICIPANT_NAME,
  PARTICIPANTS,
} from './awards.ts';
import { cannotTell, defineRule, errorAt, OK } from './rule.ts';
import { AD2 } from './schede.ts';
import { type FormView, places } from './view.ts';

/** What the page tells about the operatori economici of one aggiudicazione. */
const onPage = (view: FormView, award: number): 'some' | 'none' | 'unknown' => {
  const count = view.count(PARTICIPANTS, [award]);
  if (count === null) return 'unknown';
  const told = places(count).flatMap((place) =>
    [PARTICIPANT_CF, PARTICIPANT_NAME, AMOUNT, PARTICIPANT_ID].map((id) => view.tell(id, [award, place]).state),
  );
  if (told.includes('value')) return 'some';
  // A block that is shown with all that it shows empty holds nobody.
  return told.includes('absent') ? 'none' : 'unknown';
};

export const REG78 = defineRule({
  code: 'REG78',
  schede: ['AD5', 'AD4', ...AD2, 'AD3'],
  origin: 'dmn',
  title: 'Almeno un partecipante',
  fields: [PARTICIPANT_CF, PARTICIPANT_NAME],
  severity: 'errore',
  message: 'Un’aggiudicazione non ha nessun partecipante: aggiungi l’operatore economico a cui affidi.',
  ok: [{ aggiudicazioni: [{ partecipanti: [{ idPartecipante: 'a', importo: 1 }] }] }],
  ko: [{ aggiudicazioni: [{ partecipanti: [] }] }],
  evaluate(view) {
    const awards = places(view.count(AWARDS, [])).filter((award) => isBlock(view, award));
    const at = (found: number[]) => found.map((award) => ({ id: PARTICIPANT_CF, index: [award, 0] }));
    // In a payload a missing list is a fault of the schema, not of this rule: count(null) is null in ANAC's table.
    if (view.complete) return errorAt(at(awards.filter((award) => view.count(PARTICIPANTS, [award]) === 0)));
    const without = awards.filter((award) => onPage(view, award) === 'none');
    if (without.length > 0) return errorAt(at(without));
    const unsure = awards.filter((award) => onPage(view, award) === 'unknown');
    return (
      awardsHidden(view) ??
      (unsure.length > 0 ? cannotTell('La pagina non mostra i partecipanti di ogni aggiudicazione.', at(unsure)) : OK)
    );
  },
});
