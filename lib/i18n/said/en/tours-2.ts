/** What `lib/tours` says, part 2 of 2. */
export const tours2: Readonly<Record<string, string>> = {
  'L’elenco cambia: una voce chiusa viene rifiutata. Cigno propone solo quelle aperte.':
    'The list changes: a closed entry is rejected. Cigno proposes only the open ones.',
  'Sezione «Lotti»: oggetto e importo': 'Section «Lotti»: subject and amount',
  'Scrivi l’identificativo del lotto, il tipo di contratto, l’oggetto e l’importo del lotto.':
    'Write the lot identifier, the type of contract, the subject and the amount of the lot.',
  'Ogni lotto ha il suo CIG.': 'Every lot has its CIG.',
  'Un importo pari a zero è rifiutato (REG98, REG99).': 'An amount of zero is rejected (REG98, REG99).',
  'Entra nella PCP': 'Log in to the PCP',
  'Apri l’interfaccia web della PCP dal suo indirizzo ed entra con SPID, CIE, eIDAS o CNS. Entra il RUP, con la sua identità.':
    'Open the PCP web interface from its address and log in with SPID, CIE, eIDAS or CNS. It is the RUP who logs in, with their own identity.',
  'Serve un profilo di RUP attivo presso i servizi ANAC: se non ce l’hai, segui prima «Prima di cominciare».':
    'An active RUP profile with ANAC’s services is needed: if you do not have it, first follow «Before you start».',
  'Interfaccia web della PCP': 'PCP web interface',
  'Apri «Le mie bozze»': 'Open «Le mie bozze»',
  'Nel menu apri «Gestione appalti», poi «Le mie bozze».': 'In the menu open «Gestione appalti», then «Le mie bozze».',
  'Un CIG nuovo comincia da una bozza: nella pagina iniziale non c’è nessun pulsante per chiederlo.':
    'A new CIG begins with a draft: on the home page there is no button to request it.',
  'Se l’appalto è già stato creato non è più fra le bozze: cercalo in «I miei appalti».':
    'If the contract has already been created it is no longer among the drafts: look for it in «I miei appalti».',
  'Premi «Aggiungi»': 'Press «Aggiungi»',
  'Premi «Aggiungi», di solito in basso a destra. Per riprendere un lavoro cominciato, cerca la bozza per data e aprila.':
    'Press «Aggiungi», usually at the bottom right. To resume a job already started, look for the draft by date and open it.',
  'Si apre l’elenco dei motivi per cui si chiede un CIG.': 'The list of the reasons for requesting a CIG opens.',
  'Una seconda bozza per lo stesso acquisto porta a un secondo CIG: guarda prima se ce n’è già una.':
    'A second draft for the same purchase leads to a second CIG: first see whether there is one already.',
  'Scegli la scheda e premi «Crea bozza»': 'Choose the form and press «Crea bozza»',
  'Scegli la voce «{0}» e premi «Crea bozza». Le parole sul portale possono cambiare: conta la sigla {1}.':
    'Choose the entry «{0}» and press «Crea bozza». The words on the portal may change: what counts is the code {1}.',
  'La scheda decide quali dati chiede ANAC e quali regole controlla.':
    'The form decides which data ANAC asks for and which rules it checks.',
  'Se la scheda è sbagliata, si comincia un’altra bozza. Se non sai quale, nell’archivio c’è «Quale scheda?».':
    'If the form is wrong, another draft is begun. If you do not know which, in the archive there is «Which form?».',
  'Sezione «Stazioni appaltanti»': 'Section «Stazioni appaltanti»',
  'Controlla codice fiscale, codice AUSA e centro di costo dell’ente, e segna la stazione appaltante titolare. I campi con * sono obbligatori. Con un affidamento salvato, «Compila» li scrive tutti.':
    'Check tax code, AUSA code and cost centre of the public body, and mark the lead contracting authority (titolare). Fields with * are required. With a saved procurement, «Fill in» writes them all.',
  'ANAC confronta ente e centro di costo con la sua anagrafe AUSA.':
    'ANAC compares public body and cost centre with its AUSA register.',
  'Un centro di costo che non è di questo codice AUSA fa rifiutare l’appalto (errori ERR68 ed ERR69).':
    'A cost centre that is not of this AUSA code makes the contract be rejected (errors ERR68 and ERR69).',
  'Controlla e premi «Conferma»': 'Check and press «Conferma»',
  'Quando «Controlla» non trova più errori, premi «Conferma» in fondo all’ultima sezione.':
    'When «Check» finds no more errors, press «Conferma» at the bottom of the last section.',
  'Il portale guarda se i campi obbligatori ci sono tutti. Il CIG non è ancora chiesto.':
    'The portal checks whether the compulsory fields are all there. The CIG has not been requested yet.',
  'Se resta sulla stessa pagina, qualche campo è vuoto o non valido: il portale lo segna.':
    'If it stays on the same page, some field is empty or not valid: the portal marks it.',
  'Premi «Crea appalto»': 'Press «Crea appalto»',
  'Rileggi importo, oggetto e dati di chi riceve l’incarico, poi premi «Crea appalto». Quando il portale risponde, apri «I miei appalti».':
    'Read again amount, subject and data of whoever gets the assignment, then press «Crea appalto». When the portal answers, open «I miei appalti».',
  'La bozza diventa un appalto: il CIG si chiede da lì.':
    'The draft becomes a contract: the CIG is requested from there.',
  '«Salva bozza» non dà il CIG: mette da parte il lavoro in «Le mie bozze». Anche «Crea appalto», da solo, non lo dà ancora.':
    '«Salva bozza» does not give the CIG: it puts the work aside in «Le mie bozze». «Crea appalto» alone does not give it yet either.',
  'La bozza diventa un appalto: si può modificare o cancellare soltanto finché è «in lavorazione».':
    'The draft becomes a contract: it can be changed or deleted only while it is «in lavorazione».',
  'Apri il dettaglio dell’appalto': 'Open the details of the contract',
  'In «I miei appalti» cerca l’appalto, apri i tre puntini accanto alla sua riga e scegli «Dettaglio».':
    'In «I miei appalti» look for the contract, open the three dots beside its row and choose «Dettaglio».',
  'Verifica e conferma si fanno dal dettaglio.': 'Verification and confirmation are done from the details.',
  'Premi «Verifica» e aspetta l’esito': 'Press «Verifica» and wait for the outcome',
  'Premi «Verifica» e, se il portale chiede conferma, rispondi. Quando l’esito è positivo, segna qui che è fatto.':
    'Press «Verifica» and, if the portal asks for confirmation, answer. When the outcome is positive, mark here that it is done.',
  'ANAC controlla i dati con le sue regole prima che sia tardi per cambiarli.':
    'ANAC checks the data with its rules before it is too late to change them.',
  'L’esito non arriva subito: «operazione presa in carico» vuol dire che la richiesta è partita, non che è andata bene. Se ci sono errori, «Modifica» riporta al modulo.':
    'The outcome does not come at once: «operazione presa in carico» means that the request has left, not that all went well. If there are errors, «Modifica» leads back to the form.',
  'Premi «Conferma appalto»': 'Press «Conferma appalto»',
  'Leggi il foglio «Prima di confermare» nell’assistente. Se è tutto giusto, premi tu «Conferma appalto».':
    'Read the sheet «Before confirming» in the assistant. If everything is right, press «Conferma appalto» yourself.',
  'È questo il passo con cui si chiede il CIG.': 'This is the step that requests the CIG.',
  'La conferma è asincrona: dopo «operazione presa in carico» non premere di nuovo e non creare un altro appalto.':
    'Confirmation is asynchronous: after «operazione presa in carico» do not press again and do not create another contract.',
  'La conferma non si ritira. {0}': 'Confirmation cannot be withdrawn. {0}',
  'Aspetta il CIG': 'Wait for the CIG',
  'Il CIG compare qui, nel dettaglio, dopo la conferma. Se non c’è ancora, torna più tardi da «I miei appalti».':
    'The CIG appears here, in the details, after confirmation. If it is not there yet, come back later from «I miei appalti».',
  'ANAC lo rilascia quando ha finito di controllare. Appena si vede, Cigno lo mette nel registro.':
    'ANAC issues it when it has finished checking. As soon as it shows, Cigno puts it in the register.',
  'Se lo stato torna indietro o compaiono errori, leggili qui nell’assistente: Cigno li spiega.':
    'If the status goes back or errors appear, read them here in the assistant: Cigno explains them.',
  'Usa il CIG': 'Use the CIG',
  'Riporta il CIG nell’ordine o nel contratto, e nei pagamenti. Si copia dal registro, con l’icona di Cigno; un CIG di esercitazione non si usa.':
    'State the CIG in the order or in the contract, and in the payments. Copy it from the register, with the Cigno icon; a practice CIG is never used.',
  'Prima di cominciare': 'Before you start',
  'Abilitazione come RUP, SPID, registrazione al portale CMRC, dati da tenere pronti. Si fa una volta sola.':
    'Enabling as RUP, SPID, registration on the CMRC portal, data to keep ready. It is done just once.',
  'Procurati un’identità digitale': 'Get a digital identity',
  'Serve SPID di livello 2 o superiore, oppure CIE, eIDAS o CNS, intestati al RUP.':
    'SPID of level 2 or higher is needed, or CIE, eIDAS or CNS, in the name of the RUP.',
  'Nei portali entra soltanto il RUP, con la sua identità: le credenziali dell’ufficio non bastano.':
    'Only the RUP enters the portals, with their own identity: the office’s credentials are not enough.',
  'Non prestare la tua identità a un collega: è il RUP che entra, anche sul computer di chi lo aiuta.':
    'Do not lend your identity to a colleague: it is the RUP who logs in, even on the computer of whoever helps.',
  'Registrati ai servizi ANAC': 'Register with ANAC’s services',
  'Registrati come utente dei servizi dell’Autorità, sul sito di ANAC: «Servizio di registrazione e profilazione utenti».':
    'Register as a user of the Authority’s services, on ANAC’s site: «Servizio di registrazione e profilazione utenti».',
  'Senza registrazione non si può chiedere il profilo di RUP.':
    'Without registration the RUP profile cannot be requested.',
  'Chi era già abilitato come RUP e prendeva i CIG in SIMOG non deve rifare nulla: passi oltre.':
    'Those already enabled as RUP who took CIGs in SIMOG do not have to do anything again: go on.',
  'Chiedi e attiva il profilo di RUP': 'Request and activate the RUP profile',
  'Chiedi il profilo «Responsabile unico del progetto» per il tuo ente e attivalo come dice il manuale di ANAC per la profilazione.':
    'Request the profile «Responsabile unico del progetto» for your public body and activate it as ANAC’s profiling manual says.',
  'L’interfaccia web della PCP si apre solo a chi ha questo profilo attivo.':
    'The PCP web interface opens only to those who have this profile active.',
  'Finché il profilo non è attivo l’interfaccia web non si apre: fallo prima che il CIG sia urgente.':
    'Until the profile is active the web interface does not open: do it before the CIG is urgent.',
  'Metti nell’archivio i dati dell’ente': 'Put the data of the public body in the archive',
  'Nell’archivio di Cigno scrivi una volta sola l’ente, con codice fiscale, codice AUSA e centri di costo, e il RUP.':
    'In Cigno’s archive write just once the public body, with tax code, AUSA code and cost centres, and the RUP.',
  'Sono i dati che i portali chiedono ogni volta.': 'These are the data that the portals ask for every time.',
  'Codice AUSA e centro di costo devono essere quelli dell’anagrafe di ANAC: chiedili al RASA, che li tiene aggiornati per l’ente.':
    'AUSA code and cost centre must be those of ANAC’s register: ask the RASA, who keeps them up to date for the public body.',
  'Solo per le convenzioni della CMRC: chiedi la registrazione':
    'Only for the CMRC’s framework contracts: ask for registration',
  'Il RUP scrive al referente del portale gare: il proprio codice fiscale, mail e telefono; dell’ente la denominazione, la PEC, il codice fiscale, la partita IVA e la sede legale. Il testo è pronto nell’archivio, nella scheda del RUP.':
    'The RUP writes to the contact person of the procurement portal: their own tax code, e-mail and telephone; of the public body the name, PEC, tax code, VAT number and registered office. The text is ready in the archive, on the RUP’s page.',
  'Le credenziali del portale le dà la Città metropolitana, non ANAC.':
    'The portal’s credentials are given by the Metropolitan City, not by ANAC.',
  'L’indirizzo a cui scrivere è nelle istruzioni della Città metropolitana: prendilo da lì, perché può cambiare.':
    'The address to write to is in the Metropolitan City’s instructions: take it from there, because it may change.',
  'Solo per le convenzioni della CMRC: cambia la password':
    'Only for the CMRC’s framework contracts: change the password',
  'Con codice di accesso, nome utente e password provvisoria ricevuti entra una volta nella pagina iniziale del portale e cambia la password. Dopo si entra con SPID.':
    'With the access code, user name and temporary password received, enter the portal’s home page once and change the password. After that access is with SPID.',
  'La password che arriva è provvisoria.': 'The password that arrives is temporary.',
  'Una password sbagliata più volte può bloccare la connessione di tutto l’ufficio.':
    'A password wrong several times can block the connection of the whole office.',
  'Prepara il primo affidamento': 'Prepare the first procurement',
  'Nell’archivio scrivi l’operatore economico e l’affidamento. Se non sai quale scheda serve, apri «Quale scheda?».':
    'In the archive write the economic operator and the procurement. If you do not know which form is needed, open «Which form?».',
  'Con i dati pronti sul portale resta da controllare, non da ricopiare.':
    'With the data ready, on the portal there is only checking left, not copying.',
  'Un profilo si può salvare anche a metà: Cigno dice che cosa manca.':
    'A profile can also be saved half-done: Cigno says what is missing.',
  'ANAC lo annuncia ({0}): {1}': 'ANAC announces it ({0}): {1}',
  'la rettifica (scheda {0})': 'the correction (form {0})',
  'l’annullamento (scheda ANN)': 'the annulment (form ANN)',
  'Per correggere restano {0}, una volta sola.': 'To correct, what remains is {0}, just once.',
  'Dopo non si corregge più.': 'Afterwards it can no longer be corrected.',
};
