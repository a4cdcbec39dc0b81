/** What `lib/page` says. */
export const page: Readonly<Record<string, string>> = {
  'Il campo è stato cambiato dopo la compilazione: resta com’è.':
    'The field was changed after the filling: it stays as it is.',
  'Annullamento interrotto.': 'Undoing interrupted.',
  'La pagina ha interrotto l’annullamento.': 'The page interrupted the undoing.',
  'La pagina non permette di rimettere il valore di prima: correggere a mano.':
    'The page does not allow the previous value to be put back: correct it by hand.',
  'Questo campo non si compila: resta alla persona.': 'This field is not filled in: it is left to the person.',
  'Il campo è disattivato dalla pagina.': 'The field is disabled by the page.',
  'Il campo è di sola lettura.': 'The field is read-only.',
  'Il campo non si vede: aprire la parte della pagina che lo contiene.':
    'The field cannot be seen: open the part of the page that contains it.',
  'il campo è vuoto': 'the field is empty',
  'il campo contiene «{0}»': 'the field contains «{0}»',
  'Il testo ha {0} caratteri e la pagina ne tiene {1}: accorcialo, o scrivilo a mano.':
    'The text has {0} characters and the page keeps {1}: shorten it, or write it by hand.',
  'La pagina ha tolto il campo durante la scrittura.': 'The page removed the field during the writing.',
  'La pagina non riconosce la data.': 'The page does not recognise the date.',
  'La pagina non ha tenuto il valore: {0} al posto di «{1}».':
    'The page did not keep the value: {0} in place of «{1}».',
  'La pagina ha interrotto la scrittura.': 'The page interrupted the writing.',
  'Non c’è un valore da scrivere.': 'There is no value to write.',
  'Il campo accetta un solo valore, qui sono più di uno.': 'The field accepts a single value, here there are several.',
  "Fra le voci della pagina non c'è «{0}».": 'Among the entries of the page there is no «{0}».',
  'Più di una voce si chiama «{0}»: scegliere a mano.': 'More than one entry is called «{0}»: choose by hand.',
  'Questa scelta è disattivata dalla pagina.': 'This choice is disabled by the page.',
  'Prima qui non era scelto nulla, e una scelta così non si può togliere, nemmeno a mano: controllare quella che resta.':
    'Nothing was chosen here before, and such a choice cannot be removed, not even by hand: check the one that stays.',
  'Il campo vuole una data.': 'The field wants a date.',
  "L'elenco della pagina è vuoto.": 'The list of the page is empty.',
  "L'importo ha più di due decimali.": 'The amount has more than two decimals.',
  'Il campo vuole un importo, e il valore non lo è.': 'The field wants an amount, and the value is not one.',
  'Il campo vuole una data, e il valore non lo è.': 'The field wants a date, and the value is not one.',
  'Il campo accetta solo numeri.': 'The field accepts only numbers.',
  'Il valore ha {0} caratteri, il campo ne accetta {1}.': 'The value has {0} characters, the field accepts {1}.',
  'Il valore è fuori dai limiti che il campo dichiara.': 'The value is outside the limits that the field declares.',
  'La casella vuole sì o no, e il valore non lo dice.': 'The box wants yes or no, and the value does not say it.',
  'Il portale non ha trovato «{0}».': 'The portal did not find «{0}».',
};
