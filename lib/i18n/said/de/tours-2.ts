/** What `lib/tours` says, part 2 of 2. */
export const tours2: Readonly<Record<string, string>> = {
  'L’elenco cambia: una voce chiusa viene rifiutata. Cigno propone solo quelle aperte.':
    'Die Liste ändert sich: Ein geschlossener Eintrag wird abgelehnt. Cigno schlägt nur die offenen vor.',
  'Sezione «Lotti»: oggetto e importo': 'Abschnitt «Lotti»: Gegenstand und Betrag',
  'Scrivi l’identificativo del lotto, il tipo di contratto, l’oggetto e l’importo del lotto.':
    'Tragen Sie die Kennung des Loses, die Art des Vertrags, den Gegenstand und den Betrag des Loses ein.',
  'Ogni lotto ha il suo CIG.': 'Jedes Los hat seinen CIG.',
  'Un importo pari a zero è rifiutato (REG98, REG99).': 'Ein Betrag von null wird abgelehnt (REG98, REG99).',
  'Entra nella PCP': 'Melden Sie sich an der PCP an',
  'Apri l’interfaccia web della PCP dal suo indirizzo ed entra con SPID, CIE, eIDAS o CNS. Entra il RUP, con la sua identità.':
    'Öffnen Sie die Weboberfläche der PCP über ihre Adresse und melden Sie sich mit SPID, CIE, eIDAS oder CNS an. Es meldet sich der EPV (RUP) an, mit seiner eigenen Identität.',
  'Serve un profilo di RUP attivo presso i servizi ANAC: se non ce l’hai, segui prima «Prima di cominciare».':
    'Es braucht ein aktives EPV-Profil (RUP) bei den Diensten der ANAC: Wenn Sie es nicht haben, folgen Sie zuerst «Bevor es losgeht».',
  'Interfaccia web della PCP': 'Weboberfläche der PCP',
  'Apri «Le mie bozze»': 'Öffnen Sie «Le mie bozze»',
  'Nel menu apri «Gestione appalti», poi «Le mie bozze».':
    'Öffnen Sie im Menü «Gestione appalti», dann «Le mie bozze».',
  'Un CIG nuovo comincia da una bozza: nella pagina iniziale non c’è nessun pulsante per chiederlo.':
    'Ein neuer CIG beginnt mit einem Entwurf: Auf der Startseite gibt es keine Schaltfläche, um ihn anzufragen.',
  'Se l’appalto è già stato creato non è più fra le bozze: cercalo in «I miei appalti».':
    'Wenn der Auftrag schon angelegt wurde, steht er nicht mehr bei den Entwürfen: Suchen Sie ihn in «I miei appalti».',
  'Premi «Aggiungi»': 'Drücken Sie «Aggiungi»',
  'Premi «Aggiungi», di solito in basso a destra. Per riprendere un lavoro cominciato, cerca la bozza per data e aprila.':
    'Drücken Sie «Aggiungi», meist unten rechts. Um eine begonnene Arbeit fortzusetzen, suchen Sie den Entwurf nach Datum und öffnen ihn.',
  'Si apre l’elenco dei motivi per cui si chiede un CIG.':
    'Es öffnet sich die Liste der Gründe, aus denen man einen CIG anfragt.',
  'Una seconda bozza per lo stesso acquisto porta a un secondo CIG: guarda prima se ce n’è già una.':
    'Ein zweiter Entwurf für denselben Ankauf führt zu einem zweiten CIG: Sehen Sie zuerst nach, ob es schon einen gibt.',
  'Scegli la scheda e premi «Crea bozza»': 'Wählen Sie das Formular und drücken Sie «Crea bozza»',
  'Scegli la voce «{0}» e premi «Crea bozza». Le parole sul portale possono cambiare: conta la sigla {1}.':
    'Wählen Sie den Eintrag «{0}» und drücken Sie «Crea bozza». Die Wörter auf dem Portal können sich ändern: Es zählt das Kürzel {1}.',
  'La scheda decide quali dati chiede ANAC e quali regole controlla.':
    'Das Formular bestimmt, welche Daten die ANAC verlangt und welche Regeln sie prüft.',
  'Se la scheda è sbagliata, si comincia un’altra bozza. Se non sai quale, nell’archivio c’è «Quale scheda?».':
    'Wenn das Formular falsch ist, beginnt man einen anderen Entwurf. Wenn Sie nicht wissen, welches, hilft im Archiv «Welches Formular?».',
  'Sezione «Stazioni appaltanti»': 'Abschnitt «Stazioni appaltanti»',
  'Controlla codice fiscale, codice AUSA e centro di costo dell’ente, e segna la stazione appaltante titolare. I campi con * sono obbligatori. Con un affidamento salvato, «Compila» li scrive tutti.':
    'Prüfen Sie Steuernummer, AUSA-Code und Kostenstelle der Körperschaft und kennzeichnen Sie die hauptverantwortliche Vergabestelle (titolare). Felder mit * sind Pflicht. Mit einer gespeicherten Vergabe schreibt «Ausfüllen» sie alle.',
  'ANAC confronta ente e centro di costo con la sua anagrafe AUSA.':
    'Die ANAC vergleicht Körperschaft und Kostenstelle mit ihrem Verzeichnis AUSA.',
  'Un centro di costo che non è di questo codice AUSA fa rifiutare l’appalto (errori ERR68 ed ERR69).':
    'Eine Kostenstelle, die nicht zu diesem AUSA-Code gehört, führt zur Ablehnung des Auftrags (Fehler ERR68 und ERR69).',
  'Controlla e premi «Conferma»': 'Prüfen Sie und drücken Sie «Conferma»',
  'Quando «Controlla» non trova più errori, premi «Conferma» in fondo all’ultima sezione.':
    'Wenn «Prüfen» keine Fehler mehr findet, drücken Sie «Conferma» am Ende des letzten Abschnitts.',
  'Il portale guarda se i campi obbligatori ci sono tutti. Il CIG non è ancora chiesto.':
    'Das Portal prüft, ob alle Pflichtfelder da sind. Der CIG ist noch nicht angefragt.',
  'Se resta sulla stessa pagina, qualche campo è vuoto o non valido: il portale lo segna.':
    'Wenn es auf derselben Seite bleibt, ist ein Feld leer oder ungültig: Das Portal kennzeichnet es.',
  'Premi «Crea appalto»': 'Drücken Sie «Crea appalto»',
  'Rileggi importo, oggetto e dati di chi riceve l’incarico, poi premi «Crea appalto». Quando il portale risponde, apri «I miei appalti».':
    'Lesen Sie Betrag, Gegenstand und Daten des Auftragnehmers noch einmal, dann drücken Sie «Crea appalto». Wenn das Portal antwortet, öffnen Sie «I miei appalti».',
  'La bozza diventa un appalto: il CIG si chiede da lì.':
    'Der Entwurf wird zum Auftrag: Von dort wird der CIG angefragt.',
  '«Salva bozza» non dà il CIG: mette da parte il lavoro in «Le mie bozze». Anche «Crea appalto», da solo, non lo dà ancora.':
    '«Salva bozza» ergibt keinen CIG: Es legt die Arbeit in «Le mie bozze» ab. Auch «Crea appalto» allein ergibt ihn noch nicht.',
  'La bozza diventa un appalto: si può modificare o cancellare soltanto finché è «in lavorazione».':
    'Der Entwurf wird zum Auftrag: Er kann nur geändert oder gelöscht werden, solange er «in lavorazione» ist.',
  'Apri il dettaglio dell’appalto': 'Öffnen Sie die Detailansicht des Auftrags',
  'In «I miei appalti» cerca l’appalto, apri i tre puntini accanto alla sua riga e scegli «Dettaglio».':
    'Suchen Sie in «I miei appalti» den Auftrag, öffnen Sie die drei Punkte neben seiner Zeile und wählen Sie «Dettaglio».',
  'Verifica e conferma si fanno dal dettaglio.': 'Überprüfung und Bestätigung erfolgen in der Detailansicht.',
  'Premi «Verifica» e aspetta l’esito': 'Drücken Sie «Verifica» und warten Sie auf das Ergebnis',
  'Premi «Verifica» e, se il portale chiede conferma, rispondi. Quando l’esito è positivo, segna qui che è fatto.':
    'Drücken Sie «Verifica» und antworten Sie, wenn das Portal eine Bestätigung verlangt. Wenn das Ergebnis positiv ist, haken Sie hier ab, dass es erledigt ist.',
  'ANAC controlla i dati con le sue regole prima che sia tardi per cambiarli.':
    'Die ANAC prüft die Daten mit ihren Regeln, bevor es für Änderungen zu spät ist.',
  'L’esito non arriva subito: «operazione presa in carico» vuol dire che la richiesta è partita, non che è andata bene. Se ci sono errori, «Modifica» riporta al modulo.':
    'Das Ergebnis kommt nicht sofort: «operazione presa in carico» bedeutet, dass die Anfrage abgegangen ist, nicht, dass alles gut ging. Wenn es Fehler gibt, führt «Modifica» zum Formular zurück.',
  'Premi «Conferma appalto»': 'Drücken Sie «Conferma appalto»',
  'Leggi il foglio «Prima di confermare» nell’assistente. Se è tutto giusto, premi tu «Conferma appalto».':
    'Lesen Sie das Blatt «Vor dem Bestätigen» im Assistenten. Wenn alles stimmt, drücken Sie selbst «Conferma appalto».',
  'È questo il passo con cui si chiede il CIG.': 'Mit diesem Schritt wird der CIG angefragt.',
  'La conferma è asincrona: dopo «operazione presa in carico» non premere di nuovo e non creare un altro appalto.':
    'Die Bestätigung läuft im Hintergrund: Drücken Sie nach «operazione presa in carico» nicht noch einmal und legen Sie keinen anderen Auftrag an.',
  'La conferma non si ritira. {0}': 'Die Bestätigung lässt sich nicht zurückziehen. {0}',
  'Aspetta il CIG': 'Warten Sie auf den CIG',
  'Il CIG compare qui, nel dettaglio, dopo la conferma. Se non c’è ancora, torna più tardi da «I miei appalti».':
    'Der CIG erscheint hier in der Detailansicht, nach der Bestätigung. Wenn er noch nicht da ist, kommen Sie später über «I miei appalti» zurück.',
  'ANAC lo rilascia quando ha finito di controllare. Appena si vede, Cigno lo mette nel registro.':
    'Die ANAC stellt ihn aus, wenn sie fertig geprüft hat. Sobald er zu sehen ist, trägt Cigno ihn ins Register ein.',
  'Se lo stato torna indietro o compaiono errori, leggili qui nell’assistente: Cigno li spiega.':
    'Wenn der Status zurückspringt oder Fehler erscheinen, lesen Sie sie hier im Assistenten: Cigno erklärt sie.',
  'Usa il CIG': 'Verwenden Sie den CIG',
  'Riporta il CIG nell’ordine o nel contratto, e nei pagamenti. Si copia dal registro, con l’icona di Cigno; un CIG di esercitazione non si usa.':
    'Geben Sie den CIG in der Bestellung oder im Vertrag und in den Zahlungen an. Er wird aus dem Register kopiert, über das Symbol von Cigno; ein Übungs-CIG wird nie verwendet.',
  'Prima di cominciare': 'Bevor es losgeht',
  'Abilitazione come RUP, SPID, registrazione al portale CMRC, dati da tenere pronti. Si fa una volta sola.':
    'Freischaltung als EPV (RUP), SPID, Registrierung am Portal CMRC, bereitzuhaltende Daten. Das macht man nur einmal.',
  'Procurati un’identità digitale': 'Besorgen Sie sich eine digitale Identität',
  'Serve SPID di livello 2 o superiore, oppure CIE, eIDAS o CNS, intestati al RUP.':
    'Es braucht SPID der Stufe 2 oder höher, oder CIE, eIDAS oder CNS, auf den EPV (RUP) ausgestellt.',
  'Nei portali entra soltanto il RUP, con la sua identità: le credenziali dell’ufficio non bastano.':
    'An den Portalen meldet sich nur der EPV an, mit seiner eigenen Identität: Die Zugangsdaten des Büros genügen nicht.',
  'Non prestare la tua identità a un collega: è il RUP che entra, anche sul computer di chi lo aiuta.':
    'Leihen Sie Ihre Identität keinem Kollegen: Der EPV meldet sich an, auch am Computer dessen, der ihm hilft.',
  'Registrati ai servizi ANAC': 'Registrieren Sie sich bei den Diensten der ANAC',
  'Registrati come utente dei servizi dell’Autorità, sul sito di ANAC: «Servizio di registrazione e profilazione utenti».':
    'Registrieren Sie sich auf der Website der ANAC als Nutzer der Dienste der Behörde: «Servizio di registrazione e profilazione utenti».',
  'Senza registrazione non si può chiedere il profilo di RUP.':
    'Ohne Registrierung kann man das EPV-Profil (RUP) nicht beantragen.',
  'Chi era già abilitato come RUP e prendeva i CIG in SIMOG non deve rifare nulla: passi oltre.':
    'Wer schon als EPV (RUP) freigeschaltet war und die CIG in SIMOG einholte, muss nichts neu machen: Gehen Sie weiter.',
  'Chiedi e attiva il profilo di RUP': 'Beantragen und aktivieren Sie das EPV-Profil (RUP)',
  'Chiedi il profilo «Responsabile unico del progetto» per il tuo ente e attivalo come dice il manuale di ANAC per la profilazione.':
    'Beantragen Sie das Profil «Responsabile unico del progetto» für Ihre Körperschaft und aktivieren Sie es, wie es das Handbuch der ANAC zur Profilierung beschreibt.',
  'L’interfaccia web della PCP si apre solo a chi ha questo profilo attivo.':
    'Die Weboberfläche der PCP öffnet sich nur für jene, die dieses Profil aktiv haben.',
  'Finché il profilo non è attivo l’interfaccia web non si apre: fallo prima che il CIG sia urgente.':
    'Solange das Profil nicht aktiv ist, öffnet sich die Weboberfläche nicht: Erledigen Sie das, bevor der CIG dringend ist.',
  'Metti nell’archivio i dati dell’ente': 'Tragen Sie die Daten der Körperschaft ins Archiv ein',
  'Nell’archivio di Cigno scrivi una volta sola l’ente, con codice fiscale, codice AUSA e centri di costo, e il RUP.':
    'Tragen Sie im Archiv von Cigno einmal die Körperschaft ein, mit Steuernummer, AUSA-Code und Kostenstellen, und den EPV (RUP).',
  'Sono i dati che i portali chiedono ogni volta.': 'Das sind die Daten, die die Portale jedes Mal verlangen.',
  'Codice AUSA e centro di costo devono essere quelli dell’anagrafe di ANAC: chiedili al RASA, che li tiene aggiornati per l’ente.':
    'AUSA-Code und Kostenstelle müssen jene des Verzeichnisses der ANAC sein: Fragen Sie den RASA, der sie für die Körperschaft aktuell hält.',
  'Solo per le convenzioni della CMRC: chiedi la registrazione':
    'Nur für die Konventionen der CMRC: Beantragen Sie die Registrierung',
  'Il RUP scrive al referente del portale gare: il proprio codice fiscale, mail e telefono; dell’ente la denominazione, la PEC, il codice fiscale, la partita IVA e la sede legale. Il testo è pronto nell’archivio, nella scheda del RUP.':
    'Der EPV (RUP) schreibt dem Ansprechpartner des Vergabeportals: die eigene Steuernummer, E-Mail und Telefon; von der Körperschaft Bezeichnung, PEC, Steuernummer, MwSt.-Nummer und Rechtssitz. Der Text steht im Archiv bereit, auf der Seite des EPV.',
  'Le credenziali del portale le dà la Città metropolitana, non ANAC.':
    'Die Zugangsdaten des Portals gibt die Metropolitanstadt aus, nicht die ANAC.',
  'L’indirizzo a cui scrivere è nelle istruzioni della Città metropolitana: prendilo da lì, perché può cambiare.':
    'Die Adresse steht in den Anleitungen der Metropolitanstadt: Entnehmen Sie sie dort, weil sie sich ändern kann.',
  'Solo per le convenzioni della CMRC: cambia la password':
    'Nur für die Konventionen der CMRC: Ändern Sie das Passwort',
  'Con codice di accesso, nome utente e password provvisoria ricevuti entra una volta nella pagina iniziale del portale e cambia la password. Dopo si entra con SPID.':
    'Melden Sie sich mit dem erhaltenen Zugangscode, Benutzernamen und vorläufigen Passwort einmal auf der Startseite des Portals an und ändern Sie das Passwort. Danach meldet man sich mit SPID an.',
  'La password che arriva è provvisoria.': 'Das Passwort, das Sie erhalten, ist vorläufig.',
  'Una password sbagliata più volte può bloccare la connessione di tutto l’ufficio.':
    'Ein mehrmals falsches Passwort kann die Verbindung des ganzen Büros sperren.',
  'Prepara il primo affidamento': 'Bereiten Sie die erste Vergabe vor',
  'Nell’archivio scrivi l’operatore economico e l’affidamento. Se non sai quale scheda serve, apri «Quale scheda?».':
    'Tragen Sie im Archiv den Wirtschaftsteilnehmer und die Vergabe ein. Wenn Sie nicht wissen, welches Formular gebraucht wird, öffnen Sie «Welches Formular?».',
  'Con i dati pronti sul portale resta da controllare, non da ricopiare.':
    'Mit den fertigen Daten bleibt auf dem Portal nur zu prüfen, nicht abzuschreiben.',
  'Un profilo si può salvare anche a metà: Cigno dice che cosa manca.':
    'Ein Profil lässt sich auch halb fertig speichern: Cigno sagt, was fehlt.',
  'ANAC lo annuncia ({0}): {1}': 'Die ANAC kündigt es an ({0}): {1}',
  'la rettifica (scheda {0})': 'die Berichtigung (Formular {0})',
  'l’annullamento (scheda ANN)': 'die Annullierung (Formular ANN)',
  'Per correggere restano {0}, una volta sola.': 'Zum Berichtigen bleiben {0}, nur einmal.',
  'Dopo non si corregge più.': 'Danach lässt sich nichts mehr berichtigen.',
};
