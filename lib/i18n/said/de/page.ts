/** What `lib/page` says. */
export const page: Readonly<Record<string, string>> = {
  'Il campo è stato cambiato dopo la compilazione: resta com’è.':
    'Das Feld wurde nach dem Ausfüllen geändert: Es bleibt, wie es ist.',
  'Annullamento interrotto.': 'Rückgängigmachen abgebrochen.',
  'La pagina ha interrotto l’annullamento.': 'Die Seite hat das Rückgängigmachen unterbrochen.',
  'La pagina non permette di rimettere il valore di prima: correggere a mano.':
    'Die Seite lässt den früheren Wert nicht wiederherstellen: Korrigieren Sie von Hand.',
  'Questo campo non si compila: resta alla persona.':
    'Dieses Feld wird nicht ausgefüllt: Das bleibt der Person überlassen.',
  'Il campo è disattivato dalla pagina.': 'Das Feld ist von der Seite deaktiviert.',
  'Il campo è di sola lettura.': 'Das Feld ist nur lesbar.',
  'Il campo non si vede: aprire la parte della pagina che lo contiene.':
    'Das Feld ist nicht zu sehen: Öffnen Sie den Teil der Seite, in dem es steht.',
  'il campo è vuoto': 'das Feld ist leer',
  'il campo contiene «{0}»': 'das Feld enthält «{0}»',
  'Il testo ha {0} caratteri e la pagina ne tiene {1}: accorcialo, o scrivilo a mano.':
    'Der Text hat {0} Zeichen, und die Seite behält {1}: Kürzen Sie ihn, oder tragen Sie ihn von Hand ein.',
  'La pagina ha tolto il campo durante la scrittura.': 'Die Seite hat das Feld während des Schreibens entfernt.',
  'La pagina non riconosce la data.': 'Die Seite erkennt das Datum nicht.',
  'La pagina non ha tenuto il valore: {0} al posto di «{1}».':
    'Die Seite hat den Wert nicht behalten: {0} anstelle von «{1}».',
  'La pagina ha interrotto la scrittura.': 'Die Seite hat das Schreiben unterbrochen.',
  'Non c’è un valore da scrivere.': 'Es gibt keinen Wert zu schreiben.',
  'Il campo accetta un solo valore, qui sono più di uno.': 'Das Feld nimmt nur einen Wert an, hier sind es mehrere.',
  "Fra le voci della pagina non c'è «{0}».": 'Unter den Einträgen der Seite gibt es «{0}» nicht.',
  'Più di una voce si chiama «{0}»: scegliere a mano.': 'Mehrere Einträge heißen «{0}»: Wählen Sie von Hand.',
  'Questa scelta è disattivata dalla pagina.': 'Diese Auswahl ist von der Seite deaktiviert.',
  'Prima qui non era scelto nulla, e una scelta così non si può togliere, nemmeno a mano: controllare quella che resta.':
    'Vorher war hier nichts gewählt, und eine solche Auswahl lässt sich nicht entfernen, auch nicht von Hand: Prüfen Sie jene, die bleibt.',
  'Il campo vuole una data.': 'Das Feld verlangt ein Datum.',
  "L'elenco della pagina è vuoto.": 'Die Liste der Seite ist leer.',
  "L'importo ha più di due decimali.": 'Der Betrag hat mehr als zwei Dezimalstellen.',
  'Il campo vuole un importo, e il valore non lo è.': 'Das Feld verlangt einen Betrag, und der Wert ist keiner.',
  'Il campo vuole una data, e il valore non lo è.': 'Das Feld verlangt ein Datum, und der Wert ist keines.',
  'Il campo accetta solo numeri.': 'Das Feld nimmt nur Ziffern an.',
  'Il valore ha {0} caratteri, il campo ne accetta {1}.': 'Der Wert hat {0} Zeichen, das Feld nimmt {1} an.',
  'Il valore è fuori dai limiti che il campo dichiara.': 'Der Wert liegt außerhalb der Grenzen, die das Feld angibt.',
  'La casella vuole sì o no, e il valore non lo dice.':
    'Das Kästchen verlangt ja oder nein, und der Wert sagt es nicht.',
  'Il portale non ha trovato «{0}».': 'Das Portal hat «{0}» nicht gefunden.',
};
