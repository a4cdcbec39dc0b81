import type { cmrc as it } from '../it/cmrc.ts';
import type { Table } from '../table.ts';

export const cmrc: Table<typeof it> = {
  'cmrc.titolo': 'Antrag auf Registrierung am Portal CMRC',
  'cmrc.azione': 'Registrierung am Portal CMRC',
  'cmrc.testo':
    'Beim ersten Mal beantragt der EPV (RUP) per E-Mail die Registrierung, um abgeleitete CIG-Codes auf dem Vergabeportal (Portale delle Gare Telematiche) der Metropolitanstadt Rom einzuholen. Er erhält die Zugangsdaten und ein vorläufiges Passwort, das zu ändern ist; danach meldet man sich mit SPID an.',
  'cmrc.destinatario':
    'Die Adresse ist jene des Ansprechpartners des Portals, die in den Anleitungen der Metropolitanstadt steht: Cigno trägt sie nicht für Sie ein, weil sie sich ändern kann.',
  'cmrc.prima-volta': 'Zum ersten Mal auf dem Portal der Metropolitanstadt Rom?',
  'cmrc.prepara': 'Antrag auf Registrierung vorbereiten',
  'cmrc.rup': 'Zu registrierender EPV',
  'cmrc.nessun-rup': 'Es fehlt der EPV',
  'cmrc.nessun-rup-testo':
    'Der Antrag wird mit den Daten eines EPV und seiner Körperschaft erstellt: Fügen Sie zuerst den EPV hinzu.',
  'cmrc.pronta': 'Antrag bereit',
  'cmrc.copia': 'Text kopieren',
  'cmrc.posta': 'Im E-Mail-Programm öffnen',
  'cmrc.manca-titolo.one': 'Eine Angabe fehlt: Der Antrag ist noch nicht bereit',
  'cmrc.manca-titolo.other': '{n} Angaben fehlen: Der Antrag ist noch nicht bereit',
  'cmrc.manca-testo':
    'Jeder Eintrag führt zum auszufüllenden Feld. Kehren Sie nach dem Speichern mit «Zurück» des Browsers hierher zurück.',
  'cmrc.manca-ente': 'Körperschaft des EPV: Wählen Sie sie auf seiner Seite',
  'cmrc.voce': '{what}: {why}',
  'cmrc.manca': 'fehlt',
  'cmrc.senza-iva': 'Die Körperschaft hat keine MwSt.-Nummer',
  'cmrc.senza-iva-hint': 'Zum Beispiel eine Schule, die nur die Steuernummer hat: Der Antrag wird das angeben.',
  'cmrc.dato-nome': 'Vorname des EPV',
  'cmrc.dato-cognome': 'Nachname des EPV',
  'cmrc.dato-codiceFiscaleRup': 'Steuernummer des EPV',
  'cmrc.dato-email': 'E-Mail des EPV',
  'cmrc.dato-telefono': 'Telefon des EPV',
  'cmrc.dato-denominazione': 'Bezeichnung der Körperschaft',
  'cmrc.dato-pec': 'PEC der Körperschaft',
  'cmrc.dato-codiceFiscaleEnte': 'Steuernummer der Körperschaft',
  'cmrc.dato-partitaIva': 'MwSt.-Nummer der Körperschaft',
  'cmrc.dato-via': 'Straße und Hausnummer des Rechtssitzes',
  'cmrc.dato-cap': 'PLZ des Rechtssitzes',
  'cmrc.dato-citta': 'Ort des Rechtssitzes',
  'cmrc.dato-provincia': 'Provinz des Rechtssitzes',
};
