/** `written=said` pairs as a map: keys and values folded, in Italian. */
const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split('|').map((pair) => pair.split('=') as [string, string]));

/** Abbreviations of the domain beyond those that every folded label opens (`lib/schede/fold.ts`). */
const SHORT = table(
  'class=classificazione|compl=complessivo|compless=complessivo|dt=data|localita=luogo|proc=procedura|second=secondaria|sett=settore|tot=totale',
);

/** Words that captions cut short where they please ("classificaz.", "Tipol."). Those that two of these begin with stay. */
const CUT =
  'affidamento affidatario aggiudicazione aggiudicatario amministrazione appaltante appalto categoria classificazione collaudo collegato contratto contributo convenzione convenzionato denominazione descrizione economico esecuzione finanziamento finanziario fornitore fornitura giustificazione identificativo importo indirizzo localizzazione merceologica motivazione operatore partecipante prevalente principale procedimento procedura progetto progressivo provincia provvedimento responsabile secondaria subappalto telefono tipologia univoco'.split(
    ' ',
  );

/** German words of South Tyrol's pages that are more than the sum of their parts. */
const GERMAN = table(
  'federfuhrend=titolare|federfuhrende=titolare|steuernummer=codice fiscale|steuerkodex=codice fiscale|steuercode=codice fiscale|mehrwertsteuernummer=partita iva|mwst=iva|mehrwertsteuer=iva|vergabestelle=stazione appaltante|vergabestellen=stazione appaltante|kostenstelle=centro costo|kostenstellen=centro costo|wirtschaftsteilnehmer=operatore economico|wirtschaftsteilnehmers=operatore economico|zuschlagsempfanger=aggiudicatario|zuschlagsempfangers=aggiudicatario|firmenbezeichnung=ragione sociale|firmenname=ragione sociale|unternehmen=impresa|rahmenvereinbarung=accordo quadro|bauleiter=direttore lavori|verfahrensverantwortliche=responsabile|verfahrensverantwortlicher=responsabile|verfahrensverantwortlichen=responsabile|evv=rup|subunternehmer=subappaltatore|untervergabe=subappalto|hilfsunternehmen=impresa ausiliaria|weitere=altre|zusatzliche=altre|andere=altre|sonstige=altre|suche=cerca|suchen=cerca|geschatzter=stimato|geschatzte=stimata',
);

/** Parts of German compounds, longest first where one begins another: `Zuschlagsbetrag` is an amount of the award. */
const PARTS = table(
  'ausfuhrung=esecuzione|ausschreibung=gara|allgemein=generali|angaben=dati|arbeitskraft=manodopera|ansprechpartner=referente|auftrag=appalto|art=tipo|adresse=indirizzo|bankgarantie=garanzia|begrundung=giustificazione|beschreibung=descrizione|bezeichnung=denominazione|bereich=settore|betrag=importo|bieter=partecipante|code=codice|daten=dati|datum=data|dokument=documenti|einheit=unico|erkennung=identificativo|ergebnis=esito|finanzierung=finanziamento|gegenstand=oggetto|gemeinde=comune|gesamt=complessivo|haupt=principale|hauptsachlich=prevalente|identifikation=identificativo|identifizierung=identificativo|inhaber=titolare|kategorie=categoria|kennung=identificativo|kennzahl=codice|klassifizierung=classificazione|kodex=codice|kode=codice|kosten=costi|land=paese|leistung=prestazione|los=lotto|name=nome|neben=secondaria|nummer=|nr=|ort=luogo|preis=prezzo|projekt=progetto|provinz=provincia|sektor=settore|sicherheit=sicurezza|sprache=lingua|summe=importo|teilnehmer=partecipante|teilnahme=partecipazione|titel=titolo|unterlagen=documenti|verfahren=procedura|vertrag=contratto|vergabe=affidamento|wert=valore|zuschlag=aggiudicazione',
);

const SMALL = new Set('der die das des dem den und oder von vom zum zur zu im fur mit am bei auf'.split(' '));

/** What German puts between two parts and at the end of a word. */
const JOINTS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'r'];

/** The parts by their first two letters: almost no word of a page begins as one of them does. */
const BY_HEAD = new Map<string, (readonly [string, string])[]>();
for (const entry of PARTS) {
  const head = entry[0].slice(0, 2);
  BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), entry]);
}

