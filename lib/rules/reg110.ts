import { AWARDS, awardsHidden, tidy } from './awards.ts';
import { IMPORTO_LOTTO } from './contratto.ts';
import { IMPORTO_APPALTO } from './reg98.ts';
import { cannotTell, defineRule, errorAt, OK, type Place, type Verdict } from './rule.ts';
import { WITH_LOTTI } from './schede.ts';
import { type FormView, places } from './view.ts';

/** The least part of the appalto that its lots must make up. */
const LEAST = 0.8;
const AT: Place = { id: IMPORTO_APPALTO, index: [] };

const form = (importo: number, ...lots: number[]) => ({
  appalto: { datiBase: { importo } },
  aggiudicazioni: lots.map((one) => ({ datiBase: { importo: one } })),
});

const amount = (told: ReturnType<FormView['tell']>): number | null =>
  told.state === 'value' && typeof told.value === 'number' && Number.isFinite(told.value) ? told.value : null;

/** Whether all that was seen of the lots is all there is: one that a page hides would make the sum higher. */
const seenWhole = (view: FormView, lots: number[]): boolean => lots.every((lot) => view.whole(AWARDS, [lot]));

const judge = (view: FormView): Verdict => {
  const lots = places(view.count(AWARDS, []));
  const told = lots.map((lot) => view.tell(IMPORTO_LOTTO, [lot]));
  const whole = view.tell(IMPORTO_APPALTO, []);
  const sums = told.map(amount);
  const limit = amount(whole);
  const hidden = awardsHidden(view);
  if (hidden) return hidden;
  if (whole.state === 'unknown') return cannotTell('La pagina non mostra l’importo dell’appalto.', [AT]);
  const known = sums.filter((one) => one !== null);
  const sum = tidy(known.reduce((total, one) => total + one, 0));
  const unknown = told.some(({ state }) => state === 'unknown');
  if (unknown && !(limit !== null && sum > limit && known.every((one) => one >= 0)))
    return cannotTell('La pagina non mostra l’importo di ogni lotto.', [AT]);
  // An amount that lacks is REG98's or REG99's business: ANAC's table cannot add it up.
  if (limit === null || (!unknown && known.length < sums.length) || sums.length === 0) return OK;
  if (sum > limit) return errorAt([AT]);
  if (sum >= tidy(limit * LEAST)) return OK;
  return seenWhole(view, lots)
    ? errorAt([AT])
    : cannotTell('La somma dei lotti che Cigno vede è sotto l’80 per cento: guarda se ce ne sono altri.', [AT]);
};

export const REG110 = defineRule({
  code: 'REG110',
  schede: WITH_LOTTI,
  origin: 'dmn',
  title: 'Somma dei lotti',
  fields: [IMPORTO_APPALTO, IMPORTO_LOTTO],
  severity: 'errore',
  message:
    'La somma degli importi dei lotti deve stare fra l’80 e il 100 per cento dell’importo dell’appalto: correggi gli uni o l’altro.',
  ok: [form(100, 80), form(0.3, 0.1, 0.2), form(100), form(-5), { aggiudicazioni: [{}] }],
  ko: [form(100, 79.99), form(100, 50, 50.01)],
  evaluate: judge,
});
