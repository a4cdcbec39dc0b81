/** What `lib/domain` says, part 1 of 2. */
export const domain1: Readonly<Record<string, string>> = {
  'Serve un UUID, cioè 32 cifre esadecimali divise da trattini: lo genera Cigno.':
    'Es braucht einen UUID, das sind 32 hexadezimale Ziffern mit Bindestrichen: Cigno erzeugt ihn.',
  'L’indirizzo deve cominciare con https:// o http://.': 'Die Adresse muss mit https:// oder http:// beginnen.',
  'Il codice ISTAT di ANAC ha 9 cifre: regione, provincia, comune (per Roma 012058091).':
    'Der ISTAT-Code der ANAC hat 9 Ziffern: Region, Provinz, Gemeinde (für Rom 012058091).',
  'Serve il codice NUTS di terzo livello, 5 caratteri (per Roma ITI43).':
    'Es braucht den NUTS-Code der dritten Ebene, 5 Zeichen (für Rom ITI43).',
  'il carattere {0} è «{1}»': 'das Zeichen {0} ist «{1}»',
  'Un CIG che comincia con una cifra ha solo cifre nei primi sette posti: {0}.':
    'Ein CIG, der mit einer Ziffer beginnt, hat an den ersten sieben Stellen nur Ziffern: {0}.',
  'Gli ultimi tre caratteri di un CIG sono cifre o lettere da A a F: {0}.':
    'Die letzten drei Zeichen eines CIG sind Ziffern oder Buchstaben von A bis F: {0}.',
  'I primi sette caratteri sono tutti zero: non è un CIG.':
    'Die ersten sieben Zeichen sind alle null: Das ist kein CIG.',
  'gli ultimi tre': 'die letzten drei',
  'i primi sette': 'die ersten sieben',
  'Dopo la lettera iniziale un CIG ha solo cifre e lettere da A a F: {0}.':
    'Nach dem Anfangsbuchstaben hat ein CIG nur Ziffern und Buchstaben von A bis F: {0}.',
  'Dopo la lettera iniziale uno SmartCIG ha solo cifre e lettere da A a F: {0}.':
    'Nach dem Anfangsbuchstaben hat ein SmartCIG nur Ziffern und Buchstaben von A bis F: {0}.',
  'Gli ultimi sette caratteri sono tutti zero: non è uno SmartCIG.':
    'Die letzten sieben Zeichen sind alle null: Das ist kein SmartCIG.',
  'il secondo e il terzo': 'das zweite und das dritte',
  'gli ultimi sette': 'die letzten sieben',
  'Il codice contiene un errore di battitura: {0} caratteri (di controllo) non corrispondono con {1}. Ricopialo dal portale.':
    'Der Code enthält einen Tippfehler: {0} Zeichen (Prüfzeichen) stimmen nicht mit {1} überein. Kopieren Sie ihn noch einmal vom Portal.',
  'Il CIG manca.': 'Der CIG fehlt.',
  'È un CIG della palestra di Cigno: ANAC non l’ha mai rilasciato.':
    'Das ist ein CIG aus dem Übungsbereich von Cigno: ANAC hat ihn nie vergeben.',
  'Un CIG ha 10 caratteri: qui sono {0}.': 'Ein CIG hat 10 Zeichen: Hier sind es {0}.',
  'Un CIG comincia con una cifra, con una lettera da A a U oppure con X, Y o Z: qui comincia con «{0}».':
    'Ein CIG beginnt mit einer Ziffer, mit einem Buchstaben von A bis U oder mit X, Y oder Z: Hier beginnt er mit «{0}».',
  'Il CIG padre è uguale al CIG derivato: il padre è quello del lotto della convenzione.':
    'Der Haupt-CIG ist gleich dem abgeleiteten CIG: Der Haupt-CIG ist jener des Loses der Konvention.',
  'Scrivi il nome del partecipante.': 'Tragen Sie den Namen des Teilnehmers ein.',
  'Il nome è troppo lungo, al massimo {0} caratteri.': 'Der Name ist zu lang, höchstens {0} Zeichen.',
  'Il nome {0}.': 'Der Name {0}.',
  'La classe ha già {0} partecipanti.': 'Die Klasse hat schon {0} Teilnehmer.',
  'Il codice appalto manca.': 'Der Auftragscode (codice appalto) fehlt.',
  'Il codice appalto ha da 8 a 64 caratteri: qui sono {0}.':
    'Der Auftragscode (codice appalto) hat 8 bis 64 Zeichen: Hier sind es {0}.',
  'Il codice AUSA manca.': 'Der AUSA-Code fehlt.',
  'Il codice AUSA ha dieci cifre, per esempio 0000123456.': 'Der AUSA-Code hat zehn Ziffern, zum Beispiel 0000123456.',
  'Il codice AUSA non può essere zero.': 'Der AUSA-Code kann nicht null sein.',
  'Il codice fiscale di una persona ha sei lettere, poi anno, mese, giorno, comune e una lettera finale.':
    'Die Steuernummer einer Person hat sechs Buchstaben, dann Jahr, Monat, Tag, Gemeinde und einen Buchstaben am Ende.',
  'Il giorno di nascita scritto nel codice fiscale (decimo e undicesimo carattere) non esiste.':
    'Der Geburtstag in der Steuernummer (zehntes und elftes Zeichen) existiert nicht.',
  'L’ultima lettera del codice fiscale non corrisponde alle altre: ricontrolla il codice.':
    'Der letzte Buchstabe der Steuernummer passt nicht zu den anderen: Überprüfen Sie den Code.',
  'Il codice fiscale manca.': 'Die Steuernummer fehlt.',
  'L’ultima cifra del codice fiscale non corrisponde alle altre: ricontrolla il codice.':
    'Die letzte Ziffer der Steuernummer passt nicht zu den anderen: Überprüfen Sie den Code.',
  'Il codice fiscale si scrive senza «IT» davanti.': 'Die Steuernummer wird ohne «IT» davor geschrieben.',
  'Il codice fiscale ha 11 cifre (enti e imprese) oppure 16 caratteri (persone): qui sono {0}.':
    'Die Steuernummer hat 11 Ziffern (Körperschaften und Unternehmen) oder 16 Zeichen (Personen): Hier sind es {0}.',
  'Il codice CPV manca.': 'Der CPV-Code fehlt.',
  'Un codice CPV ha 8 cifre, per esempio 45111230.': 'Ein CPV-Code hat 8 Ziffern, zum Beispiel 45111230.',
  'Nessun codice CPV comincia con 00.': 'Kein CPV-Code beginnt mit 00.',
  'Il CUP è vuoto: scrivilo o togli la riga.': 'Der CUP ist leer: Tragen Sie ihn ein oder entfernen Sie die Zeile.',
  'Un CUP ha 15 caratteri: qui sono {0}.': 'Ein CUP hat 15 Zeichen: Hier sind es {0}.',
  'Un CUP ha solo lettere e cifre.': 'Ein CUP hat nur Buchstaben und Ziffern.',
  'La data manca.': 'Das Datum fehlt.',
  'Scrivi la data come giorno/mese/anno, per esempio 21/11/2026.':
    'Schreiben Sie das Datum als Tag/Monat/Jahr, zum Beispiel 21/11/2026.',
  'Il giorno {0} non esiste nel calendario.': 'Den Tag {0} gibt es im Kalender nicht.',
  'L’indirizzo manca.': 'Die Adresse fehlt.',
  'L’indirizzo e-mail non è scritto bene: nome@dominio.it.':
    'Die E-Mail-Adresse ist nicht richtig geschrieben: name@domain.it.',
  'Nell’indirizzo e-mail c’è un punto di troppo prima di «@».':
    'In der E-Mail-Adresse steht vor «@» ein Punkt zu viel.',
  'La parte dell’indirizzo dopo «@» non è un dominio: per esempio pec.comune.it.':
    'Der Teil der Adresse nach «@» ist keine Domain: zum Beispiel pec.comune.it.',
  '«{0}» non è nell’elenco di ANAC «{1}»: scegli una delle voci.':
    '«{0}» steht nicht in der ANAC-Liste «{1}»: Wählen Sie einen der Einträge.',
  'L’indirizzo deve cominciare con https://': 'Die Adresse muss mit https:// beginnen',
  'L’indirizzo {0}.': 'Die Adresse {0}.',
  'L’indirizzo ha spazi o lettere accentate: copialo dalla barra del browser.':
    'Die Adresse enthält Leerzeichen oder Buchstaben mit Akzent: Kopieren Sie sie aus der Adressleiste des Browsers.',
  'L’indirizzo è troppo lungo (oltre 500 caratteri).': 'Die Adresse ist zu lang (mehr als 500 Zeichen).',
  'Questo indirizzo non esiste: manca il nome del sito.': 'Diese Adresse gibt es nicht: Der Name der Website fehlt.',
  'Il nome del sito ha lettere che possono sembrarne altre.':
    'Der Name der Website enthält Buchstaben, die wie andere aussehen können.',
  'Il sito non si legge com’è scritto: il collegamento porterebbe a {0}.':
    'Die Website liest sich nicht so, wie sie geschrieben ist: Der Link würde zu {0} führen.',
  'L’importo manca.': 'Der Betrag fehlt.',
  'L’importo non può essere negativo.': 'Der Betrag kann nicht negativ sein.',
  'L’importo ha solo cifre, per esempio 1.234,56.': 'Der Betrag hat nur Ziffern, zum Beispiel 1.234,56.',
  'Nell’importo c’è più di una virgola: scrivi per esempio 1.234,56.':
    'Im Betrag steht mehr als ein Komma: Schreiben Sie zum Beispiel 1.234,56.',
  'Dopo la virgola vanno una o due cifre di centesimi, per esempio 1.234,56.':
    'Nach dem Komma stehen eine oder zwei Ziffern für die Cent, zum Beispiel 1.234,56.',
  'Il punto separa le migliaia: per i centesimi usa la virgola, per esempio 1.234,56.':
    'Der Punkt trennt die Tausender: Verwenden Sie für die Cent das Komma, zum Beispiel 1.234,56.',
  'L’importo non si legge: scrivilo per esempio 1.234,56.':
    'Der Betrag ist nicht lesbar: Schreiben Sie ihn zum Beispiel als 1.234,56.',
  'L’importo è troppo grande.': 'Der Betrag ist zu groß.',
  'deve essere «{0}»': 'muss «{0}» sein',
  'va scritto «{0}»': 'muss «{0}» geschrieben werden',
  'non è una data con l’ora': 'ist kein Datum mit Uhrzeit',
  'manca o è troppo lungo': 'fehlt oder ist zu lang',
  'La partita IVA manca.': 'Die MwSt.-Nummer fehlt.',
  'La partita IVA ha 11 cifre.': 'Die MwSt.-Nummer hat 11 Ziffern.',
  'Le prime sette cifre della partita IVA non possono essere zero.':
    'Die ersten sieben Ziffern der MwSt.-Nummer können nicht null sein.',
  'L’ultima cifra della partita IVA non corrisponde alle altre: ricontrolla il numero.':
    'Die letzte Ziffer der MwSt.-Nummer passt nicht zu den anderen: Überprüfen Sie die Nummer.',
  'L’immagine non si legge: non è un PNG, JPEG o WebP intero.':
    'Das Bild ist nicht lesbar: Es ist kein vollständiges PNG, JPEG oder WebP.',
  'L’immagine è vuota.': 'Das Bild ist leer.',
  'L’immagine è troppo grande: {0} × {1} punti, al massimo {2} per lato.':
    'Das Bild ist zu groß: {0} × {1} Punkte, höchstens {2} je Seite.',
  'un carattere di controllo': 'ein Steuerzeichen',
  'un carattere che rovescia il verso della scrittura': 'ein Zeichen, das die Schreibrichtung umkehrt',
  'mezzo carattere (un surrogato isolato)': 'ein halbes Zeichen (ein einzelnes Surrogat)',
  'un carattere invisibile': 'ein unsichtbares Zeichen',
  'contiene {0}, U+{1}, al carattere {2}': 'enthält {0}, U+{1}, beim Zeichen {2}',
  'La convenzione è scaduta il {0}: controlla se si può ancora aderire.':
    'Die Konvention ist am {0} abgelaufen: Prüfen Sie, ob ein Beitritt noch möglich ist.',
  'Gli ordini registrati superano già il massimale di {0}.':
    'Die eingetragenen Bestellungen übersteigen den Höchstbetrag bereits um {0}.',
  'L’importo supera il residuo della convenzione, {0}.': 'Der Betrag übersteigt den Restbetrag der Konvention, {0}.',
  'Il massimale è esaurito: non resta nulla da ordinare.':
    'Der Höchstbetrag ist erschöpft: Es kann nichts mehr bestellt werden.',
  '«{0}» non è un giorno del calendario.': '«{0}» ist kein Tag im Kalender.',
  'Scrivi il CIG padre: quello del lotto della convenzione.':
    'Tragen Sie den Haupt-CIG ein: jenen des Loses der Konvention.',
  'È uno SmartCIG, e una convenzione ha un CIG ordinario: ricontrolla il codice.':
    'Das ist ein SmartCIG, und eine Konvention hat einen gewöhnlichen CIG: Überprüfen Sie den Code.',
  'Scrivi il giorno in cui aderisci.': 'Tragen Sie den Tag des Beitritts ein.',
  'Rispondi sì o no: è una dichiarazione, Cigno non la fa per te.':
    'Antworten Sie mit Ja oder Nein: Das ist eine Erklärung, Cigno gibt sie nicht für Sie ab.',
  'Rispondi sì o no: ANAC lo chiede sempre.': 'Antworten Sie mit Ja oder Nein: Die ANAC verlangt es immer.',
  'Scegli una delle tre risposte.': 'Wählen Sie eine der drei Antworten.',
  'È una percentuale: da 0 a 100.': 'Das ist ein Prozentsatz: von 0 bis 100.',
  'Con il PNRR questa risposta è obbligatoria (ANAC, REG21 e REG22).':
    'Mit dem PNRR ist diese Antwort verpflichtend (ANAC, REG21 und REG22).',
};
