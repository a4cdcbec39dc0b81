/** Words of the request of registration at the portal of Città metropolitana di Roma Capitale. */
export const cmrc = {
  'cmrc.titolo': 'Richiesta di registrazione al portale CMRC',
  'cmrc.azione': 'Registrazione al portale CMRC',
  'cmrc.testo':
    'La prima volta, per acquisire i CIG derivati sul Portale delle Gare Telematiche della Città metropolitana di Roma Capitale, il RUP chiede per e-mail di essere registrato. Riceverà le credenziali e una password provvisoria da cambiare; poi si accede con SPID.',
  'cmrc.destinatario':
    'L’indirizzo a cui scrivere è quello del referente del portale, indicato nelle istruzioni della Città metropolitana: Cigno non lo scrive al posto suo, perché può cambiare.',
  'cmrc.prima-volta': 'Prima volta sul portale della Città metropolitana di Roma Capitale?',
  'cmrc.prepara': 'Prepara la richiesta di registrazione',
  'cmrc.rup': 'RUP da registrare',
  'cmrc.nessun-rup': 'Manca il RUP',
  'cmrc.nessun-rup-testo': 'La richiesta si prepara con i dati di un RUP e del suo ente: aggiungi prima il RUP.',
  'cmrc.pronta': 'Richiesta pronta',
  'cmrc.copia': 'Copia il testo',
  'cmrc.posta': 'Apri nel programma di posta',
  'cmrc.manca-titolo.one': 'Manca un dato: la richiesta non è ancora pronta',
  'cmrc.manca-titolo.other': 'Mancano {n} dati: la richiesta non è ancora pronta',
  'cmrc.manca-testo': 'Ogni voce porta al campo da compilare. Dopo aver salvato, torna qui con «Indietro» del browser.',
  'cmrc.manca-ente': 'Ente del RUP: sceglilo nella sua scheda',
  'cmrc.voce': '{what}: {why}',
  'cmrc.manca': 'manca',
  'cmrc.senza-iva': 'L’ente non ha partita IVA',
  'cmrc.senza-iva-hint': 'Per esempio una scuola che ha solo il codice fiscale: la richiesta lo dirà.',
  'cmrc.iva-assente': 'l’ente non ne è titolare',
  'cmrc.dato-nome': 'Nome del RUP',
  'cmrc.dato-cognome': 'Cognome del RUP',
  'cmrc.dato-codiceFiscaleRup': 'Codice fiscale del RUP',
  'cmrc.dato-email': 'E-mail del RUP',
  'cmrc.dato-telefono': 'Telefono del RUP',
  'cmrc.dato-denominazione': 'Denominazione dell’ente',
  'cmrc.dato-pec': 'PEC dell’ente',
  'cmrc.dato-codiceFiscaleEnte': 'Codice fiscale dell’ente',
  'cmrc.dato-partitaIva': 'Partita IVA dell’ente',
  'cmrc.dato-via': 'Via e numero della sede legale',
  'cmrc.dato-cap': 'CAP della sede legale',
  'cmrc.dato-citta': 'Città della sede legale',
  'cmrc.dato-provincia': 'Provincia della sede legale',
  'cmrc.oggetto': 'Richiesta di registrazione di un RUP al Portale delle Gare Telematiche',
  'cmrc.richiesta': `Si chiede la registrazione del seguente responsabile unico del progetto (RUP) al Portale delle Gare Telematiche della Città metropolitana di Roma Capitale, per l’acquisizione dei CIG derivati.

RUP: {nome} {cognome}
Codice fiscale: {codiceFiscaleRup}
E-mail: {email}
Telefono: {telefono}

Ente di appartenenza: {denominazione}
PEC: {pec}
Codice fiscale: {codiceFiscaleEnte}
Partita IVA: {partitaIva}
Sede legale: {via}, {cap} {citta} ({provincia})

Distinti saluti
{nome} {cognome}`,
} as const;
