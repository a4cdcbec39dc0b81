import { isCode, not, type Told } from './told.ts';
import type { FormView } from './view.ts';

export const MOTIVO_COLLEGAMENTO = 'lotti[].ipotesiCollegamento.motivoCollegamento';
/** «No, nessuna ipotesi di collegamento» in ANAC's list. */
const NESSUNO = '10';

/** Whether a reason for a link with another CIG is given; in ANAC's table a lot that does not say has one. */
export const isLinked = (view: FormView, lot: number): Told => not(isCode(view, MOTIVO_COLLEGAMENTO, [lot], NESSUNO));
