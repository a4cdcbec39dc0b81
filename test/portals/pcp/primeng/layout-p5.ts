import type { Section } from '../../../../practice/pcp/layout.ts';
import { SECTIONS } from './layout-ad5.ts';

const LO = 'lotti[]';
const [STAZIONI] = SECTIONS;

/** P5 in the PrimeNG rendering. */
export const P5: Section[] = [
  ...(STAZIONI ? [STAZIONI] : []),
  {
    id: 'appalto',
    title: 'Appalto',
    parts: [
      { id: 'appalto.settore', label: 'Ambito (settore ordinario o speciale)', control: 'radio' },
      { id: 'appalto.codiceAppalto', label: 'Codice Appalto', control: 'text', wide: true },
      { id: 'appalto.datiBase.importo', label: "Valore complessivo dell'appalto", control: 'money' },
      { id: 'appalto.cigAccordoQuadro', label: 'CIG accordo quadro', control: 'text' },
      { id: 'appalto.datiBase.oggetto', label: 'Oggetto', control: 'text', wide: true },
      { id: 'appalto.datiBase.oggettoMl.en', label: 'Oggetto – English', control: 'text' },
      { id: 'appalto.datiBase.oggettoMl.de', label: 'Oggetto – Deutsch', control: 'text' },
    ],
  },
  {
    id: 'lotti',
    title: 'Lotti',
    parts: [
      {
        block: LO,
        title: (n) => `Lotto #${n}`,
        add: 'Inserisci lotto',
        remove: 'Elimina lotto',
        items: [
          { id: `${LO}.datiBase.oggettoContratto`, label: 'Oggetto principale del contratto', control: 'select' },
          { id: `${LO}.fattispecieTracciabilita`, label: 'Fattispecie contrattuale', control: 'filtered', wide: true },
          { id: `${LO}.lotIdentifier`, label: 'ID lotto', control: 'text' },
          { id: `${LO}.datiBase.importo`, label: 'Valore stimato del lotto', control: 'money' },
          {
            block: `${LO}.cup[]`,
            title: (n) => `CUP #${n}`,
            add: 'Inserisci CUP',
            remove: 'Elimina CUP',
            items: [{ id: `${LO}.cup[]`, label: 'Codice Unico di Progetto', control: 'text' }],
          },
          { id: `${LO}.sceltaContraente`, label: 'Modalità di scelta del contraente', control: 'select', wide: true },
          { id: `${LO}.datiBase.oggetto`, label: 'Oggetto del lotto', control: 'area', wide: true },
          { id: `${LO}.datiBase.oggettoMl.en`, label: 'Oggetto del lotto – English', control: 'text' },
          { id: `${LO}.datiBase.oggettoMl.de`, label: 'Oggetto del lotto – Deutsch', control: 'text' },
        ],
      },
    ],
  },
];
