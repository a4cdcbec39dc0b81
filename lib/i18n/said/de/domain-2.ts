/** What `lib/domain` says, part 2 of 2. */
export const domain2: Readonly<Record<string, string>> = {
  'Con il PNRR scegli le misure, o «Nessuna misura premiale» (ANAC, REG28).':
    'Mit dem PNRR wählen Sie die Maßnahmen oder «Nessuna misura premiale» (ANAC, REG28).',
  'Scegli il motivo della deroga (ANAC, REG27).': 'Wählen Sie den Grund der Abweichung (ANAC, REG27).',
  'Scrivi almeno una delle due quote (ANAC, REG23).': 'Tragen Sie mindestens eine der beiden Quoten ein (ANAC, REG23).',
  'Una delle due quote deve stare sotto il 30% (ANAC, REG24).':
    'Eine der beiden Quoten muss unter 30 % liegen (ANAC, REG24).',
  'Aggiungi almeno un finanziamento: da dove vengono i soldi.':
    'Fügen Sie mindestens eine Finanzierung hinzu: woher das Geld kommt.',
  'Scegli da dove vengono i soldi.': 'Wählen Sie, woher das Geld kommt.',
  'Scrivi quanto viene da qui.': 'Tragen Sie ein, wie viel von hier kommt.',
  'I finanziamenti fanno {0}, meno dell’importo affidato ({1}).':
    'Die Finanzierungen ergeben {0}, weniger als der vergebene Betrag ({1}).',
  'Scrivi almeno un importo tra lavori, servizi e forniture.':
    'Tragen Sie mindestens einen Betrag für Bauarbeiten, Dienstleistungen oder Lieferungen ein.',
  'Scegli il contratto collettivo applicato.': 'Wählen Sie den angewandten Kollektivvertrag.',
  'Scegli la categoria.': 'Wählen Sie die Kategorie.',
  'Scrivi il giorno dell’affidamento.': 'Tragen Sie den Tag der Vergabe ein.',
  'Con il PNRR il CUP è obbligatorio: rispondi Sì (ANAC, REG18).':
    'Mit dem PNRR ist der CUP verpflichtend: Antworten Sie mit Ja (ANAC, REG18).',
  'Hai risposto che il CUP è previsto: aggiungilo qui sopra (ANAC, REG19).':
    'Sie haben geantwortet, dass der CUP vorgesehen ist: Fügen Sie ihn oben hinzu (ANAC, REG19).',
  'Scegli il ruolo.': 'Wählen Sie die Rolle.',
  'Scegli il tipo di operatore economico.': 'Wählen Sie die Art des Wirtschaftsteilnehmers.',
  'Scrivi il paese.': 'Tragen Sie das Land ein.',
  'Rispondi sì o no.': 'Antworten Sie mit Ja oder Nein.',
  'Una mandante non porta l’importo (ANAC, REG53): qui va chi firma per tutti, di solito il mandatario.':
    'Ein Auftrag gebendes Mitglied (mandante) trägt den Betrag nicht (ANAC, REG53): Hierher gehört, wer für alle unterschreibt, meist das federführende Unternehmen (mandatario).',
  'Con il PNRR i criteri di accessibilità devono esserci (ANAC, REG32).':
    'Mit dem PNRR müssen die Kriterien der Barrierefreiheit vorhanden sein (ANAC, REG32).',
  'Scrivi perché (ANAC, REG33).': 'Schreiben Sie, warum (ANAC, REG33).',
  'Scegli l’ente: serve almeno una stazione appaltante.':
    'Wählen Sie die Körperschaft: Es braucht mindestens eine Vergabestelle.',
  'Nessuna stazione appaltante è indicata come titolare.':
    'Keine Vergabestelle ist als hauptverantwortlich (titolare) angegeben.',
  'L’ente non c’è più nell’archivio: sceglilo di nuovo.':
    'Die Körperschaft ist nicht mehr im Archiv: Wählen Sie sie neu.',
  'Scegli il centro di costo: ANAC lo chiede.': 'Wählen Sie die Kostenstelle: Die ANAC verlangt sie.',
  'Questo centro di costo non è tra quelli dell’ente.': 'Diese Kostenstelle gehört nicht zu jenen der Körperschaft.',
  'Scrivi l’importo affidato, IVA esclusa.': 'Tragen Sie den vergebenen Betrag ein, ohne MwSt.',
  'Scrivi l’importo del lotto, IVA esclusa.': 'Tragen Sie den Betrag des Loses ein, ohne MwSt.',
  'L’importo deve essere maggiore di zero.': 'Der Betrag muss größer als null sein.',
  'L’importo deve essere maggiore di zero (ANAC, REG52).': 'Der Betrag muss größer als null sein (ANAC, REG52).',
  'Con la scheda AD5 l’importo deve stare sotto {0} (ANAC, ERR100).':
    'Mit dem Formular AD5 muss der Betrag unter {0} liegen (ANAC, ERR100).',
  'Scegli il comune in cui si esegue il contratto.': 'Wählen Sie die Gemeinde, in der der Vertrag ausgeführt wird.',
  'Con la scheda {0} il codice NUTS è obbligatorio.': 'Mit dem Formular {0} ist der NUTS-Code verpflichtend.',
  'Scegli il CPV prevalente.': 'Wählen Sie den Haupt-CPV.',
  'È già il CPV prevalente.': 'Das ist bereits der Haupt-CPV.',
  'Scegli l’operatore economico (ANAC, REG78).': 'Wählen Sie den Wirtschaftsteilnehmer (ANAC, REG78).',
  'Manca l’id del partecipante: generane uno.': 'Die Teilnehmerkennung fehlt: Erzeugen Sie eine.',
  'Scrivi che cosa affidi.': 'Tragen Sie ein, was Sie vergeben.',
  'Scegli lavori, forniture o servizi.': 'Wählen Sie Bauarbeiten, Lieferungen oder Dienstleistungen.',
  'La riga del CUP è vuota: compilala o toglila (ANAC, REG127).':
    'Die Zeile des CUP ist leer: Füllen Sie sie aus oder entfernen Sie sie (ANAC, REG127).',
  'Il CUP ha una forma insolita: ricontrollalo.': 'Der CUP hat eine ungewöhnliche Form: Überprüfen Sie ihn.',
  'Con la scheda {0} l’indirizzo dei documenti è obbligatorio.':
    'Mit dem Formular {0} ist die Adresse der Unterlagen verpflichtend.',
  'Scrivi il codice appalto, o lascia proporre a Cigno.':
    'Tragen Sie den Auftragscode (codice appalto) ein, oder lassen Sie ihn von Cigno vorschlagen.',
  'Scegli il settore: ordinario o speciale.':
    'Wählen Sie den Sektor: ordentlich (ordinario) oder besonders (speciale).',
  'Scrivi l’oggetto dell’appalto.': 'Tragen Sie den Gegenstand des Auftrags ein.',
  'Aggiungi almeno un’aggiudicazione (ANAC, REG112).': 'Fügen Sie mindestens einen Zuschlag hinzu (ANAC, REG112).',
  'Aggiungi almeno un lotto.': 'Fügen Sie mindestens ein Los hinzu.',
  'Scrivi l’identificativo del lotto, per esempio LOT-0001.':
    'Tragen Sie die Kennung des Loses ein, zum Beispiel LOT-0001.',
  'Un’altra aggiudicazione ha lo stesso identificativo (ANAC, ERR14).':
    'Ein anderer Zuschlag hat dieselbe Kennung (ANAC, ERR14).',
  'Se usi l’interfaccia web della PCP, annota perché non una piattaforma certificata.':
    'Wenn Sie die Weboberfläche der PCP verwenden, vermerken Sie, warum keine zertifizierte Plattform.',
  'Insieme fanno {0}: controlla che non sia un frazionamento (art. 14, c. 6, d.lgs. 36/2023).':
    'Zusammen ergeben sie {0}: Prüfen Sie, dass es keine künstliche Aufteilung ist (art. 14, c. 6, d.lgs. 36/2023).',
  'Scrivi l’oggetto della convenzione.': 'Tragen Sie den Gegenstand der Konvention ein.',
  'Scrivi chi ha stipulato la convenzione: serve a riconoscerla.':
    'Tragen Sie ein, wer die Konvention abgeschlossen hat: Das hilft, sie wiederzuerkennen.',
  'Scrivi il CIG del lotto della convenzione: è il CIG padre.':
    'Tragen Sie den CIG des Loses der Konvention ein: Das ist der Haupt-CIG.',
  'Questo CIG padre è già in un’altra convenzione: «{0}».':
    'Dieser Haupt-CIG steht bereits in einer anderen Konvention: «{0}».',
  'Scegli l’operatore economico: l’affidamento lo prende da qui.':
    'Wählen Sie den Wirtschaftsteilnehmer: Die Vergabe übernimmt ihn von hier.',
  'Senza il massimale Cigno non può dire quanto resta da ordinare.':
    'Ohne den Höchstbetrag kann Cigno nicht sagen, wie viel noch zu bestellen bleibt.',
  'Il massimale deve essere maggiore di zero.': 'Der Höchstbetrag muss größer als null sein.',
  'Senza la scadenza Cigno non può avvisare quando non si può più aderire.':
    'Ohne das Ablaufdatum kann Cigno nicht warnen, wenn ein Beitritt nicht mehr möglich ist.',
  'La convenzione è scaduta il {0}: non si può più aderire.':
    'Die Konvention ist am {0} abgelaufen: Ein Beitritt ist nicht mehr möglich.',
  'Scegli la pagina che deve aprirsi.': 'Wählen Sie die Seite, die sich öffnen soll.',
  'Scegli il campo che deve essere compilato.': 'Wählen Sie das Feld, das ausgefüllt werden soll.',
  'Scegli lo stato da raggiungere.': 'Wählen Sie den zu erreichenden Status.',
  'Scrivi il titolo del passo.': 'Schreiben Sie den Titel des Schritts.',
  'Scrivi che cosa si fa in questo passo.': 'Schreiben Sie, was in diesem Schritt zu tun ist.',
  'Senza la fonte nessuno può ricontrollare questo passo.': 'Ohne die Quelle kann niemand diesen Schritt nachprüfen.',
  'Scegli il campo da indicare.': 'Wählen Sie das Feld, auf das gezeigt wird.',
  'Scegli il comando da indicare.': 'Wählen Sie den Befehl, auf den gezeigt wird.',
  'Scrivi che cosa si trova lì.': 'Schreiben Sie, was sich dort befindet.',
  'Descrivi l’immagine: chi non la vede deve poter fare lo stesso.':
    'Beschreiben Sie das Bild: Wer es nicht sieht, muss dasselbe tun können.',
  'Scrivi il titolo della guida.': 'Schreiben Sie den Titel der Anleitung.',
  'Scrivi in una frase a che cosa serve.': 'Schreiben Sie in einem Satz, wozu sie dient.',
  'Scrivi il giorno in cui la guida è stata verificata.':
    'Tragen Sie den Tag ein, an dem die Anleitung überprüft wurde.',
  'Ha lo stesso nome interno del passo {0}: «{1}».': 'Hat denselben internen Namen wie der Schritt {0}: «{1}».',
  'Il testo {0}: cancellalo e riscrivilo.': 'Der Text {0}: Löschen Sie ihn und schreiben Sie ihn neu.',
  'Scrivi la denominazione dell’ente.': 'Tragen Sie die Bezeichnung der Körperschaft ein.',
  'Scrivi il codice fiscale dell’ente: ANAC lo chiede.':
    'Tragen Sie die Steuernummer der Körperschaft ein: Die ANAC verlangt sie.',
  'È il codice fiscale di una persona: quello di un ente ha 11 cifre.':
    'Das ist die Steuernummer einer Person: Jene einer Körperschaft hat 11 Ziffern.',
  'Scrivi il codice AUSA dell’ente: ANAC lo chiede.':
    'Tragen Sie den AUSA-Code der Körperschaft ein: Die ANAC verlangt ihn.',
  'Di solito ha dieci cifre: con gli zeri davanti sarebbe {0}.':
    'Meist hat er zehn Ziffern: Mit den Nullen davor wäre er {0}.',
  'Aggiungi almeno un centro di costo: ANAC ne chiede il codice.':
    'Fügen Sie mindestens eine Kostenstelle hinzu: Die ANAC verlangt ihren Code.',
  'Scrivi il codice del centro di costo come risulta in AUSA.':
    'Tragen Sie den Code der Kostenstelle ein, wie er in der AUSA steht.',
  'Questo centro di costo c’è già.': 'Diese Kostenstelle gibt es schon.',
  'Il CAP ha 5 cifre.': 'Die PLZ hat 5 Ziffern.',
  'La provincia si scrive con la sigla di due lettere, per esempio RM.':
    'Die Provinz wird mit dem Kürzel aus zwei Buchstaben geschrieben, zum Beispiel RM.',
  'Scrivi il nome del RUP.': 'Tragen Sie den Vornamen des EPV ein.',
  'Scrivi il cognome del RUP.': 'Tragen Sie den Nachnamen des EPV ein.',
  'Il RUP è una persona: il suo codice fiscale ha 16 caratteri.':
    'Der EPV ist eine Person: Seine Steuernummer hat 16 Zeichen.',
  'Il numero di telefono contiene caratteri insoliti.': 'Die Telefonnummer enthält ungewöhnliche Zeichen.',
  'Scrivi la denominazione o la ragione sociale.': 'Tragen Sie die Bezeichnung oder den Firmennamen ein.',
  'Scrivi il codice fiscale: ANAC lo chiede (per le società spesso è la partita IVA).':
    'Tragen Sie die Steuernummer ein: Die ANAC verlangt sie (bei Gesellschaften ist es oft die MwSt.-Nummer).',
  'Sembra un identificativo estero: non ha cifre di controllo che si possano verificare.':
    'Das scheint eine ausländische Kennung zu sein: Sie hat keine Prüfziffern, die kontrolliert werden können.',
  'Sembra una partita IVA estera: non si può verificare.':
    'Das scheint eine ausländische MwSt.-Nummer zu sein: Sie kann nicht überprüft werden.',
  'Il testo nomina il sito «{0}», e il collegamento porta a «{1}».':
    'Der Text nennt die Website «{0}», und der Link führt zu «{1}».',
};
