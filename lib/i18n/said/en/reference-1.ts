/** What `lib/reference` says, part 1 of 2. */
export const reference1: Readonly<Record<string, string>> = {
  'Non è un errore tuo. Aspetta e riprova più tardi, senza cambiare i dati; se dura oltre un giorno scrivi al Contact Center di ANAC con codice, ora e codice appalto.':
    'It is not your mistake. Wait and try again later, without changing the data; if it lasts more than a day write to ANAC’s Contact Center with code, time and contract code (codice appalto).',
  'Non dipende da quello che hai scritto: è il modo in cui la piattaforma ha spedito la scheda. Manda codice e testo all’assistenza della piattaforma che usi.':
    'It does not depend on what you wrote: it is the way the platform sent the form. Send code and text to the support of the platform you use.',
  'Aspetta l’esito dell’operazione in corso e riapri il dettaglio dell’appalto: non premere di nuovo.':
    'Wait for the outcome of the operation under way and reopen the details of the contract: do not press again.',
  'Guarda quale scheda o quale voce stai usando; se la pagina te l’ha proposta lei, segnala il codice all’assistenza della piattaforma.':
    'See which form or which entry you are using; if the page itself proposed it, report the code to the platform’s support.',
  'ANAC non riconosce a chi è collegato il diritto di fare questa operazione.':
    'ANAC does not grant the person logged in the right to this operation.',
  'Controlla di essere entrato con il profilo RUP attivo e per l’ente giusto. Il RUP deve essere entrato almeno una volta con SPID sui servizi ANAC.':
    'Check that you are logged in with the active RUP profile and for the right public body. The RUP must have logged in to ANAC’s services with SPID at least once.',
  'Per lo stato in cui si trova l’appalto, questa scheda non si può inviare adesso.':
    'In the status the contract is in, this form cannot be sent now.',
  'Guarda nel dettaglio quali schede sono già state confermate: di solito la scheda è già stata inviata, o ne manca una prima.':
    'See in the details which forms have already been confirmed: usually the form has already been sent, or an earlier one is missing.',
  'Il codice della scheda non esiste per ANAC.': 'The code of the form does not exist for ANAC.',
  'La scheda non ha la forma che ANAC si aspetta: un campo ha un tipo sbagliato, manca o è di troppo.':
    'The form does not have the shape that ANAC expects: a field has a wrong type, is missing or is one too many.',
  'Ricontrolla importi, date e codici; se sono a posto, manda codice e testo all’assistenza della piattaforma.':
    'Check amounts, dates and codes again; if they are right, send code and text to the platform’s support.',
  'La scheda è arrivata ad ANAC in una forma che non si legge.':
    'The form reached ANAC in a shape that cannot be read.',
  'Ad ANAC è arrivata la richiesta senza i dati della scheda.':
    'The request reached ANAC without the data of the form.',
  'Due lotti o due aggiudicazioni hanno lo stesso identificativo.': 'Two lots or two awards have the same identifier.',
  'Dai a ciascuno un lotIdentifier diverso, per esempio LOT-0001 e LOT-0002.':
    'Give each a different lotIdentifier, for example LOT-0001 and LOT-0002.',
  'Lo stato dell’appalto non permette questa operazione: per esempio è già confermato o cancellato.':
    'The status of the contract does not allow this operation: for example it is already confirmed or deleted.',
  'Riapri il dettaglio e guarda lo stato. Si modifica e si cancella solo «in lavorazione».':
    'Reopen the details and look at the status. Changing and deleting are possible only «in lavorazione».',
  'ANAC sta ancora facendo la verifica che hai chiesto prima.':
    'ANAC is still doing the verification you asked for before.',
  'ANAC sta ancora confermando l’appalto: il CIG può già essere in arrivo.':
    'ANAC is still confirming the contract: the CIG may already be on its way.',
  'ANAC non trova l’appalto che la piattaforma le ha nominato.':
    'ANAC does not find the contract that the platform named.',
  'ANAC non trova la scheda che la piattaforma le ha nominato.': 'ANAC does not find the form that the platform named.',
  'ANAC non trova il CIG scritto.': 'ANAC does not find the CIG written.',
  'Ricopia il CIG dal portale che lo ha rilasciato: dieci caratteri, attenzione a O e 0, B e 8.':
    'Copy the CIG again from the portal that issued it: ten characters, mind O and 0, B and 8.',
  'ANAC non trova il codice fiscale scritto.': 'ANAC does not find the tax code written.',
  'Ricontrolla il codice fiscale, cifra per cifra: 11 cifre per enti e imprese, 16 caratteri per le persone.':
    'Check the tax code again, digit by digit: 11 digits for public bodies and companies, 16 characters for persons.',
  'Il lotto nominato non è fra quelli dell’appalto.': 'The lot named is not among those of the contract.',
  'Controlla l’identificativo del lotto: deve essere scritto come nella prima scheda.':
    'Check the identifier of the lot: it must be written as in the first form.',
  'Manca il codice appalto.': 'The contract code (codice appalto) is missing.',
  'Scrivi il codice appalto nella sezione Appalto: da 8 a 64 caratteri, diverso da quelli già usati dall’ente. Cigno ne propone uno.':
    'Write the contract code (codice appalto) in the section Appalto: from 8 to 64 characters, different from those already used by the public body. Cigno proposes one.',
  'Quel codice appalto è già stato usato: spesso è lo stesso appalto creato due volte.':
    'That contract code (codice appalto) has already been used: often it is the same contract created twice.',
  'Prima guarda in «I miei appalti» e nel registro se il CIG c’è già. Se è davvero un altro acquisto, cambia il codice appalto.':
    'First look in «I miei appalti» and in the register whether the CIG is already there. If it really is another purchase, change the contract code (codice appalto).',
  'ANAC non è riuscita a leggere i dati della scheda.': 'ANAC was not able to read the data of the form.',
  'ANAC ha avuto un errore suo mentre controllava la scheda.': 'ANAC had an error of its own while checking the form.',
  'ANAC non trova la scheda da controllare.': 'ANAC does not find the form to check.',
  'ANAC non trova le regole con cui controllare la scheda.':
    'ANAC does not find the rules with which to check the form.',
  'Lo stesso CIG è scritto su due lotti.': 'The same CIG is written on two lots.',
  'Lascia ogni CIG su un lotto solo.': 'Leave each CIG on one lot only.',
  'I CIG scritti non sono quelli dei lotti dell’appalto.':
    'The CIGs written are not those of the lots of the contract.',
  'Ricopia i CIG dal dettaglio dell’appalto.': 'Copy the CIGs from the details of the contract.',
  'La scheda è già confermata o annullata: non si può più toccare.':
    'The form is already confirmed or annulled: it can no longer be touched.',
  'Per correggere importo o CUP serve la scheda di correzione (CM1 o CM2), dove ANAC la prevede.':
    'To correct amount or CUP the correction form is needed (CM1 or CM2), where ANAC provides for it.',
  'ANAC sta ancora verificando la scheda.': 'ANAC is still verifying the form.',
  'ANAC sta ancora confermando la scheda: il CIG può già essere in arrivo.':
    'ANAC is still confirming the form: the CIG may already be on its way.',
  'Un campo con un elenco ha una voce che ANAC non ammette: sbagliata, o chiusa da una certa data.':
    'A field with a list has an entry that ANAC does not allow: wrong, or closed since a certain date.',
  'Scegli di nuovo le voci degli elenchi; le più facili a scadere sono ruolo dell’operatore, CCNL, comune ISTAT e fattispecie di tracciabilità.':
    'Choose the entries of the lists again; those that expire most easily are role of the operator, CCNL, ISTAT municipality and case of traceability.',
  'Il CIG scritto non appartiene a questo appalto.': 'The CIG written does not belong to this contract.',
  'Ricopia il CIG dal dettaglio dell’appalto giusto.': 'Copy the CIG from the details of the right contract.',
  'ANAC non riesce a parlare con l’anagrafe delle stazioni appaltanti (AUSA).':
    'ANAC cannot reach the register of contracting authorities (AUSA).',
  'Codice fiscale e codice AUSA non sono dello stesso ente, o l’ente non è attivo in AUSA.':
    'Tax code and AUSA code are not of the same public body, or the body is not active in AUSA.',
  'Controlla codice fiscale e codice AUSA dell’ente; se sono giusti, chiedi al RASA di guardare l’anagrafica in AUSA.':
    'Check tax code and AUSA code of the public body; if they are right, ask the RASA to look at the record in AUSA.',
  'Il centro di costo scritto non è fra quelli che AUSA conosce per l’ente.':
    'The cost centre written is not among those that AUSA knows for the public body.',
  'Scegli il centro di costo dall’elenco o ricopialo da AUSA; se è nuovo, il RASA deve averlo registrato e il RUP deve esservi associato.':
    'Choose the cost centre from the list or copy it from AUSA; if it is new, the RASA must have recorded it and the RUP must be associated with it.',
  'Non c’è nessuna stazione appaltante nella scheda.': 'There is no contracting authority in the form.',
  'Aggiungi l’ente nella sezione Stazioni appaltanti.': 'Add the public body in the section Stazioni appaltanti.',
  'Il codice appalto è stato cambiato dopo il primo invio.':
    'The contract code (codice appalto) was changed after the first sending.',
  'Rimetti il codice appalto di prima: dopo il primo invio non si cambia.':
    'Put back the previous contract code (codice appalto): after the first sending it does not change.',
  'Lo stesso codice fiscale è scritto su due partecipanti.': 'The same tax code is written on two participants.',
  'Lascia ogni operatore economico una volta sola in ciascuna aggiudicazione.':
    'Leave each economic operator only once in each award.',
  'Il codice fiscale di chi opera non è fra quelli che l’ente ha autorizzato.':
    'The tax code of the person operating is not among those that the public body has authorised.',
  'Entra come RUP dell’ente scritto nella scheda, o fatti delegare dall’ente.':
    'Log in as RUP of the public body written in the form, or have the public body delegate you.',
  'Il partecipante nominato non è fra quelli del lotto.': 'The participant named is not among those of the lot.',
  'Controlla codice fiscale e id del partecipante: devono essere quelli della prima scheda.':
    'Check tax code and id of the participant: they must be those of the first form.',
  'Il codice AUSA non è fra quelli della prima scheda dell’appalto.':
    'The AUSA code is not among those of the first form of the contract.',
  'Scrivi lo stesso ente della prima scheda.': 'Write the same public body as in the first form.',
  'Due partecipanti dello stesso lotto hanno lo stesso id.': 'Two participants in the same lot have the same id.',
  'Se sono un raggruppamento l’id resta lo stesso e vanno corretti i ruoli; altrimenti, in un affidamento diretto, tieni solo chi si aggiudica il contratto.':
    'If they are a group the id stays the same and the roles are to be corrected; otherwise, in a direct award, keep only the one that wins the contract.',
  'Lo stesso id partecipante ha due importi diversi.': 'The same participant id has two different amounts.',
  'In un raggruppamento scrivi l’importo solo alla mandataria, per intero. Se è un operatore di troppo, in un affidamento diretto tieni solo chi si aggiudica il contratto.':
    'In a group write the amount only for the lead company (mandataria), in full. If it is one operator too many, in a direct award keep only the one that wins the contract.',
  'Il controllo di un CUP non è riuscito: di solito il CUP è scritto male o non è attivo.':
    'The check of a CUP failed: usually the CUP is misspelt or not active.',
  'Ricopia il CUP dal sistema CUP: 15 caratteri. Se è giusto e l’errore resta, aspetta e riprova.':
    'Copy the CUP again from the CUP system: 15 characters. If it is right and the error stays, wait and try again.',
  'ANAC non riconosce il CIG dell’accordo quadro o della convenzione (il CIG padre).':
    'ANAC does not recognise the CIG of the framework agreement or framework contract (the parent CIG, CIG padre).',
  'Ricopia il CIG del lotto giusto della convenzione, non quello dell’intera gara. Se è giusto, chiedi a chi gestisce la convenzione se il CIG è ancora attivo.':
    'Copy the CIG of the right lot of the framework contract, not that of the whole tender. If it is right, ask whoever manages the framework contract whether the CIG is still active.',
  'L’importo arriva a 5.000 euro o li supera: la scheda AD5 vale solo sotto.':
    'The amount reaches or exceeds 5.000 euro: form AD5 is only for less.',
};
