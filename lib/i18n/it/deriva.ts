/** Words of the drift notice and of safe mode. */
export const deriva = {
  'deriva.titolo': 'Questa pagina non è più come la conosco',
  'deriva.mancano': 'Dal {since} non trovo più: {names}. Ultima volta vista com’era: {last}.',
  'deriva.nuovi-anche': 'Ci sono anche campi obbligatori che prima non c’erano e che non conosco: {names}.',
  'deriva.nuovi': 'Dal {since} ci sono campi obbligatori che non conosco: {names}. Ultima volta vista com’era: {last}.',
  'deriva.che-fare':
    'Quello che non trovo non lo scrivo. Puoi insegnarmi il campo («Insegna campo»), farmi soltanto segnare i campi, o dare la struttura della pagina a chi aggiorna Cigno.',
  'deriva.sicura-pagina': 'Solo segnare, su questa pagina',
  'deriva.sicura-portale': 'Solo segnare, su tutto il portale',
  'deriva.esporta': 'Esporta la struttura',
  'deriva.va-bene': 'Va bene così',
  'deriva.va-bene-fatto': 'D’ora in poi questa pagina è conosciuta così.',
  'sicura.titolo': 'Modalità sicura',
  'sicura.perche-pagina':
    'Modalità sicura su questa pagina: Cigno segna i campi e ti dà i valori da copiare, non scrive.',
  'sicura.perche-portale':
    'Modalità sicura su tutto il portale: Cigno segna i campi e ti dà i valori da copiare, non scrive.',
  'sicura.esci': 'Esci dalla modalità sicura',
  'sicura.uscito': 'Cigno può di nuovo compilare questa pagina.',
  'sicura.entrato': 'Da adesso qui Cigno segna i campi e non scrive.',
  'sicura.testo':
    'Dove è attiva, Cigno segna i campi e dà i valori da copiare, ma non scrive. Serve quando un portale è cambiato e non ci si fida.',
  'sicura.portali': 'Non scrivere su tutto il portale',
  'sicura.pagine': 'Non scrivere su queste pagine',
  'sicura.pagina': '{portal}, {page}',
  'sicura.nessuna-pagina': 'Le singole pagine si aggiungono dal pannello, mentre sono aperte.',
} as const;
