/** Words that the sentences of the rooms are put together from, and what joins them. */
export const words: Readonly<Record<string, string>> = {
  '{0} ({1}, verificato il {2}).': '{0} ({1}, verified on {2}).',
  'c’è {0} «{1}»': 'there is {0} «{1}»',
  '{0} CIG e {1}': '{0} CIGs and {1}',
  'la rettifica (scheda {0}) e l’annullamento (scheda ANN)': 'the correction (form {0}) and the annulment (form ANN)',
  'un’aggiudicazione': 'an award',
  lotto: 'lot',
  aggiudicazione: 'award',
  'l’indirizzo': 'the address',
  ordinari: 'ordinary',
  speciali: 'special',
  No: 'No',
  Sì: 'Yes',
};
