import { definePage } from '../define.ts';

/** The choice of the reason for which a CIG is asked, as a page or as a dialog over the drafts. */
export const sceltaDellaScheda = definePage({
  name: 'scelta-scheda',
  title: 'Scelta della scheda',
  lastVerified: '2026-11-21',
  hasFields: false,
  signs: [
    { where: ['button'], words: ['Crea bozza'], weight: 0.75, status: 'CONFIRMED', source: 'S000, FADDA' },
    {
      where: ['choice'],
      words: ['AD5 – Affidamento diretto <5K', 'AD5', 'P5'],
      weight: 0.4,
      status: 'CONFIRMED',
      source: 'FADDA, ANCI1',
    },
    {
      where: ['heading'],
      words: [
        'Scelta della scheda',
        'Scegli la scheda',
        'Tipo di affidamento',
        'Tipologia di affidamento',
        'Motivazione',
        'Motivazione della richiesta',
        'Nuova bozza',
        'Selezione scheda',
        'Nuovo appalto',
      ],
      weight: 0.4,
      status: 'INFERRED',
      source: 'S000',
    },
  ],
  never: [{ where: ['button'], words: ['Crea appalto', 'Conferma appalto', 'Salva bozza'] }],
});
