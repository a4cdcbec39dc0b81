/** What `lib/rules` says, part 1 of 2. */
export const rules1: Readonly<Record<string, string>> = {
  'La pagina non mostra {0}: apri quella sezione e ricontrolla.':
    'The page does not show {0}: open that section and check again.',
  'i lotti': 'the lots',
  'le aggiudicazioni': 'the awards',
  'La pagina non mostra il CIG dell’accordo quadro o della convenzione.':
    'The page does not show the CIG of the framework agreement or framework contract.',
  'CIG padre': 'Parent CIG (CIG padre)',
  'Il CIG padre non può essere giusto: i caratteri di controllo non tornano, o non è il CIG di una convenzione. Ricopialo dalla convenzione, per il lotto a cui aderisci.':
    'The parent CIG cannot be right: the check characters do not fit, or it is not the CIG of a framework contract. Copy it again from the framework contract, for the lot you are joining.',
  'Non tutti i codici si possono confrontare con gli elenchi di ANAC.':
    'Not all codes can be compared with ANAC’s lists.',
  'La pagina non mostra insieme l’oggetto del contratto e il quadro economico.':
    'The page does not show the type of contract and the cost breakdown together.',
  'Non tutti i CUP si leggono.': 'Not all CUPs can be read.',
  'C’è una riga CUP vuota: se il CUP non serve e puoi, togli la riga.':
    'There is an empty CUP row: if the CUP is not needed and you can, remove the row.',
  'Cigno non vede tutto di {0}: apri la sua sezione, e guarda tu che non ci siano righe CUP vuote.':
    'Cigno does not see all of {0}: open its section, and see for yourself that there are no empty CUP rows.',
  'un lotto': 'a lot',
  'La pagina non mostra insieme la deroga alla qualificazione, l’oggetto del contratto e gli importi.':
    'The page does not show the derogation from qualification, the type of contract and the amounts together.',
  'Importo sotto i 5.000 euro': 'Amount below 5.000 euro',
  'L’importo di un’aggiudicazione è di 5.000 euro o più: la scheda AD5 vale solo sotto i 5.000 euro. Correggi l’importo o usa una piattaforma certificata con la scheda AD3.':
    'The amount of an award is 5.000 euro or more: form AD5 is only for less than 5.000 euro. Correct the amount or use a certified platform with form AD3.',
  'La pagina non mostra tutti gli importi.': 'The page does not show all the amounts.',
  'La pagina non mostra l’oggetto del contratto.': 'The page does not show the type of contract.',
  'Di un lotto mancano l’importo o l’oggetto del contratto (lavori, servizi o forniture): completali.':
    'A lot lacks the amount or the type of contract (works, services or supplies): complete them.',
  'La pagina non mostra insieme l’importo e l’oggetto del contratto.':
    'The page does not show the amount and the type of contract together.',
  'Oggetto del contratto': 'Type of contract',
  'Di un’aggiudicazione manca l’oggetto del contratto: scegli lavori, servizi o forniture.':
    'An award lacks the type of contract: choose works, services or supplies.',
  'ESPD da 40.000 euro': 'ESPD from 40.000 euro',
  'Da 40.000 euro in su la scheda AD3 vuole anche il documento ESPD (DGUE): aggiungilo dalla piattaforma certificata.':
    'From 40.000 euro upwards form AD3 also wants the ESPD document (DGUE): add it from the certified platform.',
  'La pagina non mostra insieme gli importi e l’ESPD.': 'The page does not show the amounts and the ESPD together.',
  'Oggetto dell’appalto': 'Subject of the contract',
  'Manca l’oggetto dell’appalto: scrivi che cosa compri.':
    'The subject of the contract is missing: write what you are buying.',
  'La pagina non mostra l’oggetto dell’appalto.': 'The page does not show the subject of the contract.',
  'Oggetto dell’aggiudicazione': 'Subject of the award',
  'Un’aggiudicazione non ha l’oggetto: scrivi che cosa affidi.':
    'An award has no subject: write what you are awarding.',
  'Oggetto del lotto': 'Subject of the lot',
  'Un lotto non ha l’oggetto: scrivi che cosa riguarda.': 'A lot has no subject: write what it is about.',
  'Due lotti hanno lo stesso identificativo: dai a ciascuno il suo, per esempio LOT-0001 e LOT-0002.':
    'Two lots have the same identifier: give each its own, for example LOT-0001 and LOT-0002.',
  'Identificativi dei lotti diversi': 'Different lot identifiers',
  'Due aggiudicazioni hanno lo stesso identificativo del lotto: dai a ciascuna il suo, per esempio LOT-0001 e LOT-0002.':
    'Two awards have the same lot identifier: give each its own, for example LOT-0001 and LOT-0002.',
  'La pagina non mostra tutti gli identificativi dei lotti.': 'The page does not show all the lot identifiers.',
  'Codice appalto': 'Contract code (codice appalto)',
  'Manca il codice appalto: lo genera Cigno, o scrivine uno che non hai mai usato.':
    'The contract code (codice appalto) is missing: Cigno generates it, or write one you have never used.',
  'La pagina non mostra il codice appalto.': 'The page does not show the contract code (codice appalto).',
  'Codice appalto mai usato': 'Contract code (codice appalto) never used',
  'Nel registro c’è già un appalto con questo codice: ANAC lo rifiuta. Genera un codice appalto nuovo, o riprendi quell’appalto.':
    'There is already a contract with this code in the register: ANAC rejects it. Generate a new contract code, or resume that contract.',
  'Codici degli elenchi di ANAC': 'Codes of ANAC’s lists',
  'Un codice non è nell’elenco di ANAC: scegli una voce dell’elenco.':
    'A code is not in ANAC’s list: choose an entry of the list.',
  'Almeno una stazione appaltante': 'At least one contracting authority',
  'Non c’è nessuna stazione appaltante: aggiungi il tuo ente, con codice fiscale, codice AUSA e centro di costo.':
    'There is no contracting authority: add your public body, with tax code, AUSA code and cost centre.',
  'La pagina non mostra le stazioni appaltanti.': 'The page does not show the contracting authorities.',
  'La pagina non mostra tutto delle stazioni appaltanti.':
    'The page does not show everything about the contracting authorities.',
  'Partecipanti diversi': 'Different participants',
  'Due partecipanti della stessa aggiudicazione hanno lo stesso codice fiscale: correggilo, o togli quello ripetuto.':
    'Two participants in the same award have the same tax code: correct it, or remove the repeated one.',
  'La pagina non mostra il codice fiscale di ogni partecipante.':
    'The page does not show the tax code of every participant.',
  'Un idPartecipante per ogni operatore': 'One idPartecipante for each operator',
  'Due operatori economici che partecipano da soli hanno lo stesso idPartecipante: se sono un raggruppamento correggi i ruoli, altrimenti tieni solo chi si aggiudica il contratto.':
    'Two economic operators that take part on their own have the same idPartecipante: if they are a group correct the roles, otherwise keep only the one that wins the contract.',
  'La pagina non mostra insieme idPartecipante e ruolo di ogni partecipante.':
    'The page does not show idPartecipante and role of every participant together.',
  'La pagina non mostra insieme idPartecipante e importo di ogni partecipante.':
    'The page does not show idPartecipante and amount of every participant together.',
  'Due partecipanti con lo stesso idPartecipante hanno importi diversi, e ANAC può rifiutarlo (ERR96): in un raggruppamento l’importo si scrive solo alla mandataria, per intero. Correggi i ruoli o gli importi.':
    'Two participants with the same idPartecipante have different amounts, and ANAC may reject it (ERR96): in a group the amount is written only for the lead company, in full. Correct the roles or the amounts.',
  'Stesso importo per lo stesso idPartecipante': 'Same amount for the same idPartecipante',
  'Due partecipanti con lo stesso idPartecipante hanno importi diversi, e ANAC può rifiutarlo (ERR96): a tutti i componenti di un raggruppamento si scrive lo stesso importo, o solo alla mandataria.':
    'Two participants with the same idPartecipante have different amounts, and ANAC may reject it (ERR96): for all members of a group the same amount is written, or only for the lead company.',
  'La pagina non mostra i CUP.': 'The page does not show the CUPs.',
  'Forma del CUP': 'Form of the CUP',
  'Un CUP non può essere giusto: ha 15 caratteri, lettere e cifre. Ricopialo dal documento che lo riporta.':
    'A CUP cannot be right: it has 15 characters, letters and digits. Copy it from the document that bears it.',
  'CIG dell’accordo quadro': 'CIG of the framework agreement',
  'Il CIG dell’accordo quadro o della convenzione non può essere giusto: i caratteri di controllo non tornano, o è uno SmartCIG. Ricopialo, per il lotto a cui aderisci.':
    'The CIG of the framework agreement or framework contract cannot be right: the check characters do not fit, or it is a SmartCIG. Copy it again, for the lot you are joining.',
  'Somma delle aggiudicazioni': 'Sum of the awards',
  'Ogni aggiudicazione è sotto i 5.000 euro, ma insieme arrivano a 5.000 euro o più. ANAC non lo rifiuta: controlla che non sia un frazionamento artificioso.':
    'Each award is below 5.000 euro, but together they reach 5.000 euro or more. ANAC does not reject it: check that it is not an artificial splitting.',
  'La pagina non mostra insieme l’oggetto del contratto e tutti gli importi.':
    'The page does not show the type of contract and all the amounts together.',
  'La pagina non mostra l’oggetto di ogni {0}.': 'The page does not show the subject of every {0}.',
  'Servizio pubblico locale': 'Local public service',
  'Il contratto è di servizi: di’ se è un servizio pubblico locale, Sì o No.':
    'The contract is for services: say whether it is a local public service, Yes or No.',
  'La pagina non mostra insieme l’oggetto del contratto e la risposta sul servizio pubblico locale.':
    'The page does not show the type of contract and the answer on the local public service together.',
  'La pagina non dice se è un accordo quadro.': 'The page does not say whether it is a framework agreement.',
  'La pagina non mostra l’idPartecipante di tutti.': 'The page does not show everyone’s idPartecipante.',
  'Un solo idPartecipante per aggiudicazione': 'Only one idPartecipante per award',
  'In un affidamento diretto ogni aggiudicazione ha un solo idPartecipante: lasciane uno, o usa lo stesso per tutti i componenti del raggruppamento.':
    'In a direct award each award has only one idPartecipante: leave one, or use the same for all members of the group.',
  'Righe CUP vuote': 'Empty CUP rows',
  'Un lotto ha solo righe CUP vuote: scrivi il CUP oppure togli le righe.':
    'A lot has only empty CUP rows: write the CUP or remove the rows.',
  'Termine per le offerte': 'Deadline for the tenders',
  'Il termine per presentare le offerte è già passato: scrivi giorno e ora che devono ancora venire.':
    'The deadline for submitting tenders has already passed: write a day and time still to come.',
  'Termine per l’invito': 'Deadline for the invitation',
  'Il termine dell’invito è già passato: scrivi giorno e ora che devono ancora venire.':
    'The deadline of the invitation has already passed: write a day and time still to come.',
  'La pagina non mostra l’importo dell’appalto.': 'The page does not show the amount of the contract.',
  'La pagina non mostra l’importo di ogni lotto.': 'The page does not show the amount of every lot.',
  'La somma dei lotti che Cigno vede è sotto l’80 per cento: guarda se ce ne sono altri.':
    'The sum of the lots that Cigno sees is below 80 per cent: see whether there are others.',
  'Somma dei lotti': 'Sum of the lots',
  'La somma degli importi dei lotti deve stare fra l’80 e il 100 per cento dell’importo dell’appalto: correggi gli uni o l’altro.':
    'The sum of the amounts of the lots must be between 80 and 100 per cent of the amount of the contract: correct one or the other.',
  'Almeno un’aggiudicazione': 'At least one award',
  'Non c’è nessuna aggiudicazione: aggiungine almeno una.': 'There is no award: add at least one.',
  'Deroga alla qualificazione, voce 1': 'Derogation from qualification, item 1',
  'La deroga alla qualificazione scelta (voce 1) vale solo per servizi e forniture fino a 215.000 euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'The derogation from qualification chosen (item 1) is only for services and supplies up to 215.000 euro: choose another item, or correct the type of contract or the amount.',
  'Deroga alla qualificazione, voce 2': 'Derogation from qualification, item 2',
  'La deroga alla qualificazione scelta (voce 2) vale solo per servizi e forniture fino a 431.000 euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'The derogation from qualification chosen (item 2) is only for services and supplies up to 431.000 euro: choose another item, or correct the type of contract or the amount.',
  'Deroga alla qualificazione, voce 3': 'Derogation from qualification, item 3',
  'La deroga alla qualificazione scelta (voce 3) vale solo per lavori fino a 1 milione di euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'The derogation from qualification chosen (item 3) is only for works up to 1 million euro: choose another item, or correct the type of contract or the amount.',
  'Deroga alla qualificazione, voce 4': 'Derogation from qualification, item 4',
  'La deroga alla qualificazione scelta (voce 4) vale solo per servizi fino a 750.000 euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'The derogation from qualification chosen (item 4) is only for services up to 750.000 euro: choose another item, or correct the type of contract or the amount.',
  'Deroga alla qualificazione, voce 5': 'Derogation from qualification, item 5',
  'La deroga alla qualificazione scelta (voce 5) vale solo per servizi fino a 1 milione di euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'The derogation from qualification chosen (item 5) is only for services up to 1 million euro: choose another item, or correct the type of contract or the amount.',
  'Un’aggiudicazione ha solo righe CUP vuote: scrivi il CUP oppure togli le righe.':
    'An award has only empty CUP rows: write the CUP or remove the rows.',
  'Tipo di procedura ammesso': 'Type of procedure allowed',
  'In questa scheda la procedura può essere solo «Negoziata senza previa indizione di gara», «Altra procedura a fase unica» o «Altra procedura a più fasi»: scegline una.':
    'In this form the procedure can only be «Negoziata senza previa indizione di gara», «Altra procedura a fase unica» or «Altra procedura a più fasi»: choose one.',
  'La pagina non mostra il tipo di procedura.': 'The page does not show the type of procedure.',
  'Nessun collegamento quando ci sono ripetizioni': 'No link when there are repetitions',
  'Il lotto prevede ripetizioni o consegne complementari: allora il motivo del collegamento è «No, nessuna ipotesi di collegamento». Scegli quello, o correggi la risposta sulle ripetizioni.':
    'The lot provides for repetitions or complementary deliveries: then the reason for the link is «No, nessuna ipotesi di collegamento». Choose that, or correct the answer on repetitions.',
  'La pagina non mostra insieme le ripetizioni e il motivo del collegamento.':
    'The page does not show the repetitions and the reason for the link together.',
  'Importo massimo per i lavori': 'Maximum amount for works',
  'L’importo supera 150.000 euro, e un affidamento diretto di lavori deve restarne sotto: correggi l’importo, o usa la scheda della procedura giusta.':
    'The amount exceeds 150.000 euro, and a direct award of works must stay below: correct the amount, or use the form of the right procedure.',
  'Importo massimo per servizi e forniture': 'Maximum amount for services and supplies',
  'L’importo supera 140.000 euro, e un affidamento diretto di servizi o forniture deve restarne sotto: correggi l’importo, o usa la scheda della procedura giusta.':
    'The amount exceeds 140.000 euro, and a direct award of services or supplies must stay below: correct the amount, or use the form of the right procedure.',
  'CIG collegato': 'Linked CIG',
  'C’è un motivo di collegamento con un altro CIG: scrivi quel CIG nella prima riga, oppure scegli «No, nessuna ipotesi di collegamento».':
    'There is a reason for a link with another CIG: write that CIG in the first row, or choose «No, nessuna ipotesi di collegamento».',
  'La pagina non mostra insieme il motivo del collegamento e il CIG collegato.':
    'The page does not show the reason for the link and the linked CIG together.',
  'La pagina non mostra insieme la risposta sul PNRR e quella sull’acquisizione del CUP.':
    'The page does not show the answer on the PNRR and the one on acquiring the CUP together.',
};
