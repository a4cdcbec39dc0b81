/** What `lib/domain` says, part 1 of 2. */
export const domain1: Readonly<Record<string, string>> = {
  'Serve un UUID, cioè 32 cifre esadecimali divise da trattini: lo genera Cigno.':
    'A UUID is needed, that is 32 hexadecimal digits divided by hyphens: Cigno generates it.',
  'L’indirizzo deve cominciare con https:// o http://.': 'The address must begin with https:// or http://.',
  'Il codice ISTAT di ANAC ha 9 cifre: regione, provincia, comune (per Roma 012058091).':
    'ANAC’s ISTAT code has 9 digits: region, province, municipality (for Rome 012058091).',
  'Serve il codice NUTS di terzo livello, 5 caratteri (per Roma ITI43).':
    'The NUTS code of the third level is needed, 5 characters (for Rome ITI43).',
  'il carattere {0} è «{1}»': 'character {0} is «{1}»',
  'Un CIG che comincia con una cifra ha solo cifre nei primi sette posti: {0}.':
    'A CIG that begins with a digit has only digits in the first seven places: {0}.',
  'Gli ultimi tre caratteri di un CIG sono cifre o lettere da A a F: {0}.':
    'The last three characters of a CIG are digits or letters from A to F: {0}.',
  'I primi sette caratteri sono tutti zero: non è un CIG.': 'The first seven characters are all zero: it is not a CIG.',
  'gli ultimi tre': 'the last three',
  'i primi sette': 'the first seven',
  'Dopo la lettera iniziale un CIG ha solo cifre e lettere da A a F: {0}.':
    'After the initial letter a CIG has only digits and letters from A to F: {0}.',
  'Dopo la lettera iniziale uno SmartCIG ha solo cifre e lettere da A a F: {0}.':
    'After the initial letter a SmartCIG has only digits and letters from A to F: {0}.',
  'Gli ultimi sette caratteri sono tutti zero: non è uno SmartCIG.':
    'The last seven characters are all zero: it is not a SmartCIG.',
  'il secondo e il terzo': 'the second and the third',
  'gli ultimi sette': 'the last seven',
  'Il codice contiene un errore di battitura: {0} caratteri (di controllo) non corrispondono con {1}. Ricopialo dal portale.':
    'The code contains a typing error: {0} characters (the check characters) do not match {1}. Copy it again from the portal.',
  'Il CIG manca.': 'The CIG is missing.',
  'È un CIG della palestra di Cigno: ANAC non l’ha mai rilasciato.':
    'It is a CIG of Cigno’s practice area: ANAC never issued it.',
  'Un CIG ha 10 caratteri: qui sono {0}.': 'A CIG has 10 characters: here there are {0}.',
  'Un CIG comincia con una cifra, con una lettera da A a U oppure con X, Y o Z: qui comincia con «{0}».':
    'A CIG begins with a digit, with a letter from A to U, or with X, Y or Z: here it begins with «{0}».',
  'Il CIG padre è uguale al CIG derivato: il padre è quello del lotto della convenzione.':
    'The parent CIG is the same as the derived CIG: the parent is that of the lot of the framework contract.',
  'Scrivi il nome del partecipante.': 'Write the name of the participant.',
  'Il nome è troppo lungo, al massimo {0} caratteri.': 'The name is too long, at most {0} characters.',
  'Il nome {0}.': 'The name {0}.',
  'La classe ha già {0} partecipanti.': 'The class already has {0} participants.',
  'Il codice appalto manca.': 'The contract code (codice appalto) is missing.',
  'Il codice appalto ha da 8 a 64 caratteri: qui sono {0}.':
    'The contract code (codice appalto) has from 8 to 64 characters: here there are {0}.',
  'Il codice AUSA manca.': 'The AUSA code is missing.',
  'Il codice AUSA ha dieci cifre, per esempio 0000123456.': 'The AUSA code has ten digits, for example 0000123456.',
  'Il codice AUSA non può essere zero.': 'The AUSA code cannot be zero.',
  'Il codice fiscale di una persona ha sei lettere, poi anno, mese, giorno, comune e una lettera finale.':
    'The tax code of a person has six letters, then year, month, day, municipality and a final letter.',
  'Il giorno di nascita scritto nel codice fiscale (decimo e undicesimo carattere) non esiste.':
    'The day of birth in the tax code (tenth and eleventh character) does not exist.',
  'L’ultima lettera del codice fiscale non corrisponde alle altre: ricontrolla il codice.':
    'The last letter of the tax code does not match the others: check the code again.',
  'Il codice fiscale manca.': 'The tax code is missing.',
  'L’ultima cifra del codice fiscale non corrisponde alle altre: ricontrolla il codice.':
    'The last digit of the tax code does not match the others: check the code again.',
  'Il codice fiscale si scrive senza «IT» davanti.': 'The tax code is written without «IT» in front.',
  'Il codice fiscale ha 11 cifre (enti e imprese) oppure 16 caratteri (persone): qui sono {0}.':
    'The tax code has 11 digits (public bodies and companies) or 16 characters (persons): here there are {0}.',
  'Il codice CPV manca.': 'The CPV code is missing.',
  'Un codice CPV ha 8 cifre, per esempio 45111230.': 'A CPV code has 8 digits, for example 45111230.',
  'Nessun codice CPV comincia con 00.': 'No CPV code begins with 00.',
  'Il CUP è vuoto: scrivilo o togli la riga.': 'The CUP is empty: write it or remove the row.',
  'Un CUP ha 15 caratteri: qui sono {0}.': 'A CUP has 15 characters: here there are {0}.',
  'Un CUP ha solo lettere e cifre.': 'A CUP has only letters and digits.',
  'La data manca.': 'The date is missing.',
  'Scrivi la data come giorno/mese/anno, per esempio 21/11/2026.':
    'Write the date as day/month/year, for example 21/11/2026.',
  'Il giorno {0} non esiste nel calendario.': 'The day {0} does not exist in the calendar.',
  'L’indirizzo manca.': 'The address is missing.',
  'L’indirizzo e-mail non è scritto bene: nome@dominio.it.':
    'The e-mail address is not written correctly: name@domain.it.',
  'Nell’indirizzo e-mail c’è un punto di troppo prima di «@».':
    'In the e-mail address there is one dot too many before «@».',
  'La parte dell’indirizzo dopo «@» non è un dominio: per esempio pec.comune.it.':
    'The part of the address after «@» is not a domain: for example pec.comune.it.',
  '«{0}» non è nell’elenco di ANAC «{1}»: scegli una delle voci.':
    '«{0}» is not in ANAC’s list «{1}»: choose one of the entries.',
  'L’indirizzo deve cominciare con https://': 'The address must begin with https://',
  'L’indirizzo {0}.': 'The address {0}.',
  'L’indirizzo ha spazi o lettere accentate: copialo dalla barra del browser.':
    'The address has spaces or accented letters: copy it from the browser’s address bar.',
  'L’indirizzo è troppo lungo (oltre 500 caratteri).': 'The address is too long (over 500 characters).',
  'Questo indirizzo non esiste: manca il nome del sito.':
    'This address does not exist: the name of the site is missing.',
  'Il nome del sito ha lettere che possono sembrarne altre.':
    'The name of the site has letters that may look like others.',
  'Il sito non si legge com’è scritto: il collegamento porterebbe a {0}.':
    'The site does not read as it is written: the link would lead to {0}.',
  'L’importo manca.': 'The amount is missing.',
  'L’importo non può essere negativo.': 'The amount cannot be negative.',
  'L’importo ha solo cifre, per esempio 1.234,56.': 'The amount has only digits, for example 1.234,56.',
  'Nell’importo c’è più di una virgola: scrivi per esempio 1.234,56.':
    'There is more than one comma in the amount: write for example 1.234,56.',
  'Dopo la virgola vanno una o due cifre di centesimi, per esempio 1.234,56.':
    'After the comma go one or two digits for the cents, for example 1.234,56.',
  'Il punto separa le migliaia: per i centesimi usa la virgola, per esempio 1.234,56.':
    'The dot separates the thousands: for the cents use the comma, for example 1.234,56.',
  'L’importo non si legge: scrivilo per esempio 1.234,56.':
    'The amount cannot be read: write it for example as 1.234,56.',
  'L’importo è troppo grande.': 'The amount is too large.',
  'deve essere «{0}»': 'must be «{0}»',
  'va scritto «{0}»': 'must be written «{0}»',
  'non è una data con l’ora': 'is not a date with the time',
  'manca o è troppo lungo': 'is missing or too long',
  'La partita IVA manca.': 'The VAT number is missing.',
  'La partita IVA ha 11 cifre.': 'The VAT number has 11 digits.',
  'Le prime sette cifre della partita IVA non possono essere zero.':
    'The first seven digits of the VAT number cannot be zero.',
  'L’ultima cifra della partita IVA non corrisponde alle altre: ricontrolla il numero.':
    'The last digit of the VAT number does not match the others: check the number again.',
  'L’immagine non si legge: non è un PNG, JPEG o WebP intero.':
    'The picture cannot be read: it is not a whole PNG, JPEG or WebP.',
  'L’immagine è vuota.': 'The picture is empty.',
  'L’immagine è troppo grande: {0} × {1} punti, al massimo {2} per lato.':
    'The picture is too large: {0} × {1} pixels, at most {2} per side.',
  'un carattere di controllo': 'a control character',
  'un carattere che rovescia il verso della scrittura': 'a character that reverses the direction of writing',
  'mezzo carattere (un surrogato isolato)': 'half a character (a lone surrogate)',
  'un carattere invisibile': 'an invisible character',
  'contiene {0}, U+{1}, al carattere {2}': 'contains {0}, U+{1}, at character {2}',
  'La convenzione è scaduta il {0}: controlla se si può ancora aderire.':
    'The framework contract expired on {0}: check whether it can still be joined.',
  'Gli ordini registrati superano già il massimale di {0}.': 'The recorded orders already exceed the ceiling by {0}.',
  'L’importo supera il residuo della convenzione, {0}.':
    'The amount exceeds what remains of the framework contract, {0}.',
  'Il massimale è esaurito: non resta nulla da ordinare.': 'The ceiling is used up: nothing is left to order.',
  '«{0}» non è un giorno del calendario.': '«{0}» is not a day of the calendar.',
  'Scrivi il CIG padre: quello del lotto della convenzione.':
    'Write the parent CIG: that of the lot of the framework contract.',
  'È uno SmartCIG, e una convenzione ha un CIG ordinario: ricontrolla il codice.':
    'It is a SmartCIG, and a framework contract has an ordinary CIG: check the code again.',
  'Scrivi il giorno in cui aderisci.': 'Write the day on which you join.',
  'Rispondi sì o no: è una dichiarazione, Cigno non la fa per te.':
    'Answer yes or no: it is a declaration, Cigno does not make it for you.',
  'Rispondi sì o no: ANAC lo chiede sempre.': 'Answer yes or no: ANAC always asks for it.',
  'Scegli una delle tre risposte.': 'Choose one of the three answers.',
  'È una percentuale: da 0 a 100.': 'It is a percentage: from 0 to 100.',
  'Con il PNRR questa risposta è obbligatoria (ANAC, REG21 e REG22).':
    'With the PNRR this answer is compulsory (ANAC, REG21 and REG22).',
};
