/** What the steps of the guides are taken from, as it is cited to the user. */
const TUTORIAL = 'Osservatorio provinciale dei contratti pubblici, «Acquisizione CIG tramite interfaccia web PCP»';
const CMRC = 'Città metropolitana di Roma Capitale, «Istruzioni tecniche per l’acquisizione del CIG derivato»';

/** The tutorial on PCP web; `point` as it numbers them. */
export const tutorial = (point: number, beside = ''): string => `${TUTORIAL}, punto ${point}${beside && `; ${beside}`}`;

/** The instructions of the Città metropolitana; `part` a point or the heading. */
export const istruzioni = (part: number | 'Registrazione', beside = ''): string =>
  `${CMRC}, ${part === 'Registrazione' ? '«Registrazione sul portale»' : `punto ${part}`}${beside && `; ${beside}`}`;

/** ANAC's page on access to the PCP. */
export const ANAC_PAGE = 'ANAC, pagina «Piattaforma contratti pubblici»';
/** ANAC's model of data and its rules. */
export const ANAC_MODEL = 'ANAC, modello dati e regole delle schede';
