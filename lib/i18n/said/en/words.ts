/** Words that the sentences of the rooms are put together from, and what joins them. */
export const words: Readonly<Record<string, string>> = {
  'Quando questa via è ammessa: {0} Fonte: {1}, verificata il {2}.':
    'When this way is allowed: {0} Source: {1}, verified on {2}.',
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
  Oggetto: 'Subject',
  Affidatario: 'Contractor',
  Convenzione: 'Framework contract',
  Fornitore: 'Supplier',
  Progetto: 'Project',
};
