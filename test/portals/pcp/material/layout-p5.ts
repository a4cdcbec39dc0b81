import type { Section } from '../../../../practice/pcp/layout.ts';
import { SECTIONS } from './layout-ad5.ts';

const LO = 'lotti[]';
const [STAZIONI] = SECTIONS;

/** P5 in the Material rendering. */
export const P5: Section[] = [
  ...(STAZIONI ? [STAZIONI] : []),
  {
    id: 'appalto',
    title: 'Appalto',
    parts: [
      { id: 'appalto.datiBase.oggetto', label: 'Oggetto', control: 'area', wide: true },
      { id: 'appalto.datiBase.oggettoMl.de', label: 'Oggetto in lingua tedesca', control: 'text' },
      { id: 'appalto.datiBase.oggettoMl.en', label: 'Oggetto in lingua inglese', control: 'text' },
      { id: 'appalto.datiBase.importo', label: 'Importo appalto', control: 'number', hint: 'Al netto di IVA, in euro' },
      { id: 'appalto.cigAccordoQuadro', label: 'CIG AQ', control: 'text' },
      { id: 'appalto.codiceAppalto', label: 'Codice Appalto', control: 'late' },
      { id: 'appalto.settore', label: 'Settore', control: 'select' },
    ],
  },
  {
    id: 'lotti',
    title: 'Lotti',
    parts: [
      {
        block: LO,
        title: (n) => `Lotto ${n}`,
        add: '+ Nuovo lotto',
        remove: 'Rimuovi',
        items: [
          { id: `${LO}.lotIdentifier`, label: 'Lot identifier', control: 'text' },
          { id: `${LO}.datiBase.oggetto`, label: 'Descrizione del lotto', control: 'area', wide: true },
          { id: `${LO}.datiBase.oggettoMl.de`, label: 'Descrizione in lingua tedesca', control: 'text' },
          { id: `${LO}.datiBase.oggettoMl.en`, label: 'Descrizione in lingua inglese', control: 'text' },
          { id: `${LO}.datiBase.oggettoContratto`, label: 'Tipologia di contratto', control: 'radio', wide: true },
          { id: `${LO}.datiBase.importo`, label: 'Importo lotto', control: 'number' },
          { id: `${LO}.sceltaContraente`, label: 'Scelta del contraente', control: 'select', wide: true },
          { id: `${LO}.fattispecieTracciabilita`, label: 'Fattispecie tracciabilità', control: 'select', wide: true },
          {
            block: `${LO}.cup[]`,
            title: (n) => `CUP ${n}`,
            add: '+ Nuovo CUP',
            remove: 'Rimuovi',
            items: [{ id: `${LO}.cup[]`, label: 'Codice CUP', control: 'text' }],
          },
        ],
      },
    ],
  },
];
