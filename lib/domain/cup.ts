import { ok, type Result, refused } from './result.ts';

/** The shape CUPs are issued in: letter, year, letter, eleven digits (e.g. J31B20000540001). */
const USUAL = /^[A-Z][0-9]{2}[A-Z][0-9]{11}$/;

/**
 * Reads a CUP by ANAC's own pattern, 15 letters or digits (`^[a-zA-Z0-9]{15}$`, modello-dati-schede-dati-comuni.yaml);
 * upper-case without spaces. `usual` is false when the shape is not the one CUPs are issued in: a warning, not a refusal,
 * because whether a CUP exists is known to CIPE's system alone (ANAC's ERR97).
 */
export const parseCup = (text: string): Result<{ value: string; usual: boolean }> => {
  const value = text.toUpperCase().replace(/\s/g, '');
  if (value === '') return refused('Il CUP è vuoto: scrivilo o togli la riga.');
  if (value.length !== 15) return refused(`Un CUP ha 15 caratteri: qui sono ${value.length}.`);
  if (!/^[A-Z0-9]{15}$/.test(value)) return refused('Un CUP ha solo lettere e cifre.');
  return ok({ value, usual: USUAL.test(value) });
};
