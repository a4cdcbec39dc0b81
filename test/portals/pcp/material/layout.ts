import { layoutsOf, type Style } from '../../../../practice/pcp/generated.ts';
import { SECTIONS } from './layout-ad5.ts';
import { P5 } from './layout-p5.ts';

const STYLE: Style = {
  word: ([label, other]) => other ?? label,
  control: ({ kind }, rows) => {
    if (kind === 'texts') return null;
    if (kind === 'codes') return rows > 40 ? 'chips' : 'selects';
    if (kind === 'code') return rows > 40 ? 'autocomplete' : 'select';
    return { text: 'text', longtext: 'area', amount: 'number', boolean: 'yesno', day: 'date' }[kind];
  },
  title: (word, n) => `${word} ${n}`,
  add: (word) => `+ Nuovo: ${word}`,
  remove: 'Rimuovi',
  headed: 7,
};

/** The forms of the Material rendering: AD5's and P5's drawn by hand, the others from the declarations. */
export const layoutOf = layoutsOf({ AD5: SECTIONS, P5 }, STYLE);
