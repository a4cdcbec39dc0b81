/** What `lib/exchange` says. */
export const exchange: Readonly<Record<string, string>> = {
  'Questo file non è un backup di Cigno: scegli il file esportato dall’archivio (cigno-backup).':
    'This file is not a Cigno backup: choose the file exported from the archive (cigno-backup).',
  'Il backup non dice la sua versione: il file è incompleto o è stato modificato.':
    'The backup does not say its version: the file is incomplete or has been modified.',
  'Il backup è stato fatto con una versione più recente di Cigno: aggiorna Cigno e riprova.':
    'The backup was made with a newer version of Cigno: update Cigno and try again.',
  'Il backup non dice quando è stato esportato: il file è incompleto o è stato modificato.':
    'The backup does not say when it was exported: the file is incomplete or has been modified.',
  'Il backup non contiene la parte «data»: il file è incompleto.':
    'The backup does not contain the part «data»: the file is incomplete.',
  '{0}: manca o non è un elenco. Il file è incompleto.': '{0}: is missing or is not a list. The file is incomplete.',
  'è uguale a quello dell’elemento {0}': 'is the same as that of item {0}',
  'Il backup contiene una parte sconosciuta, «{0}»: non è stato importato nulla.':
    'The backup contains an unknown part, «{0}»: nothing was imported.',
  'Il file è troppo grande per essere un backup di Cigno (oltre 50 MB).':
    'The file is too large to be a Cigno backup (over 50 MB).',
  'Il file non è leggibile: è incompleto o non è un backup di Cigno.':
    'The file cannot be read: it is incomplete or is not a Cigno backup.',
  'Non è stato importato nulla.': 'Nothing was imported.',
  'Questo file non è una guida di Cigno: scegli un file esportato da «Guide» (cigno-guida).':
    'This file is not a Cigno guide: choose a file exported from «Guides» (cigno-guida).',
  'La guida non dice la sua versione: il file è incompleto o è stato modificato.':
    'The guide does not say its version: the file is incomplete or has been modified.',
  'La guida è stata fatta con una versione più recente di Cigno: aggiorna Cigno e riprova.':
    'The guide was made with a newer version of Cigno: update Cigno and try again.',
  'La guida non dice quando è stata esportata: il file è incompleto o è stato modificato.':
    'The guide does not say when it was exported: the file is incomplete or has been modified.',
  'Il file contiene una parte sconosciuta, «{0}». {1}': 'The file contains an unknown part, «{0}». {1}',
  'Il file è troppo grande per essere una guida di Cigno (oltre 20 MB).':
    'The file is too large to be a Cigno guide (over 20 MB).',
  'Il file non è leggibile: è incompleto o non è una guida di Cigno.':
    'The file cannot be read: it is incomplete or is not a Cigno guide.',
  'una guida di Cigno': 'a Cigno guide',
  'nome interno': 'internal name',
  'a che cosa serve': 'what it is for',
  'giorno della verifica': 'day of verification',
  'che cosa fare': 'what to do',
  'che cosa può andare storto': 'what can go wrong',
  'che cosa non si può annullare': 'what cannot be undone',
  'nota dell’ente': 'note of the public body',
  'campo o comando': 'field or command',
  'quando è fatto': 'when it is done',
  'testo alternativo': 'alternative text',
  'un testo': 'a text',
  'un elenco': 'a list',
  'un oggetto': 'an object',
  'contiene «{0}», che una guida non ha: una guida mostra testi, non preme e non scrive niente':
    'contains «{0}», which a guide does not have: a guide shows texts, it presses and writes nothing',
  'sono troppi, al massimo {0}': 'are too many, at most {0}',
  'è troppo lungo, al massimo {0} caratteri': 'is too long, at most {0} characters',
  'non ce n’è nessuno': 'there is none',
  'è vuoto': 'is empty',
  'valore non ammesso; sono ammessi {0}': 'value not allowed; allowed are {0}',
  'non è di un tipo che Cigno conosce': 'is not of a kind that Cigno knows',
  'deve essere un indirizzo https:// di al massimo 500 caratteri, senza spazi':
    'must be an https:// address of at most 500 characters, without spaces',
  'deve essere un PNG, JPEG o WebP scritto nel file, non un indirizzo':
    'must be a PNG, JPEG or WebP written in the file, not an address',
  'deve essere un giorno, per esempio 2026-11-22': 'must be a day, for example 2026-11-22',
  'può avere solo lettere minuscole senza accenti, cifre e trattini, al massimo 80':
    'may have only lower-case letters without accents, digits and hyphens, at most 80',
  'deve essere {0}': 'must be {0}',
  'valore non valido': 'invalid value',
  'Guida: valore non valido.': 'Guide: invalid value.',
  'un numero': 'a number',
  'un numero intero': 'a whole number',
  'sì o no (true o false)': 'yes or no (true or false)',
  '{0}, elemento {1}, campo {2}: {3} Non è stato importato nulla.':
    '{0}, item {1}, field {2}: {3} Nothing was imported.',
  '{0}, elemento {1}: deve essere un oggetto. Non è stato importato nulla.':
    '{0}, item {1}: must be an object. Nothing was imported.',
  'un backup di Cigno': 'a Cigno backup',
  'Il file è annidato troppo in profondità per essere {0}.': 'The file is nested too deeply to be {0}.',
  'Il file contiene la chiave vietata «{0}»: non è stato importato nulla.':
    'The file contains the forbidden key «{0}»: nothing was imported.',
  'Il file è troppo grande per essere un file di progresso di Cigno.':
    'The file is too large to be a Cigno progress file.',
  'Il file non si legge: non è un file di progresso di Cigno, oppure è incompleto.':
    'The file cannot be read: it is not a Cigno progress file, or it is incomplete.',
  'Questo file non è un file di progresso: si sceglie quello esportato dalla palestra di Cigno.':
    'This file is not a progress file: choose the one exported from Cigno’s practice area.',
  'Il file è stato fatto con una versione più recente di Cigno: si aggiorni Cigno e si riprovi.':
    'The file was made with a newer version of Cigno: update Cigno and try again.',
  'Il file di progresso è stato modificato o è incompleto: non è stato letto.':
    'The progress file has been modified or is incomplete: it was not read.',
  'Il file di progresso porta una data che non è una data: non è stato letto.':
    'The progress file bears a date that is not a date: it was not read.',
  '«{0}» non è stata abbinata: manca il codice fiscale. Si sceglie poi a mano.':
    '«{0}» was not matched: the tax code is missing. It is then chosen by hand.',
  'L’operatore {0} non è nell’archivio e il file non ne dice il nome. Si sceglie poi a mano.':
    'The operator {0} is not in the archive and the file does not give its name. It is then chosen by hand.',
  'Ha lo stesso CIG padre della riga {0}.': 'It has the same parent CIG as row {0}.',
  'Nel file non c’è la riga delle intestazioni: serve almeno una colonna «CIG padre». Il modello da scaricare le ha tutte.':
    'The file has no header row: at least a column «CIG padre» is needed. The template to download has them all.',
  'Le colonne {0} dicono la stessa cosa ({1}): tienine una sola.':
    'The columns {0} say the same thing ({1}): keep only one.',
  'Riga {0}: una virgoletta non è chiusa, e il resto del file non si legge.':
    'Row {0}: a quotation mark is not closed, and the rest of the file cannot be read.',
  'Il file è troppo grande (oltre 5 MB) per un elenco di convenzioni.':
    'The file is too large (over 5 MB) for a list of framework contracts.',
  'È un foglio di calcolo: aprilo e salvalo come «CSV» (separato da punto e virgola), poi riprova.':
    'It is a spreadsheet: open it and save it as «CSV» (separated by semicolons), then try again.',
  'Il file è vuoto.': 'The file is empty.',
  'Il file ha le intestazioni e nessuna riga.': 'The file has the headers and no row.',
  'Il file ha più di {0} righe: dividilo in più file.':
    'The file has more than {0} rows: divide it into several files.',
  'Il file non è un JSON leggibile: è incompleto o ha un errore di scrittura.':
    'The file is not readable JSON: it is incomplete or has a writing error.',
  'Il file JSON deve essere un elenco di convenzioni, tra parentesi quadre.':
    'The JSON file must be a list of framework contracts, in square brackets.',
  'deve essere un oggetto': 'must be an object',
  'il campo «{0}» deve essere un testo o un numero': 'the field «{0}» must be a text or a number',
  'Elemento {0}: {1}.': 'Item {0}: {1}.',
  'Elemento {0}: «{1}» ripete un altro campo.': 'Item {0}: «{1}» repeats another field.',
  'il testo supera {0} caratteri.': 'the text exceeds {0} characters.',
  '«{0}» non è lavori, forniture o servizi.': '«{0}» is not lavori, forniture or servizi.',
};
