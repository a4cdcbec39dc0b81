import { ok, type Result, refused } from './result.ts';
import { newUuid } from './uuid.ts';

/** Bounds of ANAC's `appalto.codiceAppalto` (modello-dati-schede-AD5.yaml). */
export const CODICE_APPALTO_LENGTH = { min: 8, max: 64 } as const;

/**
 * A proposal for `codiceAppalto`: codice fiscale of the ente, year, eight random hexadecimal digits, e.g.
 * `80000000000-2026-4F7A09C1`. Guides suggest codice fiscale and a progressive number; chance replaces the number because
 * ANAC refuses a code already used (ERR38) and Cigno cannot know what colleagues have used on other computers.
 */
export const proposeCodiceAppalto = (codiceFiscale: string, year: number, random = newUuid()): string =>
  [
    codiceFiscale.trim().toUpperCase() || 'APPALTO',
    String(year),
    random.replace(/-/g, '').slice(0, 8).toUpperCase(),
  ].join('-');

/** A codice appalto for comparison: as people read it, case and spaces around it apart. */
export const sameCodice = (text: string): string => text.trim().toUpperCase();

/** Checks the length of a codice appalto as ANAC does. */
export const parseCodiceAppalto = (text: string): Result<string> => {
  const value = text.trim();
  if (value === '') return refused('Il codice appalto manca.');
  if (value.length < CODICE_APPALTO_LENGTH.min || value.length > CODICE_APPALTO_LENGTH.max)
    return refused(`Il codice appalto ha da 8 a 64 caratteri: qui sono ${value.length}.`);
  return ok(value);
};
