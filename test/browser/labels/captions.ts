/** Twelve captions of AD5 as guides and ANAC's model write them. */
export const CAPTIONS = [
  'Codice Fiscale',
  'Codice AUSA',
  'Codice Centro Costo',
  'Stazione Appaltante Titolare',
  'Codice Appalto',
  'Oggetto (Deutsch)',
  'Importo',
  'CPV prevalente',
  'Tipo classificazione',
  'Codice NUTS',
  'URL documenti',
  'Denominazione dell’operatore economico (persona giuridica)',
] as const;

/** A layout draws captions and controls; every control says in `data-l` which caption is its own. */
export type Layout = (captions: readonly string[]) => string;

/** One piece of markup for each caption, with a number that makes ids differ. */
export const each =
  (draw: (caption: string, id: string, i: number) => string): Layout =>
  (captions) =>
    captions.map((caption, i) => draw(caption, `c${i}`, i)).join('\n');

/** Captions by twos, threes, … */
export const by = (size: number, captions: readonly string[]): (readonly string[])[] =>
  captions.flatMap((_, i) => (i % size === 0 ? [captions.slice(i, i + size)] : []));
