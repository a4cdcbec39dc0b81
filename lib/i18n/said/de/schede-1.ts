/** What `lib/schede` says, part 1 of 2. */
export const schede1: Readonly<Record<string, string>> = {
  'Affidamento a società in house': 'Vergabe an eine In-house-Gesellschaft',
  'Affidamenti in house: sull’interfaccia web della PCP erano ammessi fino al 30 giugno 2025, oggi servono le piattaforme certificate.':
    'In-house-Vergaben: Auf der Weboberfläche der PCP waren sie bis 30. Juni 2025 zugelassen, heute braucht es die zertifizierten Plattformen.',
  'Ripetizione di lavori o servizi analoghi nei settori ordinari':
    'Wiederholung gleichartiger Bauarbeiten oder Dienstleistungen in den ordentlichen Sektoren',
  'Ripetizione di lavori o servizi analoghi nei settori speciali':
    'Wiederholung gleichartiger Bauarbeiten oder Dienstleistungen in den besonderen Sektoren',
  'Affidamento diretto da 5.000 euro ai limiti di legge':
    'Direktvergabe von 5.000 Euro bis zu den gesetzlichen Grenzen',
  'Affidamenti diretti da 5.000 euro in su: si fanno sulle piattaforme certificate, non risultano ammessi sull’interfaccia web della PCP.':
    'Direktvergaben ab 5.000 Euro: Sie erfolgen auf den zertifizierten Plattformen und sind unseres Wissens auf der Weboberfläche der PCP nicht zugelassen.',
  'Adesione ad accordo quadro o convenzione senza successivo confronto competitivo':
    'Beitritt zu einer Rahmenvereinbarung oder Konvention ohne anschließenden Wettbewerb',
  'Adesioni ad accordi quadro e convenzioni senza nuovo confronto competitivo, su una piattaforma certificata: l’interfaccia web della PCP non le accetta più dal 1° luglio 2025.':
    'Beitritte zu Rahmenvereinbarungen und Konventionen ohne neuen Wettbewerb, auf einer zertifizierten Plattform: Die Weboberfläche der PCP nimmt sie seit 1. Juli 2025 nicht mehr an.',
  'Affidamento diretto di importo inferiore a 5.000 euro': 'Direktvergabe unter 5.000 Euro',
  'Solo in caso di impossibilità o difficoltà di ricorso alle piattaforme certificate, senza dati ex post.':
    'Nur bei Unmöglichkeit oder Schwierigkeit der Nutzung zertifizierter Plattformen, ohne nachträgliche Daten (ex post).',
  'Appalti non confermati cancellati dopo 90 giorni': 'Nicht bestätigte Aufträge werden nach 90 Tagen gelöscht',
  'Un appalto creato e lasciato «in lavorazione» per 90 giorni viene cancellato da ANAC: non lasciarlo in sospeso.':
    'Ein Auftrag, der angelegt und 90 Tage «in lavorazione» gelassen wird, wird von der ANAC gelöscht: Lassen Sie keine liegen.',
  'Ipotesi di collegamento negli affidamenti diretti': 'Fälle der Verknüpfung bei Direktvergaben',
  'Le schede di affidamento diretto avranno una sezione in più, per le ripetizioni di lavori e servizi analoghi esenti dal contributo. Cigno non la conosce ancora.':
    'Die Formulare der Direktvergabe erhalten einen weiteren Abschnitt, für Wiederholungen gleichartiger Bauarbeiten und Dienstleistungen, die vom Beitrag befreit sind. Cigno kennt ihn noch nicht.',
  'Rettifiche ripensate': 'Berichtigungen neu gestaltet',
  'ANAC indicherà scheda per scheda se la rettifica è consentita: quello che si può correggere dopo la conferma può cambiare.':
    'Die ANAC wird für jedes Formular angeben, ob die Berichtigung zulässig ist: Was sich nach der Bestätigung berichtigen lässt, kann sich ändern.',
  'Controlli in più sugli avvisi pubblicati': 'Zusätzliche Prüfungen der veröffentlichten Bekanntmachungen',
  'La piattaforma della pubblicità legale può oscurare un avviso con dati sbagliati, e ANAC lo dirà nel dettaglio dell’appalto.':
    'Die Plattform für die rechtliche Veröffentlichung kann eine Bekanntmachung mit falschen Daten verbergen, und die ANAC wird es in der Detailansicht des Auftrags sagen.',
  'Partecipanti: gruppi a più livelli': 'Teilnehmer: Gruppen auf mehreren Ebenen',
  'Cambierà il modo di scrivere gli operatori economici riuniti.':
    'Die Art, zusammengeschlossene Wirtschaftsteilnehmer einzutragen, wird sich ändern.',
  'Stazioni appaltanti modificabili': 'Änderbare Vergabestellen',
  'Si potranno inserire, sostituire ed eliminare stazioni appaltanti di una procedura già avviata.':
    'Bei einem schon begonnenen Verfahren wird man Vergabestellen einfügen, ersetzen und löschen können.',
  'Stazione appaltante: dati riordinati': 'Vergabestelle: neu geordnete Daten',
  'Cambierà il modo di scrivere deleghe e funzioni svolte.':
    'Die Art, Vollmachten und ausgeübte Funktionen einzutragen, wird sich ändern.',
  'Tipo di procedura: la voce 99 si chiude': 'Art des Verfahrens: Der Eintrag 99 wird geschlossen',
  'La voce generica «procedura di gara» non si potrà più scegliere.':
    'Der allgemeine Eintrag «procedura di gara» wird nicht mehr wählbar sein.',
  'Limite massimo della scheda AD3': 'Obergrenze des Formulars AD3',
  'ANAC rifiuta AD3 sopra 150.000 € per i lavori e sopra 140.000 € per servizi e forniture. Cigno lo controlla.':
    'Die ANAC lehnt AD3 über 150.000 € bei Bauarbeiten und über 140.000 € bei Dienstleistungen und Lieferungen ab. Cigno prüft das.',
  'Fattispecie di tracciabilità': 'Fälle der Rückverfolgbarkeit',
  'Chiuse le voci 19 e 24, sostituite da «Appalti nei settori della difesa e della sicurezza».':
    'Die Einträge 19 und 24 wurden geschlossen und durch «Appalti nei settori della difesa e della sicurezza» ersetzt.',
  'ESPD facoltativo': 'EEE (ESPD) freiwillig',
  'Nei contratti esclusi l’ESPD non è più obbligatorio.':
    'Bei ausgeschlossenen Verträgen ist die EEE (ESPD) nicht mehr verpflichtend.',
  'Motivi di esclusione': 'Ausschlussgründe',
  'Chiuse la voce 20 (concessioni) e la voce 65 (ordinari e speciali), sostituite da una sola per difesa e sicurezza.':
    'Der Eintrag 20 (Konzessionen) und der Eintrag 65 (ordentliche und besondere) wurden geschlossen und durch einen einzigen für Verteidigung und Sicherheit ersetzt.',
  'Tipo di procedura limitato': 'Art des Verfahrens eingeschränkt',
  'Si possono scegliere solo i tipi di procedura compatibili con la scheda.':
    'Es können nur die mit dem Formular vereinbaren Verfahrensarten gewählt werden.',
  'Ruolo dell’operatore economico': 'Rolle des Wirtschaftsteilnehmers',
  'Nuova voce «Progettista incaricato».': 'Neuer Eintrag «Progettista incaricato».',
  'Tabella dei comuni': 'Tabelle der Gemeinden',
  'Codici ISTAT allineati alla versione attuale.': 'ISTAT-Codes an die aktuelle Fassung angeglichen.',
  'Tornare indietro dall’interfaccia web': 'Zurückkehren über die Weboberfläche',
  'Il ritorno allo stato precedente è possibile anche dall’interfaccia web, se l’ultima scheda è partita da lì, e solo per le schede che ANAC ammette.':
    'Die Rückkehr zum vorherigen Status ist auch über die Weboberfläche möglich, wenn das letzte Formular von dort gesendet wurde, und nur für die Formulare, die die ANAC zulässt.',
  'Appalti e concorsi di progettazione esclusi': 'Ausgeschlossene Aufträge und Planungswettbewerbe',
  'Concessioni escluse': 'Ausgeschlossene Konzessionen',
  'Contratti esclusi – adesione ad accordo quadro o convenzione con successivo confronto competitivo':
    'Ausgeschlossene Verträge – Beitritt zu einer Rahmenvereinbarung oder Konvention mit anschließendem Wettbewerb',
  'Contratti esclusi o estranei soggetti a sola tracciabilità':
    'Ausgeschlossene oder nicht vom Kodex erfasste Verträge, die nur der Rückverfolgbarkeit unterliegen',
  'Acquisizione del CIG ai soli fini della tracciabilità, ammessa a regime.':
    'Einholung des CIG-Codes nur zum Zweck der Rückverfolgbarkeit, dauerhaft zugelassen.',
  'Adesione ad accordo quadro o convenzione con successivo confronto competitivo – concessioni':
    'Beitritt zu einer Rahmenvereinbarung oder Konvention mit anschließendem Wettbewerb – Konzessionen',
  'Adesione ad accordo quadro o convenzione con successivo confronto competitivo – appalti':
    'Beitritt zu einer Rahmenvereinbarung oder Konvention mit anschließendem Wettbewerb – Aufträge',
  'Adesioni ad accordi quadro e convenzioni con nuovo confronto competitivo: sull’interfaccia web della PCP erano ammesse fino al 30 giugno 2025, oggi servono le piattaforme certificate.':
    'Beitritte zu Rahmenvereinbarungen und Konventionen mit neuem Wettbewerb: Auf der Weboberfläche der PCP waren sie bis 30. Juni 2025 zugelassen, heute braucht es die zertifizierten Plattformen.',
  'Fattispecie della delibera ANAC 584/2023, solo in caso di impossibilità o difficoltà di ricorso alle piattaforme certificate, senza dati ex post. Non è confermato che l’interfaccia web della PCP offra questa scheda.':
    'Fälle des Beschlusses ANAC 584/2023, nur bei Unmöglichkeit oder Schwierigkeit der Nutzung zertifizierter Plattformen, ohne nachträgliche Daten (ex post). Es ist nicht bestätigt, dass die Weboberfläche der PCP dieses Formular anbietet.',
  'Ripetizioni previste da procedure con bando pubblicato entro il 31/12/2023: sull’interfaccia web della PCP erano ammesse fino al 30 giugno 2025, oggi servono le piattaforme certificate.':
    'Wiederholungen, die in Verfahren mit bis 31/12/2023 veröffentlichter Bekanntmachung vorgesehen sind: Auf der Weboberfläche der PCP waren sie bis 30. Juni 2025 zugelassen, heute braucht es die zertifizierten Plattformen.',
  'Meno di 150.000 € per i lavori, meno di 140.000 € per servizi e forniture.':
    'Weniger als 150.000 € für Bauarbeiten, weniger als 140.000 € für Dienstleistungen und Lieferungen.',
  'Settori ordinari': 'Ordentliche Sektoren',
  'Settori speciali': 'Besondere Sektoren',
  'Gas, energia, acqua, trasporti, porti e aeroporti, servizi postali.':
    'Gas, Energie, Wasser, Verkehr, Häfen und Flughäfen, Postdienste.',
  'Difesa e sicurezza': 'Verteidigung und Sicherheit',
  'In quale settore opera l’ente per questo contratto?':
    'In welchem Sektor ist die Körperschaft für diesen Vertrag tätig?',
  'La scheda cambia con il settore.': 'Das Formular ändert sich mit dem Sektor.',
};
