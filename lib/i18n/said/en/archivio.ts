/** What `lib/archivio` says. */
export const archivio: Readonly<Record<string, string>> = {
  'Il nome del partecipante {0}.': 'The name of the participant {0}.',
};
