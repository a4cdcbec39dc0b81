/** What `lib/tours` says, part 1 of 2. */
export const tours1: Readonly<Record<string, string>> = {
  'Non premere F5, non duplicare la scheda del browser e non riaprire l’indirizzo da un preferito: il portale può scambiarlo per un attacco e bloccare tutto l’ufficio. Torna all’affidamento dal menu.':
    'Do not press F5, do not duplicate the browser tab and do not reopen the address from a bookmark: the portal may take it for an attack and block the whole office. Go back to the procurement from the menu.',
  'CIG derivato sul portale CMRC (AD4)': 'Derived CIG on the CMRC portal (AD4)',
  'L’ordine su una convenzione della Città metropolitana di Roma Capitale, dall’ingresso al CIG derivato.':
    'The order under a framework contract of the Metropolitan City of Rome Capital, from the entrance to the derived CIG.',
  'Entra nel portale': 'Log in to the portal',
  'Apri il portale gare dal suo indirizzo e premi «Entra con SPID».':
    'Open the procurement portal from its address and press «Entra con SPID».',
  'Prima serve la registrazione: se non hai le credenziali, segui «Prima di cominciare». Troppe password sbagliate possono bloccare la connessione di tutto l’ufficio.':
    'Registration comes first: if you do not have the credentials, follow «Before you start». Too many wrong passwords can block the connection of the whole office.',
  'Portale gare della Città metropolitana': 'Procurement portal of the Metropolitan City',
  'Apri l’elenco degli affidamenti': 'Open the list of procurements',
  'Nel menu apri «Affidamento senza negoziazione», poi «Affidamenti diretti su Accordo Quadro».':
    'In the menu open «Affidamento senza negoziazione», then «Affidamenti diretti su Accordo Quadro».',
  'L’ordine su una convenzione è un affidamento su accordo quadro.':
    'The order under a framework contract is an award under a framework agreement.',
  'Premi «Nuovo Affidamento»': 'Press «Nuovo Affidamento»',
  'Premi «Nuovo Affidamento». Per riprendere un lavoro cominciato, apri la sua riga.':
    'Press «Nuovo Affidamento». To resume a job already started, open its row.',
  'Ogni ordine è un documento a sé, con il suo CIG derivato.':
    'Every order is a document of its own, with its own derived CIG.',
  'Un secondo affidamento per lo stesso ordine porta a un secondo CIG: guarda prima nell’elenco.':
    'A second procurement for the same order leads to a second CIG: look in the list first.',
  'Scrivi il CIG della convenzione': 'Write the CIG of the framework contract',
  'Scrivi in «Descrizione CIG Padre» il CIG del lotto della convenzione a cui l’ente aderisce.':
    'Write in «Descrizione CIG Padre» the CIG of the lot of the framework contract that the public body joins.',
  'È il CIG da cui nasce il tuo.': 'It is the CIG from which yours is born.',
  'Due campi vicini hanno quasi lo stesso nome, e il CIG deve essere quello del lotto giusto. Cigno non sceglie: chiede.':
    'Two fields side by side have almost the same name, and the CIG must be that of the right lot. Cigno does not choose: it asks.',
  'Compila i dati dell’affidamento': 'Fill in the data of the procurement',
  'Compila i campi previsti: obbligatori sono quelli in grassetto o con l’asterisco. «Compila» scrive quelli che Cigno conosce, una scheda del documento alla volta.':
    'Fill in the fields provided: required are those in bold or with an asterisk. «Fill in» writes those that Cigno knows, one tab of the document at a time.',
  'Con questi dati il portale prepara la scheda AD4 per ANAC.':
    'With these data the portal prepares form AD4 for ANAC.',
  'Alcuni campi fanno ricaricare la pagina da soli: aspetta che torni, poi continua.':
    'Some fields make the page reload by itself: wait for it to come back, then go on.',
  'Scegli CPV e luogo': 'Choose CPV and place',
  'CPV e luogo ISTAT si scelgono con il pulsante accanto al campo: il codice da cercare è nel piano.':
    'CPV and ISTAT place are chosen with the button beside the field: the code to look for is in the plan.',
  'Il portale accetta solo codici presi dal suo elenco.': 'The portal accepts only codes taken from its own list.',
  'Un CPV troppo generico viene rifiutato: scendi almeno al terzo livello.':
    'A CPV that is too generic is rejected: go down at least to the third level.',
  'Scrivi gli importi': 'Write the amounts',
  'Scrivi gli importi con la virgola e senza punti: 1234,56. Poi rileggili nella pagina.':
    'Write the amounts with the comma and without dots: 1234,56. Then read them again on the page.',
  'È il solo modo di scriverli che il portale legge sempre bene.':
    'It is the only way of writing them that the portal always reads correctly.',
  '1.234,56 viene cancellato senza avviso, e 1.234 diventa 1,23.':
    '1.234,56 is deleted without warning, and 1.234 becomes 1,23.',
  'Premi «Salva»': 'Press «Salva»',
  'Controlla che non ci siano errori, premi «Salva» e aspetta che la pagina torni. Poi segna qui che è fatto.':
    'Check that there are no errors, press «Salva» and wait for the page to come back. Then mark here that it is done.',
  'La sessione del portale ha un tempo: quello che non è salvato si perde.':
    'The portal session has a time limit: what is not saved is lost.',
  'Gestione PCP, poi «Richiedi CIG»': 'Gestione PCP, then «Richiedi CIG»',
  'Leggi il foglio «Prima di confermare» nell’assistente. Se è tutto giusto, apri «Gestione PCP» e premi tu «Richiedi CIG».':
    'Read the sheet «Before confirming» in the assistant. If everything is right, open «Gestione PCP» and press «Richiedi CIG» yourself.',
  'Il portale manda la scheda ad ANAC e chiede il CIG derivato.':
    'The portal sends the form to ANAC and requests the derived CIG.',
  'La risposta può tardare anche un giorno. Non premere di nuovo e non creare un altro affidamento. Gli errori di ANAC sono nella cronologia PCP del documento.':
    'The answer may take even a day. Do not press again and do not create another procurement. ANAC’s errors are in the PCP history (cronologia PCP) of the document.',
  'La richiesta non si ritira. {0}': 'The request cannot be withdrawn. {0}',
  'Aspetta il CIG derivato': 'Wait for the derived CIG',
  'Il sistema scrive il CIG nella cella «CIG Derivato», e nell’elenco degli affidamenti. Cigno lo mette nel registro.':
    'The system writes the CIG in the cell «CIG Derivato», and in the list of procurements. Cigno puts it in the register.',
  'Lo rilascia ANAC, quando ha finito di controllare.': 'ANAC issues it when it has finished checking.',
  'Usa il CIG derivato': 'Use the derived CIG',
  'Riporta il CIG derivato, e non quello della convenzione, nell’ordine e nei pagamenti. Si copia dal registro, con l’icona di Cigno; un CIG di esercitazione non si usa.':
    'State the derived CIG, and not that of the framework contract, in the order and in the payments. Copy it from the register, with the Cigno icon; a practice CIG is never used.',
  'Gli strumenti di pagamento devono riportare il CIG.': 'The payment instruments must bear the CIG.',
  'del portale {0}': 'of the portal {0}',
  'dei portali': 'of the portals',
  'il campo «{0}» non c’è nella scheda {1}': 'the field «{0}» does not exist in form {1}',
  'il comando «{0}» non è fra quelli {1}': 'the command «{0}» is not among those {1}',
  'il comando «{0}» sta nella pagina «{1}», non in «{2}»': 'the command «{0}» is on the page «{1}», not on «{2}»',
  'la pagina «{0}» non è fra quelle {1}': 'the page «{0}» is not among those {1}',
  'fuori dai portali lo dice solo chi usa la guida': 'outside the portals only whoever uses the guide says so',
  'finisce nella stessa pagina in cui comincia': 'ends on the same page on which it begins',
  'Passo {0} («{1}»): {2}.': 'Step {0} («{1}»): {2}.',
  'Acquisire un CIG sulla PCP (AD5)': 'Acquiring a CIG on the PCP (AD5)',
  'Un affidamento diretto piccolo, dall’ingresso nell’interfaccia web di ANAC fino al CIG.':
    'A small direct award, from the entrance to ANAC’s web interface to the CIG.',
  'Sezione «Appalto»: il codice': 'Section «Appalto»: the code',
  'Scrivi il codice dell’appalto, da 8 a 64 caratteri, diverso per ogni appalto. Cigno ne propone uno.':
    'Write the contract code (codice appalto), from 8 to 64 characters, different for each contract. Cigno proposes one.',
  'È il nome con cui ritroverai l’appalto negli elenchi.':
    'It is the name by which you will find the contract in the lists.',
  'Un codice già usato viene rifiutato (errore ERR38).': 'A code already used is rejected (error ERR38).',
  'Sezione «Appalto»: settore e oggetto': 'Section «Appalto»: sector and subject',
  'Scegli il settore (ordinario o speciale) e scrivi l’oggetto dell’appalto.':
    'Choose the sector (ordinario or speciale) and write the subject of the contract.',
  'L’oggetto dice che cosa si compra: sarà accanto al CIG.':
    'The subject says what is bought: it will stand beside the CIG.',
  'Non scriverci dati personali.': 'Do not write personal data in it.',
  'Sezione «Aggiudicazioni»: che cosa e dove': 'Section «Aggiudicazioni»: what and where',
  'Scrivi l’identificativo del lotto, il comune (codice ISTAT), il tipo di contratto, l’oggetto e il CPV prevalente. Il CUP serve solo se il progetto ne ha uno.':
    'Write the lot identifier, the municipality (ISTAT code), the type of contract, the subject and the main CPV. The CUP is needed only if the project has one.',
  'CPV e luogo dicono ad ANAC che cosa si compra e dove.': 'CPV and place tell ANAC what is bought and where.',
  'Un CUP aggiunto e lasciato vuoto viene rifiutato (REG127): se non serve, togli la riga.':
    'A CUP added and left empty is rejected (REG127): if it is not needed, remove the row.',
  'Sezione «Aggiudicazioni»: l’operatore economico': 'Section «Aggiudicazioni»: the economic operator',
  'Scrivi codice fiscale e denominazione dell’operatore economico. L’id partecipante è un codice che Cigno genera: non cercarlo altrove.':
    'Write tax code and name of the economic operator. The participant id (id partecipante) is a code that Cigno generates: do not look for it elsewhere.',
  'ANAC vuole un solo operatore per aggiudicazione (REG78, REG100).':
    'ANAC wants a single operator per award (REG78, REG100).',
  'Il codice fiscale non è sempre la partita IVA: per una ditta individuale è quello della persona.':
    'The tax code is not always the VAT number: for a sole trader it is that of the person.',
  'Sezione «Aggiudicazioni»: l’importo': 'Section «Aggiudicazioni»: the amount',
  'Scrivi l’importo affidato, IVA esclusa, con la virgola e senza punti: 1234,56.':
    'Write the amount awarded, VAT excluded, with the comma and without dots: 1234,56.',
  'La scheda AD5 vale solo sotto il suo limite, sommando tutte le aggiudicazioni.':
    'Form AD5 is valid only below its limit, adding up all the awards.',
  'Un importo pari al limite è già troppo (errore ERR100), e un importo pari a zero è rifiutato (REG52).':
    'An amount equal to the limit is already too much (error ERR100), and an amount of zero is rejected (REG52).',
  'Acquisire un CIG sulla PCP per la sola tracciabilità (P5)': 'Acquiring a CIG on the PCP for traceability only (P5)',
  'Un contratto escluso o estraneo al codice che chiede il CIG soltanto per la tracciabilità.':
    'A contract excluded from or outside the code that needs the CIG only for traceability.',
  'Sezione «Appalto»: codice e oggetto': 'Section «Appalto»: code and subject',
  'Scrivi il codice dell’appalto, da 8 a 64 caratteri, scegli il settore e scrivi l’oggetto.':
    'Write the contract code (codice appalto), from 8 to 64 characters, choose the sector and write the subject.',
  'Il codice è il nome con cui ritroverai l’appalto negli elenchi.':
    'The code is the name by which you will find the contract in the lists.',
  'Sezione «Appalto»: l’importo': 'Section «Appalto»: the amount',
  'Scrivi l’importo dell’intero appalto, IVA esclusa, con la virgola e senza punti: 1234,56.':
    'Write the amount of the whole contract, VAT excluded, with the comma and without dots: 1234,56.',
  'ANAC lo confronta con la somma dei lotti.': 'ANAC compares it with the sum of the lots.',
  'La somma dei lotti deve stare fra l’80 e il 100 per cento di questo importo (REG110).':
    'The sum of the lots must be between 80 and 100 per cent of this amount (REG110).',
  'Sezione «Lotti»: il caso di tracciabilità': 'Section «Lotti»: the case of traceability',
  'Scegli la fattispecie di tracciabilità che descrive il tuo contratto, e la scelta del contraente.':
    'Choose the case of traceability that describes your contract, and the choice of the contractor.',
  'È il motivo per cui basta questa scheda.': 'It is the reason why this form is enough.',
};
