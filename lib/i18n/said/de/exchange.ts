/** What `lib/exchange` says. */
export const exchange: Readonly<Record<string, string>> = {
  'Questo file non è un backup di Cigno: scegli il file esportato dall’archivio (cigno-backup).':
    'Diese Datei ist keine Sicherung von Cigno: Wählen Sie die aus dem Archiv exportierte Datei (cigno-backup).',
  'Il backup non dice la sua versione: il file è incompleto o è stato modificato.':
    'Die Sicherung nennt ihre Version nicht: Die Datei ist unvollständig oder wurde verändert.',
  'Il backup è stato fatto con una versione più recente di Cigno: aggiorna Cigno e riprova.':
    'Die Sicherung wurde mit einer neueren Version von Cigno erstellt: Aktualisieren Sie Cigno und versuchen Sie es erneut.',
  'Il backup non dice quando è stato esportato: il file è incompleto o è stato modificato.':
    'Die Sicherung sagt nicht, wann sie exportiert wurde: Die Datei ist unvollständig oder wurde verändert.',
  'Il backup non contiene la parte «data»: il file è incompleto.':
    'Die Sicherung enthält den Teil «data» nicht: Die Datei ist unvollständig.',
  '{0}: manca o non è un elenco. Il file è incompleto.':
    '{0}: fehlt oder ist keine Liste. Die Datei ist unvollständig.',
  'è uguale a quello dell’elemento {0}': 'ist gleich wie beim Eintrag {0}',
  'Il backup contiene una parte sconosciuta, «{0}»: non è stato importato nulla.':
    'Die Sicherung enthält einen unbekannten Teil, «{0}»: Es wurde nichts importiert.',
  'Il file è troppo grande per essere un backup di Cigno (oltre 50 MB).':
    'Die Datei ist zu groß für eine Sicherung von Cigno (über 50 MB).',
  'Il file non è leggibile: è incompleto o non è un backup di Cigno.':
    'Die Datei ist nicht lesbar: Sie ist unvollständig oder keine Sicherung von Cigno.',
  'Non è stato importato nulla.': 'Es wurde nichts importiert.',
  'Questo file non è una guida di Cigno: scegli un file esportato da «Guide» (cigno-guida).':
    'Diese Datei ist keine Anleitung von Cigno: Wählen Sie eine aus «Anleitungen» exportierte Datei (cigno-guida).',
  'La guida non dice la sua versione: il file è incompleto o è stato modificato.':
    'Die Anleitung nennt ihre Version nicht: Die Datei ist unvollständig oder wurde verändert.',
  'La guida è stata fatta con una versione più recente di Cigno: aggiorna Cigno e riprova.':
    'Die Anleitung wurde mit einer neueren Version von Cigno erstellt: Aktualisieren Sie Cigno und versuchen Sie es erneut.',
  'La guida non dice quando è stata esportata: il file è incompleto o è stato modificato.':
    'Die Anleitung sagt nicht, wann sie exportiert wurde: Die Datei ist unvollständig oder wurde verändert.',
  'Il file contiene una parte sconosciuta, «{0}». {1}': 'Die Datei enthält einen unbekannten Teil, «{0}». {1}',
  'Il file è troppo grande per essere una guida di Cigno (oltre 20 MB).':
    'Die Datei ist zu groß für eine Anleitung von Cigno (über 20 MB).',
  'Il file non è leggibile: è incompleto o non è una guida di Cigno.':
    'Die Datei ist nicht lesbar: Sie ist unvollständig oder keine Anleitung von Cigno.',
  'una guida di Cigno': 'eine Anleitung von Cigno',
  'nome interno': 'interner Name',
  'a che cosa serve': 'wozu sie dient',
  'giorno della verifica': 'Tag der Überprüfung',
  'che cosa fare': 'was zu tun ist',
  'che cosa può andare storto': 'was schiefgehen kann',
  'che cosa non si può annullare': 'was sich nicht rückgängig machen lässt',
  'nota dell’ente': 'Anmerkung der Körperschaft',
  'campo o comando': 'Feld oder Befehl',
  'quando è fatto': 'wann es erledigt ist',
  'testo alternativo': 'Alternativtext',
  'un testo': 'ein Text',
  'un elenco': 'eine Liste',
  'un oggetto': 'ein Objekt',
  'contiene «{0}», che una guida non ha: una guida mostra testi, non preme e non scrive niente':
    'enthält «{0}», was eine Anleitung nicht hat: Eine Anleitung zeigt Texte, sie drückt und schreibt nichts',
  'sono troppi, al massimo {0}': 'sind zu viele, höchstens {0}',
  'è troppo lungo, al massimo {0} caratteri': 'ist zu lang, höchstens {0} Zeichen',
  'non ce n’è nessuno': 'es gibt keinen',
  'è vuoto': 'ist leer',
  'valore non ammesso; sono ammessi {0}': 'unzulässiger Wert; zulässig sind {0}',
  'non è di un tipo che Cigno conosce': 'ist von keiner Art, die Cigno kennt',
  'deve essere un indirizzo https:// di al massimo 500 caratteri, senza spazi':
    'muss eine https://-Adresse mit höchstens 500 Zeichen und ohne Leerzeichen sein',
  'deve essere un PNG, JPEG o WebP scritto nel file, non un indirizzo':
    'muss ein in die Datei geschriebenes PNG, JPEG oder WebP sein, keine Adresse',
  'deve essere un giorno, per esempio 2026-11-22': 'muss ein Tag sein, zum Beispiel 2026-11-22',
  'può avere solo lettere minuscole senza accenti, cifre e trattini, al massimo 80':
    'darf nur Kleinbuchstaben ohne Akzent, Ziffern und Bindestriche enthalten, höchstens 80',
  'deve essere {0}': 'muss {0} sein',
  'valore non valido': 'ungültiger Wert',
  'Guida: valore non valido.': 'Anleitung: ungültiger Wert.',
  'un numero': 'eine Zahl',
  'un numero intero': 'eine ganze Zahl',
  'sì o no (true o false)': 'ja oder nein (true oder false)',
  '{0}, elemento {1}, campo {2}: {3} Non è stato importato nulla.':
    '{0}, Eintrag {1}, Feld {2}: {3} Es wurde nichts importiert.',
  '{0}, elemento {1}: deve essere un oggetto. Non è stato importato nulla.':
    '{0}, Eintrag {1}: muss ein Objekt sein. Es wurde nichts importiert.',
  'un backup di Cigno': 'eine Sicherung von Cigno',
  'Il file è annidato troppo in profondità per essere {0}.': 'Die Datei ist zu tief verschachtelt für {0}.',
  'Il file contiene la chiave vietata «{0}»: non è stato importato nulla.':
    'Die Datei enthält den verbotenen Schlüssel «{0}»: Es wurde nichts importiert.',
  'Il file è troppo grande per essere un file di progresso di Cigno.':
    'Die Datei ist zu groß für eine Fortschrittsdatei von Cigno.',
  'Il file non si legge: non è un file di progresso di Cigno, oppure è incompleto.':
    'Die Datei ist nicht lesbar: Sie ist keine Fortschrittsdatei von Cigno, oder sie ist unvollständig.',
  'Questo file non è un file di progresso: si sceglie quello esportato dalla palestra di Cigno.':
    'Diese Datei ist keine Fortschrittsdatei: Gewählt wird jene, die aus dem Übungsbereich von Cigno exportiert wurde.',
  'Il file è stato fatto con una versione più recente di Cigno: si aggiorni Cigno e si riprovi.':
    'Die Datei wurde mit einer neueren Version von Cigno erstellt: Aktualisieren Sie Cigno und versuchen Sie es erneut.',
  'Il file di progresso è stato modificato o è incompleto: non è stato letto.':
    'Die Fortschrittsdatei wurde verändert oder ist unvollständig: Sie wurde nicht gelesen.',
  'Il file di progresso porta una data che non è una data: non è stato letto.':
    'Die Fortschrittsdatei trägt ein Datum, das keines ist: Sie wurde nicht gelesen.',
  '«{0}» non è stata abbinata: manca il codice fiscale. Si sceglie poi a mano.':
    '«{0}» wurde nicht zugeordnet: Es fehlt die Steuernummer. Wählen Sie dann von Hand.',
  'L’operatore {0} non è nell’archivio e il file non ne dice il nome. Si sceglie poi a mano.':
    'Der Wirtschaftsteilnehmer {0} ist nicht im Archiv, und die Datei nennt seinen Namen nicht. Wählen Sie dann von Hand.',
  'Ha lo stesso CIG padre della riga {0}.': 'Hat denselben Haupt-CIG wie die Zeile {0}.',
  'Nel file non c’è la riga delle intestazioni: serve almeno una colonna «CIG padre». Il modello da scaricare le ha tutte.':
    'In der Datei fehlt die Kopfzeile: Es braucht mindestens eine Spalte «CIG padre». Die Vorlage zum Herunterladen hat alle.',
  'Le colonne {0} dicono la stessa cosa ({1}): tienine una sola.':
    'Die Spalten {0} sagen dasselbe ({1}): Behalten Sie nur eine.',
  'Riga {0}: una virgoletta non è chiusa, e il resto del file non si legge.':
    'Zeile {0}: Ein Anführungszeichen ist nicht geschlossen, und der Rest der Datei ist nicht lesbar.',
  'Il file è troppo grande (oltre 5 MB) per un elenco di convenzioni.':
    'Die Datei ist zu groß (über 5 MB) für eine Liste von Konventionen.',
  'È un foglio di calcolo: aprilo e salvalo come «CSV» (separato da punto e virgola), poi riprova.':
    'Das ist eine Tabellenkalkulation: Öffnen Sie sie und speichern Sie sie als «CSV» (mit Strichpunkt getrennt), dann versuchen Sie es erneut.',
  'Il file è vuoto.': 'Die Datei ist leer.',
  'Il file ha le intestazioni e nessuna riga.': 'Die Datei hat die Kopfzeile und keine weitere Zeile.',
  'Il file ha più di {0} righe: dividilo in più file.':
    'Die Datei hat mehr als {0} Zeilen: Teilen Sie sie in mehrere Dateien.',
  'Il file non è un JSON leggibile: è incompleto o ha un errore di scrittura.':
    'Die Datei ist kein lesbares JSON: Sie ist unvollständig oder hat einen Schreibfehler.',
  'Il file JSON deve essere un elenco di convenzioni, tra parentesi quadre.':
    'Die JSON-Datei muss eine Liste von Konventionen in eckigen Klammern sein.',
  'deve essere un oggetto': 'muss ein Objekt sein',
  'il campo «{0}» deve essere un testo o un numero': 'das Feld «{0}» muss ein Text oder eine Zahl sein',
  'Elemento {0}: {1}.': 'Eintrag {0}: {1}.',
  'Elemento {0}: «{1}» ripete un altro campo.': 'Eintrag {0}: «{1}» wiederholt ein anderes Feld.',
  'il testo supera {0} caratteri.': 'der Text überschreitet {0} Zeichen.',
  '«{0}» non è lavori, forniture o servizi.': '«{0}» ist weder lavori noch forniture noch servizi.',
};
