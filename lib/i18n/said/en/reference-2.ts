/** What `lib/reference` says, part 2 of 2. */
export const reference2: Readonly<Record<string, string>> = {
  'Se l’importo è giusto serve un’altra scheda (da 5.000 euro in su: AD3, da una piattaforma certificata). Gli importi sono al netto dell’IVA.':
    'If the amount is right another form is needed (from 5.000 euro upwards: AD3, from a certified platform). Amounts are without VAT.',
  'È in corso una rettifica su questo appalto.': 'A correction of this contract is under way.',
  'La stazione appaltante non è qualificata per questo importo o per questo tipo di contratto.':
    'The contracting authority is not qualified for this amount or this type of contract.',
  'Serve una stazione qualificata o una centrale di committenza; se la qualificazione c’è, fai controllare al RASA l’iscrizione.':
    'A qualified authority or a central purchasing body is needed; if the qualification is there, have the RASA check the registration.',
  'ANAC non riesce a chiedere se la stazione appaltante è qualificata.':
    'ANAC cannot ask whether the contracting authority is qualified.',
  'Mancano l’importo del lotto o l’oggetto principale del contratto.':
    'The amount of the lot or the main type of the contract is missing.',
  'Completa importo e oggetto del contratto (lavori, servizi o forniture) di ogni lotto.':
    'Complete amount and type of contract (works, services or supplies) for every lot.',
  'Da 40.000 euro in su la scheda AD3 vuole anche il documento ESPD (DGUE).':
    'From 40.000 euro upwards form AD3 also wants the ESPD document (DGUE).',
  'Aggiungi l’ESPD dalla piattaforma certificata.': 'Add the ESPD from the certified platform.',
  'Lo stesso codice fiscale è scritto su più partecipanti.': 'The same tax code is written on several participants.',
  'Lascia ogni operatore economico una volta sola.': 'Leave each economic operator only once.',
  'Il lotto nominato non si trova.': 'The lot named cannot be found.',
  'Controlla l’identificativo del lotto.': 'Check the identifier of the lot.',
  'Manca l’oggetto dell’appalto, o ha solo spazi.': 'The subject of the contract is missing, or has only spaces.',
  'Scrivi l’oggetto nella sezione Appalto.': 'Write the subject in the section Appalto.',
  'Manca l’oggetto di un lotto, o ha solo spazi.': 'The subject of a lot is missing, or has only spaces.',
  'Scrivi l’oggetto di ogni lotto.': 'Write the subject of every lot.',
  'Manca l’oggetto di un’aggiudicazione, o ha solo spazi.': 'The subject of an award is missing, or has only spaces.',
  'Scrivi l’oggetto di ogni aggiudicazione, non solo quello dell’appalto.':
    'Write the subject of every award, not only that of the contract.',
  'ANAC non riesce a parlare con l’anagrafe delle imprese.': 'ANAC cannot reach the register of companies.',
  'Il codice fiscale dell’operatore economico non è nell’anagrafe che ANAC consulta.':
    'The tax code of the economic operator is not in the register that ANAC consults.',
  'Ricontrolla il codice fiscale (non la partita IVA, se sono diversi). Se è giusto e l’impresa è nuova, aspetta e riprova, poi scrivi ad ANAC.':
    'Check the tax code again (not the VAT number, if they differ). If it is right and the company is new, wait and try again, then write to ANAC.',
  'Hai detto che c’è il PNRR, ma i CUP scritti non risultano in ReGiS.':
    'You said that there is PNRR money, but the CUPs written are not in ReGiS.',
  'Controlla CUP e risposta sul PNRR con chi segue il progetto: uno dei due è sbagliato, o il CUP non è ancora in ReGiS.':
    'Check CUP and answer on the PNRR with whoever follows the project: one of the two is wrong, or the CUP is not in ReGiS yet.',
  'I CUP scritti sono in ReGiS, ma hai detto che il PNRR non c’entra.':
    'The CUPs written are in ReGiS, but you said that the PNRR has nothing to do with it.',
  'Controlla CUP e risposta sul PNRR con chi segue il progetto: uno dei due è sbagliato.':
    'Check CUP and answer on the PNRR with whoever follows the project: one of the two is wrong.',
  'Il servizio che controlla i CUP (DIPE) non risponde.': 'The service that checks the CUPs (DIPE) does not respond.',
  'ANAC non riesce a chiedere a ReGiS se il CUP c’è.': 'ANAC cannot ask ReGiS whether the CUP is there.',
  'L’id della scheda AVR (verifica dei requisiti) non esiste.':
    'The id of the AVR form (verification of requirements) does not exist.',
  'Se non hai mandato nessuna AVR lascia il campo vuoto; altrimenti ricopia il suo id.':
    'If you sent no AVR leave the field empty; otherwise copy its id.',
  'L’id della scheda AVR è di un’altra pratica.': 'The id of the AVR form is of another case.',
  'Ricopia l’id dell’AVR di questo affidamento, o lascia il campo vuoto.':
    'Copy the id of the AVR of this procurement, or leave the field empty.',
  'Gli operatori economici non sono quelli dell’AVR mandata prima.':
    'The economic operators are not those of the AVR sent before.',
  'Scrivi gli stessi codici fiscali dell’AVR.': 'Write the same tax codes as in the AVR.',
  'Per questa scheda ANAC non prevede di tornare indietro.': 'For this form ANAC does not provide for going back.',
  'Guarda se ci sono la correzione (CM1, CM2) o l’annullamento (ANN).':
    'See whether there is the correction (CM1, CM2) or the annulment (ANN).',
  'Su questo appalto si è già tornati indietro una volta.': 'On this contract somebody has already gone back once.',
  'Non si può ripetere: resta la correzione o l’annullamento, dove ANAC li prevede.':
    'It cannot be repeated: what remains is correction or annulment, where ANAC provides for them.',
  'È in corso un ritorno indietro su una scheda.': 'A form is being taken back.',
  'Manca il CIG o l’id del contratto.': 'The CIG or the id of the contract is missing.',
  'Scrivi uno dei due.': 'Write one of the two.',
  'È l’errore generico: ANAC non dice che cosa non va.': 'It is the generic error: ANAC does not say what is wrong.',
  'Aspetta e riprova una volta; poi ricontrolla centro di costo, codici fiscali e importi, e infine scrivi al Contact Center di ANAC con ora e codice appalto.':
    'Wait and try once more; then check cost centre, tax codes and amounts again, and finally write to ANAC’s Contact Center with time and contract code (codice appalto).',
  'Mancano i dati che ANAC si aspettava.': 'The data that ANAC expected are missing.',
  'ANAC non conosce chi è collegato.': 'ANAC does not know who is logged in.',
  'Il RUP deve entrare almeno una volta con SPID sui servizi ANAC e avere il profilo attivo.':
    'The RUP must log in to ANAC’s services with SPID at least once and have the profile active.',
  'L’accesso è stato fatto con un livello di sicurezza troppo basso.': 'Access was made with too low a security level.',
  'Entra di nuovo con SPID di livello più alto, o con CIE.': 'Log in again with SPID of a higher level, or with CIE.',
  'ANAC non autorizza chi è collegato a questa operazione.':
    'ANAC does not authorise the person logged in to do this operation.',
  'Controlla che il profilo RUP sia attivo per l’ente scritto nella scheda.':
    'Check that the RUP profile is active for the public body written in the form.',
  'La sessione con ANAC è scaduta o non vale più.': 'The session with ANAC has expired or is no longer valid.',
  'Esci, entra di nuovo e riprendi dall’elenco: non ricominciare da capo.':
    'Log out, log in again and resume from the list: do not start from scratch.',
  'La stazione appaltante non è abilitata.': 'The contracting authority is not enabled.',
  'Chiedi al RASA di guardare l’anagrafica in AUSA.': 'Ask the RASA to look at the record in AUSA.',
  'Chi è collegato non risulta fra le persone dell’ente.':
    'The person logged in is not among the people of the public body.',
  'Controlla di essere entrato per l’ente giusto.': 'Check that you are logged in for the right public body.',
  'Il portale non è riuscito a leggere i dati dell’ente: chi lo ha incontrato lo lega al centro di costo.':
    'The portal was not able to read the data of the public body: those who met it link it to the cost centre.',
  'Controlla codice AUSA e centro di costo, che il RUP sia associato a quel centro, poi esci e rientra. Se resta, scrivi al Contact Center di ANAC.':
    'Check AUSA code and cost centre, that the RUP is associated with that centre, then log out and in again. If it stays, write to ANAC’s Contact Center.',
  'ANAC non riconosce il RUP per cui la piattaforma ha fatto la richiesta.':
    'ANAC does not recognise the RUP for whom the platform made the request.',
  'Il RUP entri almeno una volta con SPID sui servizi di ANAC, poi si riprova dalla piattaforma.':
    'The RUP should log in to ANAC’s services with SPID at least once, then try again from the platform.',
  'Non è un errore: ANAC ha ricevuto la richiesta e risponderà più tardi, anche dopo ore.':
    'It is not an error: ANAC has received the request and will answer later, even after hours.',
  'Non premere di nuovo: un secondo appalto per lo stesso acquisto prende un secondo CIG. Riapri più tardi il dettaglio; dopo 24 ore scrivi all’assistenza.':
    'Do not press again: a second contract for the same purchase takes a second CIG. Reopen the details later; after 24 hours write to the support.',
  'Nel campo CIG Derivato c’è un valore che il portale non accetta.':
    'In the field CIG Derivato there is a value that the portal does not accept.',
  'Lascia vuoto CIG Derivato: lo scrive il sistema. Il CIG della convenzione va nei campi del CIG padre.':
    'Leave CIG Derivato empty: the system writes it. The CIG of the framework contract goes in the fields of the parent CIG (CIG padre).',
  'Si è chiesto il CIG prima che l’appalto fosse confermato.':
    'The CIG was requested before the contract was confirmed.',
  'Torna all’affidamento dal menu e fai prima il passo di conferma, poi aspetta il suo esito.':
    'Go back to the procurement from the menu and first do the confirmation step, then wait for its outcome.',
  'Manca almeno un campo che la pagina segna con l’asterisco o in grassetto, anche in una linguetta chiusa.':
    'At least one field that the page marks with an asterisk or in bold is missing, possibly in a closed tab.',
  'Apri ogni linguetta e guarda i controlli di Cigno: dicono quali campi obbligatori sono vuoti.':
    'Open every tab and look at Cigno’s checks: they say which required fields are empty.',
  'Il CPV scelto è troppo generico: il portale non accetta i primi due livelli dell’albero.':
    'The CPV chosen is too generic: the portal does not accept the first two levels of the tree.',
  'Scendi nell’albero fino a una voce più precisa, poi conferma.':
    'Go down the tree to a more precise entry, then confirm.',
  'Il portale chiude il lavoro di chi resta fermo troppo a lungo.':
    'The portal closes the work of whoever stays idle too long.',
  'Rispondi all’avviso e salva, oppure rientra e riprendi dall’elenco. Alla CMRC non ricaricare la pagina con F5.':
    'Answer the notice and save, or log in again and resume from the list. On the CMRC portal do not reload the page with F5.',
};
