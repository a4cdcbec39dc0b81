/** What `lib/palestra` says. */
export const palestra: Readonly<Record<string, string>> = {
  'La pagina è stata ricaricata.': 'Die Seite wurde neu geladen.',
  'La pagina del portale di esercitazione non risponde.': 'Die Seite des Übungsportals antwortet nicht.',
};
