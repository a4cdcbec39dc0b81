import type { Section } from '../../../../practice/pcp/layout.ts';

const SA = 'stazioniAppaltanti[]';
const AG = 'aggiudicazioni[]';
const PA = 'aggiudicazioni[].partecipanti[]';

/** AD5 in the Material rendering: another order, other words where portals.md knows none, other controls. */
export const SECTIONS: Section[] = [
  {
    id: 'stazioniAppaltanti',
    title: 'Stazioni Appaltanti',
    parts: [
      {
        block: SA,
        title: (n) => `Stazione Appaltante ${n}`,
        add: '+ Nuova stazione appaltante',
        remove: 'Rimuovi',
        items: [
          { id: `${SA}.codiceFiscale`, label: 'Codice Fiscale', control: 'text' },
          {
            id: `${SA}.codiceAusa`,
            label: 'Codice AUSA',
            control: 'text',
            readonly: true,
            hint: 'Compilato dalla piattaforma',
          },
          { id: `${SA}.codiceCentroCosto`, label: 'Codice Centro Costo', control: 'text' },
          { id: `${SA}.funzioniSvolte[]`, label: 'Funzioni svolte', control: 'selects' },
          { id: `${SA}.saTitolare`, label: 'Stazione Appaltante Titolare', control: 'checkbox' },
        ],
      },
    ],
  },
  {
    id: 'appalto',
    title: 'Appalto',
    parts: [
      { id: 'appalto.datiBase.oggetto', label: 'Oggetto', control: 'area', wide: true },
      { id: 'appalto.datiBase.oggettoMl.de', label: 'Oggetto in lingua tedesca', control: 'text' },
      { id: 'appalto.datiBase.oggettoMl.en', label: 'Oggetto in lingua inglese', control: 'text' },
      {
        id: 'appalto.codiceAppalto',
        label: 'Codice Appalto',
        control: 'late',
        hint: 'Identificativo univoco scelto dalla stazione appaltante',
      },
      { id: 'appalto.settore', label: 'Settore', control: 'select' },
      { id: 'appalto.idSchedaAvr', label: 'Id Scheda AVR', control: 'text' },
      { id: 'espd', label: 'ESPD', control: 'area', wide: true },
    ],
  },
  {
    id: 'aggiudicazioni',
    title: 'Aggiudicazioni',
    parts: [
      {
        block: AG,
        title: (n) => `Aggiudicazione ${n}`,
        add: '+ Nuova aggiudicazione',
        remove: 'Rimuovi',
        items: [
          { id: `${AG}.lotIdentifier`, label: 'Lot identifier', control: 'text' },
          { id: `${AG}.datiBase.oggetto`, label: 'Descrizione del lotto', control: 'area', wide: true },
          { id: `${AG}.datiBase.oggettoMl.de`, label: 'Descrizione in lingua tedesca', control: 'text' },
          { id: `${AG}.datiBase.oggettoMl.en`, label: 'Descrizione in lingua inglese', control: 'text' },
          { id: `${AG}.datiBase.oggettoContratto`, label: 'Tipologia di contratto', control: 'radio', wide: true },
          {
            block: PA,
            title: (n) => `Partecipante ${n}`,
            add: '+ Nuovo partecipante',
            remove: 'Rimuovi',
            items: [
              { id: `${PA}.codiceFiscale`, label: 'Codice Fiscale', control: 'text' },
              { id: `${PA}.denominazione`, label: 'Denominazione', control: 'text' },
              { id: `${PA}.idPartecipante`, label: 'Id Partecipante', control: 'text' },
              {
                id: `${PA}.importo`,
                label: 'Importo di aggiudicazione',
                control: 'number',
                hint: 'Al netto di IVA, in euro',
              },
            ],
          },
          { id: `${AG}.datiBaseCPV.tipoClassificazione`, label: 'Tipo classificazione', control: 'select' },
          { id: `${AG}.datiBaseCPV.cpvPrevalente`, label: 'Codice CPV principale', control: 'autocomplete' },
          { id: `${AG}.datiBaseCPV.cpvSecondarie[]`, label: 'Altri codici CPV', control: 'chips', wide: true },
          { id: `${AG}.codIstat`, label: 'Luogo ISTAT', control: 'autocomplete' },
          { id: `${AG}.datiBaseContratto.codNUTS`, label: 'Codice NUTS', control: 'autocomplete' },
          {
            block: `${AG}.cup[]`,
            title: (n) => `CUP ${n}`,
            add: '+ Nuovo CUP',
            remove: 'Rimuovi',
            items: [{ id: `${AG}.cup[]`, label: 'Codice CUP', control: 'text' }],
          },
          { id: `${AG}.datiBaseDocumenti.url`, label: 'Collegamento ai documenti', control: 'text' },
          { id: `${AG}.datiBaseDocumenti.lingue[]`, label: 'Lingua dei documenti', control: 'selects' },
        ],
      },
    ],
  },
];
