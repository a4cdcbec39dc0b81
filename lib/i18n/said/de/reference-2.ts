/** What `lib/reference` says, part 2 of 2. */
export const reference2: Readonly<Record<string, string>> = {
  'Se l’importo è giusto serve un’altra scheda (da 5.000 euro in su: AD3, da una piattaforma certificata). Gli importi sono al netto dell’IVA.':
    'Wenn der Betrag stimmt, braucht es ein anderes Formular (ab 5.000 Euro: AD3, über eine zertifizierte Plattform). Die Beträge verstehen sich ohne MwSt.',
  'È in corso una rettifica su questo appalto.': 'Für diesen Auftrag läuft eine Berichtigung.',
  'La stazione appaltante non è qualificata per questo importo o per questo tipo di contratto.':
    'Die Vergabestelle ist für diesen Betrag oder diese Art von Vertrag nicht qualifiziert.',
  'Serve una stazione qualificata o una centrale di committenza; se la qualificazione c’è, fai controllare al RASA l’iscrizione.':
    'Es braucht eine qualifizierte Vergabestelle oder eine zentrale Beschaffungsstelle; wenn die Qualifizierung vorhanden ist, lassen Sie den RASA die Eintragung prüfen.',
  'ANAC non riesce a chiedere se la stazione appaltante è qualificata.':
    'Die ANAC kann nicht abfragen, ob die Vergabestelle qualifiziert ist.',
  'Mancano l’importo del lotto o l’oggetto principale del contratto.':
    'Es fehlen der Betrag des Loses oder die Hauptart des Vertrags.',
  'Completa importo e oggetto del contratto (lavori, servizi o forniture) di ogni lotto.':
    'Ergänzen Sie Betrag und Art des Vertrags (Bauarbeiten, Dienstleistungen oder Lieferungen) für jedes Los.',
  'Da 40.000 euro in su la scheda AD3 vuole anche il documento ESPD (DGUE).':
    'Ab 40.000 Euro verlangt das Formular AD3 auch die Einheitliche Europäische Eigenerklärung (ESPD, DGUE).',
  'Aggiungi l’ESPD dalla piattaforma certificata.': 'Fügen Sie die EEE (ESPD) über die zertifizierte Plattform hinzu.',
  'Lo stesso codice fiscale è scritto su più partecipanti.':
    'Dieselbe Steuernummer ist bei mehreren Teilnehmern eingetragen.',
  'Lascia ogni operatore economico una volta sola.': 'Lassen Sie jeden Wirtschaftsteilnehmer nur einmal.',
  'Il lotto nominato non si trova.': 'Das genannte Los ist nicht zu finden.',
  'Controlla l’identificativo del lotto.': 'Prüfen Sie die Kennung des Loses.',
  'Manca l’oggetto dell’appalto, o ha solo spazi.':
    'Der Gegenstand des Auftrags fehlt oder besteht nur aus Leerzeichen.',
  'Scrivi l’oggetto nella sezione Appalto.': 'Tragen Sie den Gegenstand im Abschnitt Appalto ein.',
  'Manca l’oggetto di un lotto, o ha solo spazi.': 'Der Gegenstand eines Loses fehlt oder besteht nur aus Leerzeichen.',
  'Scrivi l’oggetto di ogni lotto.': 'Tragen Sie den Gegenstand jedes Loses ein.',
  'Manca l’oggetto di un’aggiudicazione, o ha solo spazi.':
    'Der Gegenstand eines Zuschlags fehlt oder besteht nur aus Leerzeichen.',
  'Scrivi l’oggetto di ogni aggiudicazione, non solo quello dell’appalto.':
    'Tragen Sie den Gegenstand jedes Zuschlags ein, nicht nur jenen des Auftrags.',
  'ANAC non riesce a parlare con l’anagrafe delle imprese.': 'Die ANAC erreicht das Unternehmensregister nicht.',
  'Il codice fiscale dell’operatore economico non è nell’anagrafe che ANAC consulta.':
    'Die Steuernummer des Wirtschaftsteilnehmers steht nicht in dem Verzeichnis, das die ANAC abfragt.',
  'Ricontrolla il codice fiscale (non la partita IVA, se sono diversi). Se è giusto e l’impresa è nuova, aspetta e riprova, poi scrivi ad ANAC.':
    'Überprüfen Sie die Steuernummer (nicht die MwSt.-Nummer, wenn sie verschieden sind). Wenn sie stimmt und das Unternehmen neu ist, warten Sie und versuchen Sie es erneut, dann schreiben Sie der ANAC.',
  'Hai detto che c’è il PNRR, ma i CUP scritti non risultano in ReGiS.':
    'Sie haben angegeben, dass PNRR-Gelder einfließen, aber die eingetragenen CUP stehen nicht in ReGiS.',
  'Controlla CUP e risposta sul PNRR con chi segue il progetto: uno dei due è sbagliato, o il CUP non è ancora in ReGiS.':
    'Prüfen Sie CUP und Antwort zum PNRR mit der Person, die das Projekt betreut: Eines von beiden ist falsch, oder der CUP steht noch nicht in ReGiS.',
  'I CUP scritti sono in ReGiS, ma hai detto che il PNRR non c’entra.':
    'Die eingetragenen CUP stehen in ReGiS, aber Sie haben angegeben, dass der PNRR nichts damit zu tun hat.',
  'Controlla CUP e risposta sul PNRR con chi segue il progetto: uno dei due è sbagliato.':
    'Prüfen Sie CUP und Antwort zum PNRR mit der Person, die das Projekt betreut: Eines von beiden ist falsch.',
  'Il servizio che controlla i CUP (DIPE) non risponde.': 'Der Dienst, der die CUP prüft (DIPE), antwortet nicht.',
  'ANAC non riesce a chiedere a ReGiS se il CUP c’è.': 'Die ANAC kann ReGiS nicht fragen, ob es den CUP gibt.',
  'L’id della scheda AVR (verifica dei requisiti) non esiste.':
    'Die Kennung des Formulars AVR (Überprüfung der Voraussetzungen) gibt es nicht.',
  'Se non hai mandato nessuna AVR lascia il campo vuoto; altrimenti ricopia il suo id.':
    'Wenn Sie kein AVR gesendet haben, lassen Sie das Feld leer; sonst kopieren Sie seine Kennung.',
  'L’id della scheda AVR è di un’altra pratica.': 'Die Kennung des Formulars AVR gehört zu einem anderen Vorgang.',
  'Ricopia l’id dell’AVR di questo affidamento, o lascia il campo vuoto.':
    'Kopieren Sie die Kennung des AVR dieser Vergabe, oder lassen Sie das Feld leer.',
  'Gli operatori economici non sono quelli dell’AVR mandata prima.':
    'Die Wirtschaftsteilnehmer sind nicht jene des zuvor gesendeten AVR.',
  'Scrivi gli stessi codici fiscali dell’AVR.': 'Tragen Sie dieselben Steuernummern wie im AVR ein.',
  'Per questa scheda ANAC non prevede di tornare indietro.': 'Für dieses Formular sieht die ANAC keine Rückkehr vor.',
  'Guarda se ci sono la correzione (CM1, CM2) o l’annullamento (ANN).':
    'Sehen Sie nach, ob es die Berichtigung (CM1, CM2) oder die Annullierung (ANN) gibt.',
  'Su questo appalto si è già tornati indietro una volta.': 'Bei diesem Auftrag ist man schon einmal zurückgekehrt.',
  'Non si può ripetere: resta la correzione o l’annullamento, dove ANAC li prevede.':
    'Das lässt sich nicht wiederholen: Es bleiben die Berichtigung oder die Annullierung, wo die ANAC sie vorsieht.',
  'È in corso un ritorno indietro su una scheda.': 'Bei einem Formular läuft gerade eine Rückkehr.',
  'Manca il CIG o l’id del contratto.': 'Der CIG oder die Kennung des Vertrags fehlt.',
  'Scrivi uno dei due.': 'Tragen Sie eines von beiden ein.',
  'È l’errore generico: ANAC non dice che cosa non va.':
    'Das ist der allgemeine Fehler: Die ANAC sagt nicht, was nicht stimmt.',
  'Aspetta e riprova una volta; poi ricontrolla centro di costo, codici fiscali e importi, e infine scrivi al Contact Center di ANAC con ora e codice appalto.':
    'Warten Sie und versuchen Sie es einmal erneut; dann überprüfen Sie Kostenstelle, Steuernummern und Beträge, und schließlich schreiben Sie dem Contact Center der ANAC mit Uhrzeit und Auftragscode (codice appalto).',
  'Mancano i dati che ANAC si aspettava.': 'Es fehlen die Daten, die die ANAC erwartet hat.',
  'ANAC non conosce chi è collegato.': 'Die ANAC kennt den Angemeldeten nicht.',
  'Il RUP deve entrare almeno una volta con SPID sui servizi ANAC e avere il profilo attivo.':
    'Der EPV muss sich mindestens einmal mit SPID bei den Diensten der ANAC anmelden und das Profil aktiv haben.',
  'L’accesso è stato fatto con un livello di sicurezza troppo basso.':
    'Die Anmeldung erfolgte mit einer zu niedrigen Sicherheitsstufe.',
  'Entra di nuovo con SPID di livello più alto, o con CIE.':
    'Melden Sie sich erneut mit SPID einer höheren Stufe an, oder mit der CIE.',
  'ANAC non autorizza chi è collegato a questa operazione.':
    'Die ANAC ermächtigt den Angemeldeten nicht zu diesem Vorgang.',
  'Controlla che il profilo RUP sia attivo per l’ente scritto nella scheda.':
    'Prüfen Sie, ob das EPV-Profil (RUP) für die im Formular eingetragene Körperschaft aktiv ist.',
  'La sessione con ANAC è scaduta o non vale più.': 'Die Sitzung bei der ANAC ist abgelaufen oder nicht mehr gültig.',
  'Esci, entra di nuovo e riprendi dall’elenco: non ricominciare da capo.':
    'Melden Sie sich ab, melden Sie sich wieder an und setzen Sie aus der Liste fort: Beginnen Sie nicht von vorn.',
  'La stazione appaltante non è abilitata.': 'Die Vergabestelle ist nicht freigeschaltet.',
  'Chiedi al RASA di guardare l’anagrafica in AUSA.': 'Bitten Sie den RASA, die Stammdaten in der AUSA anzusehen.',
  'Chi è collegato non risulta fra le persone dell’ente.':
    'Der Angemeldete gehört nicht zu den Personen der Körperschaft.',
  'Controlla di essere entrato per l’ente giusto.': 'Prüfen Sie, ob Sie für die richtige Körperschaft angemeldet sind.',
  'Il portale non è riuscito a leggere i dati dell’ente: chi lo ha incontrato lo lega al centro di costo.':
    'Das Portal konnte die Daten der Körperschaft nicht lesen: Wer darauf gestoßen ist, bringt es mit der Kostenstelle in Verbindung.',
  'Controlla codice AUSA e centro di costo, che il RUP sia associato a quel centro, poi esci e rientra. Se resta, scrivi al Contact Center di ANAC.':
    'Prüfen Sie AUSA-Code und Kostenstelle, ob der EPV jener Kostenstelle zugeordnet ist, dann melden Sie sich ab und wieder an. Wenn es bleibt, schreiben Sie dem Contact Center der ANAC.',
  'ANAC non riconosce il RUP per cui la piattaforma ha fatto la richiesta.':
    'Die ANAC erkennt den EPV nicht, für den die Plattform die Anfrage gestellt hat.',
  'Il RUP entri almeno una volta con SPID sui servizi di ANAC, poi si riprova dalla piattaforma.':
    'Der EPV meldet sich mindestens einmal mit SPID bei den Diensten der ANAC an, dann versucht man es von der Plattform aus erneut.',
  'Non è un errore: ANAC ha ricevuto la richiesta e risponderà più tardi, anche dopo ore.':
    'Das ist kein Fehler: Die ANAC hat die Anfrage erhalten und antwortet später, auch erst nach Stunden.',
  'Non premere di nuovo: un secondo appalto per lo stesso acquisto prende un secondo CIG. Riapri più tardi il dettaglio; dopo 24 ore scrivi all’assistenza.':
    'Drücken Sie nicht noch einmal: Ein zweiter Auftrag für denselben Ankauf erhält einen zweiten CIG. Öffnen Sie die Detailansicht später erneut; nach 24 Stunden schreiben Sie dem Kundendienst.',
  'Nel campo CIG Derivato c’è un valore che il portale non accetta.':
    'Im Feld CIG Derivato steht ein Wert, den das Portal nicht annimmt.',
  'Lascia vuoto CIG Derivato: lo scrive il sistema. Il CIG della convenzione va nei campi del CIG padre.':
    'Lassen Sie CIG Derivato leer: Das System trägt ihn ein. Der CIG der Konvention gehört in die Felder des Haupt-CIG (CIG padre).',
  'Si è chiesto il CIG prima che l’appalto fosse confermato.':
    'Der CIG wurde angefragt, bevor der Auftrag bestätigt war.',
  'Torna all’affidamento dal menu e fai prima il passo di conferma, poi aspetta il suo esito.':
    'Kehren Sie über das Menü zur Vergabe zurück und machen Sie zuerst den Schritt der Bestätigung, dann warten Sie auf sein Ergebnis.',
  'Manca almeno un campo che la pagina segna con l’asterisco o in grassetto, anche in una linguetta chiusa.':
    'Es fehlt mindestens ein Feld, das die Seite mit Sternchen oder fett kennzeichnet, auch in einem geschlossenen Reiter.',
  'Apri ogni linguetta e guarda i controlli di Cigno: dicono quali campi obbligatori sono vuoti.':
    'Öffnen Sie jeden Reiter und sehen Sie sich die Prüfungen von Cigno an: Sie sagen, welche Pflichtfelder leer sind.',
  'Il CPV scelto è troppo generico: il portale non accetta i primi due livelli dell’albero.':
    'Der gewählte CPV ist zu allgemein: Das Portal nimmt die ersten beiden Ebenen des Baums nicht an.',
  'Scendi nell’albero fino a una voce più precisa, poi conferma.':
    'Gehen Sie im Baum bis zu einem genaueren Eintrag hinunter, dann bestätigen Sie.',
  'Il portale chiude il lavoro di chi resta fermo troppo a lungo.':
    'Das Portal beendet die Arbeit, wenn man zu lange untätig bleibt.',
  'Rispondi all’avviso e salva, oppure rientra e riprendi dall’elenco. Alla CMRC non ricaricare la pagina con F5.':
    'Beantworten Sie die Meldung und speichern Sie, oder melden Sie sich wieder an und setzen Sie aus der Liste fort. Laden Sie die Seite bei der CMRC nicht mit F5 neu.',
};
