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
import { cannotTell, defineRule, errorAt, OK, type Place } from './rule.ts';
import { type FormView, places } from './view.ts';

/** Blocks a page shows with nothing in them are not partecipanti yet. */
const isBlank = (view: FormView, index: number[]): boolean =>
  !view.complete &&
  [PARTICIPANT_CF, PARTICIPANT_NAME, AMOUNT, PARTICIPANT_ID].every((id) => view.tell(id, index).state === 'absent');

type Ids = { distinct: number; unknown: boolean; places: Place[] };

const idsOf = (view: FormView, award: number): Ids => {
  const blocks = places(view.count(PARTICIPANTS, [award])).filter((place) => !isBlank(view, [award, place]));
  const told = blocks.map((place) => view.tell(PARTICIPANT_ID, [award, place]));
  // In ANAC's table a missing id is a value too: one with and one without are two.
  const known = new Set(
    told.flatMap((one) => (one.state === 'unknown' ? [] : [one.state === 'value' ? one.value : null])),
  );
  return {
    distinct: known.size,
    unknown: blocks.length > 1 && told.some(({ state }) => state === 'unknown'),
    places: blocks.map((place) => ({ id: PARTICIPANT_ID, index: [award, place] })),
  };
};

export const REG100 = defineRule({
  code: 'REG100',
  schede: ['AD5', 'AD4'],
  origin: 'dmn',
  norm: 'Regole ANAC delle schede AD5 e AD4, REG100',
  title: 'Un solo idPartecipante per aggiudicazione',
  fields: [PARTICIPANT_ID],
  severity: 'errore',
  message:
    'In un affidamento diretto ogni aggiudicazione ha un solo idPartecipante: lasciane uno, o usa lo stesso per tutti i componenti del raggruppamento.',
  ok: [
    {
      aggiudicazioni: [
        {
          partecipanti: [
            { idPartecipante: 'a', importo: 1 },
            { idPartecipante: 'a', importo: 1 },
          ],
        },
      ],
    },
    { aggiudicazioni: [{ partecipanti: [{ idPartecipante: 'a' }] }, { partecipanti: [{ idPartecipante: 'b' }] }] },
  ],
  ko: [
    {
      aggiudicazioni: [
        {
          partecipanti: [
            { idPartecipante: 'a', importo: 1 },
            { idPartecipante: 'b', importo: 1 },
          ],
        },
      ],
    },
    { aggiudicazioni: [{ partecipanti: [{ idPartecipante: 'a', importo: 1 }, { importo: 1 }] }] },
  ],
  evaluate(view) {
    const awards = places(view.count(AWARDS, []))
      .filter((award) => isBlock(view, award))
      .map((award) => idsOf(view, award));
    const several = awards.filter(({ distinct }) => distinct > 1);
    if (several.length > 0) return errorAt(several.flatMap((ids) => ids.places.slice(1)));
    const unsure = awards.filter(({ unknown }) => unknown);
    return (
      awardsHidden(view) ??
      (unsure.length > 0
        ? cannotTell(
            'La pagina non mostra l’idPartecipante di tutti.',
            unsure.flatMap((ids) => ids.places),
          )
        : OK)
    );
  },
});
