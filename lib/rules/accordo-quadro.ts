import type { AnacForm } from '../domain/field.ts';
import { holds, isNo, isYes, not, type Told } from './told.ts';
import type { FormView } from './view.ts';

/** Says of the appalto whether it is an accordo quadro: a code of ANAC's list, but yes or no in AD3. */
export const AQ = 'appalto.datiBaseStrumentiProcedura.accordoQuadro';
export const AQ_YES_NO = 'appalto.accordoQuadro';

const none = (value: unknown): boolean => value === 'none' || value === '';

/** Whether a code of an accordo quadro is given. */
export const isAq = (view: FormView): Told => holds(view, AQ, [], (value) => !none(value));
/** Whether none is given, or the code for none. */
export const noAq = (view: FormView): Told => not(isAq(view));
/** The same by AD3's yes or no, where an answer that lacks is a no. */
export const isAqByAnswer = (view: FormView): Told => holds(view, AQ_YES_NO, [], isYes);
export const noAqByAnswer = (view: FormView): Told => holds(view, AQ_YES_NO, [], isNo, true);
/** Whether AD3 says no in so many words. */
export const saidNoAq = (view: FormView): Told => holds(view, AQ_YES_NO, [], isNo);

/** Examples in which the appalto is an accordo quadro, in either way of saying it. */
export const inAq = (form: AnacForm): AnacForm => ({
  ...form,
  appalto: { datiBaseStrumentiProcedura: { accordoQuadro: 'fa-wo-rc' } },
});
export const inAqByAnswer = (form: AnacForm): AnacForm => ({ ...form, appalto: { accordoQuadro: true } });
