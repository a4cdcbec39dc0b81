import { LISTS as SMALL } from '../../assets/data/small-lists.ts';

/**
 * ANAC's code lists that the schede use, by ANAC's names; `npm run anac:update` makes their entries from these names.
 * The small ones travel with the scripts of a page.
 */
export const SMALL_LISTS = [
  'settore',
  'funzioniSvolte',
  'oggettoContratto',
  'tipoClassificazione',
  'lingue',
  'statoAppalto',
] as const;
export type SmallListName = (typeof SMALL_LISTS)[number];

/** A frame's script does without these; who shows or checks values has `lib/reference/code-lists.ts`. */
export const MEDIUM_LISTS = [
  'accessibilita',
  'accordoQuadro',
  'affidamentiRiservati',
  'categoria',
  'ccnl',
  'contrattiDisposizioniParticolari',
  'criteriAggiudicazione',
  'fattispecieTracciabilita',
  'giustificazioniAggiudicazioneDiretta',
  'misurePremiali',
  'modalitaAcquisizione',
  'motivoCollegamento',
  'motivoDeroga',
  'motivoDerogaQlf',
  'motivoEsclusioneConcessione',
  'motivoEsclusioneOrdinarioSpeciale',
  'motivoUrgenza',
  'ruoloOE',
  'sceltaContraente',
  'sistemaDinamicoAcquisizione',
  'strumentiSvolgimentoProcedure',
  'subappalto',
  'tipoFinanziamento',
  'tipoOE',
  'tipoProcedura',
  'tipologiaAvvalimento',
  'tipologiaLavoro',
] as const;
export type MediumListName = (typeof MEDIUM_LISTS)[number];

/** The lists too big for a page's frame: `lib/reference/cpv.ts`, `istat.ts`, `nuts.ts` load them when asked. */
export const BIG_LISTS = ['CPV', 'codIstat', 'codNUTS'] as const;
export type BigListName = (typeof BIG_LISTS)[number];
export type CodeListName = SmallListName | MediumListName | BigListName;

/** One entry: ANAC's code and Italian description; `de` where ANAC has one; `from`/`to` days (inclusive) of validity. */
export type CodeEntry = { code: string; label: string; de?: string; from?: string; to?: string };

const LISTS: Record<SmallListName, readonly CodeEntry[]> = SMALL;

/** The entries of a small list in ANAC's order. */
export const codeList = (name: SmallListName): readonly CodeEntry[] => LISTS[name];

/** Whether a list is one of the small ones that `codeList` has. */
export const isSmallList = (name: CodeListName): name is SmallListName =>
  (SMALL_LISTS as readonly string[]).includes(name);

/** Whether a list is so big that a code is surer than its description. */
export const isBigList = (name: CodeListName): name is BigListName => (BIG_LISTS as readonly string[]).includes(name);

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The entry of some that a text means: its code, its description in Italian or German, or "code - description"
 * in either order, case and punctuation apart; null when none or when the list does not have it.
 */
export const findAmong = (entries: readonly CodeEntry[], text: string): CodeEntry | null => {
  const wanted = plain(text);
  if (!wanted) return null;
  for (const entry of entries) {
    const code = plain(entry.code);
    for (const label of [entry.label, entry.de]) {
      if (label === undefined) continue;
      const words = plain(label);
      if ([code, words, `${code} ${words}`, `${words} ${code}`].includes(wanted)) return entry;
    }
    if (code === wanted) return entry;
  }
  return null;
};

/** The same in a small list. */
export const findEntry = (name: SmallListName, text: string): CodeEntry | null => findAmong(LISTS[name], text);

/** The description of a code, or the code itself when the list does not have it. */
export const labelOf = (name: SmallListName, code: string): string =>
  LISTS[name].find((entry) => entry.code === code)?.label ?? code;
