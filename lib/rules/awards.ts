import { cannotTell, type Place, type Verdict } from './rule.ts';
import { type FormView, places } from './view.ts';

export const AWARDS = 'aggiudicazioni';
export const PARTICIPANTS = 'aggiudicazioni[].partecipanti';
export const AMOUNT = 'aggiudicazioni[].partecipanti[].importo';
export const PARTICIPANT_ID = 'aggiudicazioni[].partecipanti[].idPartecipante';
export const PARTICIPANT_CF = 'aggiudicazioni[].partecipanti[].codiceFiscale';
export const PARTICIPANT_NAME = 'aggiudicazioni[].partecipanti[].denominazione';

/** What ANAC calls `importoAggiudicazione`: not in the schema, computed by its server from the partecipanti. */
export type Total = {
  award: number;
  /** Euro; the sum of the amounts that could be read. */
  sum: number;
  /** Whether all of its amounts could be read. */
  certain: boolean;
  /** Fields of its amounts, the largest first. */
  places: Place[];
};

/** Sums of binary fractions are brought back to what the decimals say: 1666.67 + 1666.67 + 1666.66 is 5000. */
export const tidy = (sum: number): number => Math.round(sum * 1e6) / 1e6;

const totalOf = (view: FormView, award: number): Total => {
  const count = view.count(PARTICIPANTS, [award]);
  const amounts = places(count).map((place) => {
    const told = view.tell(AMOUNT, [award, place]);
    const value =
      told.state === 'value' && typeof told.value === 'number' && Number.isFinite(told.value) ? told.value : 0;
    return { place, value, known: told.state !== 'unknown' };
  });
  const ranked = [...amounts].sort((a, b) => b.value - a.value);
  const sum = amounts.reduce((total, { value }) => total + value, 0);
  return {
    award,
    sum: amounts.length > 1 ? tidy(sum) : sum,
    certain: view.complete || (count !== null && amounts.every(({ known }) => known)),
    places: (ranked.length > 0 ? ranked : [{ place: 0 }]).map(({ place }) => ({ id: AMOUNT, index: [award, place] })),
  };
};

/** The total of each aggiudicazione; an aggiudicazione that is not an object has none, as in ANAC's table. */
export const totals = (view: FormView): Total[] =>
  places(view.count(AWARDS, []))
    .filter((award) => isBlock(view, award))
    .map((award) => totalOf(view, award));

/** Whether the list holds a block there, not a text or a hole. */
export const isBlock = (view: FormView, award: number): boolean => {
  const told = view.tell(`${AWARDS}[]`, [award]);
  return told.state === 'unknown' || (told.state === 'value' && typeof told.value === 'object');
};

/** The verdict when a page shows no aggiudicazione at all; null when it does, or when the form is a whole payload. */
export const awardsHidden = (view: FormView): Verdict | null =>
  view.complete || view.count(AWARDS, []) !== null
    ? null
    : cannotTell(
        `La pagina non mostra ${view.lots === 'lotti' ? 'i lotti' : 'le aggiudicazioni'}: apri quella sezione e ricontrolla.`,
      );
