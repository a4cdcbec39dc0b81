/** What `lib/assist` says. */
export const assist: Readonly<Record<string, string>> = {
  'Modalità sicura: su questa pagina Cigno non scrive. Copia i valori da «Da copiare», oppure esci dalla modalità sicura.':
    'Sicherer Modus: Auf dieser Seite schreibt Cigno nicht. Kopieren Sie die Werte aus der Liste oder verlassen Sie den sicheren Modus.',
  '{0} Guardalo tu.': '{0} Sehen Sie selbst nach.',
  'È obbligatorio ed è vuoto.': 'Es ist ein Pflichtfeld und ist leer.',
  'La pagina lo segna obbligatorio ed è vuoto.': 'Die Seite kennzeichnet es als Pflichtfeld, und es ist leer.',
  'Compilato, senza errori visibili.': 'Ausgefüllt, ohne sichtbare Fehler.',
  'È obbligatorio, ma Cigno non lo trova sulla pagina: cercalo e guardalo tu.':
    'Es ist ein Pflichtfeld, aber Cigno findet es nicht auf der Seite: Suchen Sie es und sehen Sie selbst nach.',
  'Sezione {0}': 'Abschnitt {0}',
  'Non è sulla pagina: {0} campi obbligatori non si possono controllare. Aprila, e il controllo si aggiorna da solo.':
    'Er ist nicht auf der Seite: {0} Pflichtfelder lassen sich nicht prüfen. Öffnen Sie ihn, und die Prüfung aktualisiert sich von selbst.',
  'Campo senza nome': 'Feld ohne Namen',
  'La pagina lo segna obbligatorio, ma Cigno non lo conosce e non lo legge: guarda tu che sia compilato.':
    'Die Seite kennzeichnet es als Pflichtfeld, aber Cigno kennt es nicht und liest es nicht: Sehen Sie selbst nach, dass es ausgefüllt ist.',
  '«{0}» si poteva usare fino al {1}.': '«{0}» konnte bis {1} verwendet werden.',
  '«{0}» si potrà usare dal {1}.': '«{0}» kann ab {1} verwendet werden.',
  'Servono almeno {0} caratteri: qui sono {1}.': 'Es braucht mindestens {0} Zeichen: Hier sind es {1}.',
  'Al massimo {0} caratteri: qui sono {1}.': 'Höchstens {0} Zeichen: Hier sind es {1}.',
  'ANAC ammette soltanto: {0}.': 'Die ANAC lässt nur zu: {0}.',
  'Deve andare da 0 a {0}.': 'Muss zwischen 0 und {0} liegen.',
  '«{0}» c’è due volte.': '«{0}» kommt zweimal vor.',
  'Il piano è di un’altra pagina: aggiorna il piano.':
    'Der Plan gehört zu einer anderen Seite: Aktualisieren Sie den Plan.',
  'Questa pagina non è di un portale che Cigno conosce.': 'Diese Seite gehört zu keinem Portal, das Cigno kennt.',
  'La pagina è cambiata dopo il piano: aggiorna il piano.':
    'Die Seite hat sich nach dem Plan geändert: Aktualisieren Sie den Plan.',
  'Il campo ha cambiato significato: aggiorna il piano.':
    'Das Feld hat seine Bedeutung geändert: Aktualisieren Sie den Plan.',
  'Il campo non è più nella pagina.': 'Das Feld ist nicht mehr auf der Seite.',
  'Il campo è chiuso o di sola lettura: aprilo e aggiorna il piano.':
    'Das Feld ist geschlossen oder nur lesbar: Öffnen Sie es und aktualisieren Sie den Plan.',
  'Il campo è cambiato dopo il piano: lo lascio com’è.':
    'Das Feld hat sich nach dem Plan geändert: Ich lasse es, wie es ist.',
  'Il campo ha già un altro valore: lo lascio com’è.':
    'Das Feld hat schon einen anderen Wert: Ich lasse es, wie es ist.',
  'Non si sa che cosa togliere.': 'Es ist nicht bekannt, was zu entfernen ist.',
  'Compilazione interrotta.': 'Ausfüllen abgebrochen.',
  'La pagina ha cambiato il valore dopo la scrittura: correggilo a mano.':
    'Die Seite hat den Wert nach dem Schreiben geändert: Korrigieren Sie ihn von Hand.',
  'Cigno non riesce a confrontare «{0}» con l’elenco di ANAC.':
    'Cigno kann «{0}» nicht mit der Liste der ANAC vergleichen.',
  '«{0}» non è nell’elenco di ANAC che Cigno conosce.': '«{0}» steht nicht in der ANAC-Liste, die Cigno kennt.',
  '«{0}» non è nell’elenco di ANAC.': '«{0}» steht nicht in der Liste der ANAC.',
  '«{0}» non è una delle risposte di ANAC: {1}.': '«{0}» ist keine der Antworten der ANAC: {1}.',
  'Cigno legge qui più valori, e ne aspetta uno.': 'Cigno liest hier mehrere Werte und erwartet einen.',
  '«{0}» non è un importo in euro: scrivilo come 1234,56.':
    '«{0}» ist kein Betrag in Euro: Schreiben Sie ihn als 1234,56.',
  'Cigno non capisce se «{0}» vuol dire sì o no.': 'Cigno versteht nicht, ob «{0}» ja oder nein bedeutet.',
  '«{0}» non è una data.': '«{0}» ist kein Datum.',
  'È una casella da spuntare: Cigno aspettava un testo.':
    'Das ist ein Kästchen zum Ankreuzen: Cigno erwartete einen Text.',
  'Cigno non riesce a leggere questo campo.': 'Cigno kann dieses Feld nicht lesen.',
  'Due campi della pagina sembrano questo: Cigno non sa quale conta.':
    'Zwei Felder der Seite scheinen dieses zu sein: Cigno weiß nicht, welches gilt.',
  'I due campi hanno CIG diversi.': 'Die beiden Felder haben verschiedene CIG.',
  'La sessione del portale è finita: rientra e riapri lo stesso documento':
    'Die Sitzung des Portals ist beendet: Melden Sie sich wieder an und öffnen Sie dasselbe Dokument',
  'Il portale avvisa che la sessione sta per finire: rispondi tu al suo avviso':
    'Das Portal meldet, dass die Sitzung gleich endet: Beantworten Sie selbst seine Meldung',
  'Il documento è diventato di sola lettura: Cigno non scrive più nulla.':
    'Das Dokument ist nur noch lesbar: Cigno schreibt nichts mehr.',
  'Il portale ha bloccato questa connessione: Cigno non scrive più nulla.':
    'Das Portal hat diese Verbindung gesperrt: Cigno schreibt nichts mehr.',
  'La pagina che è tornata è un altro documento: lì Cigno non scrive nulla. Riapri il documento di prima.':
    'Die Seite, die zurückgekommen ist, ist ein anderes Dokument: Dort schreibt Cigno nichts. Öffnen Sie das frühere Dokument wieder.',
  'La pagina non è tornata entro un minuto: quando torna, guarda i valori':
    'Die Seite ist nicht innerhalb einer Minute zurückgekommen: Wenn sie zurückkommt, sehen Sie sich die Werte an',
  '{0}, poi premi «Riprendi».': '{0}, dann drücken Sie «Fortsetzen».',
  '{0}: quello che non è tornato com’era si toglie a mano.': '{0}: Was nicht wie vorher ist, wird von Hand entfernt.',
  'La pagina non risponde più.': 'Die Seite antwortet nicht mehr.',
  'La pagina di prima non c’è più o non risponde: non è stato scritto nulla.':
    'Die frühere Seite ist nicht mehr da oder antwortet nicht: Es wurde nichts geschrieben.',
  'La pagina non è più il modulo di prima: non è stato scritto nulla.':
    'Die Seite ist nicht mehr das frühere Formular: Es wurde nichts geschrieben.',
  'La pagina non risponde: riaprila dal menu del portale, poi premi di nuovo Controlla.':
    'Die Seite antwortet nicht: Öffnen Sie sie über das Menü des Portals erneut und drücken Sie dann wieder Prüfen.',
  'La pagina si è ricaricata senza tenere il valore: scrivilo a mano.':
    'Die Seite hat sich neu geladen, ohne den Wert zu behalten: Tragen Sie ihn von Hand ein.',
  'Ricaricandosi, la pagina ha messo un altro valore: lo lascio com’è.':
    'Beim Neuladen hat die Seite einen anderen Wert gesetzt: Ich lasse ihn, wie er ist.',
  'Alla fine la pagina non tiene più il valore: scrivilo a mano.':
    'Am Ende behält die Seite den Wert nicht mehr: Tragen Sie ihn von Hand ein.',
  '«{0}» non c’è ancora sulla pagina: premi il pulsante della pagina che aggiunge {1}, e il piano si aggiorna da solo.':
    '«{0}» ist noch nicht auf der Seite: Drücken Sie die Schaltfläche der Seite, die {1} hinzufügt, und der Plan aktualisiert sich von selbst.',
  'la riga': 'die Zeile',
  'il blocco': 'den Block',
  'Sulla pagina non c’è ancora una riga per «{0}»: premi il pulsante della pagina che aggiunge la riga, e il piano si aggiorna da solo.':
    'Auf der Seite gibt es noch keine Zeile für «{0}»: Drücken Sie die Schaltfläche der Seite, die die Zeile hinzufügt, und der Plan aktualisiert sich von selbst.',
  'Cigno non trova il campo di questo valore: copialo e incollalo dove serve.':
    'Cigno findet das Feld für diesen Wert nicht: Kopieren Sie ihn und fügen Sie ihn dort ein, wo er gebraucht wird.',
  'La sezione «{0}» non è ancora sulla pagina: aprila, e il piano si aggiorna da solo.':
    'Der Abschnitt «{0}» ist noch nicht auf der Seite: Öffnen Sie ihn, und der Plan aktualisiert sich von selbst.',
  'Obbligatorio, ma nel profilo non c’è: scrivilo qui nella pagina, o completa l’affidamento.':
    'Pflichtfeld, aber im Profil nicht vorhanden: Schreiben Sie es hier auf der Seite, oder ergänzen Sie die Vergabe.',
  'Due campi della pagina sembrano questo: Cigno non sceglie. Copia il valore.':
    'Zwei Felder der Seite scheinen dieses zu sein: Cigno wählt nicht. Kopieren Sie den Wert.',
  'La pagina ha già questo valore.': 'Die Seite hat diesen Wert schon.',
  'È in una parte chiusa della pagina: aprila, e il piano si aggiorna da solo.':
    'Es ist in einem geschlossenen Teil der Seite: Öffnen Sie ihn, und der Plan aktualisiert sich von selbst.',
  'La pagina contiene «{0}»: resta così, se non scegli Sovrascrivi.':
    'Die Seite enthält «{0}»: Das bleibt so, wenn Sie nicht Überschreiben wählen.',
  'Qui non si scrive: il codice si sceglie con il pulsante accanto al campo. Copialo e cercalo nell’elenco che si apre.':
    'Hier wird nicht geschrieben: Der Code wird mit der Schaltfläche neben dem Feld gewählt. Kopieren Sie ihn und suchen Sie ihn in der Liste, die sich öffnet.',
  ' Contiene «{0}», diverso dal profilo.': ' Enthält «{0}», anders als das Profil.',
  'La pagina non lascia scrivere qui.{0}': 'Die Seite lässt hier nicht schreiben.{0}',
  'Cigno non sa che cosa chiede questo campo.': 'Cigno weiß nicht, was dieses Feld verlangt.',
  'totale {0}': 'insgesamt {0}',
  'Non può essere negativo.': 'Kann nicht negativ sein.',
  'Una riga è vuota: compilala o toglila.': 'Eine Zeile ist leer: Füllen Sie sie aus oder entfernen Sie sie.',
  'ANAC lo chiede sempre: manca.': 'Die ANAC verlangt es immer: Es fehlt.',
  'Non è una risposta a questa domanda: scrivila di nuovo.':
    'Das ist keine Antwort auf diese Frage: Schreiben Sie sie neu.',
};
