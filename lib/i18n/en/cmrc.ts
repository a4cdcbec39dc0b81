import type { cmrc as it } from '../it/cmrc.ts';
import type { Table } from '../table.ts';

export const cmrc: Table<typeof it> = {
  'cmrc.titolo': 'Request for registration on the CMRC portal',
  'cmrc.azione': 'Registration on the CMRC portal',
  'cmrc.testo':
    'The first time, to acquire derived CIGs on the procurement portal (Portale delle Gare Telematiche) of the Metropolitan City of Rome Capital, the RUP asks by e-mail to be registered. The RUP will receive credentials and a temporary password to change; after that, access is with SPID.',
  'cmrc.destinatario':
    'The address to write to is that of the portal’s contact person, given in the Metropolitan City’s instructions: Cigno does not fill it in for you, because it may change.',
  'cmrc.prima-volta': 'First time on the portal of the Metropolitan City of Rome Capital?',
  'cmrc.prepara': 'Prepare the registration request',
  'cmrc.rup': 'RUP to be registered',
  'cmrc.nessun-rup': 'The RUP is missing',
  'cmrc.nessun-rup-testo':
    'The request is prepared with the data of a RUP and of the RUP’s public body: first add the RUP.',
  'cmrc.pronta': 'Request ready',
  'cmrc.copia': 'Copy the text',
  'cmrc.posta': 'Open in the mail program',
  'cmrc.manca-titolo.one': 'One piece of data is missing: the request is not ready yet',
  'cmrc.manca-titolo.other': '{n} pieces of data are missing: the request is not ready yet',
  'cmrc.manca-testo':
    'Each entry leads to the field to fill in. After saving, come back here with the browser’s «Back».',
  'cmrc.manca-ente': 'Public body of the RUP: choose it on the RUP’s page',
  'cmrc.voce': '{what}: {why}',
  'cmrc.manca': 'missing',
  'cmrc.senza-iva': 'The public body has no VAT number',
  'cmrc.senza-iva-hint': 'For example a school that has only the tax code: the request will say so.',
  'cmrc.dato-nome': 'First name of the RUP',
  'cmrc.dato-cognome': 'Surname of the RUP',
  'cmrc.dato-codiceFiscaleRup': 'Tax code of the RUP',
  'cmrc.dato-email': 'E-mail of the RUP',
  'cmrc.dato-telefono': 'Telephone of the RUP',
  'cmrc.dato-denominazione': 'Name of the public body',
  'cmrc.dato-pec': 'PEC of the public body',
  'cmrc.dato-codiceFiscaleEnte': 'Tax code of the public body',
  'cmrc.dato-partitaIva': 'VAT number of the public body',
  'cmrc.dato-via': 'Street and number of the registered office',
  'cmrc.dato-cap': 'Postcode of the registered office',
  'cmrc.dato-citta': 'Town of the registered office',
  'cmrc.dato-provincia': 'Province of the registered office',
};
