import { fieldsOf, type Scheda } from './scheda.ts';

/** Abbreviations that portals and officers write, opened before two labels are compared. */
const ABBREVIATIONS: Record<string, string> = {
  affid: 'affidamento',
  aggiud: 'aggiudicazione',
  amm: 'amministrazione',
  app: 'appaltante',
  cdc: 'centro costo',
  cf: 'codice fiscale',
  cod: 'codice',
  denom: 'denominazione',
  denominaz: 'denominazione',
  descr: 'descrizione',
  fisc: 'fiscale',
  ident: 'identificativo',
  identif: 'identificativo',
  imp: 'importo',
  oe: 'operatore economico',
  ogg: 'oggetto',
  part: 'partecipante',
  piva: 'partita iva',
  prev: 'prevalente',
  princ: 'principale',
  rag: 'ragione',
  sa: 'stazione appaltante',
  soc: 'sociale',
  staz: 'stazione',
};

/** Words that change nothing in a caption; "numero" is not among them: it may name a count. */
const EMPTY_WORDS = new Set(
  'di del dello della dei degli delle d dell il lo la i gli le l in al allo alla n nr num euro eur'.split(' '),
);

/** What `opened` mends: an accent, initials, the name of a property, a spaced "p. iva". Most captions have none of it. */
const ODD = /[^ -~]|\.|[a-z\d][A-Z]|\b[iI][vV][aA]\b/;

const opened = (text: string): string =>
  text
    .replace(/^[a-z]+\d*(?:[A-Z][A-Za-z]*)+$/, (name) =>
      name.replace(/[a-z](?=\d)|[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& '),
    )
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\b([a-z])\.\s?(?=[a-z]\b)/g, '$1')
    .replace(/\bp\W{0,2}iva\b/g, 'piva');

const fold = (text: string): string =>
  (ODD.test(text) ? opened(text.trim()) : text.toLowerCase())
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !EMPTY_WORDS.has(word))
    .map((word) => (Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : word))
    .join(' ');

/** A page that draws itself anew shows the same words again and again: each is folded once. */
const known = new Map<string, string>();
const MOST = 5000;

/**
 * A label reduced to what it says, for comparison: case, accents, punctuation, required marks, articles and
 * currency go, abbreviations open (`C.F.` → `codice fiscale`, `Rag. soc.` → `ragione sociale`) and so does the
 * name of a property (`codIstat` → `codice istat`), because a form drawn from ANAC's model may show it bare.
 */
export const foldLabel = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const folded = fold(text);
  known.set(text, folded);
  return folded;
};

/** Folded labels and synonyms that more than one field of the scheda bears: only the section or block tells which. */
export const sharedLabels = (scheda: Scheda): Set<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const field of fieldsOf(scheda)) {
    for (const word of new Set([field.label, ...field.synonyms].map(foldLabel))) {
      if (seen.has(word)) shared.add(word);
      seen.add(word);
    }
  }
  return shared;
};
