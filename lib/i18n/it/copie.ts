/** The copy list of the panel. */
export const copie = {
  'copie.titolo': 'Da copiare',
  'copie.conto': '{done} di {total} fatti',
  'copie.prossimo': 'Copia il prossimo',
  'copie.fatto': 'Fatto',
  'copie.nella-pagina': 'nella pagina',
  'copie.sicura': 'In questa pagina Cigno non scrive: ecco tutti i valori, da copiare uno per uno.',
  'copie.dopo.one': '{n} valore. {reason}',
  'copie.dopo.other': '{n} valori. {reason}',
  'copie.vai': 'Quello che resta da fare a mano è in «Da copiare».',
} as const;
