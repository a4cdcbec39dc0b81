/** What `lib/exercises` says. */
export const exercises: Readonly<Record<string, string>> = {
  'Ente e ufficio': 'Public body and office',
  'Centro di costo': 'Cost centre',
  'CIG del lotto 2': 'CIG of lot 2',
  'CIG del lotto 3': 'CIG of lot 3',
  'Importo dell’ordine, IVA esclusa': 'Amount of the order, VAT excluded',
  'Il CIG padre è quello del lotto a cui si aderisce.': 'The parent CIG is that of the lot being joined.',
  'Il CIG padre non è, nei due campi, quello del lotto 3 a cui si aderisce.':
    'The parent CIG is not, in both fields, that of lot 3 being joined.',
  'Il CIG derivato consuma il massimale del lotto che indica. Con il lotto sbagliato si spende su un lotto che l’ente non ha ordinato, e nessun controllo automatico lo rivela: i caratteri di controllo sono giusti.':
    'The derived CIG uses up the ceiling of the lot it indicates. With the wrong lot you spend on a lot that the public body did not order, and no automatic check reveals it: the check characters are right.',
  'Ogni lotto ha il suo CIG: copialo dalla convenzione, al lotto con lo stesso numero dell’ordine, e guarda tutti e due i campi, «CIG Padre» e «Descrizione CIG Padre».':
    'Every lot has its CIG: copy it from the framework contract with the same lot number as the order, and look at both fields, «CIG Padre» and «Descrizione CIG Padre».',
  'L’ordine sul lotto 3': 'The order under lot 3',
  'Fra i documenti in lavorazione c’è già «Adesione carta (esempio)», compilato. Entra con SPID, aprilo dall’elenco, confrontalo con la determina e richiedi il CIG derivato.':
    'Among the documents in progress there is already «Adesione carta (esempio)», filled in. Log in with SPID, open it from the list, check it against the decision and request the derived CIG.',
  'Milleduecento o uno e ventitré?': 'Twelve hundred or one point twenty-three?',
  'Un collega ha scritto gli importi con il punto delle migliaia: «1.234». Il documento «Adesione carta (esempio)» è fra quelli in lavorazione: entra con SPID, aprilo, correggilo e richiedi il CIG derivato.':
    'A colleague wrote the amounts with the thousands dot: «1.234». The document «Adesione carta (esempio)» is among those in progress: log in with SPID, open it, put it right and request the derived CIG.',
  '«Importo Appalto» è 1.234,56 €.': '«Importo Appalto» is 1.234,56 €.',
  '«Importo Appalto» non è 1.234,56 €.': '«Importo Appalto» is not 1.234,56 €.',
  'Questo portale legge il punto come virgola: chi scrive «1.234» lascia nel documento 1,23 €, e la richiesta può partire lo stesso.':
    'This portal reads the dot as a comma: whoever writes «1.234» leaves 1,23 € in the document, and the request can go off all the same.',
  'Scrivi «1234,56», con la virgola e senza punti, e uscendo dal campo rileggi quello che resta.':
    'Write «1234,56», with the comma and without dots, and on leaving the field read again what is left.',
  '«Importo aggiudicato» dell’operatore è 1.234,56 €.': '«Importo aggiudicato» of the operator is 1.234,56 €.',
  '«Importo aggiudicato» dell’operatore, nell’altra scheda del documento, non è 1.234,56 €.':
    '«Importo aggiudicato» of the operator, in the other tab of the document, is not 1.234,56 €.',
  'Lo stesso errore sta in ogni campo scritto allo stesso modo: corretto il primo, gli altri restano.':
    'The same mistake is in every field written the same way: once the first is corrected, the others remain.',
  'Trovato un errore, cerca dove altro è stato fatto: apri tutte le schede del documento.':
    'Having found a mistake, look for where else it was made: open all the tabs of the document.',
  'Importo, IVA esclusa': 'Amount, VAT excluded',
  'L’importo è quello della determina, senza IVA.': 'The amount is that of the decision, without VAT.',
  'L’importo non è quello della determina: 1.234,56 € IVA esclusa.':
    'The amount is not that of the decision: 1.234,56 € VAT excluded.',
  'L’importo è quello su cui ANAC calcola la soglia della scheda e la spesa dell’ente; si scrive senza IVA.':
    'It is the amount on which ANAC calculates the threshold of the form and the expenditure of the public body; it is written without VAT.',
  'Prima di confermare rileggi l’importo accanto a quello della determina.':
    'Before confirming, read the amount again beside that of the decision.',
  'Ente e affidatario sono quelli della determina.': 'Public body and contractor are those of the decision.',
  'L’ente o l’affidatario non è quello della determina.':
    'The public body or the contractor is not that of the decision.',
  'Il CIG lega l’ente che paga a chi è pagato: con un altro codice fiscale è il CIG di un contratto che non c’è.':
    'The CIG ties the public body that pays to whoever is paid: with another tax code it is the CIG of a contract that does not exist.',
  'Confronta i codici fiscali con quelli della determina, cifra per cifra: una denominazione giusta non basta.':
    'Compare the tax codes with those of the decision, digit by digit: a right name is not enough.',
  'Il centro di costo è quello dell’ufficio che affida.': 'The cost centre is that of the office that awards.',
  'Il centro di costo non è quello dell’ufficio che affida (Settore Affari generali).':
    'The cost centre is not that of the office that awards (Settore Affari generali).',
  'Il CIG resta intestato al centro di costo indicato: risulterebbe di un ufficio che non ne sa niente. Dopo la conferma non si corregge.':
    'The CIG stays in the name of the cost centre given: it would be of an office that knows nothing about it. After confirmation it cannot be corrected.',
  'Nel piano l’assistente segna «diverso» il campo che non corrisponde al profilo: guarda quello prima di tutto il resto.':
    'In the plan the assistant marks as «different» the field that does not match the profile: look at that before everything else.',
  'Un affidamento ordinario, senza trabocchetti': 'An ordinary procurement, without traps',
  'Acquisisci il CIG dell’affidamento della determina con la scheda AD5, dalla bozza alla conferma. Non ci sono errori nascosti: serve a imparare la strada.':
    'Acquire the CIG of the procurement in the decision with form AD5, from the draft to the confirmation. There are no hidden mistakes: it serves to learn the way.',
  'Il modulo rispetta le regole di ANAC per la scheda AD5.': 'The form respects ANAC’s rules for form AD5.',
  'Il modulo non rispetta le regole di ANAC per la scheda AD5.': 'The form does not respect ANAC’s rules for form AD5.',
  'Un modulo che viola una regola viene respinto dopo la conferma, e si ricomincia.':
    'A form that breaks a rule is rejected after confirmation, and one starts again.',
  '«Controlla» dell’assistente applica le stesse regole prima che lo faccia ANAC.':
    'The assistant’s «Check» applies the same rules before ANAC does.',
  'Una bozza preparata da un collega': 'A draft prepared by a colleague',
  'Nelle bozze c’è già il modulo della determina, preparato da un collega di un altro ufficio copiando un vecchio affidamento. Apri la bozza con «Modifica», controllala e acquisisci il CIG.':
    'Among the drafts there is already the form of the decision, prepared by a colleague of another office by copying an old procurement. Open it with «Modifica», check it and acquire the CIG.',
  'Un importo tondo': 'A round amount',
  'Nelle bozze c’è già il modulo AD5 della determina. Decidi se si può confermare così, poi premi «Ho finito» e rispondi alla domanda.':
    'Among the drafts there is already form AD5 of the decision. Decide whether it can be confirmed like this, then press «I have finished» and answer the question.',
  'Come si prosegue?': 'How do you proceed?',
  'Si conferma la scheda AD5 così com’è': 'Form AD5 is confirmed as it is',
  'Si scrive 4.999,99 € e si conferma': 'Write 4.999,99 € and confirm',
  'Si divide in due affidamenti da 2.500 €': 'Divide it into two procurements of 2.500 €',
  'Non si usa AD5: si passa per una piattaforma certificata, con la scheda AD3':
    'Do not use AD5: go through a certified platform, with form AD3',
  'Niente è stato confermato con la scheda sbagliata.': 'Nothing was confirmed with the wrong form.',
  'È stato confermato un appalto, e nell’interfaccia web non c’è una scheda che valga per questo importo.':
    'A contract was confirmed, and in the web interface there is no form valid for this amount.',
  'La scheda AD5 vale solo sotto i 5.000 euro: a 5.000 euro esatti non vale più, e ANAC risponde ERR100. Scrivere un importo diverso da quello della determina non è una correzione: è un dato falso.':
    'Form AD5 is valid only below 5.000 euro: at exactly 5.000 euro it is no longer valid, and ANAC answers ERR100. Writing an amount different from that of the decision is not a correction: it is false data.',
  'Sotto i 5.000 euro vuol dire al massimo 4.999,99: davanti a un importo tondo fermati. «Controlla» lo dice prima di ANAC.':
    'Below 5.000 euro means at most 4.999,99: in front of a round amount, stop. «Check» says so before ANAC.',
  'La strada scelta è quella giusta: piattaforma certificata, scheda AD3.':
    'The way chosen is the right one: certified platform, form AD3.',
  'La strada scelta non è ammessa: da 5.000 euro in su serve una piattaforma certificata, con la scheda AD3.':
    'The way chosen is not allowed: from 5.000 euro upwards a certified platform is needed, with form AD3.',
  'Un appalto non si può frazionare per evitare le norme del codice, e l’importo è quello che è.':
    'A contract cannot be split to avoid the rules of the code, and the amount is what it is.',
  'Nell’archivio, «Quale scheda?» porta alla scheda giusta con poche domande.':
    'In the archive, «Which form?» leads to the right form with a few questions.',
  '«Ho salvato tutto, ma il CIG non arriva»': '«I saved everything, but the CIG does not come»',
  'Un collega ha compilato il modulo, ha premuto «Salva bozza» e aspetta il CIG da ieri. I dati sono giusti. Fai quello che manca.':
    'A colleague filled in the form, pressed «Salva bozza» and has been waiting for the CIG since yesterday. The data are right. Do what is missing.',
  'Dalla bozza è nato l’appalto.': 'The contract was born from the draft.',
  'È rimasta una bozza: nessuno, in ANAC, la vede.': 'A draft has remained: nobody at ANAC sees it.',
  '«Salva bozza» conserva i dati e basta. L’appalto nasce con «Crea appalto», e il CIG con «Conferma appalto».':
    '«Salva bozza» only keeps the data. The contract is born with «Crea appalto», and the CIG with «Conferma appalto».',
  'Se la pratica sta in «Le mie bozze» il CIG non arriverà mai: deve stare in «I miei appalti».':
    'If the case is in «Le mie bozze» the CIG will never come: it must be in «I miei appalti».',
  'Un acquisto dentro un progetto': 'A purchase within a project',
  'Acquisisci il CIG dell’affidamento della determina: la bozza c’è già. Confronta la determina con il modulo, riga per riga.':
    'Acquire the CIG of the procurement in the decision: the draft is already there. Compare the decision with the form, line by line.',
  'Il CUP del progetto è nell’aggiudicazione.': 'The CUP of the project is in the award.',
  'Manca il CUP della determina ({0}), o non c’è quello solo.':
    'The CUP of the decision ({0}) is missing, or it is not the only one there.',
  'Il CUP lega la spesa al progetto. Per gli investimenti pubblici è obbligatorio: gli atti che li finanziano o li autorizzano senza CUP sono nulli.':
    'The CUP ties the expenditure to the project. For public investments it is compulsory: acts that fund or authorise them without a CUP are void.',
  'Il modulo non lo chiede da solo: la riga si apre con «Aggiungi CUP». Se la determina nomina un progetto o un finanziamento, cerca il CUP.':
    'The form does not ask for it by itself: the row is opened with «Aggiungi CUP». If the decision names a project or a funding, look for the CUP.',
  'L’appalto è confermato e il CIG c’è.': 'The contract is confirmed and the CIG is there.',
  'Il CIG non c’è: l’appalto non è stato confermato, o la conferma è stata respinta.':
    'The CIG is not there: the contract was not confirmed, or the confirmation was rejected.',
  'Finché l’appalto non è confermato ANAC non rilascia nessun CIG, e senza CIG non si può pagare.':
    'Until the contract is confirmed ANAC issues no CIG, and without a CIG no payment can be made.',
  'Guarda il dettaglio dell’appalto in «I miei appalti»: lo stato deve essere «Confermato» o «Pubblicato», e il CIG deve stare accanto all’aggiudicazione.':
    'Look at the details of the contract in «I miei appalti»: the status must be «Confermato» or «Pubblicato», and the CIG must be beside the award.',
  'Il CIG derivato è stato richiesto.': 'The derived CIG was requested.',
  'Il CIG derivato non è stato richiesto.': 'The derived CIG was not requested.',
  '«Salva» conserva il documento e basta: la richiesta ad ANAC parte solo con Gestione PCP, «Richiedi CIG».':
    '«Salva» only keeps the document: the request to ANAC goes off only with Gestione PCP, «Richiedi CIG».',
  'Guarda la fase del documento: «In lavorazione» vuol dire che non è partito niente.':
    'Look at the phase of the document: «In lavorazione» means that nothing has gone off.',
  'Nessun CIG è stato chiesto due volte.': 'No CIG was requested twice.',
  'Per lo stesso affidamento è stato chiesto più di un CIG.':
    'More than one CIG was requested for the same procurement.',
  'Un CIG in più resta a nome dell’ente per un contratto che non c’è, finché non viene annullato, e nei pagamenti può finire quello sbagliato.':
    'An extra CIG stays in the name of the public body for a contract that does not exist, until it is annulled, and the wrong one may end up in the payments.',
  'Prima di chiedere un CIG guarda nell’elenco se l’affidamento c’è già; lo dice anche il foglio «Prima di confermare».':
    'Before requesting a CIG, look in the list whether the procurement is already there; the sheet «Before confirming» says so too.',
};
