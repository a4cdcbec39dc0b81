/** What `lib/archivio` says. */
export const archivio: Readonly<Record<string, string>> = {
  'Il nome del partecipante {0}.': 'Der Name des Teilnehmers {0}.',
};
