/** What `lib/schede` says, part 2 of 2. */
export const schede2: Readonly<Record<string, string>> = {
  'Che cosa devi fare?': 'Was haben Sie vor?',
  'Da qui dipende la famiglia della scheda.': 'Davon hängt die Gruppe des Formulars ab.',
  'Affidare un contratto direttamente, senza gara': 'Einen Vertrag direkt vergeben, ohne Ausschreibung',
  'Aderire a un accordo quadro o a una convenzione': 'Einer Rahmenvereinbarung oder Konvention beitreten',
  'Ripetere lavori o servizi analoghi già previsti da una gara':
    'Gleichartige Bauarbeiten oder Dienstleistungen wiederholen, die schon in einer Ausschreibung vorgesehen waren',
  'La gara prevedeva la ripetizione e il suo bando è uscito entro il 31/12/2023.':
    'Die Ausschreibung sah die Wiederholung vor, und ihre Bekanntmachung ist bis 31/12/2023 erschienen.',
  'Un contratto escluso dal codice, o estraneo al codice':
    'Ein vom Kodex ausgeschlossener oder nicht erfasster Vertrag',
  'I casi della delibera ANAC 584/2023.': 'Die Fälle des Beschlusses ANAC 584/2023.',
  'Una gara, una negoziata, un concorso, un partenariato':
    'Eine Ausschreibung, ein Verhandlungsverfahren, ein Wettbewerb, eine Partnerschaft',
  'Anche l’appalto specifico di un sistema dinamico.':
    'Auch der spezifische Auftrag eines dynamischen Beschaffungssystems.',
  'Una spesa economale sotto i 5.000 €, con il fondo economale':
    'Eine Ökonomatsausgabe unter 5.000 € aus dem Ökonomatsfonds',
  'L’affidamento è a una società in house?': 'Geht die Vergabe an eine In-house-Gesellschaft?',
  'L’in house ha una scheda sua, qualunque sia l’importo.':
    'Die In-house-Vergabe hat ein eigenes Formular, unabhängig vom Betrag.',
  'Che contratto è?': 'Was für ein Vertrag ist es?',
  'La concessione e l’accordo quadro seguono strade proprie.':
    'Die Konzession und die Rahmenvereinbarung gehen eigene Wege.',
  'Un appalto': 'Ein Auftrag',
  'Lavori, servizi o forniture per l’ente.': 'Bauarbeiten, Dienstleistungen oder Lieferungen für die Körperschaft.',
  'Un accordo quadro': 'Eine Rahmenvereinbarung',
  'Una concessione': 'Eine Konzession',
  'Qual è l’importo, IVA esclusa?': 'Wie hoch ist der Betrag, ohne MwSt.?',
  'Sotto i 5.000 € basta la scheda breve.': 'Unter 5.000 € genügt das kurze Formular.',
  'Meno di 5.000 €': 'Weniger als 5.000 €',
  'Da 5.000 €, ma sotto il limite dell’affidamento diretto': 'Ab 5.000 €, aber unter der Grenze der Direktvergabe',
  'Pari o oltre il limite, ma sotto la soglia europea': 'Gleich der Grenze oder darüber, aber unter der EU-Schwelle',
  'Pari o sopra la soglia europea': 'Gleich der EU-Schwelle oder darüber',
  'Qual è l’importo dell’accordo quadro, IVA esclusa?': 'Wie hoch ist der Betrag der Rahmenvereinbarung, ohne MwSt.?',
  'Anche sotto i 5.000 € l’accordo quadro non usa la scheda breve.':
    'Auch unter 5.000 € verwendet die Rahmenvereinbarung nicht das kurze Formular.',
  'Sotto il limite dell’affidamento diretto': 'Unter der Grenze der Direktvergabe',
  'Pari o oltre il limite': 'Gleich der Grenze oder darüber',
  'Per l’ordine c’è un nuovo confronto fra gli operatori dell’accordo quadro?':
    'Gibt es für die Bestellung einen neuen Wettbewerb unter den Wirtschaftsteilnehmern der Rahmenvereinbarung?',
  'Senza confronto il CIG è derivato; con il confronto è un’altra scheda.':
    'Ohne Wettbewerb ist der CIG abgeleitet; mit Wettbewerb ist es ein anderes Formular.',
  'No, si ordina alle condizioni già fissate': 'Nein, es wird zu den schon festgelegten Bedingungen bestellt',
  'Sì, si rilancia il confronto competitivo': 'Ja, der Wettbewerb wird neu eröffnet',
  'L’ordine è un appalto o una concessione?': 'Ist die Bestellung ein Auftrag oder eine Konzession?',
  'Le due schede sono diverse.': 'Die beiden Formulare sind verschieden.',
  'Un contratto escluso dal codice, soggetto a contributo':
    'Ein vom Kodex ausgeschlossener, beitragspflichtiger Vertrag',
  'Che cosa dice la tabella della delibera ANAC 584/2023 per il tuo caso?':
    'Was sagt die Tabelle des Beschlusses ANAC 584/2023 für Ihren Fall?',
  'La tabella ha due colonne: «CIG» e «contributi».': 'Die Tabelle hat zwei Spalten: «CIG» und «contributi».',
  'CIG sì, contributo no': 'CIG ja, Beitrag nein',
  'Sola tracciabilità.': 'Nur Rückverfolgbarkeit.',
  'CIG sì, contributo sì': 'CIG ja, Beitrag ja',
  'CIG no, contributo no': 'CIG nein, Beitrag nein',
  'Non lo trovo nella tabella': 'Ich finde ihn nicht in der Tabelle',
  'Che cosa si affida?': 'Was wird vergeben?',
  'I contratti esclusi con contributo hanno tre schede.':
    'Die ausgeschlossenen Verträge mit Beitrag haben drei Formulare.',
  'Un appalto o un concorso di progettazione': 'Ein Auftrag oder ein Planungswettbewerb',
  'Un ordine da un accordo quadro, con confronto competitivo':
    'Eine Bestellung aus einer Rahmenvereinbarung, mit Wettbewerb',
  'La scelta del socio privato di una società mista':
    'Die Wahl des privaten Gesellschafters einer gemischten Gesellschaft',
  'La stessa scheda serve per le ripetizioni: la voce può portarne il nome.':
    'Dasselbe Formular dient für die Wiederholungen: Der Menüpunkt kann deren Namen tragen.',
  'Affidamento diretto oltre il limite e sotto la soglia europea, settori {0}':
    'Direktvergabe über der Grenze und unter der EU-Schwelle, Sektoren: {0}',
  'Passa da una piattaforma certificata: non è fra i casi che ANAC ammette sull’interfaccia web della PCP.':
    'Läuft über eine zertifizierte Plattform: Der Fall gehört nicht zu jenen, die die ANAC auf der Weboberfläche der PCP zulässt.',
  'Oltre i limiti ANAC rifiuta la scheda dal 30/06/2026 (REG144, REG145).':
    'Über den Grenzen lehnt die ANAC das Formular seit 30/06/2026 ab (REG144, REG145).',
  'Solo se il bando della prima gara è uscito entro il 31/12/2023.':
    'Nur wenn die Bekanntmachung der ersten Ausschreibung bis 31/12/2023 erschienen ist.',
  'Serve il CIG del lotto della convenzione (CIG padre).':
    'Es braucht den CIG des Loses der Konvention (Haupt-CIG, CIG padre).',
  'ANAC la descrive per accordi quadro con bando entro il 31/12/2023.':
    'Die ANAC beschreibt es für Rahmenvereinbarungen mit Bekanntmachung bis 31/12/2023.',
  'ANAC la descrive per accordi quadro con bando entro il 31/12/2023 e non indica una norma.':
    'Die ANAC beschreibt es für Rahmenvereinbarungen mit Bekanntmachung bis 31/12/2023 und nennt keine Rechtsgrundlage.',
  'Nessuna delle dodici schede che Cigno conosce. Il caso passa da una piattaforma certificata (PAD), che sceglie la scheda: chiedi al suo gestore o guarda la guida di ANAC.':
    'Keines der zwölf Formulare, die Cigno kennt. Der Fall läuft über eine zertifizierte Plattform (PAD), die das Formular wählt: Fragen Sie deren Betreiber oder sehen Sie in der Anleitung der ANAC nach.',
  'Per questo caso non si prende nessun CIG e non si compila nessuna scheda. Annota agli atti perché.':
    'Für diesen Fall wird kein CIG-Code eingeholt und kein Formular ausgefüllt. Vermerken Sie in den Akten, warum.',
};
