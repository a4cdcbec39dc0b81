import { AWARDS, awardsHidden, isBlock } from './awards.ts';
import { cannotTell, errorAt, OK, type Verdict } from './rule.ts';
import { type FormView, places } from './view.ts';

const CUP = 'aggiudicazioni[].cup[]';
const LIST = 'aggiudicazioni[].cup';

const isEmpty = (told: ReturnType<FormView['tell']>): boolean =>
  told.state === 'absent' || (told.state === 'value' && told.value === '');

/** `bare` too many rows all empty; `single` one empty row of a page, which it may or may not send. */
const cupsOf = (view: FormView, award: number, least: number): 'fine' | 'bare' | 'single' | 'hidden' | 'unknown' => {
  const count = view.count(LIST, [award]);
  if (count === null || count === 0)
    // ANAC's table counts the rows: none at all, or no list, is no empty row.
    return view.whole(AWARDS, [award]) || view.tell(CUP, [award]).state === 'absent' ? 'fine' : 'hidden';
  const told = places(count).map((place) => view.tell(CUP, [award, place]));
  if (told.some((one) => one.state === 'value' && one.value !== '')) return 'fine';
  if (!told.every(isEmpty)) return 'unknown';
  if (count < least) return 'fine';
  return view.complete || count > 1 ? 'bare' : 'single';
};

/** The verdict on lists of CUP of which every row is empty, and which have at least so many: REG101, REG127. */
export const emptyRows =
  (least: 1 | 2) =>
  (view: FormView): Verdict => {
    const awards = places(view.count(AWARDS, []))
      .filter((award) => isBlock(view, award))
      .map((award) => ({ award, cups: cupsOf(view, award, least) }));
    const at = (state: string) =>
      awards.filter(({ cups }) => cups === state).map(({ award }) => ({ id: CUP, index: [award, 0] }));
    if (at('bare').length > 0) return errorAt(at('bare'));
    const hidden = awardsHidden(view);
    if (hidden) return hidden;
    if (at('unknown').length > 0) return cannotTell('Non tutti i CUP si leggono.', at('unknown'));
    // Whether PCP web sends an empty row is UNKNOWN (portals.md 1.4): a form array that does is refused.
    if (at('single').length > 0)
      return cannotTell('C’è una riga CUP vuota: se il CUP non serve e puoi, togli la riga.', at('single'));
    return at('hidden').length > 0
      ? cannotTell(
          `Cigno non vede tutto di ${view.lots === 'lotti' ? 'un lotto' : 'un’aggiudicazione'}: apri la sua sezione, e guarda tu che non ci siano righe CUP vuote.`,
          at('hidden'),
        )
      : OK;
  };
