import type { AnacForm } from '../domain/field.ts';
import { AQ, AQ_YES_NO, saidNoAq } from './accordo-quadro.ts';
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
import { cannotTell, defineRule, errorAt, inSchede, OK, type Place, type Verdict } from './rule.ts';
import { AD2 } from './schede.ts';
import { holds, type Told } from './told.ts';
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

const award = (...ids: (string | null)[]): AnacForm => ({
  partecipanti: ids.map((idPartecipante) =>
    idPartecipante === null ? { importo: 1 } : { idPartecipante, importo: 1 },
  ),
});
const several: AnacForm = { aggiudicazioni: [award('a', 'b')] };
const ok: AnacForm[] = [{ aggiudicazioni: [award('a', 'a')] }, { aggiudicazioni: [award('a'), award('b')] }];

/** `gate` says of the appalto whether one alone is allowed: in an accordo quadro there may be several. */
const evaluate =
  (gate: (view: FormView) => Told) =>
  (view: FormView): Verdict => {
    const alone = gate(view);
    if (alone === false) return OK;
    const awards = places(view.count(AWARDS, []))
      .filter((one) => isBlock(view, one))
      .map((one) => idsOf(view, one));
    const found = awards.filter(({ distinct }) => distinct > 1).flatMap((ids) => ids.places.slice(1));
    if (found.length > 0)
      return alone ? errorAt(found) : cannotTell('La pagina non dice se è un accordo quadro.', found);
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
  };

const NONE = { accordoQuadro: 'none' };

export const REG100 = defineRule({
  code: 'REG100',
  schede: ['AD5', 'AD4', ...AD2, 'A3_6', 'AD3'],
  variants: {
    // Here an empty code is not the code for none.
    ...inSchede(AD2, {
      fields: [PARTICIPANT_ID, AQ],
      ok: [...ok, { ...several, appalto: { datiBaseStrumentiProcedura: { accordoQuadro: 'fa-mix' } } }],
      ko: [several, { ...several, appalto: { datiBaseStrumentiProcedura: NONE } }],
      evaluate: evaluate((view) => holds(view, AQ, [], (value) => value === 'none', true)),
    }),
    AD3: {
      fields: [PARTICIPANT_ID, AQ_YES_NO],
      ok: [...ok, several, { ...several, appalto: { accordoQuadro: true } }],
      ko: [{ ...several, appalto: { accordoQuadro: false } }],
      evaluate: evaluate(saidNoAq),
    },
  },
  origin: 'dmn',
  title: 'Un solo idPartecipante per aggiudicazione',
  fields: [PARTICIPANT_ID],
  severity: 'errore',
  message:
    'In un affidamento diretto ogni aggiudicazione ha un solo idPartecipante: lasciane uno, o usa lo stesso per tutti i componenti del raggruppamento.',
  ok,
  ko: [several, { aggiudicazioni: [award('a', null)] }],
  evaluate: evaluate(() => true),
});
