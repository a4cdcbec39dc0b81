import type { SchedaCode } from '../domain/codes.ts';
import { foldLabel } from '../schede/fold.ts';
import type { PageWords } from './page-words.ts';

/** Codes of ANAC's list `codiceScheda` as titles and breadcrumbs write them. */
const CODES =
  /\b(?:AD\d(?:[_.]\d{2})?|A\d[_.]\d(?:[_.]\d)?|P\d(?:[_.]\d){0,2}|C7[_.]\d|CM\d|CO[12C]|CS\d|SC\d|NAG|ANN|AVR|ABI)\b/g;

/** Words by which a page names a scheda without its code; null where words alone would name another one as well. */
const NAMES: Record<SchedaCode, RegExp | null> = {
  AD5: /affidament[oi] dirett[oi].{0,40}(?:5\s?k\b|5[. ]?000|cinquemila)/i,
  AD4: /adesion[ei].{0,30}(?:accord[oi] quadro|convenzion[ei])/i,
  P5: null,
  AD2_25: null,
  AD2_26: null,
  AD3: null,
  P6_1: null,
  P6_2: null,
  P3_1: null,
  P3_2: null,
  P3_3: null,
  A3_6: null,
};

/** Captions that AD5 does not have: a form with one of them is another scheda's. */
const NOT_AD5 = new Set(
  [
    'CIG accordo quadro',
    'CIG dell’accordo quadro',
    'CIG padre',
    'Data adesione',
    'CCNL',
    'Contratto collettivo applicato',
    'Fattispecie tracciabilità',
    'Scelta del contraente',
    'Afferente investimenti PNRR',
    'Relazione unica sulle procedure',
    'Opere urbanizzazione scomputo',
    'Ruolo OE',
    'Ruolo dell’operatore economico',
    'Avvalimento',
    'Tipo finanziamento',
    'Data aggiudicazione',
    'Categoria prevalente',
  ].map(foldLabel),
);

/**
 * The scheda that the page says it is: `named` from its title, breadcrumb or headings; `other` when it names one
 * that Cigno does not declare; `silent` when it names none.
 */
export const schedaNamed = (words: PageWords): { named: SchedaCode } | { other: string } | 'silent' => {
  const texts = (['heading', 'breadcrumb', 'title'] as const).flatMap((where) => words.texts(where));
  const codes = new Set(texts.flatMap((text) => text.match(CODES) ?? []).map((code) => code.replace('.', '_')));
  const [code] = codes;
  if (codes.size > 1) return { other: [...codes].join(', ') };
  if (code) return code in NAMES ? { named: code as SchedaCode } : { other: code };
  const name = (Object.keys(NAMES) as SchedaCode[]).find((scheda) => texts.some((text) => NAMES[scheda]?.test(text)));
  return name ? { named: name } : 'silent';
};

/** Whether a caption belongs to a scheda that is not AD5. */
export const isOfAnotherScheda = (label: string): boolean => NOT_AD5.has(foldLabel(label));
