/** What `lib/schede` says, part 2 of 2. */
export const schede2: Readonly<Record<string, string>> = {
  'Che cosa devi fare?': 'What do you have to do?',
  'Da qui dipende la famiglia della scheda.': 'The family of the form depends on this.',
  'Affidare un contratto direttamente, senza gara': 'Award a contract directly, without a tender',
  'Aderire a un accordo quadro o a una convenzione': 'Order under a framework agreement or a framework contract',
  'Ripetere lavori o servizi analoghi già previsti da una gara':
    'Repeat similar works or services already provided for by a tender',
  'La gara prevedeva la ripetizione e il suo bando è uscito entro il 31/12/2023.':
    'The tender provided for the repetition and its notice came out by 31/12/2023.',
  'Un contratto escluso dal codice, o estraneo al codice': 'A contract excluded from the code, or outside the code',
  'I casi della delibera ANAC 584/2023.': 'The cases of ANAC resolution 584/2023.',
  'Una gara, una negoziata, un concorso, un partenariato': 'A tender, a negotiated procedure, a contest, a partnership',
  'Anche l’appalto specifico di un sistema dinamico.': 'Also the specific contract of a dynamic purchasing system.',
  'Una spesa economale sotto i 5.000 €, con il fondo economale':
    'A petty cash expense below 5.000 €, from the petty cash fund',
  'L’affidamento è a una società in house?': 'Is the award to an in-house company?',
  'L’in house ha una scheda sua, qualunque sia l’importo.': 'In-house has a form of its own, whatever the amount.',
  'Che contratto è?': 'What kind of contract is it?',
  'La concessione e l’accordo quadro seguono strade proprie.':
    'The concession and the framework agreement follow ways of their own.',
  'Un appalto': 'A public contract',
  'Lavori, servizi o forniture per l’ente.': 'Works, services or supplies for the public body.',
  'Un accordo quadro': 'A framework agreement',
  'Una concessione': 'A concession',
  'Qual è l’importo, IVA esclusa?': 'What is the amount, VAT excluded?',
  'Sotto i 5.000 € basta la scheda breve.': 'Below 5.000 € the short form is enough.',
  'Meno di 5.000 €': 'Less than 5.000 €',
  'Da 5.000 €, ma sotto il limite dell’affidamento diretto': 'From 5.000 €, but below the limit of direct award',
  'Pari o oltre il limite, ma sotto la soglia europea': 'At or above the limit, but below the European threshold',
  'Pari o sopra la soglia europea': 'At or above the European threshold',
  'Qual è l’importo dell’accordo quadro, IVA esclusa?': 'What is the amount of the framework agreement, VAT excluded?',
  'Anche sotto i 5.000 € l’accordo quadro non usa la scheda breve.':
    'Even below 5.000 € the framework agreement does not use the short form.',
  'Sotto il limite dell’affidamento diretto': 'Below the limit of direct award',
  'Pari o oltre il limite': 'At or above the limit',
  'Per l’ordine c’è un nuovo confronto fra gli operatori dell’accordo quadro?':
    'Is there a new competition for the order among the operators of the framework agreement?',
  'Senza confronto il CIG è derivato; con il confronto è un’altra scheda.':
    'Without competition the CIG is derived; with competition it is another form.',
  'No, si ordina alle condizioni già fissate': 'No, the order is on the terms already set',
  'Sì, si rilancia il confronto competitivo': 'Yes, competition is reopened',
  'L’ordine è un appalto o una concessione?': 'Is the order a public contract or a concession?',
  'Le due schede sono diverse.': 'The two forms are different.',
  'Un contratto escluso dal codice, soggetto a contributo':
    'A contract excluded from the code, subject to the contribution',
  'Che cosa dice la tabella della delibera ANAC 584/2023 per il tuo caso?':
    'What does the table of ANAC resolution 584/2023 say for your case?',
  'La tabella ha due colonne: «CIG» e «contributi».': 'The table has two columns: «CIG» and «contributi».',
  'CIG sì, contributo no': 'CIG yes, contribution no',
  'Sola tracciabilità.': 'Traceability only.',
  'CIG sì, contributo sì': 'CIG yes, contribution yes',
  'CIG no, contributo no': 'CIG no, contribution no',
  'Non lo trovo nella tabella': 'I do not find it in the table',
  'Che cosa si affida?': 'What is awarded?',
  'I contratti esclusi con contributo hanno tre schede.': 'The excluded contracts with contribution have three forms.',
  'Un appalto o un concorso di progettazione': 'A public contract or a design contest',
  'Un ordine da un accordo quadro, con confronto competitivo': 'An order from a framework agreement, with competition',
  'La scelta del socio privato di una società mista': 'The choice of the private partner of a mixed company',
  'La stessa scheda serve per le ripetizioni: la voce può portarne il nome.':
    'The same form serves for repetitions: the entry may bear their name.',
  'Affidamento diretto oltre il limite e sotto la soglia europea, settori {0}':
    'Direct award above the limit and below the European threshold, sectors: {0}',
  'Passa da una piattaforma certificata: non è fra i casi che ANAC ammette sull’interfaccia web della PCP.':
    'It goes through a certified platform: it is not among the cases that ANAC allows on the PCP web interface.',
  'Oltre i limiti ANAC rifiuta la scheda dal 30/06/2026 (REG144, REG145).':
    'Above the limits ANAC has rejected the form since 30/06/2026 (REG144, REG145).',
  'Solo se il bando della prima gara è uscito entro il 31/12/2023.':
    'Only if the notice of the first tender came out by 31/12/2023.',
  'Serve il CIG del lotto della convenzione (CIG padre).':
    'The CIG of the lot of the framework contract is needed (parent CIG, CIG padre).',
  'ANAC la descrive per accordi quadro con bando entro il 31/12/2023.':
    'ANAC describes it for framework agreements with a notice by 31/12/2023.',
  'ANAC la descrive per accordi quadro con bando entro il 31/12/2023 e non indica una norma.':
    'ANAC describes it for framework agreements with a notice by 31/12/2023 and gives no legal basis.',
  'Nessuna delle dodici schede che Cigno conosce. Il caso passa da una piattaforma certificata (PAD), che sceglie la scheda: chiedi al suo gestore o guarda la guida di ANAC.':
    'None of the twelve forms that Cigno knows. The case goes through a certified platform (PAD), which chooses the form: ask its operator or look at ANAC’s guide.',
  'Per questo caso non si prende nessun CIG e non si compila nessuna scheda. Annota agli atti perché.':
    'For this case no CIG is acquired and no form is filled in. Note in the file why.',
};
