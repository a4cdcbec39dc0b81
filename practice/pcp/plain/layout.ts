import { layoutsOf, type Style } from '../generated.ts';
import { SECTIONS } from './layout-ad5.ts';
import { P5 } from './layout-p5.ts';

const STYLE: Style = {
  word: ([label, other], n) => (n % 3 === 2 ? (other ?? label) : label),
  control: ({ kind }, rows) => {
    if (kind === 'texts' || (kind === 'codes' && rows > 40)) return null;
    if (kind === 'codes') return rows > 8 ? 'multiple' : 'checks';
    if (kind === 'code') return rows > 40 ? 'combobox' : 'select';
    return { text: 'text', longtext: 'area', amount: 'amount', boolean: 'yesno', day: 'date' }[kind];
  },
  title: (word, n) => `${word} n. ${n}`,
  add: (word) => `Aggiungi: ${word}`,
  remove: 'Elimina',
  headed: 3,
};

/** The forms of the plain rendering: AD5's and P5's drawn by hand, the others from the declarations. */
export const layoutOf = layoutsOf({ AD5: SECTIONS, P5 }, STYLE);
