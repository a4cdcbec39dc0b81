/** The mail to the portal of the CMRC: an Italian office reads it, so it is written in Italian alone. */
export const posta = {
  'cmrc.iva-assente': 'l’ente non ne è titolare',
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
