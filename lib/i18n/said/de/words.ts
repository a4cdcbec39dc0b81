/** Words that the sentences of the rooms are put together from, and what joins them. */
export const words: Readonly<Record<string, string>> = {
  'Quando questa via è ammessa: {0} Fonte: {1}, verificata il {2}.':
    'Wann dieser Weg zulässig ist: {0} Quelle: {1}, überprüft am {2}.',
  'c’è {0} «{1}»': 'da ist {0} «{1}»',
  '{0} CIG e {1}': '{0} CIG und {1}',
  'la rettifica (scheda {0}) e l’annullamento (scheda ANN)':
    'die Berichtigung (Formular {0}) und die Annullierung (Formular ANN)',
  'un’aggiudicazione': 'einem Zuschlag',
  lotto: 'Los',
  aggiudicazione: 'Zuschlag',
  'l’indirizzo': 'die Adresse',
  ordinari: 'ordentliche',
  speciali: 'besondere',
  No: 'Nein',
  Sì: 'Ja',
  Oggetto: 'Gegenstand',
  Affidatario: 'Auftragnehmer',
  Convenzione: 'Konvention',
  Fornitore: 'Lieferant',
  Progetto: 'Projekt',
};
