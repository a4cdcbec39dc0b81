/** What `lib/assistente` says. */
export const assistente: Readonly<Record<string, string>> = {
  'Non c’è, o ce n’è più di uno: cercalo tu.': 'Es ist nicht da, oder es gibt mehrere: Suchen Sie es selbst.',
  'La pagina è cambiata: aggiorna il piano.': 'Die Seite hat sich geändert: Aktualisieren Sie den Plan.',
};
