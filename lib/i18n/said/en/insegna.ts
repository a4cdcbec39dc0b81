/** What the rooms say of what a person taught. */
export const insegna: Readonly<Record<string, string>> = {
  'insegnato il {0}': 'taught on {0}',
  'insegnato il {0} dal file «{1}»': 'taught on {0} from the file «{1}»',
  'Qui Cigno non scrive mai: il campo è nascosto, bloccato o sta in una ricerca.':
    'Cigno never writes here: the field is hidden, locked or stands in a search.',
  'Questo campo non ha abbastanza di suo per ritrovarlo: servono almeno due cose tra etichetta, titolo della sezione e nome, e il posto da solo non basta.':
    'This field has too little of its own to be found again: it takes at least two of caption, title of the section and name, and its place alone is not enough.',
  'Nella pagina c’è un altro campo che non si distingue da questo: Cigno non saprebbe quale dei due è.':
    'There is another field on the page that cannot be told from this one: Cigno would not know which of the two it is.',
  'Un campo di questo tipo, o con queste voci, di solito non contiene «{0}»: controlla.':
    'A field of this kind, or with these options, does not usually hold «{0}»: check.',
  'Finora Cigno lo leggeva come «{0}»: non lo sarà più.': 'Until now Cigno read it as «{0}»: it will be that no more.',
  'Il campo «{0}», che Cigno leggeva così, non lo sarà più.':
    'The field «{0}», which Cigno read so, will be that no more.',
  'Qui non c’è un CIG con le cifre di controllo giuste accanto a un’etichetta, o in una colonna con la sua intestazione.':
    'There is no CIG with correct check digits here beside a caption, or in a column with its head.',
  'È il CIG di un altro appalto, o sta in una parte della pagina che parla d’altro: non è quello rilasciato qui.':
    'It is the CIG of another appalto, or stands in a part of the page about something else: it is not the one issued here.',
  'Cigno lo legge già: non c’è niente da insegnare.': 'Cigno reads it already: there is nothing to teach.',
  'Questa pagina non ha abbastanza parole sue per riconoscerla un’altra volta: servono un titolo e qualche comando.':
    'This page has too few words of its own to be known again: it takes a title and some commands.',
  'La pagina di prima non c’è più o non risponde.': 'The page from before is gone or does not answer.',
  'La pagina è cambiata: comincia di nuovo.': 'The page has changed: begin again.',
  'In questa pagina non c’è niente da indicare.': 'There is nothing to point at on this page.',
  'Il tempo per indicare è finito.': 'The time for pointing is over.',
  'Non è stato possibile conservare l’insegnamento: riprova.': 'What was taught could not be kept: try again.',
  'Questo file non contiene insegnamenti: scegli un file esportato da «Insegnamenti» (cigno-insegnamenti).':
    'This file holds no teachings: choose a file exported from «Teachings» (cigno-insegnamenti).',
  'Il file non dice la sua versione: è incompleto o è stato modificato.':
    'The file does not say its version: it is incomplete or was changed.',
  'Il file è stato fatto con una versione più recente di Cigno: aggiorna Cigno e riprova.':
    'The file was made with a later version of Cigno: update Cigno and try again.',
  'Il file non dice quando è stato esportato: è incompleto o è stato modificato.':
    'The file does not say when it was exported: it is incomplete or was changed.',
  'Il file non ha un titolo, o ne ha uno troppo lungo: è incompleto o è stato modificato.':
    'The file has no title, or one that is too long: it is incomplete or was changed.',
  'Il titolo del file {0}. {1}': 'The title of the file {0}. {1}',
  'Nel file non c’è nessun insegnamento. {0}': 'There is no teaching in the file. {0}',
  'Ci sono già {0} insegnamenti, quanti Cigno ne tiene: togline qualcuno e riprova.':
    'There are already {0} teachings, as many as Cigno keeps: remove some and try again.',
  'Nel file ci sono più di {0} insegnamenti. {1}': 'There are more than {0} teachings in the file. {1}',
  'Insegnamento {0}: {1}. {2}': 'Teaching {0}: {1}. {2}',
  'Il file è troppo grande per contenere insegnamenti di Cigno (oltre 2 MB).':
    'The file is too large to hold teachings of Cigno (over 2 MB).',
  'Il file non è leggibile: è incompleto o non contiene insegnamenti di Cigno.':
    'The file cannot be read: it is incomplete or holds no teachings of Cigno.',
  'un file di insegnamenti': 'a file of teachings',
  'la parte «{0}» non è come deve essere': 'the part «{0}» is not as it must be',
  'non dice abbastanza per ritrovare il campo, e il posto da solo non basta':
    'does not say enough to find the field again, and its place alone is not enough',
  'il campo «{0}» non è della scheda {1}': 'the field «{0}» is not of the form {1}',
  'contrasta con l’insegnamento {0} dello stesso file': 'contradicts teaching {0} of the same file',
};
