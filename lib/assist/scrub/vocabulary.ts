import { remember } from '../../page/remember.ts';
import { COMMANDS } from '../../portals/commands.ts';
import { inItalian } from '../../portals/match/lexicon.ts';
import { PORTALS } from '../../portals/recognise-page.ts';
import { CODE_LISTS } from '../../reference/code-lists.ts';
import { foldLabel } from '../../schede/fold.ts';
import { SCHEDE } from '../../schede/registry.ts';

/** A word without case and accents. */
export const plainWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words of forms and of public procurement that no declaration has: a caption may begin with any of them. */
const MORE =
  'accedi accesso accessibilità aggiorna aiuto ambito amministrativa amministrativo amministrazione anagrafe anagrafica anno annulla anticorruzione archivio area avanti avviso azioni bacheca banca benvenuta benvenuto bozza bozze campo capofila cerca chiudi cie cig cns codice conferma consip contatti cookie cup data dati dettaglio dgue digitale durc documento documenti elenco ente entra errore esci esito esporta fascicolo filtri filtro fine firma firmatario fvoe gara gare generale guida home iban identificativo identificativi importa indietro informativa inizio interoperabilità ipa legale lotto lotti mail menu mepa modifica nazionale note notifiche numero obbligatori obbligatorio operatore operatori ordinativo pagina pcp pec pagamento partecipazione percorso piattaforma pnrr portale precedente preferenze privacy procedi procedura profilo progetto protocollo provvedimento pubblica pubblici pubblico qualifica referente registra registro responsabile ricerca riepilogo rimuovi ruolo rup salva scheda schede seguente selezione selezionare servizi servizio sezione sezioni sistema soa soggetto spid stampa stato stazione stazioni successivo termini tipo tipologia titolo totale trasparenza unica unico utente utenti verifica versione visualizza'.split(
    ' ',
  );

/** Names of places and of people that are words of a declaration too. */
const PROPER = new Set('bolzano bozen capitale italia milano roma trento'.split(' '));

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

const gather = (): ReadonlySet<string> => {
  const texts: string[] = [];
  for (const { sections, blocks, groups } of Object.values(SCHEDE)) {
    for (const { title, synonyms, fields } of sections) {
      texts.push(title, ...synonyms);
      for (const field of fields) texts.push(field.label, ...field.synonyms, ...(field.weakSynonyms ?? []));
    }
    for (const { words } of [...blocks, ...groups]) texts.push(...words);
  }
  for (const { pages, form } of Object.values(PORTALS)) {
    for (const { signs } of pages)
      for (const { where, words } of signs) if (!where.includes('structure')) texts.push(...words);
    for (const { label, synonyms } of form?.extra ?? []) texts.push(label, ...synonyms);
    texts.push(...(form?.parts ?? []), ...Object.keys(form?.captions ?? {}));
  }
  for (const { words } of Object.values(COMMANDS)) texts.push(...words);
  const known = texts.flatMap(wordsOf);
  // Of ANAC's lists only what is written small: what is written large there may be a place or a body.
  const listed = Object.values(CODE_LISTS).flatMap((list) =>
    list.flatMap(({ label }) => label.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []),
  );
  return new Set([...known, ...listed, ...MORE].map(plainWord).filter((word) => word.length > 1 && !PROPER.has(word)));
};

let words: ReadonlySet<string> | null = null;

const judge = (word: string): boolean => {
  words ??= gather();
  const known = words;
  if (known.has(plainWord(word))) return true;
  // "CF", "COD.", "Vergabestelle": what an abbreviation or a German word stands for.
  const meant = foldLabel(word).split(' ').flatMap(inItalian).filter(Boolean);
  return meant.length > 0 && meant.join(' ') !== plainWord(word) && meant.every((part) => known.has(part));
};

/** Whether a word is one that forms are made of: all others that are written large may name somebody. */
export const isFormWord = remember(judge);
