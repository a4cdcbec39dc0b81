import { remember, rememberOf } from '../../page/remember.ts';
import { namesOf, type Place, type PlaceMap } from './places.ts';
import { isNumber, stem, stems } from './words.ts';

/** What one heading says about where we are. */
export type HeadingSense =
  | { kind: 'place'; place: Place; exact: boolean }
  | { kind: 'group'; place: Place }
  | { kind: 'neutral' }
  | { kind: 'foreign' }
  | { kind: 'unknown' };

const set = (words: string): Set<string> => new Set(words.split(' ').map(stem));

/** Words of headings that name no place of their own. */
const NEUTRAL = set(
  'dati base generali informazioni sezione passo step scheda anacform form modulo compilazione compila nuovo modifica bozza affidamento diretto elementi elenco lista dettaglio aggiungi principali identificativi generale contratto campi obbligatori piattaforma contratti pubblici anac pcp crea gestione inserimento ad5 5k inferiore 5000 000 tutti tutte altri scheda',
);
/** With these beside it, "appalto" is the title of the page and not the section. */
const TITLES = set('nuovo modifica crea gestione scheda bozza compilazione inserimento compila pubblici');
/**
 * Words of blocks that hold the data of somebody or something else, or that search, copy and ask:
 * whatever stands under them is not the form, however well its labels fit.
 */
const FOREIGN = set(
  'rup responsabile delegato delegata delegante referente contatti contatto recapiti recapito ausiliaria ausiliario subappalto subappaltatore subappaltatori subappaltatrice mandante consorziata consorziate consorzio escluso esclusi esclusa scartati precedente precedenti storico archivio ricerca ricerche cerca filtro filtri assistenza segnalazione segnalazioni newsletter supporto help aiuto profilo account utente utenti login notifiche allegati copia duplica anteprima riepilogo confronto fatturazione fatture pagamento pagamenti garanzia garanzie fideiussore collaudatore direttore progettista verificatore commissione committente beneficiario destinatario invitati invitato ricorrente cessionario cedente capofila aggregata soggetto soggetti altro altra secondo seconda sostituto sostituzione uscente cessato modello esempio rubrica preferiti template importa collega inviti invita legale rappresentante titolare firmatario',
);

const OF = /\bd(?:i|el|ei|egli|ell[aeo]|ell)\b/i;
const AND = /\be(?:d|t)?\b|[,;/+&]/i;

/** Splits a heading from the proper name that may follow it ("Partecipante 1 – Ditta Dimostrativa S.r.l."). */
export const beforeName = (text: string): string => text.split(/\s[–—-]\s|[:(|•]/u)[0]?.trim() ?? '';

const within = (phrase: readonly string[], words: readonly string[]): boolean =>
  phrase.every((word) => words.includes(word));

const best = (
  map: PlaceMap['places'],
  words: readonly string[],
): { place: Place; phrase: readonly string[] } | 'many' | null => {
  let found: { place: Place; phrase: readonly string[] } | null = null;
  let many = false;
  for (const { place, phrases } of map) {
    for (const phrase of phrases) {
      if (!within(phrase, words)) continue;
      if (found && phrase.length < found.phrase.length) continue;
      if (found?.phrase.length !== phrase.length) many = false;
      else if (place.join() !== found.place.join()) many = true;
      found = { place, phrase };
    }
  }
  return many ? 'many' : found;
};

/** Whether a heading has no word but everyday ones and those of the fields it may stand over ("Luogo e CUP"). */
export const isPlain = (heading: string, vocabulary: ReadonlySet<string>): boolean =>
  stems(heading).every((word) => NEUTRAL.has(word) || vocabulary.has(word) || isNumber(word));

const sensesOf = rememberOf((map: PlaceMap) => remember((heading) => sense(heading, map)));

/** Reads one heading against the words of a scheda; each text is worked out once. */
export const senseOf = (heading: string, map: PlaceMap): HeadingSense => sensesOf(map)(heading);

const sense = (heading: string, map: PlaceMap): HeadingSense => {
  const all = stems(heading);
  // A portal's own heading is known by all its words, whatever a part of them would say elsewhere.
  const covers = (phrase: readonly string[]) =>
    within(phrase, all) && all.every((word) => phrase.includes(word) || NEUTRAL.has(word) || isNumber(word));
  if (map.parts.some(covers)) return { kind: 'place', place: [], exact: true };
  const main = stems(beforeName(heading)).filter((word) => !isNumber(word));
  const words = main.length > 0 ? main : all.filter((word) => !isNumber(word));
  if (words.length === 0) return { kind: 'neutral' };
  const most = best(map.places, words);
  // "Aggiudicazione dell’appalto" is of the first: what the preposition brings only says of what.
  const head = most === 'many' && OF.test(heading) && !AND.test(heading) ? best(map.places, words.slice(0, 1)) : null;
  const found = head ?? most;
  const phrase = found === null || found === 'many' ? [] : found.phrase;
  const rest = words.filter((word) => !phrase.includes(word));
  if (all.some((word) => !phrase.includes(word) && FOREIGN.has(word))) return { kind: 'foreign' };
  if (found === 'many') return { kind: 'unknown' };
  if (found) {
    if (rest.some((word) => TITLES.has(word)) && found.place.join() === 'appalto') return { kind: 'neutral' };
    const own = new Set(head ? map.places.flatMap(({ phrases }) => phrases.flat()) : namesOf(found.place.slice(-1)));
    return { kind: 'place', place: found.place, exact: rest.every((word) => NEUTRAL.has(word) || own.has(word)) };
  }
  if (words.every((word) => NEUTRAL.has(word))) return { kind: 'neutral' };
  const group = best(map.groups, words);
  if (group && group !== 'many') {
    const left = words.filter((word) => !group.phrase.includes(word) && !NEUTRAL.has(word));
    return left.length === 0 ? { kind: 'group', place: group.place } : { kind: 'unknown' };
  }
  return { kind: 'unknown' };
};
