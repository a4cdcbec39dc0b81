/**
 * The small code lists of ANAC that AD5 and its portal use, inline because the content script needs them.
 * Source: ANAC, github.com/anticorruzione/npa, `docs/modello-dati/tipologiche`, commit 21f8640 of 30/06/2026;
 * `test/reference/lists.test.ts` compares them with that checkout where there is one.
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

/** The lists that AD4 adds. A frame's script does without them; who shows or checks values has `lib/reference/adesione.ts`. */
export const ADESIONE_LISTS = [
  'subappalto',
  'ccnl',
  'categoria',
  'motivoDeroga',
  'misurePremiali',
  'tipoFinanziamento',
  'ruoloOE',
  'tipoOE',
  'tipologiaAvvalimento',
  'accessibilita',
] as const;
export type AdesioneListName = (typeof ADESIONE_LISTS)[number];

/** The lists too big for a page's frame: `lib/reference/cpv.ts`, `istat.ts`, `nuts.ts` load them when asked. */
const BIG_LISTS = ['CPV', 'codIstat', 'codNUTS'] as const;
export type BigListName = (typeof BIG_LISTS)[number];
export type CodeListName = SmallListName | AdesioneListName | BigListName;

/** One entry: ANAC's code and Italian description; `de` where ANAC has one; `from`/`to` days (inclusive) of validity. */
export type CodeEntry = { code: string; label: string; de?: string; from?: string; to?: string };

/** Compared with ANAC's repository on 21/11/2026. */
const LISTS: Record<SmallListName, readonly CodeEntry[]> = {
  settore: [
    { code: '1', label: 'Ordinario', from: '2024-11-15' },
    { code: '2', label: 'Speciale', from: '2024-11-15' },
  ],
  funzioniSvolte: [
    { code: '1', label: 'Solo aggiudicazione' },
    { code: '2', label: 'Aggiudicazione e stipula del contratto' },
    { code: '3', label: 'Aggiudicazione, stipula ed esecuzione del contratto' },
    { code: '4', label: 'Proposta di aggiudicazione' },
  ],
  oggettoContratto: [
    { code: 'works', label: 'Lavori', de: 'Bauleistung' },
    { code: 'supplies', label: 'Forniture', de: 'Lieferungen' },
    { code: 'services', label: 'Servizi', de: 'Dienstleistungen' },
  ],
  tipoClassificazione: [
    { code: 'cpv', label: 'Common Procurement Vocabulary', de: 'Gemeinsames Vokabular für öffentliche Aufträge' },
  ],
  lingue: [
    { code: 'ENG', label: 'inglese', de: 'Englisch' },
    { code: 'DEU', label: 'tedesco', de: 'Deutsch' },
    { code: 'ITA', label: 'italiano', de: 'Italienisch' },
  ],
  statoAppalto: [
    { code: 'IN_LAV', label: 'In lavorazione' },
    { code: 'CONF', label: 'Confermato' },
    { code: 'CANC', label: 'Cancellato' },
    { code: 'IN_ATT_PUBB', label: 'In attesa pubblicazione' },
    { code: 'IN_STOP_PUBB', label: 'In stop pubblicazione' },
    { code: 'PUBB', label: 'Pubblicato' },
  ],
};

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
