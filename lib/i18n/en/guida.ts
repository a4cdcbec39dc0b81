import type { guida as it } from '../it/guida.ts';
import type { Table } from '../table.ts';

export const guida: Table<typeof it> = {
  'guida.segui': 'Follow the guide',
  'guida.proposta': 'There is a step-by-step guide for this page: «{title}».',
  'guida.proposta-fuori': 'If it is the first time: «{title}».',
  'guida.altre': 'Choose a guide',
  'guida.nessuna': 'No guide',
  'guida.di-ente': '{title} (of the public body)',
  'guida.passo-di': 'Step {n} of {total}',
  'guida.avanzamento': 'Progress of the guide',
  'guida.finita': 'The guide is finished',
  'guida.finita-testo': 'All the steps are done. For another purchase start again from the beginning.',
  'guida.fuori':
    'This page is not among those of the guide. You were here: go back to the page of the step and the guide resumes by itself.',
  'guida.altra-scheda':
    'This is form {scheda}, the guide is for {wanted}. Go back to the right form, or choose another guide.',
  'guida.chiusa': 'This contract has been deleted or annulled: the guide has no more steps here. You were here.',
  'guida.perche': 'Why',
  'guida.attenzione': 'What can go wrong',
  'guida.definitivo': 'Cannot be undone',
  'guida.nota': 'Note of the public body',
  'guida.fonte': 'Where it comes from',
  'guida.verificata': 'Guide verified on {day}.',
  'guida.verificata-da': 'Guide by {author}, verified on {day}.',
  'guida.mostra': 'Show me where',
  'guida.non-trovato':
    'It cannot be seen on the page, or there is more than one with the same words: look for it yourself. Cigno does not point at the wrong one.',
  'guida.fatto': 'It is done',
  'guida.tutti': 'All the steps',
  'guida.stato-fatto': 'done',
  'guida.stato-ora': 'now',
  'guida.stato-poi': 'to do',
  'guida.stampa': 'Printable card',
  'guida.ricomincia': 'Start again',
  'guida.lascia': 'Leave the guide',
  'guida.avanti': 'Done. Step {n} of {total}: {title}.',
  'guida.indietro': 'Step {n} of {total}: {title}.',
  'guida.stampa-ora': 'Print',
  'guida.torna': 'Back to the guide',
  'guida.dove': 'Where: {page}',
  'guida.scheda-nota': 'The portals’ words may change. Cigno presses no button: whoever works always presses them.',
};