/** The parts of a German word in Italian, or null where it is not made of them alone. */
const compound = (word: string, first: boolean): string[] | null => {
  if (word === '') return [];
  for (const [part, said] of BY_HEAD.get(word.slice(0, 2)) ?? []) {
    // "Art. 50" is Italian: the German kind ("Vertragsart") never begins a word here.
    if (!word.startsWith(part) || (first && part === 'art')) continue;
    for (const joint of JOINTS) {
      if (!word.startsWith(joint, part.length)) continue;
      const rest = compound(word.slice(part.length + joint.length), false);
      if (rest) return said ? [said, ...rest] : rest;
    }
  }
  return null;
};

/** A folded word in the words that the schede use: abbreviations opened, German in Italian. */
export const inItalian = (word: string): readonly string[] => {
  const said = SHORT.get(word) ?? GERMAN.get(word);
  if (said !== undefined) return said.split(' ');
  if (SMALL.has(word)) return [];
  if (word.length > 3 && !/[aeiou\d]$/.test(word)) {
    const whole = CUT.filter((one) => one.startsWith(word));
    if (whole.length === 1) return whole;
  }
  return compound(word, true) ?? [word];
};

/**
 * What a bracket says to who fills in, and not of the field: one of other words ("(base d’asta)") counts as the caption
 * does, and "(descrizione)" alone is what stands beside the code.
 */
const ADVICE =
  /\((?!\s*descrizione\s*\))(?:[\s,;:.\d/-]|\b(?:se|ove|qualora|presente|presenti|previst[oa]|disponibile|applicabile|necessario|noto|generat[oa]|calcolat[oa]|automaticamente|automatico|dal?|con|uno|un|il|lo|la|o|e|sistema|strumento|esterno|formato|caratter[ei]|cifre|lettere|max|min|massimo|minimo|codice|cod|descrizione|descr|valore|separat[oi]|virgol[ae]|gg|mm|aaaa)\b)+\)/gi;

const OF_FIRM =
  /\bc\.?\s?f\b|\bcod|fisc|\bp\.?\s?iva|partita|denom|\brag|soc|nome|sede|(?:aggiudica|affida)tari|capogruppo|ausiliar|mandant|indir|\bpec\b/i;
const OF_MONEY =
  /€|\beuro?\b|nett|lord|\btot|compl|stim|presunt|base|gara|aggiud(?!icatari)|affid(?!atari)|contr|oner|sicur|manod|\blav|serv|forn|adesion|lott|appalt|offert|ribass|progett|finanz|opzion|\biva\b/i;

/** "Imp." is an importo or an impresa: what stands beside it says which, and alone it stays what it is. */
const openImp = (text: string): string => {
  const rest = text.replace(/\bimp\b\.?/gi, ' ');
  if (rest === text) return text;
  const firm = OF_FIRM.test(rest);
  if (firm === OF_MONEY.test(rest)) return text.replace(/\bimp\b\.?/gi, 'impx');
  return text.replace(/\bimp\b\.?/gi, firm ? 'impresa' : 'importo');
};

/** The long names of the two codes, which many captions write beside the short ones. */
const LONG_NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bcup\b/i, /\bcod(?:ice\b|\.)\s?unico (?:di )?progetto\b/gi],
  [/\bcig\b/i, /\bcod(?:ice\b|\.)\s?identificativo (?:di )?gara\b/gi],
];

/** Abbreviations of more than one word, opened before the text is taken apart. */
export const openPhrases = (text: string): string =>
  openImp(
    LONG_NAMES.reduce(
      (left, [short, long]) => (short.test(left) ? left.replace(long, ' ') : left),
      text.replace(ADVICE, ' '),
    ),
  )
    .replace(/^\W*[eè]\s+stat[oa]\s+\S+\s|\bcui si aderisce\b/gi, ' ')
    .replace(/\bc\.\s?f\.(?=\W|$)/gi, 'codice fiscale')
    .replace(/\bp(?:\.\s?|art(?:ita|\.)\s?)i(?:\.\s?v\.\s?a\.?|va\b\.?|\.(?=\W|$))/gi, 'partita iva')
    .replace(/\b(?:mwst|mehrwertsteuer)\.?[\s-]*n(?:umme)?r\b\.?/gi, 'partita iva')
    .replace(/\bst(?:euer)?[.\s-]*n(?:umme)?r\b\.?/gi, 'codice fiscale')
    .replace(/\bop(?:er)?\.?\s?econ\b\.?/gi, 'operatore economico')
    .replace(/\bart (?=de[rs]\b)/gi, 'tipo ');
