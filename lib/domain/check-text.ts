import { parseRealCig } from './cig.ts';
import { parseCodiceAppalto } from './codice-appalto.ts';
import { parseCodiceAusa } from './codice-ausa.ts';
import { parseCodiceFiscale } from './codice-fiscale.ts';
import { parseCpv } from './cpv.ts';
import { parseCup } from './cup.ts';
import { ok, type Result, refused } from './result.ts';
import { isUuid } from './uuid.ts';

/** Checks that one text must pass; schede name them field by field. */
export const CHECK_NAMES = [
  'codiceFiscale',
  'codiceAusa',
  'codiceAppalto',
  'cig',
  'cup',
  'uuid',
  'url',
  'cpv',
  'codIstat',
  'codNUTS',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

const value = <T extends { value: string }>(result: Result<T>): Result<string> =>
  result.ok ? ok(result.value.value) : result;

const isWebAddress = (text: string): boolean => {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
};

const CHECKS: Record<CheckName, (text: string) => Result<string>> = {
  codiceFiscale: (text) => value(parseCodiceFiscale(text)),
  codiceAusa: parseCodiceAusa,
  codiceAppalto: parseCodiceAppalto,
  cig: (text) => {
    const read = parseRealCig(text);
    return read.ok ? ok(read.cig) : refused(read.reason);
  },
  cup: (text) => value(parseCup(text)),
  uuid: (text) =>
    isUuid(text.trim())
      ? ok(text.trim().toLowerCase())
      : refused('Serve un UUID, cioè 32 cifre esadecimali divise da trattini: lo genera Cigno.'),
  url: (text) =>
    isWebAddress(text.trim()) ? ok(text.trim()) : refused('L’indirizzo deve cominciare con https:// o http://.'),
  cpv: parseCpv,
  codIstat: (text) =>
    /^[0-9]{9}$/.test(text.trim())
      ? ok(text.trim())
      : refused('Il codice ISTAT di ANAC ha 9 cifre: regione, provincia, comune (per Roma 012058091).'),
  codNUTS: (text) =>
    /^[A-Z]{2}[A-Z0-9]{3}$/i.test(text.trim())
      ? ok(text.trim().toUpperCase())
      : refused('Serve il codice NUTS di terzo livello, 5 caratteri (per Roma ITI43).'),
};

/** Whether a text can be what the field asks for: its normal form, or an Italian sentence. Existence in lists is not looked up. */
export const checkText = (name: CheckName, text: string): Result<string> => CHECKS[name](text);
