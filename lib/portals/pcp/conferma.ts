import { definePage } from '../define.ts';

/** After "Conferma" on the last section: keep the draft or create the appalto (S000). The choice is the user's. */
export const conferma = definePage({
  name: 'conferma',
  title: 'Dati confermati',
  lastVerified: '2026-11-21',
  hasFields: false,
  signs: [
    { where: ['button'], words: ['Crea appalto'], weight: 0.72, status: 'CONFIRMED', source: 'S000' },
    { where: ['button'], words: ['Salva bozza', 'Salva in bozza'], weight: 0.4, status: 'CONFIRMED', source: 'S000' },
    {
      where: ['heading', 'message'],
      words: ['Dati confermati', 'Dati completi', 'Operazione completata', 'Conferma dei dati'],
      weight: 0.4,
      status: 'INFERRED',
      source: 'S000',
    },
  ],
  never: [
    { where: ['button'], words: ['Conferma', 'Conferma appalto', 'Crea bozza'] },
    { where: ['section'], words: ['Stazioni appaltanti', 'Aggiudicazioni'] },
  ],
});
