/** What `lib/tours` says, part 1 of 2. */
export const tours1: Readonly<Record<string, string>> = {
  'Non premere F5, non duplicare la scheda del browser e non riaprire l’indirizzo da un preferito: il portale può scambiarlo per un attacco e bloccare tutto l’ufficio. Torna all’affidamento dal menu.':
    'Drücken Sie nicht F5, duplizieren Sie die Registerkarte nicht und rufen Sie die Adresse nicht über ein Lesezeichen auf: Das Portal kann das für einen Angriff halten und das ganze Büro sperren. Kehren Sie über das Menü zur Vergabe zurück.',
  'CIG derivato sul portale CMRC (AD4)': 'Abgeleiteter CIG auf dem Portal CMRC (AD4)',
  'L’ordine su una convenzione della Città metropolitana di Roma Capitale, dall’ingresso al CIG derivato.':
    'Die Bestellung aus einer Konvention der Metropolitanstadt Rom, von der Anmeldung bis zum abgeleiteten CIG.',
  'Entra nel portale': 'Melden Sie sich am Portal an',
  'Apri il portale gare dal suo indirizzo e premi «Entra con SPID».':
    'Öffnen Sie das Vergabeportal über seine Adresse und drücken Sie «Entra con SPID».',
  'Prima serve la registrazione: se non hai le credenziali, segui «Prima di cominciare». Troppe password sbagliate possono bloccare la connessione di tutto l’ufficio.':
    'Vorher braucht es die Registrierung: Wenn Sie keine Zugangsdaten haben, folgen Sie zuerst «Bevor es losgeht». Zu viele falsche Passwörter können die Verbindung des ganzen Büros sperren.',
  'Portale gare della Città metropolitana': 'Vergabeportal der Metropolitanstadt',
  'Apri l’elenco degli affidamenti': 'Öffnen Sie die Liste der Vergaben',
  'Nel menu apri «Affidamento senza negoziazione», poi «Affidamenti diretti su Accordo Quadro».':
    'Öffnen Sie im Menü «Affidamento senza negoziazione», dann «Affidamenti diretti su Accordo Quadro».',
  'L’ordine su una convenzione è un affidamento su accordo quadro.':
    'Die Bestellung aus einer Konvention ist eine Vergabe aus einer Rahmenvereinbarung.',
  'Premi «Nuovo Affidamento»': 'Drücken Sie «Nuovo Affidamento»',
  'Premi «Nuovo Affidamento». Per riprendere un lavoro cominciato, apri la sua riga.':
    'Drücken Sie «Nuovo Affidamento». Um eine begonnene Arbeit fortzusetzen, öffnen Sie ihre Zeile.',
  'Ogni ordine è un documento a sé, con il suo CIG derivato.':
    'Jede Bestellung ist ein eigenes Dokument mit eigenem abgeleitetem CIG.',
  'Un secondo affidamento per lo stesso ordine porta a un secondo CIG: guarda prima nell’elenco.':
    'Eine zweite Vergabe für dieselbe Bestellung führt zu einem zweiten CIG: Sehen Sie zuerst in der Liste nach.',
  'Scrivi il CIG della convenzione': 'Tragen Sie den CIG der Konvention ein',
  'Scrivi in «Descrizione CIG Padre» il CIG del lotto della convenzione a cui l’ente aderisce.':
    'Tragen Sie in «Descrizione CIG Padre» den CIG des Loses der Konvention ein, dem die Körperschaft beitritt.',
  'È il CIG da cui nasce il tuo.': 'Das ist der CIG, aus dem Ihrer entsteht.',
  'Due campi vicini hanno quasi lo stesso nome, e il CIG deve essere quello del lotto giusto. Cigno non sceglie: chiede.':
    'Zwei benachbarte Felder haben fast denselben Namen, und der CIG muss jener des richtigen Loses sein. Cigno wählt nicht: Es fragt.',
  'Compila i dati dell’affidamento': 'Füllen Sie die Daten der Vergabe aus',
  'Compila i campi previsti: obbligatori sono quelli in grassetto o con l’asterisco. «Compila» scrive quelli che Cigno conosce, una scheda del documento alla volta.':
    'Füllen Sie die vorgesehenen Felder aus: Pflicht sind jene in Fettschrift oder mit Sternchen. «Ausfüllen» schreibt jene, die Cigno kennt, einen Reiter des Dokuments nach dem anderen.',
  'Con questi dati il portale prepara la scheda AD4 per ANAC.':
    'Mit diesen Daten bereitet das Portal das Formular AD4 für die ANAC vor.',
  'Alcuni campi fanno ricaricare la pagina da soli: aspetta che torni, poi continua.':
    'Bei manchen Feldern lädt die Seite von selbst neu: Warten Sie, bis sie zurückkommt, dann machen Sie weiter.',
  'Scegli CPV e luogo': 'Wählen Sie CPV und Ort',
  'CPV e luogo ISTAT si scelgono con il pulsante accanto al campo: il codice da cercare è nel piano.':
    'CPV und ISTAT-Ort werden mit der Schaltfläche neben dem Feld gewählt: Der zu suchende Code steht im Plan.',
  'Il portale accetta solo codici presi dal suo elenco.': 'Das Portal nimmt nur Codes aus seiner eigenen Liste an.',
  'Un CPV troppo generico viene rifiutato: scendi almeno al terzo livello.':
    'Ein zu allgemeiner CPV wird abgelehnt: Gehen Sie mindestens bis zur dritten Ebene hinunter.',
  'Scrivi gli importi': 'Tragen Sie die Beträge ein',
  'Scrivi gli importi con la virgola e senza punti: 1234,56. Poi rileggili nella pagina.':
    'Schreiben Sie die Beträge mit Komma und ohne Punkte: 1234,56. Dann lesen Sie sie auf der Seite nach.',
  'È il solo modo di scriverli che il portale legge sempre bene.': 'Nur so liest das Portal sie immer richtig.',
  '1.234,56 viene cancellato senza avviso, e 1.234 diventa 1,23.':
    '1.234,56 wird ohne Hinweis gelöscht, und 1.234 wird zu 1,23.',
  'Premi «Salva»': 'Drücken Sie «Salva»',
  'Controlla che non ci siano errori, premi «Salva» e aspetta che la pagina torni. Poi segna qui che è fatto.':
    'Prüfen Sie, dass es keine Fehler gibt, drücken Sie «Salva» und warten Sie, bis die Seite zurückkommt. Dann haken Sie hier ab.',
  'La sessione del portale ha un tempo: quello che non è salvato si perde.':
    'Die Sitzung des Portals ist begrenzt: Was nicht gespeichert ist, geht verloren.',
  'Gestione PCP, poi «Richiedi CIG»': 'Gestione PCP, dann «Richiedi CIG»',
  'Leggi il foglio «Prima di confermare» nell’assistente. Se è tutto giusto, apri «Gestione PCP» e premi tu «Richiedi CIG».':
    'Lesen Sie das Blatt «Vor dem Bestätigen» im Assistenten. Wenn alles stimmt, öffnen Sie «Gestione PCP» und drücken Sie selbst «Richiedi CIG».',
  'Il portale manda la scheda ad ANAC e chiede il CIG derivato.':
    'Das Portal sendet das Formular an die ANAC und fragt den abgeleiteten CIG an.',
  'La risposta può tardare anche un giorno. Non premere di nuovo e non creare un altro affidamento. Gli errori di ANAC sono nella cronologia PCP del documento.':
    'Die Antwort kann auch einen Tag dauern. Drücken Sie nicht noch einmal und legen Sie keine andere Vergabe an. Die Fehler der ANAC stehen im PCP-Verlauf (cronologia PCP) des Dokuments.',
  'La richiesta non si ritira. {0}': 'Die Anfrage lässt sich nicht zurückziehen. {0}',
  'Aspetta il CIG derivato': 'Warten Sie auf den abgeleiteten CIG',
  'Il sistema scrive il CIG nella cella «CIG Derivato», e nell’elenco degli affidamenti. Cigno lo mette nel registro.':
    'Das System schreibt den CIG in die Zelle «CIG Derivato» und in die Liste der Vergaben. Cigno trägt ihn ins Register ein.',
  'Lo rilascia ANAC, quando ha finito di controllare.': 'Die ANAC stellt ihn aus, wenn sie fertig geprüft hat.',
  'Usa il CIG derivato': 'Verwenden Sie den abgeleiteten CIG',
  'Riporta il CIG derivato, e non quello della convenzione, nell’ordine e nei pagamenti. Si copia dal registro, con l’icona di Cigno; un CIG di esercitazione non si usa.':
    'Geben Sie in der Bestellung und in den Zahlungen den abgeleiteten CIG an, nicht jenen der Konvention. Er wird aus dem Register kopiert, über das Symbol von Cigno; ein Übungs-CIG wird nie verwendet.',
  'Gli strumenti di pagamento devono riportare il CIG.': 'Die Zahlungsmittel müssen den CIG tragen.',
  'del portale {0}': 'des Portals {0}',
  'dei portali': 'der Portale',
  'il campo «{0}» non c’è nella scheda {1}': 'das Feld «{0}» gibt es im Formular {1} nicht',
  'il comando «{0}» non è fra quelli {1}': 'der Befehl «{0}» gehört nicht zu jenen {1}',
  'il comando «{0}» sta nella pagina «{1}», non in «{2}»':
    'der Befehl «{0}» steht auf der Seite «{1}», nicht auf «{2}»',
  'la pagina «{0}» non è fra quelle {1}': 'die Seite «{0}» gehört nicht zu jenen {1}',
  'fuori dai portali lo dice solo chi usa la guida': 'außerhalb der Portale sagt es nur, wer die Anleitung benutzt',
  'finisce nella stessa pagina in cui comincia': 'endet auf derselben Seite, auf der er beginnt',
  'Passo {0} («{1}»): {2}.': 'Schritt {0} («{1}»): {2}.',
  'Acquisire un CIG sulla PCP (AD5)': 'Einen CIG-Code auf der PCP einholen (AD5)',
  'Un affidamento diretto piccolo, dall’ingresso nell’interfaccia web di ANAC fino al CIG.':
    'Eine kleine Direktvergabe, von der Anmeldung an der Weboberfläche der ANAC bis zum CIG-Code.',
  'Sezione «Appalto»: il codice': 'Abschnitt «Appalto»: der Code',
  'Scrivi il codice dell’appalto, da 8 a 64 caratteri, diverso per ogni appalto. Cigno ne propone uno.':
    'Tragen Sie den Auftragscode (codice appalto) ein, 8 bis 64 Zeichen, für jeden Auftrag verschieden. Cigno schlägt einen vor.',
  'È il nome con cui ritroverai l’appalto negli elenchi.':
    'Unter diesem Namen finden Sie den Auftrag in den Listen wieder.',
  'Un codice già usato viene rifiutato (errore ERR38).': 'Ein schon verwendeter Code wird abgelehnt (Fehler ERR38).',
  'Sezione «Appalto»: settore e oggetto': 'Abschnitt «Appalto»: Sektor und Gegenstand',
  'Scegli il settore (ordinario o speciale) e scrivi l’oggetto dell’appalto.':
    'Wählen Sie den Sektor (ordinario oder speciale) und tragen Sie den Gegenstand des Auftrags ein.',
  'L’oggetto dice che cosa si compra: sarà accanto al CIG.':
    'Der Gegenstand sagt, was angekauft wird: Er steht neben dem CIG.',
  'Non scriverci dati personali.': 'Schreiben Sie keine personenbezogenen Daten hinein.',
  'Sezione «Aggiudicazioni»: che cosa e dove': 'Abschnitt «Aggiudicazioni»: was und wo',
  'Scrivi l’identificativo del lotto, il comune (codice ISTAT), il tipo di contratto, l’oggetto e il CPV prevalente. Il CUP serve solo se il progetto ne ha uno.':
    'Tragen Sie die Kennung des Loses, die Gemeinde (ISTAT-Code), die Art des Vertrags, den Gegenstand und den Haupt-CPV ein. Der CUP wird nur gebraucht, wenn das Projekt einen hat.',
  'CPV e luogo dicono ad ANAC che cosa si compra e dove.': 'CPV und Ort sagen der ANAC, was und wo angekauft wird.',
  'Un CUP aggiunto e lasciato vuoto viene rifiutato (REG127): se non serve, togli la riga.':
    'Ein hinzugefügter und leer gelassener CUP wird abgelehnt (REG127): Wenn er nicht gebraucht wird, entfernen Sie die Zeile.',
  'Sezione «Aggiudicazioni»: l’operatore economico': 'Abschnitt «Aggiudicazioni»: der Wirtschaftsteilnehmer',
  'Scrivi codice fiscale e denominazione dell’operatore economico. L’id partecipante è un codice che Cigno genera: non cercarlo altrove.':
    'Tragen Sie Steuernummer und Bezeichnung des Wirtschaftsteilnehmers ein. Die Teilnehmerkennung (id partecipante) ist ein Code, den Cigno erzeugt: Suchen Sie ihn nicht anderswo.',
  'ANAC vuole un solo operatore per aggiudicazione (REG78, REG100).':
    'Die ANAC will nur einen Wirtschaftsteilnehmer je Zuschlag (REG78, REG100).',
  'Il codice fiscale non è sempre la partita IVA: per una ditta individuale è quello della persona.':
    'Die Steuernummer ist nicht immer die MwSt.-Nummer: Bei einem Einzelunternehmen ist es jene der Person.',
  'Sezione «Aggiudicazioni»: l’importo': 'Abschnitt «Aggiudicazioni»: der Betrag',
  'Scrivi l’importo affidato, IVA esclusa, con la virgola e senza punti: 1234,56.':
    'Tragen Sie den vergebenen Betrag ein, ohne MwSt., mit Komma und ohne Punkte: 1234,56.',
  'La scheda AD5 vale solo sotto il suo limite, sommando tutte le aggiudicazioni.':
    'Das Formular AD5 gilt nur unter seiner Grenze, alle Zuschläge zusammengezählt.',
  'Un importo pari al limite è già troppo (errore ERR100), e un importo pari a zero è rifiutato (REG52).':
    'Ein Betrag genau an der Grenze ist schon zu viel (Fehler ERR100), und ein Betrag von null wird abgelehnt (REG52).',
  'Acquisire un CIG sulla PCP per la sola tracciabilità (P5)':
    'Einen CIG-Code auf der PCP nur für die Rückverfolgbarkeit einholen (P5)',
  'Un contratto escluso o estraneo al codice che chiede il CIG soltanto per la tracciabilità.':
    'Ein vom Kodex ausgeschlossener oder nicht erfasster Vertrag, der den CIG nur für die Rückverfolgbarkeit braucht.',
  'Sezione «Appalto»: codice e oggetto': 'Abschnitt «Appalto»: Code und Gegenstand',
  'Scrivi il codice dell’appalto, da 8 a 64 caratteri, scegli il settore e scrivi l’oggetto.':
    'Tragen Sie den Auftragscode (codice appalto) ein, 8 bis 64 Zeichen, wählen Sie den Sektor und tragen Sie den Gegenstand ein.',
  'Il codice è il nome con cui ritroverai l’appalto negli elenchi.':
    'Der Code ist der Name, unter dem Sie den Auftrag in den Listen wiederfinden.',
  'Sezione «Appalto»: l’importo': 'Abschnitt «Appalto»: der Betrag',
  'Scrivi l’importo dell’intero appalto, IVA esclusa, con la virgola e senza punti: 1234,56.':
    'Tragen Sie den Betrag des ganzen Auftrags ein, ohne MwSt., mit Komma und ohne Punkte: 1234,56.',
  'ANAC lo confronta con la somma dei lotti.': 'Die ANAC vergleicht ihn mit der Summe der Lose.',
  'La somma dei lotti deve stare fra l’80 e il 100 per cento di questo importo (REG110).':
    'Die Summe der Lose muss zwischen 80 und 100 Prozent dieses Betrags liegen (REG110).',
  'Sezione «Lotti»: il caso di tracciabilità': 'Abschnitt «Lotti»: der Fall der Rückverfolgbarkeit',
  'Scegli la fattispecie di tracciabilità che descrive il tuo contratto, e la scelta del contraente.':
    'Wählen Sie den Fall der Rückverfolgbarkeit, der Ihren Vertrag beschreibt, und die Wahl des Vertragspartners.',
  'È il motivo per cui basta questa scheda.': 'Das ist der Grund, warum dieses Formular genügt.',
};
