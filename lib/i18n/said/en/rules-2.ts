/** What `lib/rules` says, part 2 of 2. */
export const rules2: Readonly<Record<string, string>> = {
  'CUP quando c’è il PNRR': 'CUP when there is PNRR money',
  'Hai detto che il contratto è pagato anche con soldi PNRR o PNC: allora serve il CUP. Metti Sì in «Acquisizione CUP» e scrivi il CUP; se il PNRR non c’entra, correggi quella risposta.':
    'You said that the contract is also paid with PNRR or PNC money: then the CUP is needed. Put Sì in «Acquisizione CUP» and write the CUP; if the PNRR has nothing to do with it, correct that answer.',
  'Almeno un CUP': 'At least one CUP',
  'Hai detto che il CUP è previsto, ma non c’è nessun CUP: scrivi il codice del progetto (15 caratteri), oppure metti No in «Acquisizione CUP».':
    'You said that the CUP is required, but there is no CUP: write the code of the project (15 characters), or put No in «Acquisizione CUP».',
  'La pagina non mostra il CUP, o non dice se è previsto.':
    'The page does not show the CUP, or does not say whether it is required.',
  'Codice fiscale di chi svolge le funzioni': 'Tax code of whoever performs the functions',
  'Di una stazione appaltante sono indicate le funzioni ma non il codice fiscale: scrivilo, o togli quella stazione appaltante.':
    'For a contracting authority the functions are given but not the tax code: write it, or remove that contracting authority.',
  'La pagina non mostra insieme le funzioni e il codice fiscale di ogni stazione appaltante.':
    'The page does not show the functions and the tax code of every contracting authority together.',
  'La pagina non mostra insieme se è un accordo quadro, la risposta sul PNRR e i CUP.':
    'The page does not show together whether it is a framework agreement, the answer on the PNRR and the CUPs.',
  'Niente CUP in un accordo quadro con il PNRR': 'No CUP in a framework agreement with PNRR money',
  'L’appalto è un accordo quadro o una convenzione con soldi PNRR o PNC: il CUP va scritto nei contratti che ne derivano, non qui. Togli i CUP, oppure correggi la risposta sull’accordo quadro.':
    'The contract is a framework agreement or framework contract with PNRR or PNC money: the CUP is written in the contracts that derive from it, not here. Remove the CUPs, or correct the answer on the framework agreement.',
  'CUP nei lavori': 'CUP for works',
  'Per lavori che non sono di sola manutenzione ordinaria serve il CUP: metti Sì in «Acquisizione CUP» e scrivilo, o correggi la tipologia di lavoro.':
    'For works that are not just ordinary maintenance the CUP is needed: put Sì in «Acquisizione CUP» and write it, or correct the type of work.',
  'La pagina non mostra insieme l’oggetto del contratto, la tipologia di lavoro e il CUP.':
    'The page does not show the type of contract, the type of work and the CUP together.',
  'Parità di genere quando c’è il PNRR': 'Gender equality when there is PNRR money',
  'Con soldi PNRR o PNC la parte sulla parità di genere e generazionale è obbligatoria: compilala, a partire dalla quota del 30 per cento di assunzioni di donne e giovani.':
    'With PNRR or PNC money the part on gender and generational equality is compulsory: fill it in, starting from the share of 30 per cent of hires of women and young people.',
  'La pagina non mostra insieme la risposta sul PNRR e la parte sulla parità di genere.':
    'The page does not show the answer on the PNRR and the part on gender equality together.',
  'Quota del 30 per cento': 'Share of 30 per cent',
  'Con soldi PNRR o PNC va detto se è prevista la quota del 30 per cento di assunzioni di donne e giovani: scegli Sì, No oppure una quota inferiore.':
    'With PNRR or PNC money it must be said whether the share of 30 per cent of hires of women and young people is provided for: choose Sì, No or a lower share.',
  'La pagina non mostra insieme la risposta sul PNRR e la quota del 30 per cento.':
    'The page does not show the answer on the PNRR and the share of 30 per cent together.',
  'Quote inferiori non tutte a zero': 'Lower shares not both zero',
  'Hai scelto una quota inferiore al 30 per cento, ma quella femminile e quella giovanile sono tutte e due zero: scrivi almeno una delle due, o scegli No.':
    'You chose a share lower than 30 per cent, but the one for women and the one for young people are both zero: write at least one of the two, or choose No.',
  'La pagina non mostra tutte le quote di assunzioni.': 'The page does not show all the shares of hires.',
  'Una quota sotto il 30 per cento': 'One share below 30 per cent',
  'Le quote inferiori di donne e di giovani sono tutte e due del 30 per cento o più: una quota inferiore sta sotto il 30. Correggine una, oppure rispondi Sì alla quota del 30 per cento e togli le percentuali.':
    'The lower shares of women and of young people are both 30 per cent or more: a lower share is below 30. Correct one, or answer Sì to the share of 30 per cent and remove the percentages.',
  'La pagina non mostra tutte e due le quote di assunzioni.': 'The page does not show both shares of hires.',
  'La quota del 30 per cento non è prevista, o lo è solo in parte: scegli il motivo della deroga. Per una convenzione fatta prima delle linee guida c’è una voce apposta (la 9).':
    'The share of 30 per cent is not provided for, or only in part: choose the reason for the derogation. For a framework contract made before the guidelines there is an entry of its own (9).',
  'Motivo della deroga': 'Reason for the derogation',
  'La quota del 30 per cento non è prevista, o lo è solo in parte: scegli il motivo della deroga.':
    'The share of 30 per cent is not provided for, or only in part: choose the reason for the derogation.',
  'La pagina non mostra insieme la quota del 30 per cento e il motivo della deroga.':
    'The page does not show the share of 30 per cent and the reason for the derogation together.',
  'Misure premiali': 'Reward measures',
  'Con soldi PNRR o PNC vanno dette le misure premiali: scegline una o più, oppure «Nessuna misura premiale».':
    'With PNRR or PNC money the reward measures must be given: choose one or more, or «Nessuna misura premiale».',
  'La pagina non mostra insieme la risposta sul PNRR e le misure premiali.':
    'The page does not show the answer on the PNRR and the reward measures together.',
  'Stazioni appaltanti diverse': 'Different contracting authorities',
  'Due stazioni appaltanti hanno lo stesso codice fiscale: correggilo, o togli quella ripetuta.':
    'Two contracting authorities have the same tax code: correct it, or remove the repeated one.',
  'La pagina non mostra il codice fiscale di ogni stazione appaltante.':
    'The page does not show the tax code of every contracting authority.',
  'Almeno un quadro economico': 'At least one cost breakdown',
  'Nessuno dei due quadri economici è compilato: scrivi gli importi in quello standard, o in quello delle concessioni se è una concessione.':
    'Neither of the two cost breakdowns is filled in: write the amounts in the standard one, or in the one for concessions if it is a concession.',
  'La pagina non mostra tutti e due i quadri economici.': 'The page does not show both cost breakdowns.',
  'Un solo quadro economico': 'Only one cost breakdown',
  'Sono compilati tutti e due i quadri economici: tieni quello standard per un appalto, quello delle concessioni per una concessione, e svuota l’altro.':
    'Both cost breakdowns are filled in: keep the standard one for a contract, the one for concessions for a concession, and empty the other.',
  'Accessibilità quando c’è il PNRR': 'Accessibility when there is PNRR money',
  'Con soldi PNRR o PNC in «Accessibilità» è ammessa una sola risposta: «Sono compresi criteri di accessibilità per le persone con disabilità». Scegli quella.':
    'With PNRR or PNC money only one answer is allowed in «Accessibilità»: «Sono compresi criteri di accessibilità per le persone con disabilità». Choose that one.',
  'La pagina non mostra insieme la risposta sul PNRR e quella sull’accessibilità.':
    'The page does not show the answer on the PNRR and the one on accessibility together.',
  'Giustificazione sull’accessibilità': 'Justification on accessibility',
  'Hai detto che i criteri di accessibilità non ci sono «con la giustificazione seguente»: scrivi la giustificazione, oppure scegli un’altra risposta.':
    'You said that the accessibility criteria are not there «con la giustificazione seguente»: write the justification, or choose another answer.',
  'La pagina non mostra insieme la risposta sull’accessibilità e la giustificazione.':
    'The page does not show the answer on accessibility and the justification together.',
  'Importo dei lavori': 'Amount of the works',
  'Il contratto è di lavori, ma in nessuno dei due quadri economici c’è un importo dei lavori: scrivilo in quello che usi, o correggi l’oggetto del contratto.':
    'The contract is for works, but neither of the two cost breakdowns has an amount for works: write it in the one you use, or correct the type of contract.',
  'Il contratto è di lavori, ma nel quadro economico l’importo dei lavori manca o è zero: scrivilo, o correggi l’oggetto del contratto.':
    'The contract is for works, but in the cost breakdown the amount of the works is missing or zero: write it, or correct the type of contract.',
  'Importo dei servizi': 'Amount of the services',
  'Il contratto è di servizi, ma in nessuno dei due quadri economici c’è un importo dei servizi: scrivilo in quello che usi, o correggi l’oggetto del contratto.':
    'The contract is for services, but neither of the two cost breakdowns has an amount for services: write it in the one you use, or correct the type of contract.',
  'Il contratto è di servizi, ma nel quadro economico l’importo dei servizi manca o è zero: scrivilo, o correggi l’oggetto del contratto.':
    'The contract is for services, but in the cost breakdown the amount of the services is missing or zero: write it, or correct the type of contract.',
  'Importo delle forniture': 'Amount of the supplies',
  'Il contratto è di forniture, ma in nessuno dei due quadri economici c’è un importo delle forniture: scrivilo in quello che usi, o correggi l’oggetto del contratto.':
    'The contract is for supplies, but neither of the two cost breakdowns has an amount for supplies: write it in the one you use, or correct the type of contract.',
  'Il contratto è di forniture, ma nel quadro economico l’importo delle forniture manca o è zero: scrivilo, o correggi l’oggetto del contratto.':
    'The contract is for supplies, but in the cost breakdown the amount of the supplies is missing or zero: write it, or correct the type of contract.',
  'Somme per opzioni e rinnovi': 'Sums for options and renewals',
  'Il lotto prevede opzioni o rinnovi, ma nel quadro economico la loro somma manca o è zero: scrivila, o rispondi No.':
    'The lot provides for options or renewals, but in the cost breakdown their sum is missing or zero: write it, or answer No.',
  'La pagina non mostra insieme la risposta su opzioni e rinnovi e il quadro economico.':
    'The page does not show the answer on options and renewals and the cost breakdown together.',
  'Somme per ripetizioni': 'Sums for repetitions',
  'Il lotto prevede ripetizioni o consegne complementari, ma nel quadro economico la loro somma manca o è zero: scrivila, o rispondi No.':
    'The lot provides for repetitions or complementary deliveries, but in the cost breakdown their sum is missing or zero: write it, or answer No.',
  'La pagina non mostra insieme la risposta su ripetizioni e il quadro economico.':
    'The page does not show the answer on repetitions and the cost breakdown together.',
  'L’importo dell’aggiudicatario è zero o manca: scrivilo, IVA esclusa. Solo una mandante può stare a zero.':
    'The amount of the winning operator is zero or missing: write it, VAT excluded. Only a mandante may stay at zero.',
  'La pagina non mostra insieme il ruolo e l’importo di ogni partecipante.':
    'The page does not show role and amount of every participant together.',
  'Ci sono più partecipanti, e nessuno ha un importo: scrivilo almeno a uno, IVA esclusa.':
    'There are several participants, and none has an amount: write it for at least one, VAT excluded.',
  'La pagina non mostra l’importo di ogni partecipante.': 'The page does not show the amount of every participant.',
  'Importo dell’aggiudicatario': 'Amount of the winning operator',
  'Manca l’importo dell’aggiudicatario, o è zero: scrivi quanto gli affidi, IVA esclusa.':
    'The amount of the winning operator is missing or zero: write how much you award to it, VAT excluded.',
  'Importo del mandante': 'Amount of the mandante',
  'Una mandante ha un importo: in un raggruppamento l’importo si scrive solo alla mandataria, per intero. Metti zero alla mandante, o correggi il suo ruolo.':
    'A mandante has an amount: in a group the amount is written only for the lead company (mandataria), in full. Put zero for the mandante, or correct its role.',
  'CPV prevalente fuori dalle secondarie': 'Main CPV not among the additional ones',
  'La CPV prevalente di un lotto è anche fra le secondarie: toglila dalle secondarie.':
    'The main CPV of a lot is also among the additional ones: remove it from the additional ones.',
  'La pagina non mostra insieme la CPV prevalente e le secondarie.':
    'The page does not show the main CPV and the additional ones together.',
  'CPV secondarie diverse': 'Different additional CPVs',
  'Fra le CPV secondarie di un lotto ce n’è una ripetuta: togli la copia.':
    'Among the additional CPVs of a lot one is repeated: remove the copy.',
  'La pagina non mostra le CPV secondarie.': 'The page does not show the additional CPVs.',
  'Giustificazione della procedura accelerata': 'Justification of the accelerated procedure',
  'La procedura è accelerata: scrivi perché, oppure rispondi No.':
    'The procedure is accelerated: write why, or answer No.',
  'La pagina non mostra insieme la procedura accelerata e la sua giustificazione.':
    'The page does not show the accelerated procedure and its justification together.',
  'Giustificazione dell’aggiudicazione diretta': 'Justification of the direct award',
  'La giustificazione dell’aggiudicazione diretta va indicata solo se la procedura è «Negoziata senza previa indizione di gara»: toglila, o correggi il tipo di procedura.':
    'The justification of the direct award is given only if the procedure is «Negoziata senza previa indizione di gara»: remove it, or correct the type of procedure.',
  'La pagina non mostra insieme il tipo di procedura e la giustificazione.':
    'The page does not show the type of procedure and the justification together.',
  'Link ai documenti della somma urgenza': 'Link to the documents of the extreme urgency (somma urgenza)',
  'Il motivo di urgenza è «Somma urgenza e protezione civile»: scrivi il link alla pagina di «Bandi e contratti» dove stanno i documenti dell’affidamento, oppure correggi il motivo.':
    'The reason for urgency is «Somma urgenza e protezione civile»: write the link to the page of «Bandi e contratti» where the documents of the award are, or correct the reason.',
  'La pagina non mostra insieme il motivo di urgenza e il link ai documenti.':
    'The page does not show the reason for urgency and the link to the documents together.',
  'Almeno un partecipante': 'At least one participant',
  'Un’aggiudicazione non ha nessun partecipante: aggiungi l’operatore economico a cui affidi.':
    'An award has no participant: add the economic operator to which you award.',
  'La pagina non mostra i partecipanti di ogni aggiudicazione.':
    'The page does not show the participants of every award.',
  'Indirizzo dei documenti di gara': 'Address of the tender documents',
  'L’indirizzo dei documenti di gara deve cominciare con https: o http: (in minuscolo): correggilo.':
    'The address of the tender documents must begin with https: or http: (in lower case): correct it.',
  'La pagina non mostra l’indirizzo dei documenti di gara.':
    'The page does not show the address of the tender documents.',
  'Link ai documenti': 'Link to the documents',
  'Il link ai documenti deve cominciare con https: o http: (in minuscolo): correggilo, o togli il testo.':
    'The link to the documents must begin with https: or http: (in lower case): correct it, or remove the text.',
  'La pagina non mostra il link ai documenti.': 'The page does not show the link to the documents.',
  'Esclusione riservata agli organi costituzionali': 'Exclusion reserved for constitutional bodies',
  'Il motivo di esclusione «Esclusione per OO.CC.» è riservato agli organi costituzionali: scegli quello del tuo contratto.':
    'The reason for exclusion «Esclusione per OO.CC.» is reserved for constitutional bodies: choose the one for your contract.',
  'La pagina non mostra il motivo di esclusione.': 'The page does not show the reason for exclusion.',
  'Un solo termine': 'Only one deadline',
  'Ci sono sia il termine per le offerte sia quello per l’invito: lasciane uno solo.':
    'There are both the deadline for the tenders and the one for the invitation: leave only one.',
  'La pagina non mostra tutti e due i termini.': 'The page does not show both deadlines.',
  'Importo dell’appalto': 'Amount of the contract',
  'L’importo dell’appalto manca o non è maggiore di zero: scrivilo, IVA esclusa.':
    'The amount of the contract is missing or not greater than zero: write it, VAT excluded.',
  'Importo del lotto': 'Amount of the lot',
  'L’importo di un lotto manca o non è maggiore di zero: scrivilo, IVA esclusa.':
    'The amount of a lot is missing or not greater than zero: write it, VAT excluded.',
  'Codici ancora validi': 'Codes still valid',
  'Un codice non si può più usare, o non ancora: ANAC l’ha chiuso o lo apre più avanti. Scegli una voce valida oggi.':
    'A code can no longer be used, or not yet: ANAC has closed it or opens it later. Choose an entry valid today.',
  'La pagina non mostra il termine con la sua ora.': 'The page does not show the deadline with its time.',
  'Importo sotto il limite dell’affidamento diretto': 'Amount below the limit of direct award',
  'L’importo è proprio il limite dell’affidamento diretto (150.000 euro per i lavori, 140.000 per servizi e forniture). ANAC non lo rifiuta, ma la legge vuole un importo inferiore: controllalo.':
    'The amount is exactly the limit of direct award (150.000 euro for works, 140.000 for services and supplies). ANAC does not reject it, but the law wants a lower amount: check it.',
};
