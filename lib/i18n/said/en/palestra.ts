/** What `lib/palestra` says. */
export const palestra: Readonly<Record<string, string>> = {
  'La pagina è stata ricaricata.': 'The page was reloaded.',
  'La pagina del portale di esercitazione non risponde.': 'The page of the practice portal does not respond.',
};
