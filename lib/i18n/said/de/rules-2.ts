/** What `lib/rules` says, part 2 of 2. */
export const rules2: Readonly<Record<string, string>> = {
  'CUP quando c’è il PNRR': 'CUP bei PNRR',
  'Hai detto che il contratto è pagato anche con soldi PNRR o PNC: allora serve il CUP. Metti Sì in «Acquisizione CUP» e scrivi il CUP; se il PNRR non c’entra, correggi quella risposta.':
    'Sie haben angegeben, dass der Vertrag auch mit Geldern des PNRR oder PNC bezahlt wird: Dann braucht es den CUP. Wählen Sie Sì bei «Acquisizione CUP» und tragen Sie den CUP ein; wenn der PNRR nichts damit zu tun hat, korrigieren Sie jene Antwort.',
  'Almeno un CUP': 'Mindestens ein CUP',
  'Hai detto che il CUP è previsto, ma non c’è nessun CUP: scrivi il codice del progetto (15 caratteri), oppure metti No in «Acquisizione CUP».':
    'Sie haben angegeben, dass der CUP vorgesehen ist, aber es gibt keinen CUP: Tragen Sie den Code des Projekts ein (15 Zeichen), oder wählen Sie No bei «Acquisizione CUP».',
  'La pagina non mostra il CUP, o non dice se è previsto.':
    'Die Seite zeigt den CUP nicht, oder sie sagt nicht, ob er vorgesehen ist.',
  'Codice fiscale di chi svolge le funzioni': 'Steuernummer dessen, der die Funktionen ausübt',
  'Di una stazione appaltante sono indicate le funzioni ma non il codice fiscale: scrivilo, o togli quella stazione appaltante.':
    'Bei einer Vergabestelle sind die Funktionen angegeben, aber nicht die Steuernummer: Tragen Sie sie ein, oder entfernen Sie jene Vergabestelle.',
  'La pagina non mostra insieme le funzioni e il codice fiscale di ogni stazione appaltante.':
    'Die Seite zeigt die Funktionen und die Steuernummer der Vergabestellen nicht gemeinsam.',
  'La pagina non mostra insieme se è un accordo quadro, la risposta sul PNRR e i CUP.':
    'Die Seite zeigt nicht gemeinsam, ob es eine Rahmenvereinbarung ist, die Antwort zum PNRR und die CUP.',
  'Niente CUP in un accordo quadro con il PNRR': 'Kein CUP in einer Rahmenvereinbarung mit PNRR',
  'L’appalto è un accordo quadro o una convenzione con soldi PNRR o PNC: il CUP va scritto nei contratti che ne derivano, non qui. Togli i CUP, oppure correggi la risposta sull’accordo quadro.':
    'Der Auftrag ist eine Rahmenvereinbarung oder Konvention mit Geldern des PNRR oder PNC: Der CUP gehört in die daraus abgeleiteten Verträge, nicht hierher. Entfernen Sie die CUP, oder korrigieren Sie die Antwort zur Rahmenvereinbarung.',
  'CUP nei lavori': 'CUP bei Bauarbeiten',
  'Per lavori che non sono di sola manutenzione ordinaria serve il CUP: metti Sì in «Acquisizione CUP» e scrivilo, o correggi la tipologia di lavoro.':
    'Für Bauarbeiten, die nicht nur ordentliche Instandhaltung sind, braucht es den CUP: Wählen Sie Sì bei «Acquisizione CUP» und tragen Sie ihn ein, oder korrigieren Sie die Art der Arbeiten.',
  'La pagina non mostra insieme l’oggetto del contratto, la tipologia di lavoro e il CUP.':
    'Die Seite zeigt die Art des Vertrags, die Art der Arbeiten und den CUP nicht gemeinsam.',
  'Parità di genere quando c’è il PNRR': 'Geschlechtergleichstellung bei PNRR',
  'Con soldi PNRR o PNC la parte sulla parità di genere e generazionale è obbligatoria: compilala, a partire dalla quota del 30 per cento di assunzioni di donne e giovani.':
    'Mit Geldern des PNRR oder PNC ist der Teil über die Gleichstellung der Geschlechter und Generationen verpflichtend: Füllen Sie ihn aus, beginnend mit der Quote von 30 Prozent bei der Einstellung von Frauen und jungen Menschen.',
  'La pagina non mostra insieme la risposta sul PNRR e la parte sulla parità di genere.':
    'Die Seite zeigt die Antwort zum PNRR und den Teil über die Geschlechtergleichstellung nicht gemeinsam.',
  'Quota del 30 per cento': 'Quote von 30 Prozent',
  'Con soldi PNRR o PNC va detto se è prevista la quota del 30 per cento di assunzioni di donne e giovani: scegli Sì, No oppure una quota inferiore.':
    'Mit Geldern des PNRR oder PNC ist anzugeben, ob die Quote von 30 Prozent bei der Einstellung von Frauen und jungen Menschen vorgesehen ist: Wählen Sie Sì, No oder eine niedrigere Quote.',
  'La pagina non mostra insieme la risposta sul PNRR e la quota del 30 per cento.':
    'Die Seite zeigt die Antwort zum PNRR und die Quote von 30 Prozent nicht gemeinsam.',
  'Quote inferiori non tutte a zero': 'Niedrigere Quoten nicht beide null',
  'Hai scelto una quota inferiore al 30 per cento, ma quella femminile e quella giovanile sono tutte e due zero: scrivi almeno una delle due, o scegli No.':
    'Sie haben eine niedrigere Quote als 30 Prozent gewählt, aber jene für Frauen und jene für junge Menschen sind beide null: Tragen Sie mindestens eine der beiden ein, oder wählen Sie No.',
  'La pagina non mostra tutte le quote di assunzioni.': 'Die Seite zeigt nicht alle Einstellungsquoten.',
  'Una quota sotto il 30 per cento': 'Eine Quote unter 30 Prozent',
  'Le quote inferiori di donne e di giovani sono tutte e due del 30 per cento o più: una quota inferiore sta sotto il 30. Correggine una, oppure rispondi Sì alla quota del 30 per cento e togli le percentuali.':
    'Die niedrigeren Quoten für Frauen und junge Menschen betragen beide 30 Prozent oder mehr: Eine niedrigere Quote liegt unter 30. Korrigieren Sie eine davon, oder antworten Sie bei der Quote von 30 Prozent mit Sì und entfernen Sie die Prozentsätze.',
  'La pagina non mostra tutte e due le quote di assunzioni.': 'Die Seite zeigt nicht beide Einstellungsquoten.',
  'La quota del 30 per cento non è prevista, o lo è solo in parte: scegli il motivo della deroga. Per una convenzione fatta prima delle linee guida c’è una voce apposta (la 9).':
    'Die Quote von 30 Prozent ist nicht oder nur teilweise vorgesehen: Wählen Sie den Grund der Abweichung. Für eine Konvention, die vor den Leitlinien abgeschlossen wurde, gibt es einen eigenen Punkt (9).',
  'Motivo della deroga': 'Grund der Abweichung',
  'La quota del 30 per cento non è prevista, o lo è solo in parte: scegli il motivo della deroga.':
    'Die Quote von 30 Prozent ist nicht oder nur teilweise vorgesehen: Wählen Sie den Grund der Abweichung.',
  'La pagina non mostra insieme la quota del 30 per cento e il motivo della deroga.':
    'Die Seite zeigt die Quote von 30 Prozent und den Grund der Abweichung nicht gemeinsam.',
  'Misure premiali': 'Prämienmaßnahmen',
  'Con soldi PNRR o PNC vanno dette le misure premiali: scegline una o più, oppure «Nessuna misura premiale».':
    'Mit Geldern des PNRR oder PNC sind die Prämienmaßnahmen anzugeben: Wählen Sie eine oder mehrere, oder «Nessuna misura premiale».',
  'La pagina non mostra insieme la risposta sul PNRR e le misure premiali.':
    'Die Seite zeigt die Antwort zum PNRR und die Prämienmaßnahmen nicht gemeinsam.',
  'Stazioni appaltanti diverse': 'Verschiedene Vergabestellen',
  'Due stazioni appaltanti hanno lo stesso codice fiscale: correggilo, o togli quella ripetuta.':
    'Zwei Vergabestellen haben dieselbe Steuernummer: Korrigieren Sie sie, oder entfernen Sie die doppelte.',
  'La pagina non mostra il codice fiscale di ogni stazione appaltante.':
    'Die Seite zeigt nicht von jeder Vergabestelle die Steuernummer.',
  'Almeno un quadro economico': 'Mindestens eine Gesamtkostenaufstellung',
  'Nessuno dei due quadri economici è compilato: scrivi gli importi in quello standard, o in quello delle concessioni se è una concessione.':
    'Keine der beiden Gesamtkostenaufstellungen ist ausgefüllt: Tragen Sie die Beträge in die gewöhnliche ein, oder in jene der Konzessionen, wenn es eine Konzession ist.',
  'La pagina non mostra tutti e due i quadri economici.': 'Die Seite zeigt nicht beide Gesamtkostenaufstellungen.',
  'Un solo quadro economico': 'Nur eine Gesamtkostenaufstellung',
  'Sono compilati tutti e due i quadri economici: tieni quello standard per un appalto, quello delle concessioni per una concessione, e svuota l’altro.':
    'Beide Gesamtkostenaufstellungen sind ausgefüllt: Behalten Sie die gewöhnliche für einen Auftrag, jene der Konzessionen für eine Konzession, und leeren Sie die andere.',
  'Accessibilità quando c’è il PNRR': 'Barrierefreiheit bei PNRR',
  'Con soldi PNRR o PNC in «Accessibilità» è ammessa una sola risposta: «Sono compresi criteri di accessibilità per le persone con disabilità». Scegli quella.':
    'Mit Geldern des PNRR oder PNC ist bei «Accessibilità» nur eine Antwort zulässig: «Sono compresi criteri di accessibilità per le persone con disabilità». Wählen Sie diese.',
  'La pagina non mostra insieme la risposta sul PNRR e quella sull’accessibilità.':
    'Die Seite zeigt die Antwort zum PNRR und jene zur Barrierefreiheit nicht gemeinsam.',
  'Giustificazione sull’accessibilità': 'Begründung zur Barrierefreiheit',
  'Hai detto che i criteri di accessibilità non ci sono «con la giustificazione seguente»: scrivi la giustificazione, oppure scegli un’altra risposta.':
    'Sie haben angegeben, dass die Kriterien der Barrierefreiheit «con la giustificazione seguente» fehlen: Schreiben Sie die Begründung, oder wählen Sie eine andere Antwort.',
  'La pagina non mostra insieme la risposta sull’accessibilità e la giustificazione.':
    'Die Seite zeigt die Antwort zur Barrierefreiheit und die Begründung nicht gemeinsam.',
  'Importo dei lavori': 'Betrag der Bauarbeiten',
  'Il contratto è di lavori, ma in nessuno dei due quadri economici c’è un importo dei lavori: scrivilo in quello che usi, o correggi l’oggetto del contratto.':
    'Der Vertrag betrifft Bauarbeiten, aber in keiner der beiden Gesamtkostenaufstellungen steht ein Betrag für Bauarbeiten: Tragen Sie ihn in jene ein, die Sie verwenden, oder korrigieren Sie die Art des Vertrags.',
  'Il contratto è di lavori, ma nel quadro economico l’importo dei lavori manca o è zero: scrivilo, o correggi l’oggetto del contratto.':
    'Der Vertrag betrifft Bauarbeiten, aber in der Gesamtkostenaufstellung fehlt der Betrag der Bauarbeiten oder er ist null: Tragen Sie ihn ein, oder korrigieren Sie die Art des Vertrags.',
  'Importo dei servizi': 'Betrag der Dienstleistungen',
  'Il contratto è di servizi, ma in nessuno dei due quadri economici c’è un importo dei servizi: scrivilo in quello che usi, o correggi l’oggetto del contratto.':
    'Der Vertrag betrifft Dienstleistungen, aber in keiner der beiden Gesamtkostenaufstellungen steht ein Betrag für Dienstleistungen: Tragen Sie ihn in jene ein, die Sie verwenden, oder korrigieren Sie die Art des Vertrags.',
  'Il contratto è di servizi, ma nel quadro economico l’importo dei servizi manca o è zero: scrivilo, o correggi l’oggetto del contratto.':
    'Der Vertrag betrifft Dienstleistungen, aber in der Gesamtkostenaufstellung fehlt der Betrag der Dienstleistungen oder er ist null: Tragen Sie ihn ein, oder korrigieren Sie die Art des Vertrags.',
  'Importo delle forniture': 'Betrag der Lieferungen',
  'Il contratto è di forniture, ma in nessuno dei due quadri economici c’è un importo delle forniture: scrivilo in quello che usi, o correggi l’oggetto del contratto.':
    'Der Vertrag betrifft Lieferungen, aber in keiner der beiden Gesamtkostenaufstellungen steht ein Betrag für Lieferungen: Tragen Sie ihn in jene ein, die Sie verwenden, oder korrigieren Sie die Art des Vertrags.',
  'Il contratto è di forniture, ma nel quadro economico l’importo delle forniture manca o è zero: scrivilo, o correggi l’oggetto del contratto.':
    'Der Vertrag betrifft Lieferungen, aber in der Gesamtkostenaufstellung fehlt der Betrag der Lieferungen oder er ist null: Tragen Sie ihn ein, oder korrigieren Sie die Art des Vertrags.',
  'Somme per opzioni e rinnovi': 'Beträge für Optionen und Verlängerungen',
  'Il lotto prevede opzioni o rinnovi, ma nel quadro economico la loro somma manca o è zero: scrivila, o rispondi No.':
    'Das Los sieht Optionen oder Verlängerungen vor, aber in der Gesamtkostenaufstellung fehlt ihr Betrag oder er ist null: Tragen Sie ihn ein, oder antworten Sie mit No.',
  'La pagina non mostra insieme la risposta su opzioni e rinnovi e il quadro economico.':
    'Die Seite zeigt die Antwort zu Optionen und Verlängerungen und die Gesamtkostenaufstellung nicht gemeinsam.',
  'Somme per ripetizioni': 'Beträge für Wiederholungen',
  'Il lotto prevede ripetizioni o consegne complementari, ma nel quadro economico la loro somma manca o è zero: scrivila, o rispondi No.':
    'Das Los sieht Wiederholungen oder ergänzende Lieferungen vor, aber in der Gesamtkostenaufstellung fehlt ihr Betrag oder er ist null: Tragen Sie ihn ein, oder antworten Sie mit No.',
  'La pagina non mostra insieme la risposta su ripetizioni e il quadro economico.':
    'Die Seite zeigt die Antwort zu den Wiederholungen und die Gesamtkostenaufstellung nicht gemeinsam.',
  'L’importo dell’aggiudicatario è zero o manca: scrivilo, IVA esclusa. Solo una mandante può stare a zero.':
    'Der Betrag des Zuschlagsempfängers ist null oder fehlt: Tragen Sie ihn ein, ohne MwSt. Nur ein Auftrag gebendes Mitglied (mandante) darf auf null stehen.',
  'La pagina non mostra insieme il ruolo e l’importo di ogni partecipante.':
    'Die Seite zeigt Rolle und Betrag der Teilnehmer nicht gemeinsam.',
  'Ci sono più partecipanti, e nessuno ha un importo: scrivilo almeno a uno, IVA esclusa.':
    'Es gibt mehrere Teilnehmer, und keiner hat einen Betrag: Tragen Sie ihn bei mindestens einem ein, ohne MwSt.',
  'La pagina non mostra l’importo di ogni partecipante.': 'Die Seite zeigt nicht von jedem Teilnehmer den Betrag.',
  'Importo dell’aggiudicatario': 'Betrag des Zuschlagsempfängers',
  'Manca l’importo dell’aggiudicatario, o è zero: scrivi quanto gli affidi, IVA esclusa.':
    'Der Betrag des Zuschlagsempfängers fehlt oder ist null: Tragen Sie ein, wie viel Sie an ihn vergeben, ohne MwSt.',
  'Importo del mandante': 'Betrag des Auftrag gebenden Mitglieds (mandante)',
  'Una mandante ha un importo: in un raggruppamento l’importo si scrive solo alla mandataria, per intero. Metti zero alla mandante, o correggi il suo ruolo.':
    'Ein Auftrag gebendes Mitglied (mandante) hat einen Betrag: In einer Bietergemeinschaft wird der Betrag nur beim federführenden Unternehmen (mandataria) eingetragen, und zwar ganz. Setzen Sie beim Auftrag gebenden Mitglied null, oder korrigieren Sie seine Rolle.',
  'CPV prevalente fuori dalle secondarie': 'Haupt-CPV nicht unter den zusätzlichen',
  'La CPV prevalente di un lotto è anche fra le secondarie: toglila dalle secondarie.':
    'Der Haupt-CPV eines Loses steht auch unter den zusätzlichen: Entfernen Sie ihn aus den zusätzlichen.',
  'La pagina non mostra insieme la CPV prevalente e le secondarie.':
    'Die Seite zeigt den Haupt-CPV und die zusätzlichen nicht gemeinsam.',
  'CPV secondarie diverse': 'Verschiedene zusätzliche CPV',
  'Fra le CPV secondarie di un lotto ce n’è una ripetuta: togli la copia.':
    'Unter den zusätzlichen CPV eines Loses ist einer doppelt: Entfernen Sie die Kopie.',
  'La pagina non mostra le CPV secondarie.': 'Die Seite zeigt die zusätzlichen CPV nicht.',
  'Giustificazione della procedura accelerata': 'Begründung des beschleunigten Verfahrens',
  'La procedura è accelerata: scrivi perché, oppure rispondi No.':
    'Das Verfahren ist beschleunigt: Schreiben Sie, warum, oder antworten Sie mit No.',
  'La pagina non mostra insieme la procedura accelerata e la sua giustificazione.':
    'Die Seite zeigt das beschleunigte Verfahren und seine Begründung nicht gemeinsam.',
  'Giustificazione dell’aggiudicazione diretta': 'Begründung des direkten Zuschlags',
  'La giustificazione dell’aggiudicazione diretta va indicata solo se la procedura è «Negoziata senza previa indizione di gara»: toglila, o correggi il tipo di procedura.':
    'Die Begründung des direkten Zuschlags ist nur anzugeben, wenn das Verfahren «Negoziata senza previa indizione di gara» ist: Entfernen Sie sie, oder korrigieren Sie die Art des Verfahrens.',
  'La pagina non mostra insieme il tipo di procedura e la giustificazione.':
    'Die Seite zeigt die Art des Verfahrens und die Begründung nicht gemeinsam.',
  'Link ai documenti della somma urgenza': 'Link zu den Unterlagen der äußersten Dringlichkeit (somma urgenza)',
  'Il motivo di urgenza è «Somma urgenza e protezione civile»: scrivi il link alla pagina di «Bandi e contratti» dove stanno i documenti dell’affidamento, oppure correggi il motivo.':
    'Der Grund der Dringlichkeit ist «Somma urgenza e protezione civile»: Tragen Sie den Link zur Seite «Bandi e contratti» ein, auf der die Unterlagen der Vergabe stehen, oder korrigieren Sie den Grund.',
  'La pagina non mostra insieme il motivo di urgenza e il link ai documenti.':
    'Die Seite zeigt den Grund der Dringlichkeit und den Link zu den Unterlagen nicht gemeinsam.',
  'Almeno un partecipante': 'Mindestens ein Teilnehmer',
  'Un’aggiudicazione non ha nessun partecipante: aggiungi l’operatore economico a cui affidi.':
    'Ein Zuschlag hat keinen Teilnehmer: Fügen Sie den Wirtschaftsteilnehmer hinzu, an den Sie vergeben.',
  'La pagina non mostra i partecipanti di ogni aggiudicazione.':
    'Die Seite zeigt nicht von jedem Zuschlag die Teilnehmer.',
  'Indirizzo dei documenti di gara': 'Adresse der Vergabeunterlagen',
  'L’indirizzo dei documenti di gara deve cominciare con https: o http: (in minuscolo): correggilo.':
    'Die Adresse der Vergabeunterlagen muss mit https: oder http: beginnen (kleingeschrieben): Korrigieren Sie sie.',
  'La pagina non mostra l’indirizzo dei documenti di gara.': 'Die Seite zeigt die Adresse der Vergabeunterlagen nicht.',
  'Link ai documenti': 'Link zu den Unterlagen',
  'Il link ai documenti deve cominciare con https: o http: (in minuscolo): correggilo, o togli il testo.':
    'Der Link zu den Unterlagen muss mit https: oder http: beginnen (kleingeschrieben): Korrigieren Sie ihn, oder entfernen Sie den Text.',
  'La pagina non mostra il link ai documenti.': 'Die Seite zeigt den Link zu den Unterlagen nicht.',
  'Esclusione riservata agli organi costituzionali': 'Den Verfassungsorganen vorbehaltener Ausschluss',
  'Il motivo di esclusione «Esclusione per OO.CC.» è riservato agli organi costituzionali: scegli quello del tuo contratto.':
    'Der Ausschlussgrund «Esclusione per OO.CC.» ist den Verfassungsorganen vorbehalten: Wählen Sie jenen Ihres Vertrags.',
  'La pagina non mostra il motivo di esclusione.': 'Die Seite zeigt den Ausschlussgrund nicht.',
  'Un solo termine': 'Nur eine Frist',
  'Ci sono sia il termine per le offerte sia quello per l’invito: lasciane uno solo.':
    'Es gibt sowohl die Frist für die Angebote als auch jene für die Einladung: Lassen Sie nur eine.',
  'La pagina non mostra tutti e due i termini.': 'Die Seite zeigt nicht beide Fristen.',
  'Importo dell’appalto': 'Betrag des Auftrags',
  'L’importo dell’appalto manca o non è maggiore di zero: scrivilo, IVA esclusa.':
    'Der Betrag des Auftrags fehlt oder ist nicht größer als null: Tragen Sie ihn ein, ohne MwSt.',
  'Importo del lotto': 'Betrag des Loses',
  'L’importo di un lotto manca o non è maggiore di zero: scrivilo, IVA esclusa.':
    'Der Betrag eines Loses fehlt oder ist nicht größer als null: Tragen Sie ihn ein, ohne MwSt.',
  'Codici ancora validi': 'Noch gültige Codes',
  'Un codice non si può più usare, o non ancora: ANAC l’ha chiuso o lo apre più avanti. Scegli una voce valida oggi.':
    'Ein Code kann nicht mehr oder noch nicht verwendet werden: Die ANAC hat ihn geschlossen oder öffnet ihn erst später. Wählen Sie einen heute gültigen Eintrag.',
  'La pagina non mostra il termine con la sua ora.': 'Die Seite zeigt die Frist nicht mit ihrer Uhrzeit.',
  'Importo sotto il limite dell’affidamento diretto': 'Betrag unter der Grenze der Direktvergabe',
  'L’importo è proprio il limite dell’affidamento diretto (150.000 euro per i lavori, 140.000 per servizi e forniture). ANAC non lo rifiuta, ma la legge vuole un importo inferiore: controllalo.':
    'Der Betrag ist genau die Grenze der Direktvergabe (150.000 Euro für Bauarbeiten, 140.000 für Dienstleistungen und Lieferungen). Die ANAC lehnt ihn nicht ab, aber das Gesetz verlangt einen niedrigeren Betrag: Prüfen Sie ihn.',
};
