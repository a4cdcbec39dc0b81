/** Words of the side panel. */
export const panel = {
  'panel.titolo': 'Cigno – assistente',
  'panel.perche': 'Perché lo dice',
  'panel.indirizzo': 'Indirizzo',
  'panel.certezza-alta': 'riconosciuta',
  'panel.certezza-media': 'quasi sicuro',
  'panel.certezza-bassa': 'poco sicuro',
  'panel.form': 'Scheda {scheda}',
  'panel.apri-archivio': 'Archivio',
  'panel.caricamento': 'Leggo la pagina…',

  'panel.nessuna-titolo': 'Qui non c’è una pagina dei portali',
  'panel.nessuna-testo':
    'Apri in questa finestra il portale che ti serve ed entra: l’assistente si aggiorna da solo. Questi sono gli indirizzi.',
  'panel.indirizzo-pcp': 'PCP, l’interfaccia web di ANAC (AD5, P5 e altre schede)',
  'panel.indirizzo-cmrc': 'Portale gare della Città metropolitana di Roma Capitale (CIG derivato, AD4)',
  'panel.nessuna-ricarica':
    'Cigno legge e scrive solo a questi indirizzi: in ogni altra pagina non guarda nulla. Se sei già nella PCP e qui non compare, salva la bozza e ricarica la pagina con il browser; nel portale della CMRC non ricaricare: torna alla pagina dal menu.',
  'panel.muta-titolo': 'La pagina non risponde',
  'panel.muta-testo':
    'Cigno non la ricarica da sé, per non farti perdere nulla. Nella PCP, se puoi salva la bozza e ricarica la pagina con il browser; nel portale della CMRC non ricaricare, torna alla pagina dal menu. I dati dei tuoi profili sono al sicuro.',
  'panel.riprova': 'Riprova a leggere',
  'panel.ignota-titolo': 'Cigno non riconosce questa pagina',
  'panel.ignota-testo':
    'Finché non la riconosce non scrive nulla. Se è un modulo da compilare, apri la sua prima sezione e aspetta che compaiano i campi.',
  'panel.scaduta-titolo': 'La sessione del portale è scaduta',
  'panel.scaduta-testo':
    'Rientra nel portale e riprendi il lavoro dall’elenco. I tuoi profili e il registro sono in questo computer: non si è perso nulla, e Cigno può compilare di nuovo.',

  'panel.scadenza-titolo': 'La sessione sta per scadere',
  'panel.scadenza-testo':
    'Il portale chiude la sessione se non si fa nulla. Rispondi tu al suo avviso per restare collegato, poi premi «Salva»: finché l’avviso è aperto Cigno non scrive.',
  'panel.bloccato-titolo': 'Il portale ha bloccato questa connessione',
  'panel.bloccato-testo':
    'Il portale blocca l’indirizzo internet dell’ufficio quando vede richieste che gli sembrano irregolari: per esempio una pagina già salvata riaperta con F5, duplicata o richiamata da un preferito, troppe richieste al minuto, una password sbagliata più volte. Vale per tutti i colleghi dello stesso ufficio. Non riprovare: scrivi all’assistenza del portale e chiedi lo sblocco. Cigno non fa richieste al portale.',

  'panel.affidamento': 'Affidamento',
  'panel.affidamento-scegli': 'Scegli l’affidamento…',
  'panel.affidamento-nuovo': 'Nuovo affidamento…',
  'panel.affidamento-apri': 'Modifica',
  'panel.affidamento-suggerimento': 'Da qui vengono i valori da scrivere.',
  'panel.nessun-affidamento-titolo': 'Non c’è ancora un affidamento',
  'panel.nessun-affidamento-testo':
    'Salvalo una volta nell’archivio: ente, operatore economico, oggetto, CPV e importo. Poi Cigno compila questo modulo al posto tuo.',
  'panel.nessun-profilo-titolo': 'Comincia dai tuoi dati',
  'panel.nessun-profilo-testo':
    'Cigno compila con i dati che salvi tu, una volta sola: l’ente, il RUP, chi fornisce, l’affidamento. Restano in questo computer.',
  'panel.comincia': 'Comincia da qui',

  'panel.ripresa-titolo': 'Una compilazione di questo documento si è interrotta',
  'panel.ripresa-testo':
    'Erano stati scritti {done} campi su {total}. Guarda il piano qui sotto: dice che cosa manca adesso. Quello che è già sulla pagina resta com’è.',
  'panel.riprendi': 'Riprendi',
  'panel.lascia': 'Lascia così',

  'panel.piano': 'Piano',
  'panel.piano-nulla': 'Non c’è nulla da scrivere: quello che Cigno sa è già sulla pagina.',
  'panel.piano-scegli': 'Scegli un affidamento: qui vedrai campo per campo che cosa verrebbe scritto.',
  'panel.piano-da-scrivere.one': '{n} campo da scrivere',
  'panel.piano-da-scrivere.other': '{n} campi da scrivere',
  'panel.piano-gia.one': '{n} già a posto',
  'panel.piano-gia.other': '{n} già a posto',
  'panel.piano-diversi.one': '{n} diverso',
  'panel.piano-diversi.other': '{n} diversi',
  'panel.piano-chiede.one': '{n} da decidere',
  'panel.piano-chiede.other': '{n} da decidere',
  'panel.piano-tuoi.one': '{n} da fare a mano',
  'panel.piano-tuoi.other': '{n} da fare a mano',
  'panel.piano-sezione': '{section}: {what}',
  'panel.piano-altro': 'Altri campi',
  'panel.piano-ignoti.one': '{n} campo della pagina che Cigno non conosce',
  'panel.piano-ignoti.other': '{n} campi della pagina che Cigno non conosce',
  'panel.piano-pronto': 'Piano pronto: {what}. Nulla è stato scritto.',
  'panel.piano-rifatto':
    'La pagina è cambiata mentre guardavi: il piano è stato rifatto e non è stato scritto nulla. Riguardalo, poi premi di nuovo Compila.',
  'panel.nella-pagina': 'Nella pagina',
  'panel.nel-profilo': 'Nel profilo',
  'panel.vuoto': 'vuoto',
  'panel.codice': 'codice {code}',
  'panel.sovrascrivi': 'Sovrascrivi',
  'panel.chiede-titolo': 'Un valore, più campi: decidi tu',
  'panel.chiede-uno': 'Un valore da confermare: decidi tu',
  'panel.scrivi-qui': 'Scrivi qui {value}',
  'panel.stato-write': 'da scrivere',
  'panel.stato-already': 'già a posto',
  'panel.stato-differs': 'diverso',
  'panel.stato-ask': 'da decidere',
  'panel.stato-absent': 'senza campo',
  'panel.stato-closed': 'chiuso',
  'panel.stato-valueless': 'manca',
  'panel.stato-unknown': 'non riconosciuto',

  'panel.azioni': 'Azioni',
  'panel.compila': 'Compila',
  'panel.controlla': 'Controlla',
  'panel.compila-quanti.one': 'Scrive {n} campo nella pagina. Non preme nessun pulsante del portale.',
  'panel.compila-quanti.other': 'Scrive {n} campi nella pagina. Non preme nessun pulsante del portale.',
  'panel.compila-nulla': 'Non c’è nulla da scrivere.',
  'panel.compila-scegli': 'Prima scegli un affidamento.',
  'panel.avanzamento': '{done} di {total} campi',
  'panel.avanzamento-titolo': 'Compilazione in corso',
  'panel.ferma': 'Ferma',
  'panel.fermo': 'Mi fermo dopo i campi che sto scrivendo…',
  'panel.annullamento': 'Rimetto i valori di prima…',

  'panel.esito': 'Esito',
  'panel.esito-scritti.one': '{n} scritto e riletto',
  'panel.esito-scritti.other': '{n} scritti e riletti',
  'panel.esito-gia.one': '{n} era già a posto',
  'panel.esito-gia.other': '{n} erano già a posto',
  'panel.esito-falliti.one': '{n} da fare a mano',
  'panel.esito-falliti.other': '{n} da fare a mano',
  'panel.esito-diversi.one': '{n} lasciato diverso',
  'panel.esito-diversi.other': '{n} lasciati diversi',
  'panel.esito-assenti.one': '{n} valore senza campo',
  'panel.esito-assenti.other': '{n} valori senza campo',
  'panel.esito-fermata': 'Ti sei fermato prima della fine: i campi restanti sono ancora nel piano.',
  'panel.esito-rotta': 'La compilazione si è interrotta: {reason} I campi restanti sono ancora nel piano.',
  'panel.esito-annullata': 'Compilazione annullata: i campi hanno di nuovo il valore di prima.',
  'panel.esito-annullata-meno.one':
    'Compilazione annullata, ma {n} campo non ha ripreso il valore di prima: guardalo tu.',
  'panel.esito-annullata-meno.other':
    'Compilazione annullata, ma {n} campi non hanno ripreso il valore di prima: guardali tu.',
  'panel.esito-bene':
    'Tutto quello che c’era da scrivere è sulla pagina. Ora guarda i controlli qui sotto, poi salva tu la bozza.',
  'panel.esito-scritto': 'scritto',
  'panel.annulla-compilazione': 'Annulla compilazione',
  'panel.vai': 'Vai al campo',

  'panel.controlli': 'Controlli',
  'panel.controlli-regole': 'Regole ANAC al {day}',
  'panel.controlli-errori.one': '{n} errore',
  'panel.controlli-errori.other': '{n} errori',
  'panel.controlli-dubbi.one': '{n} cosa non verificabile',
  'panel.controlli-dubbi.other': '{n} cose non verificabili',
  'panel.controlli-vuoti.one': '{n} campo obbligatorio ancora vuoto',
  'panel.controlli-vuoti.other': '{n} campi obbligatori ancora vuoti',
  'panel.codici': 'Cerca un codice: CPV, comune, NUTS, CCNL',
  'panel.codici-testo':
    'Per i campi che Cigno non scrive: trova il codice negli elenchi di ANAC, copialo e incollalo nella pagina.',
  'panel.codici-elenco': 'Elenco',
  'panel.codici-CPV': 'CPV, categorie merceologiche',
  'panel.codici-codIstat': 'Comune, codice ISTAT',
  'panel.codici-codNUTS': 'Area NUTS',
  'panel.codici-ccnl': 'CCNL, contratto collettivo',
  'panel.codici-cerca': 'Parole o codice',
  'panel.codici-copia': 'Copia {code}',
  'panel.controlli-chiusi.one': '{n} campo obbligatorio vuoto in una parte chiusa della pagina: aprila e compilalo',
  'panel.controlli-chiusi.other': '{n} campi obbligatori vuoti nelle parti chiuse della pagina: aprile e compilali',
  'panel.controlli-ok.one': '{n} controllo a posto',
  'panel.controlli-ok.other': '{n} controlli a posto',
  'panel.controlli-titolo-errori': 'Da correggere',
  'panel.controlli-titolo-dubbi': 'Non verificabile',
  'panel.controlli-bene': 'Nessun errore trovato, e tutto quello che serve è stato letto.',
  'panel.controlli-bene-forse': 'Nessun errore in quello che si vede, ma non tutto si vede.',
  'panel.controlli-non-sostituisce':
    'Un controllo senza errori non è ancora l’accettazione di ANAC: la decide la verifica del portale.',
  'panel.controllato': 'Controllo fatto: {errori}, {dubbi}.',

  'panel.guida': 'Guida',
  'panel.guida-home': 'Nel menù «Gestione appalti» apri «Le mie bozze».',
  'panel.guida-bozze':
    'Per un CIG nuovo premi «Aggiungi», di solito in basso a destra. Per riprendere un lavoro, cerca la bozza per data e aprila.',
  'panel.guida-scelta-scheda':
    'Scegli la scheda del tuo affidamento e premi «Crea bozza». «AD5 – Affidamento diretto <5K» vale per importi sotto 5.000 €, quando non si riesce a usare una piattaforma certificata: annota il motivo. Se non sai quale, nell’archivio c’è «Quale scheda?».',
  'panel.guida-form':
    'Guarda il piano e premi Compila. Completa i campi che restano, sezione per sezione. Quando i controlli sono a posto premi tu «Conferma» nell’ultima sezione, poi salva la bozza oppure «Crea appalto».',
  'panel.guida-appalti':
    'Cerca l’appalto, apri i tre puntini accanto alla riga e scegli «Dettaglio». Il CIG si ottiene da lì.',
  'panel.guida-dettaglio':
    'Premi prima la verifica e aspetta il suo esito: le operazioni sono asincrone e possono durare a lungo. Se non ci sono errori, conferma tu l’appalto.',
  'panel.guida-conferma':
    'Il portale ti chiede se procedere. Rileggi importo, operatore economico e oggetto prima di rispondere.',
  'panel.guida-accesso':
    'Entra tu, con «Entra con SPID» o con le credenziali ricevute. Cigno qui non legge e non scrive nessun campo: si sveglia dopo, quando si apre l’affidamento. Se non sei ancora registrato, la richiesta è nell’archivio.',
  'panel.registrazione-cmrc': 'Prepara la richiesta di registrazione',
  'panel.guida-menu': 'Nel menu apri «Affidamento senza negoziazione», poi «Affidamenti diretti su Accordo Quadro».',
  'panel.guida-affidamenti':
    'Per un CIG derivato nuovo premi «Nuovo Affidamento». Per riprendere un lavoro apri la sua riga. Il CIG, quando c’è, sta nella colonna «CIG Derivato»: Cigno registra quelli dei tuoi affidamenti, non quelli dei colleghi.',
  'panel.guida-documento':
    'Guarda il piano, decidi dove va il CIG della convenzione, premi Compila. CPV e luogo si scelgono con il pulsante della pagina: il codice è nel piano, pronto da copiare. Quando i controlli sono a posto premi tu «Salva», poi «Gestione PCP» e «Richiedi CIG»: il CIG derivato compare nella sua cella.',
  'panel.guida-documento-sola-lettura':
    'Questo affidamento non si può modificare ora: è in approvazione, inviato o annullato. Quando il CIG derivato compare nella sua cella, Cigno lo registra da solo.',
  'panel.guida-selettore':
    'Scegli tu, qui, il codice che Cigno mostra nel piano dell’affidamento: copialo da lì e cercalo in questo elenco. Poi conferma: la pagina lo riporta nel modulo.',
  'panel.guida-bloccato': 'Chiudi questa pagina e chiedi lo sblocco all’assistenza del portale. Non ricaricarla.',
  'panel.guida-sessione-in-scadenza': 'Rispondi all’avviso del portale, poi salva l’affidamento.',
  'panel.guida-non-ricaricare':
    'Dopo «Salva» non premere F5, non duplicare la scheda e non riaprire l’indirizzo: il portale può scambiarlo per un attacco e bloccare tutto l’ufficio. Torna all’affidamento dal menu.',
  'panel.guida-sessione-scaduta':
    'Rientra nel portale e riprendi il lavoro dall’elenco: «Le mie bozze» o gli affidamenti.',
  'panel.guida-sconosciuta':
    'Torna a «Gestione appalti»: Cigno riconosce bozze, moduli, elenco e dettaglio degli appalti.',
  'panel.guida-irreversibile':
    '«Conferma appalto» non si annulla: dopo, una correzione è possibile una volta sola. Un secondo appalto per lo stesso acquisto produce un secondo CIG.',
  'panel.guida-crea-appalto':
    '«Crea appalto» non dà ancora il CIG: bisogna poi confermare l’appalto da «I miei appalti».',
  'panel.ammessa': '{condition} {source}, verificato il {day}.',

  'panel.appalto': 'Appalto',
  'panel.appalto-stato': 'Stato',
  'panel.appalto-codice': 'Codice appalto',
  'panel.appalto-registro': 'Registro di Sistema',
  'panel.appalto-operatore': 'Operatore economico',
  'panel.appalto-padre': 'CIG padre',
  'panel.appalto-oggetto': 'Oggetto',
  'panel.appalto-importo': 'Importo',
  'panel.appalto-cig': 'CIG',
  'panel.appalto-senza-cig': 'Non ancora rilasciato. Quando compare in questa pagina, Cigno lo registra da solo.',
  'panel.appalto-registrato': 'È nel registro.',
  'panel.ultimo-controllo': 'Ultimo controllo di Cigno, {when}: {errori}, {dubbi}.',
  'panel.ultimo-controllo-nessuno':
    'Cigno non ha ancora controllato questo appalto: aprilo con «Modifica», guarda i controlli, poi torna qui.',
  'panel.prima-di-confermare': 'Prima di premere «Conferma appalto»',
  'panel.rifiutato': 'Non riuscito: {reason}',
} as const;
