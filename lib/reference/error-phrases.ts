import type { ErrorHelp } from './error-help.ts';

/** A text without a code that people meet; compared without case, accents and punctuation, anywhere in what was pasted. */
export type ErrorPhrase = ErrorHelp & {
  id: string;
  /** Any of them is enough. */
  words: readonly string[];
  /** As people know it. */
  title: string;
  /** By the short names of portals.md. */
  source: string;
};

/** The frequent texts of PCP web, of the AFLink family and of the services behind them. */
export const ERROR_PHRASES: readonly ErrorPhrase[] = [
  {
    id: 'recupero-dati',
    words: ['errore recupero dati', 'errore nel recupero dei dati', 'errore recupero dei dati'],
    title: 'Errore – recupero dati',
    cause: 'Il portale non è riuscito a leggere i dati dell’ente: chi lo ha incontrato lo lega al centro di costo.',
    step: 'Controlla codice AUSA e centro di costo, che il RUP sia associato a quel centro, poi esci e rientra. Se resta, scrivi al Contact Center di ANAC.',
    source: 'ANCI, 19/01/2024',
  },
  {
    id: 'unauthorized',
    words: ['unauthorized request content'],
    title: 'Unauthorized request content',
    cause: 'ANAC non riconosce il RUP per cui la piattaforma ha fatto la richiesta.',
    step: 'Il RUP entri almeno una volta con SPID sui servizi di ANAC, poi si riprova dalla piattaforma.',
    source: 'PlaCe-VdA, errori di interoperabilità',
  },
  {
    id: 'presa-in-carico',
    words: ['operazione presa in carico'],
    title: 'Operazione presa in carico',
    cause: 'Non è un errore: ANAC ha ricevuto la richiesta e risponderà più tardi, anche dopo ore.',
    step: 'Non premere di nuovo: un secondo appalto per lo stesso acquisto prende un secondo CIG. Riapri più tardi il dettaglio; dopo 24 ore scrivi all’assistenza.',
    source: 'Osservatorio provinciale, tutorial PCP; PlaCe-VdA',
  },
  {
    id: 'cig-derivato',
    words: ['valore cig derivato non ammesso'],
    title: 'Valore CIG Derivato non ammesso',
    cause: 'Nel campo CIG Derivato c’è un valore che il portale non accetta.',
    step: 'Lascia vuoto CIG Derivato: lo scrive il sistema. Il CIG della convenzione va nei campi del CIG padre.',
    source: 'sorgente pubblicato della famiglia AFLink; istruzioni CMRC, punto 7',
  },
  {
    id: 'prima-conferma',
    words: ['occorre effettuare prima il conferma appalto'],
    title: 'Occorre effettuare prima il conferma appalto',
    cause: 'Si è chiesto il CIG prima che l’appalto fosse confermato.',
    step: 'Torna all’affidamento dal menu e fai prima il passo di conferma, poi aspetta il suo esito.',
    source: 'sorgente pubblicato della famiglia AFLink',
  },
  {
    id: 'obbligatori',
    words: ['compilare tutti i campi obbligatori'],
    title: 'Compilare tutti i campi obbligatori',
    cause: 'Manca almeno un campo che la pagina segna con l’asterisco o in grassetto, anche in una linguetta chiusa.',
    step: 'Apri ogni linguetta e guarda i controlli di Cigno: dicono quali campi obbligatori sono vuoti.',
    source: 'sorgente pubblicato della famiglia AFLink',
  },
  {
    id: 'nodo-cpv',
    words: ['selezionare un nodo con un livello maggiore'],
    title: 'Selezione non valida (CPV)',
    cause: 'Il CPV scelto è troppo generico: il portale non accetta i primi due livelli dell’albero.',
    step: 'Scendi nell’albero fino a una voce più precisa, poi conferma.',
    source: 'sorgente pubblicato della famiglia AFLink',
  },
  {
    id: 'sessione',
    words: ['la sessione di lavoro sta per scadere', 'sessione scaduta', 'la sessione e scaduta'],
    title: 'Sessione in scadenza o scaduta',
    cause: 'Il portale chiude il lavoro di chi resta fermo troppo a lungo.',
    step: 'Rispondi all’avviso e salva, oppure rientra e riprendi dall’elenco. Alla CMRC non ricaricare la pagina con F5.',
    source: 'sorgente pubblicato della famiglia AFLink',
  },
];
