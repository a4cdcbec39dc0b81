/** What `lib/messaging` says. */
export const messaging: Readonly<Record<string, string>> = {
  'Risposta non comprensibile: aggiorna Cigno e riapri la pagina dal menu del portale.':
    'Unverständliche Antwort: Aktualisieren Sie Cigno und öffnen Sie die Seite über das Menü des Portals erneut.',
  'Messaggio non valido: aggiorna Cigno e riapri la pagina dal menu del portale.':
    'Ungültige Nachricht: Aktualisieren Sie Cigno und öffnen Sie die Seite über das Menü des Portals erneut.',
  'Richiesta rifiutata: questa pagina non può farla.': 'Anfrage abgelehnt: Diese Seite darf sie nicht stellen.',
  'Operazione non riuscita per un errore interno di Cigno. Riprova.':
    'Vorgang wegen eines internen Fehlers von Cigno nicht gelungen. Versuchen Sie es erneut.',
  'Cigno è stato aggiornato: riapri la pagina dal menu del portale per continuare.':
    'Cigno wurde aktualisiert: Öffnen Sie die Seite über das Menü des Portals erneut, um fortzufahren.',
  'Cigno non ha risposto. Riprova; se continua, chiudi e riapri il browser.':
    'Cigno hat nicht geantwortet. Versuchen Sie es erneut; wenn es so bleibt, schließen und öffnen Sie den Browser.',
  'La pagina non risponde: riaprila dal menu del portale e riprova.':
    'Die Seite antwortet nicht: Öffnen Sie sie über das Menü des Portals erneut und versuchen Sie es noch einmal.',
};
