/** What `lib/exercises` says. */
export const exercises: Readonly<Record<string, string>> = {
  'Ente e ufficio': 'Körperschaft und Amt',
  'Centro di costo': 'Kostenstelle',
  'CIG del lotto 2': 'CIG des Loses 2',
  'CIG del lotto 3': 'CIG des Loses 3',
  'Importo dell’ordine, IVA esclusa': 'Betrag der Bestellung, ohne MwSt.',
  'Il CIG padre è quello del lotto a cui si aderisce.': 'Der Haupt-CIG ist jener des Loses, dem man beitritt.',
  'Il CIG padre non è, nei due campi, quello del lotto 3 a cui si aderisce.':
    'Der Haupt-CIG ist nicht in beiden Feldern jener des Loses 3, dem man beitritt.',
  'Il CIG derivato consuma il massimale del lotto che indica. Con il lotto sbagliato si spende su un lotto che l’ente non ha ordinato, e nessun controllo automatico lo rivela: i caratteri di controllo sono giusti.':
    'Der abgeleitete CIG verbraucht den Höchstbetrag des Loses, das er angibt. Mit dem falschen Los gibt man auf einem Los aus, das die Körperschaft nicht bestellt hat, und keine automatische Prüfung deckt es auf: Die Prüfzeichen stimmen.',
  'Ogni lotto ha il suo CIG: copialo dalla convenzione, al lotto con lo stesso numero dell’ordine, e guarda tutti e due i campi, «CIG Padre» e «Descrizione CIG Padre».':
    'Jedes Los hat seinen CIG: Man kopiert ihn aus der Konvention mit derselben Losnummer wie die Bestellung und sieht sich beide Felder an, «CIG Padre» und «Descrizione CIG Padre».',
  'L’ordine sul lotto 3': 'Die Bestellung aus dem Los 3',
  'Fra i documenti in lavorazione c’è già «Adesione carta (esempio)», compilato. Entra con SPID, aprilo dall’elenco, confrontalo con la determina e richiedi il CIG derivato.':
    'Unter den Dokumenten in Bearbeitung gibt es schon «Adesione carta (esempio)», ausgefüllt. Melden Sie sich mit SPID an, öffnen Sie es aus der Liste, prüfen Sie es anhand des Entscheids und fragen Sie den abgeleiteten CIG an.',
  'Milleduecento o uno e ventitré?': 'Zwölfhundert oder eins Komma dreiundzwanzig?',
  'Un collega ha scritto gli importi con il punto delle migliaia: «1.234». Il documento «Adesione carta (esempio)» è fra quelli in lavorazione: entra con SPID, aprilo, correggilo e richiedi il CIG derivato.':
    'Ein Kollege hat die Beträge mit dem Tausenderpunkt geschrieben: «1.234». Das Dokument «Adesione carta (esempio)» ist unter jenen in Bearbeitung: Melden Sie sich mit SPID an, öffnen Sie es, bringen Sie es in Ordnung und fragen Sie den abgeleiteten CIG an.',
  '«Importo Appalto» è 1.234,56 €.': '«Importo Appalto» beträgt 1.234,56 €.',
  '«Importo Appalto» non è 1.234,56 €.': '«Importo Appalto» beträgt nicht 1.234,56 €.',
  'Questo portale legge il punto come virgola: chi scrive «1.234» lascia nel documento 1,23 €, e la richiesta può partire lo stesso.':
    'Dieses Portal liest den Punkt als Komma: Wer «1.234» schreibt, lässt im Dokument 1,23 € stehen, und die Anfrage kann trotzdem abgehen.',
  'Scrivi «1234,56», con la virgola e senza punti, e uscendo dal campo rileggi quello che resta.':
    'Man schreibt «1234,56», mit Komma und ohne Punkte, und liest beim Verlassen des Feldes nach, was stehen bleibt.',
  '«Importo aggiudicato» dell’operatore è 1.234,56 €.':
    '«Importo aggiudicato» des Wirtschaftsteilnehmers beträgt 1.234,56 €.',
  '«Importo aggiudicato» dell’operatore, nell’altra scheda del documento, non è 1.234,56 €.':
    '«Importo aggiudicato» des Wirtschaftsteilnehmers, im anderen Reiter des Dokuments, beträgt nicht 1.234,56 €.',
  'Lo stesso errore sta in ogni campo scritto allo stesso modo: corretto il primo, gli altri restano.':
    'Derselbe Fehler steckt in jedem auf dieselbe Weise geschriebenen Feld: Ist das erste berichtigt, bleiben die anderen.',
  'Trovato un errore, cerca dove altro è stato fatto: apri tutte le schede del documento.':
    'Hat man einen Fehler gefunden, sucht man, wo er noch gemacht wurde: Alle Reiter des Dokuments werden geöffnet.',
  'Importo, IVA esclusa': 'Betrag, ohne MwSt.',
  'L’importo è quello della determina, senza IVA.': 'Der Betrag ist jener des Entscheids, ohne MwSt.',
  'L’importo non è quello della determina: 1.234,56 € IVA esclusa.':
    'Der Betrag ist nicht jener des Entscheids: 1.234,56 € ohne MwSt.',
  'L’importo è quello su cui ANAC calcola la soglia della scheda e la spesa dell’ente; si scrive senza IVA.':
    'Anhand dieses Betrags berechnet die ANAC die Schwelle des Formulars und die Ausgabe der Körperschaft; er wird ohne MwSt. geschrieben.',
  'Prima di confermare rileggi l’importo accanto a quello della determina.':
    'Vor dem Bestätigen liest man den Betrag neben jenem des Entscheids noch einmal.',
  'Ente e affidatario sono quelli della determina.': 'Körperschaft und Auftragnehmer sind jene des Entscheids.',
  'L’ente o l’affidatario non è quello della determina.':
    'Die Körperschaft oder der Auftragnehmer ist nicht jener des Entscheids.',
  'Il CIG lega l’ente che paga a chi è pagato: con un altro codice fiscale è il CIG di un contratto che non c’è.':
    'Der CIG verbindet die Körperschaft, die zahlt, mit dem, der bezahlt wird: Mit einer anderen Steuernummer ist es der CIG eines Vertrags, den es nicht gibt.',
  'Confronta i codici fiscali con quelli della determina, cifra per cifra: una denominazione giusta non basta.':
    'Man vergleicht die Steuernummern mit jenen des Entscheids, Ziffer für Ziffer: Eine richtige Bezeichnung genügt nicht.',
  'Il centro di costo è quello dell’ufficio che affida.': 'Die Kostenstelle ist jene des vergebenden Amtes.',
  'Il centro di costo non è quello dell’ufficio che affida (Settore Affari generali).':
    'Die Kostenstelle ist nicht jene des vergebenden Amtes (Settore Affari generali).',
  'Il CIG resta intestato al centro di costo indicato: risulterebbe di un ufficio che non ne sa niente. Dopo la conferma non si corregge.':
    'Der CIG bleibt der angegebenen Kostenstelle zugeordnet: Er würde einem Amt gehören, das nichts davon weiß. Nach der Bestätigung lässt sich das nicht berichtigen.',
  'Nel piano l’assistente segna «diverso» il campo che non corrisponde al profilo: guarda quello prima di tutto il resto.':
    'Im Plan kennzeichnet der Assistent das Feld, das nicht mit dem Profil übereinstimmt, als «abweichend»: Das sieht man sich vor allem anderen an.',
  'Un affidamento ordinario, senza trabocchetti': 'Eine gewöhnliche Vergabe, ohne Fallen',
  'Acquisisci il CIG dell’affidamento della determina con la scheda AD5, dalla bozza alla conferma. Non ci sono errori nascosti: serve a imparare la strada.':
    'Den CIG-Code der Vergabe des Entscheids mit dem Formular AD5 einholen, vom Entwurf bis zur Bestätigung. Es gibt keine versteckten Fehler: Man lernt den Weg.',
  'Il modulo rispetta le regole di ANAC per la scheda AD5.': 'Das Formular hält die Regeln der ANAC für AD5 ein.',
  'Il modulo non rispetta le regole di ANAC per la scheda AD5.':
    'Das Formular hält die Regeln der ANAC für AD5 nicht ein.',
  'Un modulo che viola una regola viene respinto dopo la conferma, e si ricomincia.':
    'Ein Formular, das eine Regel verletzt, wird nach der Bestätigung abgelehnt, und man beginnt von vorn.',
  '«Controlla» dell’assistente applica le stesse regole prima che lo faccia ANAC.':
    '«Prüfen» des Assistenten wendet dieselben Regeln an, bevor die ANAC es tut.',
  'Una bozza preparata da un collega': 'Ein von einem Kollegen vorbereiteter Entwurf',
  'Nelle bozze c’è già il modulo della determina, preparato da un collega di un altro ufficio copiando un vecchio affidamento. Apri la bozza con «Modifica», controllala e acquisisci il CIG.':
    'Unter den Entwürfen gibt es schon das Formular des Entscheids, von einem Kollegen eines anderen Amtes vorbereitet, der eine alte Vergabe kopiert hat. Öffnen Sie es mit «Modifica», prüfen Sie es und holen Sie den CIG-Code ein.',
  'Un importo tondo': 'Ein runder Betrag',
  'Nelle bozze c’è già il modulo AD5 della determina. Decidi se si può confermare così, poi premi «Ho finito» e rispondi alla domanda.':
    'Unter den Entwürfen gibt es schon das Formular AD5 des Entscheids. Entscheiden Sie, ob es so bestätigt werden kann, dann drücken Sie «Ich bin fertig» und beantworten die Frage.',
  'Come si prosegue?': 'Wie geht es weiter?',
  'Si conferma la scheda AD5 così com’è': 'Das Formular AD5 wird so bestätigt, wie es ist',
  'Si scrive 4.999,99 € e si conferma': 'Man schreibt 4.999,99 € und bestätigt',
  'Si divide in due affidamenti da 2.500 €': 'Man teilt in zwei Vergaben zu 2.500 €',
  'Non si usa AD5: si passa per una piattaforma certificata, con la scheda AD3':
    'AD5 wird nicht verwendet: Man geht über eine zertifizierte Plattform, mit dem Formular AD3',
  'Niente è stato confermato con la scheda sbagliata.': 'Mit dem falschen Formular wurde nichts bestätigt.',
  'È stato confermato un appalto, e nell’interfaccia web non c’è una scheda che valga per questo importo.':
    'Es wurde ein Auftrag bestätigt, und auf der Weboberfläche gibt es kein Formular, das für diesen Betrag gilt.',
  'La scheda AD5 vale solo sotto i 5.000 euro: a 5.000 euro esatti non vale più, e ANAC risponde ERR100. Scrivere un importo diverso da quello della determina non è una correzione: è un dato falso.':
    'Das Formular AD5 gilt nur unter 5.000 Euro: Bei genau 5.000 Euro gilt es nicht mehr, und die ANAC antwortet ERR100. Einen anderen Betrag als jenen des Entscheids zu schreiben ist keine Berichtigung: Es ist eine falsche Angabe.',
  'Sotto i 5.000 euro vuol dire al massimo 4.999,99: davanti a un importo tondo fermati. «Controlla» lo dice prima di ANAC.':
    'Unter 5.000 Euro heißt höchstens 4.999,99: Bei einem runden Betrag hält man inne. «Prüfen» sagt es vor der ANAC.',
  'La strada scelta è quella giusta: piattaforma certificata, scheda AD3.':
    'Der gewählte Weg ist der richtige: zertifizierte Plattform, Formular AD3.',
  'La strada scelta non è ammessa: da 5.000 euro in su serve una piattaforma certificata, con la scheda AD3.':
    'Der gewählte Weg ist nicht zulässig: Ab 5.000 Euro braucht es eine zertifizierte Plattform, mit dem Formular AD3.',
  'Un appalto non si può frazionare per evitare le norme del codice, e l’importo è quello che è.':
    'Ein Auftrag darf nicht aufgeteilt werden, um die Vorschriften des Kodex zu umgehen, und der Betrag ist, wie er ist.',
  'Nell’archivio, «Quale scheda?» porta alla scheda giusta con poche domande.':
    'Im Archiv führt «Welches Formular?» mit wenigen Fragen zum richtigen Formular.',
  '«Ho salvato tutto, ma il CIG non arriva»': '«Ich habe alles gespeichert, aber der CIG kommt nicht»',
  'Un collega ha compilato il modulo, ha premuto «Salva bozza» e aspetta il CIG da ieri. I dati sono giusti. Fai quello che manca.':
    'Ein Kollege hat das Formular ausgefüllt, «Salva bozza» gedrückt und wartet seit gestern auf den CIG. Die Daten sind richtig. Tun Sie, was noch fehlt.',
  'Dalla bozza è nato l’appalto.': 'Aus dem Entwurf ist der Auftrag entstanden.',
  'È rimasta una bozza: nessuno, in ANAC, la vede.': 'Ein Entwurf ist geblieben: Bei der ANAC sieht ihn niemand.',
  '«Salva bozza» conserva i dati e basta. L’appalto nasce con «Crea appalto», e il CIG con «Conferma appalto».':
    '«Salva bozza» bewahrt nur die Daten auf. Der Auftrag entsteht mit «Crea appalto», und der CIG mit «Conferma appalto».',
  'Se la pratica sta in «Le mie bozze» il CIG non arriverà mai: deve stare in «I miei appalti».':
    'Wenn der Vorgang in «Le mie bozze» steht, kommt der CIG nie: Er muss in «I miei appalti» stehen.',
  'Un acquisto dentro un progetto': 'Ein Ankauf innerhalb eines Projekts',
  'Acquisisci il CIG dell’affidamento della determina: la bozza c’è già. Confronta la determina con il modulo, riga per riga.':
    'Holen Sie den CIG-Code der Vergabe des Entscheids ein: Der Entwurf ist schon da. Vergleichen Sie den Entscheid mit dem Formular, Zeile für Zeile.',
  'Il CUP del progetto è nell’aggiudicazione.': 'Der CUP des Projekts steht im Zuschlag.',
  'Manca il CUP della determina ({0}), o non c’è quello solo.':
    'Der CUP des Entscheids ({0}) fehlt, oder er ist nicht der einzige.',
  'Il CUP lega la spesa al progetto. Per gli investimenti pubblici è obbligatorio: gli atti che li finanziano o li autorizzano senza CUP sono nulli.':
    'Der CUP verbindet die Ausgabe mit dem Projekt. Für öffentliche Investitionen ist er verpflichtend: Akte, die sie ohne CUP finanzieren oder ermächtigen, sind nichtig.',
  'Il modulo non lo chiede da solo: la riga si apre con «Aggiungi CUP». Se la determina nomina un progetto o un finanziamento, cerca il CUP.':
    'Das Formular fragt nicht von selbst danach: Die Zeile öffnet man mit «Aggiungi CUP». Wenn der Entscheid ein Projekt oder eine Finanzierung nennt, sucht man den CUP.',
  'L’appalto è confermato e il CIG c’è.': 'Der Auftrag ist bestätigt, und der CIG ist da.',
  'Il CIG non c’è: l’appalto non è stato confermato, o la conferma è stata respinta.':
    'Der CIG ist nicht da: Der Auftrag wurde nicht bestätigt, oder die Bestätigung wurde abgelehnt.',
  'Finché l’appalto non è confermato ANAC non rilascia nessun CIG, e senza CIG non si può pagare.':
    'Solange der Auftrag nicht bestätigt ist, stellt die ANAC keinen CIG aus, und ohne CIG kann man nicht zahlen.',
  'Guarda il dettaglio dell’appalto in «I miei appalti»: lo stato deve essere «Confermato» o «Pubblicato», e il CIG deve stare accanto all’aggiudicazione.':
    'Man sieht sich die Detailansicht des Auftrags in «I miei appalti» an: Der Status muss «Confermato» oder «Pubblicato» sein, und der CIG muss neben dem Zuschlag stehen.',
  'Il CIG derivato è stato richiesto.': 'Der abgeleitete CIG wurde angefragt.',
  'Il CIG derivato non è stato richiesto.': 'Der abgeleitete CIG wurde nicht angefragt.',
  '«Salva» conserva il documento e basta: la richiesta ad ANAC parte solo con Gestione PCP, «Richiedi CIG».':
    '«Salva» bewahrt nur das Dokument auf: Die Anfrage an die ANAC geht erst mit Gestione PCP, «Richiedi CIG» ab.',
  'Guarda la fase del documento: «In lavorazione» vuol dire che non è partito niente.':
    'Man sieht sich die Phase des Dokuments an: «In lavorazione» bedeutet, dass nichts abgegangen ist.',
  'Nessun CIG è stato chiesto due volte.': 'Kein CIG wurde zweimal angefragt.',
  'Per lo stesso affidamento è stato chiesto più di un CIG.': 'Für dieselbe Vergabe wurde mehr als ein CIG angefragt.',
  'Un CIG in più resta a nome dell’ente per un contratto che non c’è, finché non viene annullato, e nei pagamenti può finire quello sbagliato.':
    'Ein überzähliger CIG bleibt auf den Namen der Körperschaft für einen Vertrag, den es nicht gibt, bis er annulliert wird, und in den Zahlungen kann der falsche landen.',
  'Prima di chiedere un CIG guarda nell’elenco se l’affidamento c’è già; lo dice anche il foglio «Prima di confermare».':
    'Bevor man einen CIG anfragt, sieht man in der Liste nach, ob es die Vergabe schon gibt; das sagt auch das Blatt «Vor dem Bestätigen».',
};
