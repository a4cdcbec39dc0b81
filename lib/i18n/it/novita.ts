/** Words about how fresh the rules are and what ANAC announces. */
export const novita = {
  'archivio.novita': 'Regole e annunci',
  'novita.titolo': 'Regole e annunci',
  'novita.testo':
    'Di quando sono le regole con cui Cigno controlla, e che cosa ANAC annuncia per le schede che conosce. Le date degli annunci le dà ANAC e le può spostare.',
  'novita.regole': 'Regole di ANAC al {day}',
  'novita.regole-testo':
    'Tabelle di controllo, elenchi di codici e codici d’errore pubblicati da ANAC fino a quel giorno, confrontati con l’originale il {verified}. Quello che ANAC ha cambiato dopo, Cigno non lo sa.',
  'novita.scheda': 'Scheda',
  'novita.tutte': 'Tutte',
  'novita.annunciate': 'Annunciate, non certe',
  'novita.annunciate-vuoto': 'Nessuna, per questa scheda.',
  'novita.senza-data': 'Annunciate, senza data',
  'novita.vigore': 'In vigore da poco',
  'novita.data-futura': 'annunciato per il {day}, non certo: deve ancora venire',
  'novita.data-passata': 'annunciato per il {day}, non certo: nessuna fonte conferma che sia avvenuto',
  'novita.data-nessuna': 'ANAC non dà una data',
  'novita.data-vigore': 'dal {day}',
  'novita.voce': 'voce {id} del programma di ANAC',
  'novita.fonte': '{source}, verificato il {day}.',
  'novita.tutte-le-schede': 'tutte le schede che Cigno conosce',
  'novita.conta.one': '{n} modifica annunciata, non certa, per questa scheda',
  'novita.conta.other': '{n} modifiche annunciate, non certe, per questa scheda',
  'novita.dove': 'Nell’archivio, «Regole e annunci».',
} as const;
