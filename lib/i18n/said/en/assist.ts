/** What `lib/assist` says. */
export const assist: Readonly<Record<string, string>> = {
  'Modalità sicura: su questa pagina Cigno non scrive. Copia i valori da «Da copiare», oppure esci dalla modalità sicura.':
    'Safe mode: Cigno does not write on this page. Copy the values from the list, or leave safe mode.',
  '{0} Guardalo tu.': '{0} Look at it yourself.',
  'È obbligatorio ed è vuoto.': 'It is required and it is empty.',
  'La pagina lo segna obbligatorio ed è vuoto.': 'The page marks it as required and it is empty.',
  'Compilato, senza errori visibili.': 'Filled in, without visible errors.',
  'È obbligatorio, ma Cigno non lo trova sulla pagina: cercalo e guardalo tu.':
    'It is required, but Cigno does not find it on the page: look for it and check it yourself.',
  'Sezione {0}': 'Section {0}',
  'Non è sulla pagina: {0} campi obbligatori non si possono controllare. Aprila, e il controllo si aggiorna da solo.':
    'It is not on the page: {0} required fields cannot be checked. Open it, and the check updates by itself.',
  'Campo senza nome': 'Field without a name',
  'La pagina lo segna obbligatorio, ma Cigno non lo conosce e non lo legge: guarda tu che sia compilato.':
    'The page marks it as required, but Cigno does not know it and does not read it: see for yourself that it is filled in.',
  '«{0}» si poteva usare fino al {1}.': '«{0}» could be used until {1}.',
  '«{0}» si potrà usare dal {1}.': '«{0}» can be used from {1}.',
  'Servono almeno {0} caratteri: qui sono {1}.': 'At least {0} characters are needed: here there are {1}.',
  'Al massimo {0} caratteri: qui sono {1}.': 'At most {0} characters: here there are {1}.',
  'ANAC ammette soltanto: {0}.': 'ANAC allows only: {0}.',
  'Deve andare da 0 a {0}.': 'Must be between 0 and {0}.',
  '«{0}» c’è due volte.': '«{0}» is there twice.',
  'Il piano è di un’altra pagina: aggiorna il piano.': 'The plan is of another page: update the plan.',
  'Questa pagina non è di un portale che Cigno conosce.': 'This page is not of a portal that Cigno knows.',
  'La pagina è cambiata dopo il piano: aggiorna il piano.': 'The page changed after the plan: update the plan.',
  'Il campo ha cambiato significato: aggiorna il piano.': 'The field has changed its meaning: update the plan.',
  'Il campo non è più nella pagina.': 'The field is no longer on the page.',
  'Il campo è chiuso o di sola lettura: aprilo e aggiorna il piano.':
    'The field is closed or read-only: open it and update the plan.',
  'Il campo è cambiato dopo il piano: lo lascio com’è.': 'The field changed after the plan: left as it is.',
  'Il campo ha già un altro valore: lo lascio com’è.': 'The field already has another value: left as it is.',
  'Non si sa che cosa togliere.': 'It is not known what to remove.',
  'Compilazione interrotta.': 'Filling interrupted.',
  'La pagina ha cambiato il valore dopo la scrittura: correggilo a mano.':
    'The page changed the value after it was written: correct it by hand.',
  'Cigno non riesce a confrontare «{0}» con l’elenco di ANAC.': 'Cigno cannot compare «{0}» with ANAC’s list.',
  '«{0}» non è nell’elenco di ANAC che Cigno conosce.': '«{0}» is not in the ANAC list that Cigno knows.',
  '«{0}» non è nell’elenco di ANAC.': '«{0}» is not in ANAC’s list.',
  '«{0}» non è una delle risposte di ANAC: {1}.': '«{0}» is not one of ANAC’s answers: {1}.',
  'Cigno legge qui più valori, e ne aspetta uno.': 'Cigno reads several values here, and expects one.',
  '«{0}» non è un importo in euro: scrivilo come 1234,56.': '«{0}» is not an amount in euro: write it as 1234,56.',
  'Cigno non capisce se «{0}» vuol dire sì o no.': 'Cigno cannot tell whether «{0}» means yes or no.',
  '«{0}» non è una data.': '«{0}» is not a date.',
  'È una casella da spuntare: Cigno aspettava un testo.': 'It is a box to tick: Cigno expected a text.',
  'Cigno non riesce a leggere questo campo.': 'Cigno cannot read this field.',
  'Due campi della pagina sembrano questo: Cigno non sa quale conta.':
    'Two fields of the page seem to be this one: Cigno does not know which counts.',
  'I due campi hanno CIG diversi.': 'The two fields have different CIGs.',
  'La sessione del portale è finita: rientra e riapri lo stesso documento':
    'The portal session has ended: log in again and reopen the same document',
  'Il portale avvisa che la sessione sta per finire: rispondi tu al suo avviso':
    'The portal warns that the session is about to end: answer its notice yourself',
  'Il documento è diventato di sola lettura: Cigno non scrive più nulla.':
    'The document has become read-only: Cigno writes nothing more.',
  'Il portale ha bloccato questa connessione: Cigno non scrive più nulla.':
    'The portal has blocked this connection: Cigno writes nothing more.',
  'La pagina che è tornata è un altro documento: lì Cigno non scrive nulla. Riapri il documento di prima.':
    'The page that came back is another document: Cigno writes nothing there. Reopen the previous document.',
  'La pagina non è tornata entro un minuto: quando torna, guarda i valori':
    'The page did not come back within a minute: when it does, look at the values',
  '{0}, poi premi «Riprendi».': '{0}, then press «Resume».',
  '{0}: quello che non è tornato com’era si toglie a mano.': '{0}: what did not go back as it was is removed by hand.',
  'La pagina non risponde più.': 'The page no longer responds.',
  'La pagina di prima non c’è più o non risponde: non è stato scritto nulla.':
    'The previous page is no longer there or does not respond: nothing was written.',
  'La pagina non è più il modulo di prima: non è stato scritto nulla.':
    'The page is no longer the previous form: nothing was written.',
  'La pagina non risponde: riaprila dal menu del portale, poi premi di nuovo Controlla.':
    'The page does not respond: reopen it from the portal’s menu, then press Check again.',
  'La pagina si è ricaricata senza tenere il valore: scrivilo a mano.':
    'The page reloaded without keeping the value: write it by hand.',
  'Ricaricandosi, la pagina ha messo un altro valore: lo lascio com’è.':
    'On reloading, the page put another value: left as it is.',
  'Alla fine la pagina non tiene più il valore: scrivilo a mano.':
    'In the end the page no longer keeps the value: write it by hand.',
  '«{0}» non c’è ancora sulla pagina: premi il pulsante della pagina che aggiunge {1}, e il piano si aggiorna da solo.':
    '«{0}» is not on the page yet: press the page’s button that adds {1}, and the plan updates by itself.',
  'la riga': 'the row',
  'il blocco': 'the block',
  'Sulla pagina non c’è ancora una riga per «{0}»: premi il pulsante della pagina che aggiunge la riga, e il piano si aggiorna da solo.':
    'There is not yet a row for «{0}» on the page: press the page’s button that adds the row, and the plan updates by itself.',
  'Cigno non trova il campo di questo valore: copialo e incollalo dove serve.':
    'Cigno does not find the field for this value: copy it and paste it where it is needed.',
  'La sezione «{0}» non è ancora sulla pagina: aprila, e il piano si aggiorna da solo.':
    'The section «{0}» is not on the page yet: open it, and the plan updates by itself.',
  'Obbligatorio, ma nel profilo non c’è: scrivilo qui nella pagina, o completa l’affidamento.':
    'Required, but not in the profile: write it here on the page, or complete the procurement.',
  'Due campi della pagina sembrano questo: Cigno non sceglie. Copia il valore.':
    'Two fields of the page seem to be this one: Cigno does not choose. Copy the value.',
  'La pagina ha già questo valore.': 'The page already has this value.',
  'È in una parte chiusa della pagina: aprila, e il piano si aggiorna da solo.':
    'It is in a closed part of the page: open it, and the plan updates by itself.',
  'La pagina contiene «{0}»: resta così, se non scegli Sovrascrivi.':
    'The page contains «{0}»: it stays so, unless you choose Overwrite.',
  'Qui non si scrive: il codice si sceglie con il pulsante accanto al campo. Copialo e cercalo nell’elenco che si apre.':
    'Nothing is written here: the code is chosen with the button beside the field. Copy it and look for it in the list that opens.',
  ' Contiene «{0}», diverso dal profilo.': ' It contains «{0}», which differs from the profile.',
  'La pagina non lascia scrivere qui.{0}': 'The page does not allow writing here.{0}',
  'Cigno non sa che cosa chiede questo campo.': 'Cigno does not know what this field asks for.',
  'totale {0}': 'total {0}',
  'Non può essere negativo.': 'It cannot be negative.',
  'Una riga è vuota: compilala o toglila.': 'A row is empty: fill it in or remove it.',
  'ANAC lo chiede sempre: manca.': 'ANAC always asks for it: it is missing.',
  'Non è una risposta a questa domanda: scrivila di nuovo.': 'It is not an answer to this question: write it again.',
};
