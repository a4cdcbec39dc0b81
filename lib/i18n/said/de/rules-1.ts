/** What `lib/rules` says, part 1 of 2. */
export const rules1: Readonly<Record<string, string>> = {
  'La pagina non mostra {0}: apri quella sezione e ricontrolla.':
    'Die Seite zeigt {0} nicht: Öffnen Sie jenen Abschnitt und prüfen Sie erneut.',
  'i lotti': 'die Lose',
  'le aggiudicazioni': 'die Zuschläge',
  'La pagina non mostra il CIG dell’accordo quadro o della convenzione.':
    'Die Seite zeigt den CIG der Rahmenvereinbarung oder Konvention nicht.',
  'CIG padre': 'Haupt-CIG (CIG padre)',
  'Il CIG padre non può essere giusto: i caratteri di controllo non tornano, o non è il CIG di una convenzione. Ricopialo dalla convenzione, per il lotto a cui aderisci.':
    'Der Haupt-CIG kann nicht richtig sein: Die Prüfzeichen stimmen nicht, oder es ist nicht der CIG einer Konvention. Kopieren Sie ihn noch einmal aus der Konvention, für das Los, dem Sie beitreten.',
  'Non tutti i codici si possono confrontare con gli elenchi di ANAC.':
    'Nicht alle Codes lassen sich mit den Listen der ANAC vergleichen.',
  'La pagina non mostra insieme l’oggetto del contratto e il quadro economico.':
    'Die Seite zeigt die Art des Vertrags und die Gesamtkostenaufstellung nicht gemeinsam.',
  'Non tutti i CUP si leggono.': 'Nicht alle CUP sind lesbar.',
  'C’è una riga CUP vuota: se il CUP non serve e puoi, togli la riga.':
    'Es gibt eine leere CUP-Zeile: Wenn der CUP nicht gebraucht wird und es möglich ist, entfernen Sie die Zeile.',
  'Cigno non vede tutto di {0}: apri la sua sezione, e guarda tu che non ci siano righe CUP vuote.':
    'Cigno sieht nicht alles von {0}: Öffnen Sie den Abschnitt und sehen Sie selbst nach, dass es keine leeren CUP-Zeilen gibt.',
  'un lotto': 'einem Los',
  'La pagina non mostra insieme la deroga alla qualificazione, l’oggetto del contratto e gli importi.':
    'Die Seite zeigt die Abweichung von der Qualifizierung, die Art des Vertrags und die Beträge nicht gemeinsam.',
  'Importo sotto i 5.000 euro': 'Betrag unter 5.000 Euro',
  'L’importo di un’aggiudicazione è di 5.000 euro o più: la scheda AD5 vale solo sotto i 5.000 euro. Correggi l’importo o usa una piattaforma certificata con la scheda AD3.':
    'Der Betrag eines Zuschlags beträgt 5.000 Euro oder mehr: Das Formular AD5 gilt nur unter 5.000 Euro. Korrigieren Sie den Betrag oder verwenden Sie eine zertifizierte Plattform mit dem Formular AD3.',
  'La pagina non mostra tutti gli importi.': 'Die Seite zeigt nicht alle Beträge.',
  'La pagina non mostra l’oggetto del contratto.': 'Die Seite zeigt die Art des Vertrags nicht.',
  'Di un lotto mancano l’importo o l’oggetto del contratto (lavori, servizi o forniture): completali.':
    'Bei einem Los fehlen der Betrag oder die Art des Vertrags (Bauarbeiten, Dienstleistungen oder Lieferungen): Ergänzen Sie sie.',
  'La pagina non mostra insieme l’importo e l’oggetto del contratto.':
    'Die Seite zeigt den Betrag und die Art des Vertrags nicht gemeinsam.',
  'Oggetto del contratto': 'Art des Vertrags',
  'Di un’aggiudicazione manca l’oggetto del contratto: scegli lavori, servizi o forniture.':
    'Bei einem Zuschlag fehlt die Art des Vertrags: Wählen Sie Bauarbeiten, Dienstleistungen oder Lieferungen.',
  'ESPD da 40.000 euro': 'EEE (ESPD) ab 40.000 Euro',
  'Da 40.000 euro in su la scheda AD3 vuole anche il documento ESPD (DGUE): aggiungilo dalla piattaforma certificata.':
    'Ab 40.000 Euro verlangt das Formular AD3 auch die Einheitliche Europäische Eigenerklärung (ESPD, DGUE): Fügen Sie sie über die zertifizierte Plattform hinzu.',
  'La pagina non mostra insieme gli importi e l’ESPD.':
    'Die Seite zeigt die Beträge und die EEE (ESPD) nicht gemeinsam.',
  'Oggetto dell’appalto': 'Gegenstand des Auftrags',
  'Manca l’oggetto dell’appalto: scrivi che cosa compri.':
    'Der Gegenstand des Auftrags fehlt: Schreiben Sie, was Sie ankaufen.',
  'La pagina non mostra l’oggetto dell’appalto.': 'Die Seite zeigt den Gegenstand des Auftrags nicht.',
  'Oggetto dell’aggiudicazione': 'Gegenstand des Zuschlags',
  'Un’aggiudicazione non ha l’oggetto: scrivi che cosa affidi.':
    'Ein Zuschlag hat keinen Gegenstand: Schreiben Sie, was Sie vergeben.',
  'Oggetto del lotto': 'Gegenstand des Loses',
  'Un lotto non ha l’oggetto: scrivi che cosa riguarda.':
    'Ein Los hat keinen Gegenstand: Schreiben Sie, was es betrifft.',
  'Due lotti hanno lo stesso identificativo: dai a ciascuno il suo, per esempio LOT-0001 e LOT-0002.':
    'Zwei Lose haben dieselbe Kennung: Geben Sie jedem seine eigene, zum Beispiel LOT-0001 und LOT-0002.',
  'Identificativi dei lotti diversi': 'Verschiedene Kennungen der Lose',
  'Due aggiudicazioni hanno lo stesso identificativo del lotto: dai a ciascuna il suo, per esempio LOT-0001 e LOT-0002.':
    'Zwei Zuschläge haben dieselbe Kennung des Loses: Geben Sie jedem seine eigene, zum Beispiel LOT-0001 und LOT-0002.',
  'La pagina non mostra tutti gli identificativi dei lotti.': 'Die Seite zeigt nicht alle Kennungen der Lose.',
  'Codice appalto': 'Auftragscode (codice appalto)',
  'Manca il codice appalto: lo genera Cigno, o scrivine uno che non hai mai usato.':
    'Der Auftragscode (codice appalto) fehlt: Cigno erzeugt ihn, oder schreiben Sie einen, den Sie noch nie verwendet haben.',
  'La pagina non mostra il codice appalto.': 'Die Seite zeigt den Auftragscode (codice appalto) nicht.',
  'Codice appalto mai usato': 'Noch nie verwendeter Auftragscode (codice appalto)',
  'Nel registro c’è già un appalto con questo codice: ANAC lo rifiuta. Genera un codice appalto nuovo, o riprendi quell’appalto.':
    'Im Register steht bereits ein Auftrag mit diesem Code: Die ANAC lehnt ihn ab. Erzeugen Sie einen neuen Auftragscode, oder setzen Sie jenen Auftrag fort.',
  'Codici degli elenchi di ANAC': 'Codes der ANAC-Listen',
  'Un codice non è nell’elenco di ANAC: scegli una voce dell’elenco.':
    'Ein Code steht nicht in der Liste der ANAC: Wählen Sie einen Eintrag der Liste.',
  'Almeno una stazione appaltante': 'Mindestens eine Vergabestelle',
  'Non c’è nessuna stazione appaltante: aggiungi il tuo ente, con codice fiscale, codice AUSA e centro di costo.':
    'Es gibt keine Vergabestelle: Fügen Sie Ihre Körperschaft hinzu, mit Steuernummer, AUSA-Code und Kostenstelle.',
  'La pagina non mostra le stazioni appaltanti.': 'Die Seite zeigt die Vergabestellen nicht.',
  'La pagina non mostra tutto delle stazioni appaltanti.': 'Die Seite zeigt nicht alles zu den Vergabestellen.',
  'Partecipanti diversi': 'Verschiedene Teilnehmer',
  'Due partecipanti della stessa aggiudicazione hanno lo stesso codice fiscale: correggilo, o togli quello ripetuto.':
    'Zwei Teilnehmer desselben Zuschlags haben dieselbe Steuernummer: Korrigieren Sie sie, oder entfernen Sie den doppelten.',
  'La pagina non mostra il codice fiscale di ogni partecipante.':
    'Die Seite zeigt nicht von jedem Teilnehmer die Steuernummer.',
  'Un idPartecipante per ogni operatore': 'Ein idPartecipante für jeden Wirtschaftsteilnehmer',
  'Due operatori economici che partecipano da soli hanno lo stesso idPartecipante: se sono un raggruppamento correggi i ruoli, altrimenti tieni solo chi si aggiudica il contratto.':
    'Zwei Wirtschaftsteilnehmer, die einzeln teilnehmen, haben denselben idPartecipante: Wenn sie eine Bietergemeinschaft sind, korrigieren Sie die Rollen, sonst behalten Sie nur jenen, der den Zuschlag erhält.',
  'La pagina non mostra insieme idPartecipante e ruolo di ogni partecipante.':
    'Die Seite zeigt idPartecipante und Rolle der Teilnehmer nicht gemeinsam.',
  'La pagina non mostra insieme idPartecipante e importo di ogni partecipante.':
    'Die Seite zeigt idPartecipante und Betrag der Teilnehmer nicht gemeinsam.',
  'Due partecipanti con lo stesso idPartecipante hanno importi diversi, e ANAC può rifiutarlo (ERR96): in un raggruppamento l’importo si scrive solo alla mandataria, per intero. Correggi i ruoli o gli importi.':
    'Zwei Teilnehmer mit demselben idPartecipante haben verschiedene Beträge, und die ANAC kann das ablehnen (ERR96): In einer Bietergemeinschaft wird der Betrag nur beim federführenden Unternehmen eingetragen, und zwar ganz. Korrigieren Sie die Rollen oder die Beträge.',
  'Stesso importo per lo stesso idPartecipante': 'Gleicher Betrag für denselben idPartecipante',
  'Due partecipanti con lo stesso idPartecipante hanno importi diversi, e ANAC può rifiutarlo (ERR96): a tutti i componenti di un raggruppamento si scrive lo stesso importo, o solo alla mandataria.':
    'Zwei Teilnehmer mit demselben idPartecipante haben verschiedene Beträge, und die ANAC kann das ablehnen (ERR96): Bei allen Mitgliedern einer Bietergemeinschaft wird derselbe Betrag eingetragen, oder nur beim federführenden Unternehmen.',
  'La pagina non mostra i CUP.': 'Die Seite zeigt die CUP nicht.',
  'Forma del CUP': 'Form des CUP',
  'Un CUP non può essere giusto: ha 15 caratteri, lettere e cifre. Ricopialo dal documento che lo riporta.':
    'Ein CUP kann nicht richtig sein: Er hat 15 Zeichen, Buchstaben und Ziffern. Kopieren Sie ihn aus dem Dokument, in dem er steht.',
  'CIG dell’accordo quadro': 'CIG der Rahmenvereinbarung',
  'Il CIG dell’accordo quadro o della convenzione non può essere giusto: i caratteri di controllo non tornano, o è uno SmartCIG. Ricopialo, per il lotto a cui aderisci.':
    'Der CIG der Rahmenvereinbarung oder Konvention kann nicht richtig sein: Die Prüfzeichen stimmen nicht, oder es ist ein SmartCIG. Kopieren Sie ihn noch einmal, für das Los, dem Sie beitreten.',
  'Somma delle aggiudicazioni': 'Summe der Zuschläge',
  'Ogni aggiudicazione è sotto i 5.000 euro, ma insieme arrivano a 5.000 euro o più. ANAC non lo rifiuta: controlla che non sia un frazionamento artificioso.':
    'Jeder Zuschlag liegt unter 5.000 Euro, aber zusammen erreichen sie 5.000 Euro oder mehr. Die ANAC lehnt es nicht ab: Prüfen Sie, dass es keine künstliche Aufteilung ist.',
  'La pagina non mostra insieme l’oggetto del contratto e tutti gli importi.':
    'Die Seite zeigt die Art des Vertrags und alle Beträge nicht gemeinsam.',
  'La pagina non mostra l’oggetto di ogni {0}.': 'Die Seite zeigt nicht von jedem Eintrag den Gegenstand: {0}.',
  'Servizio pubblico locale': 'Lokale öffentliche Dienstleistung',
  'Il contratto è di servizi: di’ se è un servizio pubblico locale, Sì o No.':
    'Der Vertrag betrifft Dienstleistungen: Geben Sie an, ob es eine lokale öffentliche Dienstleistung ist, Ja oder Nein.',
  'La pagina non mostra insieme l’oggetto del contratto e la risposta sul servizio pubblico locale.':
    'Die Seite zeigt die Art des Vertrags und die Antwort zur lokalen öffentlichen Dienstleistung nicht gemeinsam.',
  'La pagina non dice se è un accordo quadro.': 'Die Seite sagt nicht, ob es eine Rahmenvereinbarung ist.',
  'La pagina non mostra l’idPartecipante di tutti.': 'Die Seite zeigt nicht von allen den idPartecipante.',
  'Un solo idPartecipante per aggiudicazione': 'Nur ein idPartecipante je Zuschlag',
  'In un affidamento diretto ogni aggiudicazione ha un solo idPartecipante: lasciane uno, o usa lo stesso per tutti i componenti del raggruppamento.':
    'Bei einer Direktvergabe hat jeder Zuschlag nur einen idPartecipante: Lassen Sie nur einen, oder verwenden Sie denselben für alle Mitglieder der Bietergemeinschaft.',
  'Righe CUP vuote': 'Leere CUP-Zeilen',
  'Un lotto ha solo righe CUP vuote: scrivi il CUP oppure togli le righe.':
    'Ein Los hat nur leere CUP-Zeilen: Tragen Sie den CUP ein oder entfernen Sie die Zeilen.',
  'Termine per le offerte': 'Frist für die Angebote',
  'Il termine per presentare le offerte è già passato: scrivi giorno e ora che devono ancora venire.':
    'Die Frist für die Abgabe der Angebote ist schon vorbei: Geben Sie einen Tag und eine Uhrzeit an, die noch bevorstehen.',
  'Termine per l’invito': 'Frist für die Einladung',
  'Il termine dell’invito è già passato: scrivi giorno e ora che devono ancora venire.':
    'Die Frist der Einladung ist schon vorbei: Geben Sie einen Tag und eine Uhrzeit an, die noch bevorstehen.',
  'La pagina non mostra l’importo dell’appalto.': 'Die Seite zeigt den Betrag des Auftrags nicht.',
  'La pagina non mostra l’importo di ogni lotto.': 'Die Seite zeigt nicht von jedem Los den Betrag.',
  'La somma dei lotti che Cigno vede è sotto l’80 per cento: guarda se ce ne sono altri.':
    'Die Summe der Lose, die Cigno sieht, liegt unter 80 Prozent: Sehen Sie nach, ob es weitere gibt.',
  'Somma dei lotti': 'Summe der Lose',
  'La somma degli importi dei lotti deve stare fra l’80 e il 100 per cento dell’importo dell’appalto: correggi gli uni o l’altro.':
    'Die Summe der Beträge der Lose muss zwischen 80 und 100 Prozent des Betrags des Auftrags liegen: Korrigieren Sie die einen oder den anderen.',
  'Almeno un’aggiudicazione': 'Mindestens ein Zuschlag',
  'Non c’è nessuna aggiudicazione: aggiungine almeno una.':
    'Es gibt keinen Zuschlag: Fügen Sie mindestens einen hinzu.',
  'Deroga alla qualificazione, voce 1': 'Abweichung von der Qualifizierung, Punkt 1',
  'La deroga alla qualificazione scelta (voce 1) vale solo per servizi e forniture fino a 215.000 euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'Die gewählte Abweichung von der Qualifizierung (Punkt 1) gilt nur für Dienstleistungen und Lieferungen bis 215.000 Euro: Wählen Sie einen anderen Punkt, oder korrigieren Sie die Art des Vertrags oder den Betrag.',
  'Deroga alla qualificazione, voce 2': 'Abweichung von der Qualifizierung, Punkt 2',
  'La deroga alla qualificazione scelta (voce 2) vale solo per servizi e forniture fino a 431.000 euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'Die gewählte Abweichung von der Qualifizierung (Punkt 2) gilt nur für Dienstleistungen und Lieferungen bis 431.000 Euro: Wählen Sie einen anderen Punkt, oder korrigieren Sie die Art des Vertrags oder den Betrag.',
  'Deroga alla qualificazione, voce 3': 'Abweichung von der Qualifizierung, Punkt 3',
  'La deroga alla qualificazione scelta (voce 3) vale solo per lavori fino a 1 milione di euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'Die gewählte Abweichung von der Qualifizierung (Punkt 3) gilt nur für Bauarbeiten bis 1 Million Euro: Wählen Sie einen anderen Punkt, oder korrigieren Sie die Art des Vertrags oder den Betrag.',
  'Deroga alla qualificazione, voce 4': 'Abweichung von der Qualifizierung, Punkt 4',
  'La deroga alla qualificazione scelta (voce 4) vale solo per servizi fino a 750.000 euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'Die gewählte Abweichung von der Qualifizierung (Punkt 4) gilt nur für Dienstleistungen bis 750.000 Euro: Wählen Sie einen anderen Punkt, oder korrigieren Sie die Art des Vertrags oder den Betrag.',
  'Deroga alla qualificazione, voce 5': 'Abweichung von der Qualifizierung, Punkt 5',
  'La deroga alla qualificazione scelta (voce 5) vale solo per servizi fino a 1 milione di euro: scegli un’altra voce, o correggi l’oggetto del contratto o l’importo.':
    'Die gewählte Abweichung von der Qualifizierung (Punkt 5) gilt nur für Dienstleistungen bis 1 Million Euro: Wählen Sie einen anderen Punkt, oder korrigieren Sie die Art des Vertrags oder den Betrag.',
  'Un’aggiudicazione ha solo righe CUP vuote: scrivi il CUP oppure togli le righe.':
    'Ein Zuschlag hat nur leere CUP-Zeilen: Tragen Sie den CUP ein oder entfernen Sie die Zeilen.',
  'Tipo di procedura ammesso': 'Zulässige Art des Verfahrens',
  'In questa scheda la procedura può essere solo «Negoziata senza previa indizione di gara», «Altra procedura a fase unica» o «Altra procedura a più fasi»: scegline una.':
    'In diesem Formular kann das Verfahren nur «Negoziata senza previa indizione di gara», «Altra procedura a fase unica» oder «Altra procedura a più fasi» sein: Wählen Sie eines davon.',
  'La pagina non mostra il tipo di procedura.': 'Die Seite zeigt die Art des Verfahrens nicht.',
  'Nessun collegamento quando ci sono ripetizioni': 'Keine Verknüpfung, wenn es Wiederholungen gibt',
  'Il lotto prevede ripetizioni o consegne complementari: allora il motivo del collegamento è «No, nessuna ipotesi di collegamento». Scegli quello, o correggi la risposta sulle ripetizioni.':
    'Das Los sieht Wiederholungen oder ergänzende Lieferungen vor: Dann ist der Grund der Verknüpfung «No, nessuna ipotesi di collegamento». Wählen Sie diesen, oder korrigieren Sie die Antwort zu den Wiederholungen.',
  'La pagina non mostra insieme le ripetizioni e il motivo del collegamento.':
    'Die Seite zeigt die Wiederholungen und den Grund der Verknüpfung nicht gemeinsam.',
  'Importo massimo per i lavori': 'Höchstbetrag für Bauarbeiten',
  'L’importo supera 150.000 euro, e un affidamento diretto di lavori deve restarne sotto: correggi l’importo, o usa la scheda della procedura giusta.':
    'Der Betrag übersteigt 150.000 Euro, und eine Direktvergabe von Bauarbeiten muss darunter bleiben: Korrigieren Sie den Betrag, oder verwenden Sie das Formular des richtigen Verfahrens.',
  'Importo massimo per servizi e forniture': 'Höchstbetrag für Dienstleistungen und Lieferungen',
  'L’importo supera 140.000 euro, e un affidamento diretto di servizi o forniture deve restarne sotto: correggi l’importo, o usa la scheda della procedura giusta.':
    'Der Betrag übersteigt 140.000 Euro, und eine Direktvergabe von Dienstleistungen oder Lieferungen muss darunter bleiben: Korrigieren Sie den Betrag, oder verwenden Sie das Formular des richtigen Verfahrens.',
  'CIG collegato': 'Verknüpfter CIG',
  'C’è un motivo di collegamento con un altro CIG: scrivi quel CIG nella prima riga, oppure scegli «No, nessuna ipotesi di collegamento».':
    'Es gibt einen Grund der Verknüpfung mit einem anderen CIG: Tragen Sie jenen CIG in die erste Zeile ein, oder wählen Sie «No, nessuna ipotesi di collegamento».',
  'La pagina non mostra insieme il motivo del collegamento e il CIG collegato.':
    'Die Seite zeigt den Grund der Verknüpfung und den verknüpften CIG nicht gemeinsam.',
  'La pagina non mostra insieme la risposta sul PNRR e quella sull’acquisizione del CUP.':
    'Die Seite zeigt die Antwort zum PNRR und jene zur Einholung des CUP nicht gemeinsam.',
};
