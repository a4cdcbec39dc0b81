import { SCHEDA_CODES, type SchedaCode } from '../domain/codes.ts';
import type { PageWords } from './page-words.ts';

/** Codes of ANAC's list `codiceScheda` as titles and breadcrumbs write them. */
const CODES =
  /\b(?:AD\d(?:[_.]\d{2})?|A\d[_.]\d(?:[_.]\d)?|P\d(?:[_.]\d){0,2}|C7[_.]\d|CM\d|CO[12C]|CS\d|SC\d|NAG|ANN|AVR|ABI)\b/g;

const AQ = /accord\S* quadro|convenzion|\bAQ\b/i;
const ADESIONE = /\badesion/i;
const SENZA = /\bsenza\b/i;
const CONFRONTO = /confronto competitivo/i;
const CONCESSIONI = /\bconcession[ei]\b/i;
const ESCLUSI = /\besclus[ei]\b/i;
const FIVE = /\b5\s?k\b|5[. ]?000|cinquemila/i;
const FROM_FIVE = /(?:>=?|≥|(?:oltre|superior[ei]|\bda)(?: a| ai| i)?)\s?(?:5\s?k\b|5[. ]?000|cinquemila)/i;

/**
 * Words by which a page names a scheda without its code: all of the first, none of the second. They are as many as it
 * takes to tell it from every other ("adesione a convenzione" alone may be four); a text that says less names none.
 */
const NAMES: Record<SchedaCode, { all: readonly RegExp[]; none: readonly RegExp[] }> = {
  AD5: { all: [/affidament[oi] dirett[oi]/i, FIVE], none: [FROM_FIVE] },
  AD4: { all: [ADESIONE, AQ, SENZA, CONFRONTO], none: [] },
  P5: { all: [/(?:sola|sol[io] fini (?:della|di)) tracciabilit/i], none: [] },
  AD2_25: { all: [/ripetizion/i, /settor[ei] ordinari/i], none: [] },
  AD2_26: { all: [/ripetizion/i, /settor[ei] special/i], none: [] },
  AD3: { all: [/affidament[oi] dirett[oi]/i, FROM_FIVE], none: [] },
  P6_1: { all: [ADESIONE, AQ, CONFRONTO, CONCESSIONI], none: [SENZA, ESCLUSI] },
  P6_2: { all: [ADESIONE, AQ, CONFRONTO, /\bappalti\b/i], none: [SENZA, ESCLUSI, CONCESSIONI] },
  P3_1: { all: [/\bappalti\b/i, ESCLUSI], none: [ADESIONE, /estranei/i] },
  P3_2: { all: [CONCESSIONI, ESCLUSI], none: [ADESIONE] },
  P3_3: { all: [ADESIONE, AQ, ESCLUSI], none: [SENZA] },
  A3_6: { all: [/\bin[- ]?house\b/i], none: [] },
};

const isNamedBy = (scheda: SchedaCode, text: string): boolean => {
  const { all, none } = NAMES[scheda];
  return all.every((word) => word.test(text)) && !none.some((word) => word.test(text));
};

/**
 * The scheda that the page says it is: `named` from its title, breadcrumb or headings; `other` when it names one
 * that Cigno does not declare, or several; `silent` when it names none for certain.
 */
export const schedaNamed = (words: Pick<PageWords, 'texts'>): { named: SchedaCode } | { other: string } | 'silent' => {
  const texts = (['heading', 'breadcrumb', 'title'] as const).flatMap((where) => words.texts(where));
  const codes = new Set(texts.flatMap((text) => text.match(CODES) ?? []).map((code) => code.replaceAll('.', '_')));
  const [code] = codes;
  if (codes.size > 1) return { other: [...codes].join(', ') };
  if (code) return SCHEDA_CODES.some((known) => known === code) ? { named: code as SchedaCode } : { other: code };
  const [named, second] = SCHEDA_CODES.filter((scheda) => texts.some((text) => isNamedBy(scheda, text)));
  return named && !second ? { named } : 'silent';
};
