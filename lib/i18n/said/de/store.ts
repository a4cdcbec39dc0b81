/** What `lib/store` says. */
export const store: Readonly<Record<string, string>> = {
  'il record': 'der Datensatz',
  'Dato non valido nel campo «{0}».': 'Ungültige Angabe im Feld «{0}».',
  'Dato non valido nel campo «{0}»: {1}.': 'Ungültige Angabe im Feld «{0}»: {1}.',
  'Il registro non si apre perché un’altra scheda di Cigno lo tiene occupato: chiudi le altre schede di Cigno e riprova.':
    'Das Register lässt sich nicht öffnen, weil eine andere Registerkarte von Cigno es belegt: Schließen Sie die anderen Registerkarten von Cigno und versuchen Sie es erneut.',
  'Il registro è stato scritto da una versione più recente di Cigno: si può consultare ma non modificare. Aggiorna Cigno; i dati non sono stati toccati.':
    'Das Register wurde mit einer neueren Version von Cigno geschrieben: Es kann gelesen, aber nicht geändert werden. Aktualisieren Sie Cigno; die Daten wurden nicht angetastet.',
  'Il registro si sta preparando: attendi qualche secondo e riprova.':
    'Das Register wird vorbereitet: Warten Sie einige Sekunden und versuchen Sie es erneut.',
  'Non c’è spazio sul disco per salvare: libera spazio e riprova.':
    'Auf der Festplatte ist kein Platz zum Speichern: Schaffen Sie Platz und versuchen Sie es erneut.',
  'Il registro non si apre. Chiudi e riapri il browser; se continua, importa l’ultimo backup dall’archivio.':
    'Das Register lässt sich nicht öffnen. Schließen und öffnen Sie den Browser; wenn es so bleibt, importieren Sie die letzte Sicherung im Archiv.',
  'forma sconosciuta': 'unbekannte Form',
  'Questa pagina è di un altro portale.': 'Diese Seite gehört zu einem anderen Portal.',
  'La passphrase non è quella giusta.': 'Das ist nicht die richtige Passphrase.',
  'La passphrase è troppo corta: servono almeno {0} caratteri.':
    'Die Passphrase ist zu kurz: mindestens {0} Zeichen sind nötig.',
  'Le bozze sono chiuse: scrivi prima la passphrase.':
    'Die Entwürfe sind verschlossen: Geben Sie zuerst die Passphrase ein.',
  'Non c’è nessuna passphrase.': 'Es gibt keine Passphrase.',
  'Una passphrase c’è già.': 'Eine Passphrase gibt es schon.',
  '1 altro dato': '1 weitere Angabe',
  '{0} altri dati': '{0} weitere Angaben',
  'Il browser aveva perso una parte dei dati di Cigno: {0} è stato recuperato dalla seconda copia. Per prudenza esporta un backup dall’archivio.':
    'Der Browser hatte einen Teil der Daten von Cigno verloren: {0} wurde aus der zweiten Kopie wiederhergestellt. Exportieren Sie vorsichtshalber eine Sicherung aus dem Archiv.',
  'Il browser aveva perso una parte dei dati di Cigno: {0} sono stati recuperati dalla seconda copia. Per prudenza esporta un backup dall’archivio.':
    'Der Browser hatte einen Teil der Daten von Cigno verloren: {0} wurden aus der zweiten Kopie wiederhergestellt. Exportieren Sie vorsichtshalber eine Sicherung aus dem Archiv.',
  'Attenzione: 1 dato non è stato recuperato. Importa l’ultimo backup dall’archivio e confronta il registro con «I miei appalti» del portale.':
    'Achtung: 1 Datensatz wurde nicht wiederhergestellt. Importieren Sie die letzte Sicherung im Archiv und vergleichen Sie das Register mit «I miei appalti» des Portals.',
  'Attenzione: {0} dati non sono stati recuperati. Importa l’ultimo backup dall’archivio e confronta il registro con «I miei appalti» del portale.':
    'Achtung: {0} Datensätze wurden nicht wiederhergestellt. Importieren Sie die letzte Sicherung im Archiv und vergleichen Sie das Register mit «I miei appalti» des Portals.',
  'Un dato non leggibile è stato messo da parte, non cancellato: importa l’ultimo backup dall’archivio per riaverlo.':
    'Ein nicht lesbarer Datensatz wurde beiseitegelegt, nicht gelöscht: Importieren Sie die letzte Sicherung im Archiv, um ihn zurückzubekommen.',
  '{0} dati non leggibili sono stati messi da parte, non cancellati: importa l’ultimo backup dall’archivio per riaverli.':
    '{0} nicht lesbare Datensätze wurden beiseitegelegt, nicht gelöscht: Importieren Sie die letzte Sicherung im Archiv, um sie zurückzubekommen.',
  'La seconda copia del registro era danneggiata ed è stata ricostruita: nessun dato è andato perso.':
    'Die zweite Kopie des Registers war beschädigt und wurde neu aufgebaut: Es sind keine Daten verloren gegangen.',
  'La seconda copia del registro mancava ed è stata ricreata.':
    'Die zweite Kopie des Registers fehlte und wurde neu angelegt.',
  'Il browser ha segnalato di aver perso i dati di Cigno e anche la seconda copia è vuota: importa l’ultimo backup dall’archivio.':
    'Der Browser hat gemeldet, dass er die Daten von Cigno verloren hat, und auch die zweite Kopie ist leer: Importieren Sie die letzte Sicherung im Archiv.',
  'La seconda copia del registro non è stata aggiornata: libera spazio sul disco ed esporta un backup dall’archivio.':
    'Die zweite Kopie des Registers wurde nicht aktualisiert: Schaffen Sie Platz auf der Festplatte und exportieren Sie eine Sicherung aus dem Archiv.',
  'Il CIG {0} non è ancora nel registro: copialo intanto; Cigno riprova da solo.':
    'Der CIG {0} steht noch nicht im Register: Kopieren Sie ihn inzwischen; Cigno versucht es von selbst erneut.',
  'CIG {0} non ancora registrato: copialo. {1} Cigno riprova da solo.':
    'CIG {0} noch nicht eingetragen: Kopieren Sie ihn. {1} Cigno versucht es von selbst erneut.',
};
