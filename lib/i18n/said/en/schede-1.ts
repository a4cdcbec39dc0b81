/** What `lib/schede` says, part 1 of 2. */
export const schede1: Readonly<Record<string, string>> = {
  'Affidamento a società in house': 'Award to an in-house company',
  'Affidamenti in house: sull’interfaccia web della PCP erano ammessi fino al 30 giugno 2025, oggi servono le piattaforme certificate.':
    'In-house awards: on the PCP web interface they were allowed until 30 June 2025, today the certified platforms are needed.',
  'Ripetizione di lavori o servizi analoghi nei settori ordinari':
    'Repetition of similar works or services in the ordinary sectors',
  'Ripetizione di lavori o servizi analoghi nei settori speciali':
    'Repetition of similar works or services in the special sectors',
  'Affidamento diretto da 5.000 euro ai limiti di legge': 'Direct award from 5.000 euro up to the legal limits',
  'Affidamenti diretti da 5.000 euro in su: si fanno sulle piattaforme certificate, non risultano ammessi sull’interfaccia web della PCP.':
    'Direct awards from 5.000 euro upwards: they are made on the certified platforms, and are not known to be allowed on the PCP web interface.',
  'Adesione ad accordo quadro o convenzione senza successivo confronto competitivo':
    'Order under a framework agreement or framework contract without further competition',
  'Adesioni ad accordi quadro e convenzioni senza nuovo confronto competitivo, su una piattaforma certificata: l’interfaccia web della PCP non le accetta più dal 1° luglio 2025.':
    'Orders under framework agreements and framework contracts without a new competition, on a certified platform: the PCP web interface has not accepted them since 1 July 2025.',
  'Affidamento diretto di importo inferiore a 5.000 euro': 'Direct award below 5.000 euro',
  'Solo in caso di impossibilità o difficoltà di ricorso alle piattaforme certificate, senza dati ex post.':
    'Only where it is impossible or difficult to use the certified platforms, without ex post data.',
  'Appalti non confermati cancellati dopo 90 giorni': 'Unconfirmed contracts deleted after 90 days',
  'Un appalto creato e lasciato «in lavorazione» per 90 giorni viene cancellato da ANAC: non lasciarlo in sospeso.':
    'A contract created and left «in lavorazione» for 90 days is deleted by ANAC: do not leave them pending.',
  'Ipotesi di collegamento negli affidamenti diretti': 'Cases of link in direct awards',
  'Le schede di affidamento diretto avranno una sezione in più, per le ripetizioni di lavori e servizi analoghi esenti dal contributo. Cigno non la conosce ancora.':
    'The direct award forms will have one more section, for repetitions of similar works and services exempt from the contribution. Cigno does not know it yet.',
  'Rettifiche ripensate': 'Corrections redesigned',
  'ANAC indicherà scheda per scheda se la rettifica è consentita: quello che si può correggere dopo la conferma può cambiare.':
    'ANAC will say form by form whether correction is allowed: what can be corrected after confirmation may change.',
  'Controlli in più sugli avvisi pubblicati': 'More checks on published notices',
  'La piattaforma della pubblicità legale può oscurare un avviso con dati sbagliati, e ANAC lo dirà nel dettaglio dell’appalto.':
    'The platform for legal publication can hide a notice with wrong data, and ANAC will say so in the details of the contract.',
  'Partecipanti: gruppi a più livelli': 'Participants: groups on several levels',
  'Cambierà il modo di scrivere gli operatori economici riuniti.':
    'The way of writing grouped economic operators will change.',
  'Stazioni appaltanti modificabili': 'Contracting authorities that can be changed',
  'Si potranno inserire, sostituire ed eliminare stazioni appaltanti di una procedura già avviata.':
    'It will be possible to add, replace and remove contracting authorities of a procedure already started.',
  'Stazione appaltante: dati riordinati': 'Contracting authority: data reordered',
  'Cambierà il modo di scrivere deleghe e funzioni svolte.':
    'The way of writing delegations and functions performed will change.',
  'Tipo di procedura: la voce 99 si chiude': 'Type of procedure: entry 99 is closed',
  'La voce generica «procedura di gara» non si potrà più scegliere.':
    'The generic entry «procedura di gara» can no longer be chosen.',
  'Limite massimo della scheda AD3': 'Upper limit of form AD3',
  'ANAC rifiuta AD3 sopra 150.000 € per i lavori e sopra 140.000 € per servizi e forniture. Cigno lo controlla.':
    'ANAC rejects AD3 above 150.000 € for works and above 140.000 € for services and supplies. Cigno checks it.',
  'Fattispecie di tracciabilità': 'Cases of traceability',
  'Chiuse le voci 19 e 24, sostituite da «Appalti nei settori della difesa e della sicurezza».':
    'Entries 19 and 24 closed, replaced by «Appalti nei settori della difesa e della sicurezza».',
  'ESPD facoltativo': 'ESPD optional',
  'Nei contratti esclusi l’ESPD non è più obbligatorio.': 'In excluded contracts the ESPD is no longer compulsory.',
  'Motivi di esclusione': 'Reasons for exclusion',
  'Chiuse la voce 20 (concessioni) e la voce 65 (ordinari e speciali), sostituite da una sola per difesa e sicurezza.':
    'Entry 20 (concessions) and entry 65 (ordinary and special) closed, replaced by a single one for defence and security.',
  'Tipo di procedura limitato': 'Type of procedure limited',
  'Si possono scegliere solo i tipi di procedura compatibili con la scheda.':
    'Only the types of procedure compatible with the form can be chosen.',
  'Ruolo dell’operatore economico': 'Role of the economic operator',
  'Nuova voce «Progettista incaricato».': 'New entry «Progettista incaricato».',
  'Tabella dei comuni': 'Table of municipalities',
  'Codici ISTAT allineati alla versione attuale.': 'ISTAT codes aligned with the current version.',
  'Tornare indietro dall’interfaccia web': 'Going back from the web interface',
  'Il ritorno allo stato precedente è possibile anche dall’interfaccia web, se l’ultima scheda è partita da lì, e solo per le schede che ANAC ammette.':
    'Going back to the previous status is also possible from the web interface, if the last form was sent from there, and only for the forms that ANAC allows.',
  'Appalti e concorsi di progettazione esclusi': 'Excluded contracts and design contests',
  'Concessioni escluse': 'Excluded concessions',
  'Contratti esclusi – adesione ad accordo quadro o convenzione con successivo confronto competitivo':
    'Excluded contracts – order under a framework agreement or framework contract with further competition',
  'Contratti esclusi o estranei soggetti a sola tracciabilità':
    'Contracts excluded or outside the code, subject to traceability only',
  'Acquisizione del CIG ai soli fini della tracciabilità, ammessa a regime.':
    'Acquisition of the CIG for traceability purposes only, allowed permanently.',
  'Adesione ad accordo quadro o convenzione con successivo confronto competitivo – concessioni':
    'Order under a framework agreement or framework contract with further competition – concessions',
  'Adesione ad accordo quadro o convenzione con successivo confronto competitivo – appalti':
    'Order under a framework agreement or framework contract with further competition – contracts',
  'Adesioni ad accordi quadro e convenzioni con nuovo confronto competitivo: sull’interfaccia web della PCP erano ammesse fino al 30 giugno 2025, oggi servono le piattaforme certificate.':
    'Orders under framework agreements and framework contracts with a new competition: on the PCP web interface they were allowed until 30 June 2025, today the certified platforms are needed.',
  'Fattispecie della delibera ANAC 584/2023, solo in caso di impossibilità o difficoltà di ricorso alle piattaforme certificate, senza dati ex post. Non è confermato che l’interfaccia web della PCP offra questa scheda.':
    'Cases of ANAC resolution 584/2023, only where it is impossible or difficult to use the certified platforms, without ex post data. It is not confirmed that the PCP web interface offers this form.',
  'Ripetizioni previste da procedure con bando pubblicato entro il 31/12/2023: sull’interfaccia web della PCP erano ammesse fino al 30 giugno 2025, oggi servono le piattaforme certificate.':
    'Repetitions provided for by procedures with a notice published by 31/12/2023: on the PCP web interface they were allowed until 30 June 2025, today the certified platforms are needed.',
  'Meno di 150.000 € per i lavori, meno di 140.000 € per servizi e forniture.':
    'Less than 150.000 € for works, less than 140.000 € for services and supplies.',
  'Settori ordinari': 'Ordinary sectors',
  'Settori speciali': 'Special sectors',
  'Gas, energia, acqua, trasporti, porti e aeroporti, servizi postali.':
    'Gas, energy, water, transport, ports and airports, postal services.',
  'Difesa e sicurezza': 'Defence and security',
  'In quale settore opera l’ente per questo contratto?':
    'In which sector does the public body operate for this contract?',
  'La scheda cambia con il settore.': 'The form changes with the sector.',
};
