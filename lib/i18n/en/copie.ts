export const copie = {
  'copie.titolo': 'To be copied',
  'copie.conto': '{done} of {total} done',
  'copie.prossimo': 'Copy the next one',
  'copie.fatto': 'Done',
  'copie.nella-pagina': 'on the page',
  'copie.sicura': 'Cigno does not write on this page: here are all the values, to be copied one by one.',
  'copie.dopo.one': '{n} value. {reason}',
  'copie.dopo.other': '{n} values. {reason}',
  'copie.vai': 'What remains to be done by hand is in «To be copied».',
};
