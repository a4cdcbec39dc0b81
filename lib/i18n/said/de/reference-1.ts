/** What `lib/reference` says, part 1 of 2. */
export const reference1: Readonly<Record<string, string>> = {
  'Non è un errore tuo. Aspetta e riprova più tardi, senza cambiare i dati; se dura oltre un giorno scrivi al Contact Center di ANAC con codice, ora e codice appalto.':
    'Es ist kein Fehler von Ihnen. Warten Sie und versuchen Sie es später erneut, ohne die Daten zu ändern; wenn es länger als einen Tag dauert, schreiben Sie dem Contact Center der ANAC mit Code, Uhrzeit und Auftragscode (codice appalto).',
  'Non dipende da quello che hai scritto: è il modo in cui la piattaforma ha spedito la scheda. Manda codice e testo all’assistenza della piattaforma che usi.':
    'Es hängt nicht von dem ab, was Sie geschrieben haben: Es liegt daran, wie die Plattform das Formular gesendet hat. Senden Sie Code und Text an den Kundendienst Ihrer Plattform.',
  'Aspetta l’esito dell’operazione in corso e riapri il dettaglio dell’appalto: non premere di nuovo.':
    'Warten Sie auf das Ergebnis des laufenden Vorgangs und öffnen Sie die Detailansicht des Auftrags erneut: Drücken Sie nicht noch einmal.',
  'Guarda quale scheda o quale voce stai usando; se la pagina te l’ha proposta lei, segnala il codice all’assistenza della piattaforma.':
    'Sehen Sie nach, welches Formular oder welchen Eintrag Sie verwenden; wenn die Seite ihn selbst vorgeschlagen hat, melden Sie den Code dem Kundendienst der Plattform.',
  'ANAC non riconosce a chi è collegato il diritto di fare questa operazione.':
    'Die ANAC erkennt dem Angemeldeten das Recht zu diesem Vorgang nicht zu.',
  'Controlla di essere entrato con il profilo RUP attivo e per l’ente giusto. Il RUP deve essere entrato almeno una volta con SPID sui servizi ANAC.':
    'Prüfen Sie, ob Sie mit dem aktiven EPV-Profil (RUP) und für die richtige Körperschaft angemeldet sind. Der EPV muss sich mindestens einmal mit SPID bei den Diensten der ANAC angemeldet haben.',
  'Per lo stato in cui si trova l’appalto, questa scheda non si può inviare adesso.':
    'Im jetzigen Status des Auftrags kann dieses Formular nicht gesendet werden.',
  'Guarda nel dettaglio quali schede sono già state confermate: di solito la scheda è già stata inviata, o ne manca una prima.':
    'Sehen Sie in der Detailansicht nach, welche Formulare schon bestätigt wurden: Meist wurde das Formular schon gesendet, oder es fehlt ein früheres.',
  'Il codice della scheda non esiste per ANAC.': 'Den Code des Formulars gibt es für die ANAC nicht.',
  'La scheda non ha la forma che ANAC si aspetta: un campo ha un tipo sbagliato, manca o è di troppo.':
    'Das Formular hat nicht die Form, die die ANAC erwartet: Ein Feld hat eine falsche Art, fehlt oder ist zu viel.',
  'Ricontrolla importi, date e codici; se sono a posto, manda codice e testo all’assistenza della piattaforma.':
    'Überprüfen Sie Beträge, Daten und Codes; wenn sie stimmen, senden Sie Code und Text an den Kundendienst der Plattform.',
  'La scheda è arrivata ad ANAC in una forma che non si legge.':
    'Das Formular ist bei der ANAC in einer nicht lesbaren Form angekommen.',
  'Ad ANAC è arrivata la richiesta senza i dati della scheda.':
    'Bei der ANAC ist die Anfrage ohne die Daten des Formulars angekommen.',
  'Due lotti o due aggiudicazioni hanno lo stesso identificativo.':
    'Zwei Lose oder zwei Zuschläge haben dieselbe Kennung.',
  'Dai a ciascuno un lotIdentifier diverso, per esempio LOT-0001 e LOT-0002.':
    'Geben Sie jedem einen anderen lotIdentifier, zum Beispiel LOT-0001 und LOT-0002.',
  'Lo stato dell’appalto non permette questa operazione: per esempio è già confermato o cancellato.':
    'Der Status des Auftrags erlaubt diesen Vorgang nicht: Er ist zum Beispiel schon bestätigt oder gelöscht.',
  'Riapri il dettaglio e guarda lo stato. Si modifica e si cancella solo «in lavorazione».':
    'Öffnen Sie die Detailansicht erneut und sehen Sie sich den Status an. Ändern und löschen kann man nur «in lavorazione».',
  'ANAC sta ancora facendo la verifica che hai chiesto prima.':
    'Die ANAC führt noch die Überprüfung durch, die Sie vorhin angefordert haben.',
  'ANAC sta ancora confermando l’appalto: il CIG può già essere in arrivo.':
    'Die ANAC bestätigt den Auftrag noch: Der CIG kann schon unterwegs sein.',
  'ANAC non trova l’appalto che la piattaforma le ha nominato.':
    'Die ANAC findet den Auftrag nicht, den die Plattform ihr genannt hat.',
  'ANAC non trova la scheda che la piattaforma le ha nominato.':
    'Die ANAC findet das Formular nicht, das die Plattform ihr genannt hat.',
  'ANAC non trova il CIG scritto.': 'Die ANAC findet den eingetragenen CIG nicht.',
  'Ricopia il CIG dal portale che lo ha rilasciato: dieci caratteri, attenzione a O e 0, B e 8.':
    'Kopieren Sie den CIG noch einmal vom Portal, das ihn ausgestellt hat: zehn Zeichen, Achtung auf O und 0, B und 8.',
  'ANAC non trova il codice fiscale scritto.': 'Die ANAC findet die eingetragene Steuernummer nicht.',
  'Ricontrolla il codice fiscale, cifra per cifra: 11 cifre per enti e imprese, 16 caratteri per le persone.':
    'Überprüfen Sie die Steuernummer Ziffer für Ziffer: 11 Ziffern bei Körperschaften und Unternehmen, 16 Zeichen bei Personen.',
  'Il lotto nominato non è fra quelli dell’appalto.': 'Das genannte Los gehört nicht zu jenen des Auftrags.',
  'Controlla l’identificativo del lotto: deve essere scritto come nella prima scheda.':
    'Prüfen Sie die Kennung des Loses: Sie muss wie im ersten Formular geschrieben sein.',
  'Manca il codice appalto.': 'Der Auftragscode (codice appalto) fehlt.',
  'Scrivi il codice appalto nella sezione Appalto: da 8 a 64 caratteri, diverso da quelli già usati dall’ente. Cigno ne propone uno.':
    'Tragen Sie den Auftragscode (codice appalto) im Abschnitt Appalto ein: 8 bis 64 Zeichen, anders als die von der Körperschaft schon verwendeten. Cigno schlägt einen vor.',
  'Quel codice appalto è già stato usato: spesso è lo stesso appalto creato due volte.':
    'Dieser Auftragscode (codice appalto) wurde schon verwendet: Oft ist es derselbe Auftrag, zweimal angelegt.',
  'Prima guarda in «I miei appalti» e nel registro se il CIG c’è già. Se è davvero un altro acquisto, cambia il codice appalto.':
    'Sehen Sie zuerst in «I miei appalti» und im Register nach, ob der CIG schon da ist. Wenn es wirklich ein anderer Ankauf ist, ändern Sie den Auftragscode (codice appalto).',
  'ANAC non è riuscita a leggere i dati della scheda.': 'Die ANAC konnte die Daten des Formulars nicht lesen.',
  'ANAC ha avuto un errore suo mentre controllava la scheda.':
    'Die ANAC hatte selbst einen Fehler, während sie das Formular prüfte.',
  'ANAC non trova la scheda da controllare.': 'Die ANAC findet das zu prüfende Formular nicht.',
  'ANAC non trova le regole con cui controllare la scheda.':
    'Die ANAC findet die Regeln nicht, mit denen das Formular zu prüfen ist.',
  'Lo stesso CIG è scritto su due lotti.': 'Derselbe CIG ist bei zwei Losen eingetragen.',
  'Lascia ogni CIG su un lotto solo.': 'Lassen Sie jeden CIG nur bei einem Los.',
  'I CIG scritti non sono quelli dei lotti dell’appalto.':
    'Die eingetragenen CIG sind nicht jene der Lose des Auftrags.',
  'Ricopia i CIG dal dettaglio dell’appalto.': 'Kopieren Sie die CIG aus der Detailansicht des Auftrags.',
  'La scheda è già confermata o annullata: non si può più toccare.':
    'Das Formular ist schon bestätigt oder annulliert: Es kann nicht mehr geändert werden.',
  'Per correggere importo o CUP serve la scheda di correzione (CM1 o CM2), dove ANAC la prevede.':
    'Um Betrag oder CUP zu berichtigen, braucht es das Berichtigungsformular (CM1 oder CM2), wo die ANAC es vorsieht.',
  'ANAC sta ancora verificando la scheda.': 'Die ANAC überprüft das Formular noch.',
  'ANAC sta ancora confermando la scheda: il CIG può già essere in arrivo.':
    'Die ANAC bestätigt das Formular noch: Der CIG kann schon unterwegs sein.',
  'Un campo con un elenco ha una voce che ANAC non ammette: sbagliata, o chiusa da una certa data.':
    'Ein Feld mit einer Liste enthält einen Eintrag, den die ANAC nicht zulässt: falsch, oder seit einem bestimmten Tag geschlossen.',
  'Scegli di nuovo le voci degli elenchi; le più facili a scadere sono ruolo dell’operatore, CCNL, comune ISTAT e fattispecie di tracciabilità.':
    'Wählen Sie die Einträge der Listen neu; am leichtesten verfallen Rolle des Wirtschaftsteilnehmers, CCNL, ISTAT-Gemeinde und Fall der Rückverfolgbarkeit.',
  'Il CIG scritto non appartiene a questo appalto.': 'Der eingetragene CIG gehört nicht zu diesem Auftrag.',
  'Ricopia il CIG dal dettaglio dell’appalto giusto.':
    'Kopieren Sie den CIG aus der Detailansicht des richtigen Auftrags.',
  'ANAC non riesce a parlare con l’anagrafe delle stazioni appaltanti (AUSA).':
    'Die ANAC erreicht das Verzeichnis der Vergabestellen (AUSA) nicht.',
  'Codice fiscale e codice AUSA non sono dello stesso ente, o l’ente non è attivo in AUSA.':
    'Steuernummer und AUSA-Code gehören nicht zur selben Körperschaft, oder die Körperschaft ist in der AUSA nicht aktiv.',
  'Controlla codice fiscale e codice AUSA dell’ente; se sono giusti, chiedi al RASA di guardare l’anagrafica in AUSA.':
    'Prüfen Sie Steuernummer und AUSA-Code der Körperschaft; wenn sie stimmen, bitten Sie den RASA, die Stammdaten in der AUSA anzusehen.',
  'Il centro di costo scritto non è fra quelli che AUSA conosce per l’ente.':
    'Die eingetragene Kostenstelle gehört nicht zu jenen, die die AUSA für die Körperschaft kennt.',
  'Scegli il centro di costo dall’elenco o ricopialo da AUSA; se è nuovo, il RASA deve averlo registrato e il RUP deve esservi associato.':
    'Wählen Sie die Kostenstelle aus der Liste oder kopieren Sie sie aus der AUSA; wenn sie neu ist, muss der RASA sie eingetragen haben und der EPV ihr zugeordnet sein.',
  'Non c’è nessuna stazione appaltante nella scheda.': 'Im Formular gibt es keine Vergabestelle.',
  'Aggiungi l’ente nella sezione Stazioni appaltanti.':
    'Fügen Sie die Körperschaft im Abschnitt Stazioni appaltanti hinzu.',
  'Il codice appalto è stato cambiato dopo il primo invio.':
    'Der Auftragscode (codice appalto) wurde nach dem ersten Senden geändert.',
  'Rimetti il codice appalto di prima: dopo il primo invio non si cambia.':
    'Setzen Sie den früheren Auftragscode (codice appalto) wieder ein: Nach dem ersten Senden ändert er sich nicht.',
  'Lo stesso codice fiscale è scritto su due partecipanti.':
    'Dieselbe Steuernummer ist bei zwei Teilnehmern eingetragen.',
  'Lascia ogni operatore economico una volta sola in ciascuna aggiudicazione.':
    'Lassen Sie jeden Wirtschaftsteilnehmer nur einmal in jedem Zuschlag.',
  'Il codice fiscale di chi opera non è fra quelli che l’ente ha autorizzato.':
    'Die Steuernummer des Handelnden gehört nicht zu jenen, die die Körperschaft ermächtigt hat.',
  'Entra come RUP dell’ente scritto nella scheda, o fatti delegare dall’ente.':
    'Melden Sie sich als EPV der im Formular eingetragenen Körperschaft an, oder lassen Sie sich von der Körperschaft bevollmächtigen.',
  'Il partecipante nominato non è fra quelli del lotto.': 'Der genannte Teilnehmer gehört nicht zu jenen des Loses.',
  'Controlla codice fiscale e id del partecipante: devono essere quelli della prima scheda.':
    'Prüfen Sie Steuernummer und Kennung des Teilnehmers: Es müssen jene des ersten Formulars sein.',
  'Il codice AUSA non è fra quelli della prima scheda dell’appalto.':
    'Der AUSA-Code gehört nicht zu jenen des ersten Formulars des Auftrags.',
  'Scrivi lo stesso ente della prima scheda.': 'Tragen Sie dieselbe Körperschaft wie im ersten Formular ein.',
  'Due partecipanti dello stesso lotto hanno lo stesso id.': 'Zwei Teilnehmer desselben Loses haben dieselbe Kennung.',
  'Se sono un raggruppamento l’id resta lo stesso e vanno corretti i ruoli; altrimenti, in un affidamento diretto, tieni solo chi si aggiudica il contratto.':
    'Wenn sie eine Bietergemeinschaft sind, bleibt die Kennung gleich und die Rollen sind zu korrigieren; sonst behalten Sie bei einer Direktvergabe nur jenen, der den Zuschlag erhält.',
  'Lo stesso id partecipante ha due importi diversi.': 'Dieselbe Teilnehmerkennung hat zwei verschiedene Beträge.',
  'In un raggruppamento scrivi l’importo solo alla mandataria, per intero. Se è un operatore di troppo, in un affidamento diretto tieni solo chi si aggiudica il contratto.':
    'Tragen Sie in einer Bietergemeinschaft den Betrag nur beim federführenden Unternehmen (mandataria) ein, und zwar ganz. Wenn es ein Wirtschaftsteilnehmer zu viel ist, behalten Sie bei einer Direktvergabe nur jenen, der den Zuschlag erhält.',
  'Il controllo di un CUP non è riuscito: di solito il CUP è scritto male o non è attivo.':
    'Die Prüfung eines CUP ist nicht gelungen: Meist ist der CUP falsch geschrieben oder nicht aktiv.',
  'Ricopia il CUP dal sistema CUP: 15 caratteri. Se è giusto e l’errore resta, aspetta e riprova.':
    'Kopieren Sie den CUP noch einmal aus dem CUP-System: 15 Zeichen. Wenn er stimmt und der Fehler bleibt, warten Sie und versuchen Sie es erneut.',
  'ANAC non riconosce il CIG dell’accordo quadro o della convenzione (il CIG padre).':
    'Die ANAC erkennt den CIG der Rahmenvereinbarung oder Konvention (den Haupt-CIG, CIG padre) nicht.',
  'Ricopia il CIG del lotto giusto della convenzione, non quello dell’intera gara. Se è giusto, chiedi a chi gestisce la convenzione se il CIG è ancora attivo.':
    'Kopieren Sie den CIG des richtigen Loses der Konvention, nicht jenen der ganzen Ausschreibung. Wenn er stimmt, fragen Sie den Betreiber der Konvention, ob der CIG noch aktiv ist.',
  'L’importo arriva a 5.000 euro o li supera: la scheda AD5 vale solo sotto.':
    'Der Betrag erreicht oder übersteigt 5.000 Euro: Das Formular AD5 gilt nur darunter.',
};
