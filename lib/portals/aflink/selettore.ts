import { definePage } from '../define.ts';
import { FORM, inProduct, PASSWORD } from './words.ts';

/**
 * A picker in a drawer, a dialog or a popup of its own: CPV, Luogo ISTAT, ente. The choice is the user's; the codes to
 * look for stand ready in the panel of the document.
 */
export const selettore = definePage({
  name: 'selettore',
  title: 'Scelta di un codice',
  lastVerified: '2026-11-21',
  hasFields: false,
  signs: [
    inProduct(['structure'], '[role=tree],[class*=dynatree],[class*=fancytree],[class*=jstree],[class*=treeview]', 0.5),
    inProduct(
      ['heading', 'caption', 'title'],
      'Seleziona un valore|Selezionare un nodo|Selezione|Seleziona|Scelta del codice|Codice CPV|CPV|Luogo ISTAT|Ambito geografico|Seleziona ente',
      0.5,
    ),
    inProduct(['button', 'choice'], 'Seleziona|Conferma|Scegli|Ok|Inserisci', 0.45),
    inProduct(['address'], 'gerarchici.asp', 0.6),
  ],
  never: [
    { where: ['structure'], words: [FORM, PASSWORD, '#menuSXSearch'] },
    { where: ['caption'], words: ['Filtri di ricerca'] },
  ],
});
