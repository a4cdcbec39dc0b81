/** What `lib/messaging` says. */
export const messaging: Readonly<Record<string, string>> = {
  'Risposta non comprensibile: aggiorna Cigno e riapri la pagina dal menu del portale.':
    'Incomprehensible answer: update Cigno and reopen the page from the portal’s menu.',
  'Messaggio non valido: aggiorna Cigno e riapri la pagina dal menu del portale.':
    'Invalid message: update Cigno and reopen the page from the portal’s menu.',
  'Richiesta rifiutata: questa pagina non può farla.': 'Request refused: this page may not make it.',
  'Operazione non riuscita per un errore interno di Cigno. Riprova.':
    'Operation failed because of an internal error of Cigno. Try again.',
  'Cigno è stato aggiornato: riapri la pagina dal menu del portale per continuare.':
    'Cigno has been updated: reopen the page from the portal’s menu to continue.',
  'Cigno non ha risposto. Riprova; se continua, chiudi e riapri il browser.':
    'Cigno did not answer. Try again; if it goes on, close and reopen the browser.',
  'La pagina non risponde: riaprila dal menu del portale e riprova.':
    'The page does not respond: reopen it from the portal’s menu and try again.',
};
