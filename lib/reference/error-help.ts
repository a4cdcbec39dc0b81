/** What an error means to a RUP and what to do next; two Italian sentences of ours. */
export type ErrorHelp = { cause: string; step: string };

const help = (cause: string, step: string): ErrorHelp => ({ cause, step });

const WAIT =
  'Non è un errore tuo. Aspetta e riprova più tardi, senza cambiare i dati; se dura oltre un giorno scrivi al Contact Center di ANAC con codice, ora e codice appalto.';
const SENDER =
  'Non dipende da quello che hai scritto: è il modo in cui la piattaforma ha spedito la scheda. Manda codice e testo all’assistenza della piattaforma che usi.';
const RUNNING = 'Aspetta l’esito dell’operazione in corso e riapri il dettaglio dell’appalto: non premere di nuovo.';
const LISTS =
  'Guarda quale scheda o quale voce stai usando; se la pagina te l’ha proposta lei, segnala il codice all’assistenza della piattaforma.';

/**
 * Our own explanations of the server errors that a RUP of the schede of Cigno can meet. What ANAC says of each is in its
 * list; those of the rules (REG…) are told by `lib/rules`. Facts: ANAC's list, portals.md 2 and 5; no code is guessed.
 */
export const ERROR_HELP: Readonly<Record<string, ErrorHelp>> = {
  ERR1: help(
    'ANAC non riconosce a chi è collegato il diritto di fare questa operazione.',
    'Controlla di essere entrato con il profilo RUP attivo e per l’ente giusto. Il RUP deve essere entrato almeno una volta con SPID sui servizi ANAC.',
  ),
  ERR2: help(
    'Per lo stato in cui si trova l’appalto, questa scheda non si può inviare adesso.',
    'Guarda nel dettaglio quali schede sono già state confermate: di solito la scheda è già stata inviata, o ne manca una prima.',
  ),
  ERR3: help('Il codice della scheda non esiste per ANAC.', SENDER),
  ERR4: help(
    'La scheda non ha la forma che ANAC si aspetta: un campo ha un tipo sbagliato, manca o è di troppo.',
    'Ricontrolla importi, date e codici; se sono a posto, manda codice e testo all’assistenza della piattaforma.',
  ),
  ERR5: help('La scheda è arrivata ad ANAC in una forma che non si legge.', SENDER),
  ERR9: help('Ad ANAC è arrivata la richiesta senza i dati della scheda.', SENDER),
  ERR14: help(
    'Due lotti o due aggiudicazioni hanno lo stesso identificativo.',
    'Dai a ciascuno un lotIdentifier diverso, per esempio LOT-0001 e LOT-0002.',
  ),
  ERR16: help(
    'Lo stato dell’appalto non permette questa operazione: per esempio è già confermato o cancellato.',
    'Riapri il dettaglio e guarda lo stato. Si modifica e si cancella solo «in lavorazione».',
  ),
  ERR17: help('ANAC sta ancora facendo la verifica che hai chiesto prima.', RUNNING),
  ERR18: help('ANAC sta ancora confermando l’appalto: il CIG può già essere in arrivo.', RUNNING),
  ERR19: help('ANAC non trova l’appalto che la piattaforma le ha nominato.', SENDER),
  ERR20: help('ANAC non trova la scheda che la piattaforma le ha nominato.', SENDER),
  ERR23: help(
    'ANAC non trova il CIG scritto.',
    'Ricopia il CIG dal portale che lo ha rilasciato: dieci caratteri, attenzione a O e 0, B e 8.',
  ),
  ERR24: help(
    'ANAC non trova il codice fiscale scritto.',
    'Ricontrolla il codice fiscale, cifra per cifra: 11 cifre per enti e imprese, 16 caratteri per le persone.',
  ),
  ERR25: help(
    'Il lotto nominato non è fra quelli dell’appalto.',
    'Controlla l’identificativo del lotto: deve essere scritto come nella prima scheda.',
  ),
  ERR37: help(
    'Manca il codice appalto.',
    'Scrivi il codice appalto nella sezione Appalto: da 8 a 64 caratteri, diverso da quelli già usati dall’ente. Cigno ne propone uno.',
  ),
  ERR38: help(
    'Quel codice appalto è già stato usato: spesso è lo stesso appalto creato due volte.',
    'Prima guarda in «I miei appalti» e nel registro se il CIG c’è già. Se è davvero un altro acquisto, cambia il codice appalto.',
  ),
  ERR40: help('ANAC non è riuscita a leggere i dati della scheda.', WAIT),
  ERR41: help('ANAC ha avuto un errore suo mentre controllava la scheda.', WAIT),
  ERR42: help('ANAC non trova la scheda da controllare.', SENDER),
  ERR43: help('ANAC non trova le regole con cui controllare la scheda.', WAIT),
  ERR55: help('Lo stesso CIG è scritto su due lotti.', 'Lascia ogni CIG su un lotto solo.'),
  ERR56: help('I CIG scritti non sono quelli dei lotti dell’appalto.', 'Ricopia i CIG dal dettaglio dell’appalto.'),
  ERR58: help(
    'La scheda è già confermata o annullata: non si può più toccare.',
    'Per correggere importo o CUP serve la scheda di correzione (CM1 o CM2), dove ANAC la prevede.',
  ),
  ERR59: help('ANAC sta ancora verificando la scheda.', RUNNING),
  ERR60: help('ANAC sta ancora confermando la scheda: il CIG può già essere in arrivo.', RUNNING),
  ERR63: help(
    'Un campo con un elenco ha una voce che ANAC non ammette: sbagliata, o chiusa da una certa data.',
    'Scegli di nuovo le voci degli elenchi; le più facili a scadere sono ruolo dell’operatore, CCNL, comune ISTAT e fattispecie di tracciabilità.',
  ),
  ERR66: help('Il CIG scritto non appartiene a questo appalto.', 'Ricopia il CIG dal dettaglio dell’appalto giusto.'),
  ERR67: help('ANAC non riesce a parlare con l’anagrafe delle stazioni appaltanti (AUSA).', WAIT),
  ERR68: help(
    'Codice fiscale e codice AUSA non sono dello stesso ente, o l’ente non è attivo in AUSA.',
    'Controlla codice fiscale e codice AUSA dell’ente; se sono giusti, chiedi al RASA di guardare l’anagrafica in AUSA.',
  ),
  ERR69: help(
    'Il centro di costo scritto non è fra quelli che AUSA conosce per l’ente.',
    'Scegli il centro di costo dall’elenco o ricopialo da AUSA; se è nuovo, il RASA deve averlo registrato e il RUP deve esservi associato.',
  ),
  ERR70: help(
    'Non c’è nessuna stazione appaltante nella scheda.',
    'Aggiungi l’ente nella sezione Stazioni appaltanti.',
  ),
  ERR73: help(
    'Il codice appalto è stato cambiato dopo il primo invio.',
    'Rimetti il codice appalto di prima: dopo il primo invio non si cambia.',
  ),
  ERR74: help(
    'Lo stesso codice fiscale è scritto su due partecipanti.',
    'Lascia ogni operatore economico una volta sola in ciascuna aggiudicazione.',
  ),
  ERR75: help(
    'Il codice fiscale di chi opera non è fra quelli che l’ente ha autorizzato.',
    'Entra come RUP dell’ente scritto nella scheda, o fatti delegare dall’ente.',
  ),
  ERR77: help(
    'Il partecipante nominato non è fra quelli del lotto.',
    'Controlla codice fiscale e id del partecipante: devono essere quelli della prima scheda.',
  ),
  ERR86: help(
    'Il codice AUSA non è fra quelli della prima scheda dell’appalto.',
    'Scrivi lo stesso ente della prima scheda.',
  ),
  ERR87: help(
    'Due partecipanti dello stesso lotto hanno lo stesso id.',
    'Se sono un raggruppamento l’id resta lo stesso e vanno corretti i ruoli; altrimenti, in un affidamento diretto, tieni solo chi si aggiudica il contratto.',
  ),
  ERR96: help(
    'Lo stesso id partecipante ha due importi diversi.',
    'In un raggruppamento scrivi l’importo solo alla mandataria, per intero. Se è un operatore di troppo, in un affidamento diretto tieni solo chi si aggiudica il contratto.',
  ),
  ERR97: help(
    'Il controllo di un CUP non è riuscito: di solito il CUP è scritto male o non è attivo.',
    'Ricopia il CUP dal sistema CUP: 15 caratteri. Se è giusto e l’errore resta, aspetta e riprova.',
  ),
  ERR98: help(
    'ANAC non riconosce il CIG dell’accordo quadro o della convenzione (il CIG padre).',
    'Ricopia il CIG del lotto giusto della convenzione, non quello dell’intera gara. Se è giusto, chiedi a chi gestisce la convenzione se il CIG è ancora attivo.',
  ),
  ERR100: help(
    'L’importo arriva a 5.000 euro o li supera: la scheda AD5 vale solo sotto.',
    'Se l’importo è giusto serve un’altra scheda (da 5.000 euro in su: AD3, da una piattaforma certificata). Gli importi sono al netto dell’IVA.',
  ),
  ERR109: help('È in corso una rettifica su questo appalto.', RUNNING),
  ERR110: help(
    'La stazione appaltante non è qualificata per questo importo o per questo tipo di contratto.',
    'Serve una stazione qualificata o una centrale di committenza; se la qualificazione c’è, fai controllare al RASA l’iscrizione.',
  ),
  ERR111: help('ANAC non riesce a chiedere se la stazione appaltante è qualificata.', WAIT),
  ERR112: help(
    'Mancano l’importo del lotto o l’oggetto principale del contratto.',
    'Completa importo e oggetto del contratto (lavori, servizi o forniture) di ogni lotto.',
  ),
  ERR113: help(
    'Da 40.000 euro in su la scheda AD3 vuole anche il documento ESPD (DGUE).',
    'Aggiungi l’ESPD dalla piattaforma certificata.',
  ),
  ERR114: help(
    'Lo stesso codice fiscale è scritto su più partecipanti.',
    'Lascia ogni operatore economico una volta sola.',
  ),
  ERR121: help('Il lotto nominato non si trova.', 'Controlla l’identificativo del lotto.'),
  ERR125: help('Manca l’oggetto dell’appalto, o ha solo spazi.', 'Scrivi l’oggetto nella sezione Appalto.'),
  ERR126: help('Manca l’oggetto di un lotto, o ha solo spazi.', 'Scrivi l’oggetto di ogni lotto.'),
  ERR126_1: help(
    'Manca l’oggetto di un’aggiudicazione, o ha solo spazi.',
    'Scrivi l’oggetto di ogni aggiudicazione, non solo quello dell’appalto.',
  ),
  ERR128: help('ANAC non riesce a parlare con l’anagrafe delle imprese.', WAIT),
  ERR129: help(
    'Il codice fiscale dell’operatore economico non è nell’anagrafe che ANAC consulta.',
    'Ricontrolla il codice fiscale (non la partita IVA, se sono diversi). Se è giusto e l’impresa è nuova, aspetta e riprova, poi scrivi ad ANAC.',
  ),
  ERR130: help(
    'Hai detto che c’è il PNRR, ma i CUP scritti non risultano in ReGiS.',
    'Controlla CUP e risposta sul PNRR con chi segue il progetto: uno dei due è sbagliato, o il CUP non è ancora in ReGiS.',
  ),
  ERR131: help(
    'I CUP scritti sono in ReGiS, ma hai detto che il PNRR non c’entra.',
    'Controlla CUP e risposta sul PNRR con chi segue il progetto: uno dei due è sbagliato.',
  ),
  ERR132: help('Il servizio che controlla i CUP (DIPE) non risponde.', WAIT),
  ERR133: help('ANAC non riesce a chiedere a ReGiS se il CUP c’è.', WAIT),
  ERR137: help(
    'L’id della scheda AVR (verifica dei requisiti) non esiste.',
    'Se non hai mandato nessuna AVR lascia il campo vuoto; altrimenti ricopia il suo id.',
  ),
  ERR138: help(
    'L’id della scheda AVR è di un’altra pratica.',
    'Ricopia l’id dell’AVR di questo affidamento, o lascia il campo vuoto.',
  ),
  ERR139: help(
    'Gli operatori economici non sono quelli dell’AVR mandata prima.',
    'Scrivi gli stessi codici fiscali dell’AVR.',
  ),
  ERR143: help(
    'Per questa scheda ANAC non prevede di tornare indietro.',
    'Guarda se ci sono la correzione (CM1, CM2) o l’annullamento (ANN).',
  ),
  ERR144: help(
    'Su questo appalto si è già tornati indietro una volta.',
    'Non si può ripetere: resta la correzione o l’annullamento, dove ANAC li prevede.',
  ),
  ERR145: help('È in corso un ritorno indietro su una scheda.', RUNNING),
  ERR149: help('Manca il CIG o l’id del contratto.', 'Scrivi uno dei due.'),
  ERR9999: help(
    'È l’errore generico: ANAC non dice che cosa non va.',
    'Aspetta e riprova una volta; poi ricontrolla centro di costo, codici fiscali e importi, e infine scrivi al Contact Center di ANAC con ora e codice appalto.',
  ),
  REG0: help('Mancano i dati che ANAC si aspettava.', LISTS),
  SEC01: help(
    'ANAC non conosce chi è collegato.',
    'Il RUP deve entrare almeno una volta con SPID sui servizi ANAC e avere il profilo attivo.',
  ),
  SEC04: help(
    'L’accesso è stato fatto con un livello di sicurezza troppo basso.',
    'Entra di nuovo con SPID di livello più alto, o con CIE.',
  ),
  SEC05: help(
    'ANAC non autorizza chi è collegato a questa operazione.',
    'Controlla che il profilo RUP sia attivo per l’ente scritto nella scheda.',
  ),
  SEC14: help(
    'La sessione con ANAC è scaduta o non vale più.',
    'Esci, entra di nuovo e riprendi dall’elenco: non ricominciare da capo.',
  ),
  SEC16: help('La stazione appaltante non è abilitata.', 'Chiedi al RASA di guardare l’anagrafica in AUSA.'),
  AUT01: help(
    'Chi è collegato non risulta fra le persone dell’ente.',
    'Controlla di essere entrato per l’ente giusto.',
  ),
};
