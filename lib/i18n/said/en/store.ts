/** What `lib/store` says. */
export const store: Readonly<Record<string, string>> = {
  'il record': 'the record',
  'Dato non valido nel campo «{0}».': 'Invalid data in the field «{0}».',
  'Dato non valido nel campo «{0}»: {1}.': 'Invalid data in the field «{0}»: {1}.',
  'Il registro non si apre perché un’altra scheda di Cigno lo tiene occupato: chiudi le altre schede di Cigno e riprova.':
    'The register does not open because another Cigno tab keeps it busy: close the other Cigno tabs and try again.',
  'Il registro è stato scritto da una versione più recente di Cigno: si può consultare ma non modificare. Aggiorna Cigno; i dati non sono stati toccati.':
    'The register was written by a newer version of Cigno: it can be consulted but not changed. Update Cigno; the data have not been touched.',
  'Il registro si sta preparando: attendi qualche secondo e riprova.':
    'The register is being prepared: wait a few seconds and try again.',
  'Non c’è spazio sul disco per salvare: libera spazio e riprova.':
    'There is no space on the disk to save: free some space and try again.',
  'Il registro non si apre. Chiudi e riapri il browser; se continua, importa l’ultimo backup dall’archivio.':
    'The register does not open. Close and reopen the browser; if it goes on, import the last backup from the archive.',
  'forma sconosciuta': 'unknown form',
  'Questa pagina è di un altro portale.': 'This page belongs to another portal.',
  'La passphrase non è quella giusta.': 'That is not the right passphrase.',
  'La passphrase è troppo corta: servono almeno {0} caratteri.':
    'The passphrase is too short: at least {0} characters are needed.',
  'Le bozze sono chiuse: scrivi prima la passphrase.': 'The drafts are locked: write the passphrase first.',
  'Non c’è nessuna passphrase.': 'There is no passphrase.',
  'Una passphrase c’è già.': 'There is a passphrase already.',
  '1 altro dato': '1 other record',
  '{0} altri dati': '{0} other records',
  'Il browser aveva perso una parte dei dati di Cigno: {0} è stato recuperato dalla seconda copia. Per prudenza esporta un backup dall’archivio.':
    'The browser had lost part of Cigno’s data: {0} was recovered from the second copy. To be safe, export a backup from the archive.',
  'Il browser aveva perso una parte dei dati di Cigno: {0} sono stati recuperati dalla seconda copia. Per prudenza esporta un backup dall’archivio.':
    'The browser had lost part of Cigno’s data: {0} were recovered from the second copy. To be safe, export a backup from the archive.',
  'Attenzione: 1 dato non è stato recuperato. Importa l’ultimo backup dall’archivio e confronta il registro con «I miei appalti» del portale.':
    'Attention: 1 record was not recovered. Import the last backup from the archive and compare the register with the portal’s «I miei appalti».',
  'Attenzione: {0} dati non sono stati recuperati. Importa l’ultimo backup dall’archivio e confronta il registro con «I miei appalti» del portale.':
    'Attention: {0} records were not recovered. Import the last backup from the archive and compare the register with the portal’s «I miei appalti».',
  'Un dato non leggibile è stato messo da parte, non cancellato: importa l’ultimo backup dall’archivio per riaverlo.':
    'A record that cannot be read was set aside, not deleted: import the last backup from the archive to have it back.',
  '{0} dati non leggibili sono stati messi da parte, non cancellati: importa l’ultimo backup dall’archivio per riaverli.':
    '{0} records that cannot be read were set aside, not deleted: import the last backup from the archive to have them back.',
  'La seconda copia del registro era danneggiata ed è stata ricostruita: nessun dato è andato perso.':
    'The second copy of the register was damaged and has been rebuilt: no data were lost.',
  'La seconda copia del registro mancava ed è stata ricreata.':
    'The second copy of the register was missing and has been created again.',
  'Il browser ha segnalato di aver perso i dati di Cigno e anche la seconda copia è vuota: importa l’ultimo backup dall’archivio.':
    'The browser reported that it lost Cigno’s data, and the second copy is empty too: import the last backup from the archive.',
  'La seconda copia del registro non è stata aggiornata: libera spazio sul disco ed esporta un backup dall’archivio.':
    'The second copy of the register was not updated: free space on the disk and export a backup from the archive.',
  'Il CIG {0} non è ancora nel registro: copialo intanto; Cigno riprova da solo.':
    'CIG {0} is not in the register yet: copy it meanwhile; Cigno tries again by itself.',
  'CIG {0} non ancora registrato: copialo. {1} Cigno riprova da solo.':
    'CIG {0} not recorded yet: copy it. {1} Cigno tries again by itself.',
};
