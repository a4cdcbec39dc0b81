/** What `lib/assistente` says. */
export const assistente: Readonly<Record<string, string>> = {
  'Non c’è, o ce n’è più di uno: cercalo tu.': 'It is not there, or there is more than one: look for it yourself.',
  'La pagina è cambiata: aggiorna il piano.': 'The page has changed: update the plan.',
};
