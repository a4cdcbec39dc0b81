import type { Section } from '../layout.ts';
import { SECTIONS } from './layout-ad5.ts';

const LO = 'lotti[]';
const [STAZIONI] = SECTIONS;

/** P5 in the plain rendering: lotti instead of aggiudicazioni, nobody to award to. */
export const P5: Section[] = [
  ...(STAZIONI ? [STAZIONI] : []),
  {
    id: 'appalto',
    title: 'Appalto',
    parts: [
      { id: 'appalto.codiceAppalto', label: 'Codice Appalto', control: 'text', hint: 'Da 8 a 64 caratteri' },
      { id: 'appalto.settore', label: 'Settore di attività', control: 'select' },
      { id: 'appalto.datiBase.oggetto', label: 'Oggetto', control: 'area', wide: true },
      { id: 'appalto.datiBase.oggettoMl.de', label: 'Oggetto (tedesco)', control: 'text' },
      { id: 'appalto.datiBase.oggettoMl.en', label: 'Oggetto (inglese)', control: 'text' },
      { id: 'appalto.datiBase.importo', label: 'Importo complessivo (€)', control: 'amount' },
      { id: 'appalto.cigAccordoQuadro', label: "CIG dell'accordo quadro", control: 'text' },
    ],
  },
  {
    id: 'lotti',
    title: 'Lotti',
    parts: [
      {
        block: LO,
        title: (n) => `Lotto n. ${n}`,
        add: 'Aggiungi lotto',
        remove: 'Elimina',
        items: [
          {
            id: `${LO}.lotIdentifier`,
            label: 'Identificativo del lotto',
            control: 'text',
            hint: 'ad esempio LOT-0001',
          },
          { id: `${LO}.fattispecieTracciabilita`, label: 'Fattispecie', control: 'select', wide: true },
          { id: `${LO}.datiBase.oggettoContratto`, label: 'Natura del contratto', control: 'select' },
          { id: `${LO}.datiBase.oggetto`, label: 'Oggetto', control: 'area', wide: true },
          { id: `${LO}.datiBase.oggettoMl.de`, label: 'Oggetto (tedesco)', control: 'text' },
          { id: `${LO}.datiBase.oggettoMl.en`, label: 'Oggetto (inglese)', control: 'text' },
          { id: `${LO}.datiBase.importo`, label: 'Importo del lotto (€)', control: 'amount' },
          { id: `${LO}.sceltaContraente`, label: 'Procedura di scelta del contraente', control: 'select', wide: true },
          {
            block: `${LO}.cup[]`,
            title: () => '',
            add: 'Aggiungi CUP',
            remove: 'Togli',
            items: [{ id: `${LO}.cup[]`, label: 'CUP', control: 'text' }],
          },
        ],
      },
    ],
  },
];
