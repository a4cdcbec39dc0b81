/** Words of the translator of ANAC's errors. */
export const errori = {
  'archivio.errori': 'Errori di ANAC',
  'errori.titolo': 'Errori di ANAC',
  'errori.testo':
    'Incolla qui il messaggio così come il portale lo mostra, anche lungo o con più codici. Non esce da questo computer.',
  'errori.incolla': 'Messaggio del portale',
  'errori.trovati.one': '{n} errore riconosciuto',
  'errori.trovati.other': '{n} errori riconosciuti',
  'errori.nessuno':
    'In questo testo non c’è nessun codice e nessuna frase che Cigno conosca. Cerca nell’elenco qui sotto con una parola del messaggio.',
  'errori.regola-nome': 'Regola: {title}',
  'errori.anac-dice': 'ANAC dice: {said}',
  'errori.non-in-elenco': 'Questo codice non è nell’elenco di ANAC del {day}.',
  'errori.senza-nostra':
    'Non abbiamo una spiegazione nostra. Manda codice e testo all’assistenza della piattaforma che usi, o al Contact Center di ANAC.',
  'errori.causa': 'Che cosa è successo',
  'errori.passo': 'Che cosa fare',
  'errori.regola': 'È una regola che Cigno controlla da sé sulle schede che la prevedono: guarda i «Controlli».',
  'errori.elenco': 'Tutti i codici',
  'errori.cerca': 'Cerca per codice o per parola',
  'errori.quanti.one': '{n} codice',
  'errori.quanti.other': '{n} codici',
  'errori.mostra-altri': 'Mostra altri {n}',
  'errori.caricamento': 'Leggo l’elenco…',
  'errori.non-caricato': 'L’elenco non si legge adesso: chiudi e riapri questa pagina.',
  'errori.fonte':
    'Codici e testi: ANAC, errori.json del {day}. Cause e passi li abbiamo scritti noi: verificati il 22/11/2026.',
  'errori.pagina': 'Errori in questa pagina',
} as const;
