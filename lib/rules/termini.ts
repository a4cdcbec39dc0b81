import { dayInRome, formatInstant, isDay } from '../domain/day.ts';
import type { AnacForm } from '../domain/field.ts';
import { eachAward, inAward } from './award.ts';
import type { RuleVariant, Verdict } from './rule.ts';
import { holds, type Told } from './told.ts';
import type { FormView } from './view.ts';

export const OFFERTE = 'lotti[].datiBaseTerminiInvio.scadenzaPresentazioneOfferte';
export const INVITO = 'lotti[].datiBaseTerminiInvio.scadenzaPresentazioneInvito';

const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?$/;

/** The clock on an Italian wall. */
const wallClock = (instant: Date): string => `${dayInRome(instant)}T${formatInstant(instant.toISOString()).slice(-5)}`;

const millis = (moment: string): number | null => {
  const day = MOMENT.exec(moment)?.[1];
  const time = day && isDay(day) ? Date.parse(`${moment}Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time;
};

/**
 * Whether a term is over. ANAC's table compares the digits before the Z with the clock of its server, whatever the zone,
 * and passes what has no Z; a page shows Italian time, or the day alone.
 */
const isOver = (view: FormView, text: unknown): Told => {
  if (typeof text !== 'string') return false;
  const now = view.around.now ?? wallClock(new Date());
  if (!view.complete && isDay(text)) {
    const today = now.slice(0, 10);
    return text === today ? null : text < today;
  }
  if (view.complete && !text.includes('Z')) return false;
  const time = millis(text.split('Z')[0] ?? '');
  if (time === null) return view.complete ? false : null;
  return time <= (millis(now) ?? 0);
};

const NOW = '2026-07-01T12:00:00';
const lot = (name: string, moment: string): AnacForm => ({ lotti: [{ datiBaseTerminiInvio: { [name]: moment } }] });

/** A term that must still be to come: REG105, REG106. */
export const stillToCome = (field: typeof OFFERTE | typeof INVITO) => {
  const name = field.slice(field.lastIndexOf('.') + 1);
  return {
    fields: [field],
    around: { now: NOW },
    ok: [lot(name, '2026-07-01T12:00:01Z'), lot(name, ''), { lotti: [{}] }],
    ko: [lot(name, '2026-07-01T12:00:00Z'), lot(name, '2020-01-01T00:00:00Z')],
    evaluate: (view: FormView): Verdict =>
      eachAward(
        view,
        (at) => holds(view, field, [at], (text) => isOver(view, text)),
        inAward(field),
        'La pagina non mostra il termine con la sua ora.',
      ),
  } satisfies RuleVariant & { around: object };
};
