import type { Section } from '../../../../practice/pcp/layout.ts';

const SA = 'stazioniAppaltanti[]';
const AG = 'aggiudicazioni[]';
const PA = 'aggiudicazioni[].partecipanti[]';

/** AD5 in the PrimeNG rendering: a third order, a third wording where portals.md knows none, a third set of controls. */
export const SECTIONS: Section[] = [
  {
    id: 'stazioniAppaltanti',
    title: 'Stazioni Appaltanti',
    parts: [
      {
        block: SA,
        title: (n) => `Stazione Appaltante #${n}`,
        add: 'Inserisci SA',
        remove: 'Elimina SA',
        items: [
          { id: `${SA}.saTitolare`, label: 'Stazione Appaltante Titolare', control: 'yesno' },
          { id: `${SA}.codiceFiscale`, label: 'Codice Fiscale', control: 'text' },
          { id: `${SA}.funzioniSvolte[]`, label: 'Funzioni svolte', control: 'selects', wide: true },
          { id: `${SA}.codiceAusa`, label: 'Codice AUSA', control: 'text' },
          { id: `${SA}.codiceCentroCosto`, label: 'Codice Centro Costo', control: 'text' },
        ],
      },
    ],
  },
  {
    id: 'appalto',
    title: 'Appalto',
    parts: [
      { id: 'appalto.settore', label: 'Ambito (settore ordinario o speciale)', control: 'radio' },
      { id: 'appalto.idSchedaAvr', label: 'Riferimento alla scheda AVR', control: 'text' },
      {
        id: 'appalto.codiceAppalto',
        label: 'Codice Appalto',
        control: 'text',
        wide: true,
        hint: 'Codice univoco della procedura: minimo 8, massimo 64 caratteri',
      },
      { id: 'appalto.datiBase.oggetto', label: 'Oggetto', control: 'text', wide: true },
      { id: 'appalto.datiBase.oggettoMl.en', label: 'Oggetto – English', control: 'text' },
      { id: 'appalto.datiBase.oggettoMl.de', label: 'Oggetto – Deutsch', control: 'text' },
      { id: 'espd', label: 'Documento DGUE (ESPD)', control: 'area', wide: true },
    ],
  },
  {
    id: 'aggiudicazioni',
    title: 'Aggiudicazioni',
    parts: [
      {
        block: AG,
        title: (n) => `Aggiudicazione #${n}`,
        add: 'Inserisci aggiudicazione',
        remove: 'Elimina aggiudicazione',
        items: [
          { id: `${AG}.datiBase.oggettoContratto`, label: 'Oggetto principale del contratto', control: 'select' },
          { id: `${AG}.datiBaseCPV.tipoClassificazione`, label: 'Classificazione utilizzata', control: 'select' },
          {
            id: `${AG}.datiBaseCPV.cpvPrevalente`,
            label: 'Categoria prevalente (CPV)',
            control: 'autocomplete',
            wide: true,
          },
          { id: `${AG}.datiBaseCPV.cpvSecondarie[]`, label: 'Ulteriori categorie (CPV)', control: 'many', wide: true },
          { id: `${AG}.codIstat`, label: 'Comune in cui si esegue il contratto', control: 'autocomplete' },
          { id: `${AG}.datiBaseContratto.codNUTS`, label: 'Provincia di esecuzione (NUTS 3)', control: 'filtered' },
          { id: `${AG}.lotIdentifier`, label: 'ID lotto', control: 'text' },
          {
            block: `${AG}.cup[]`,
            title: (n) => `CUP #${n}`,
            add: 'Inserisci CUP',
            remove: 'Elimina CUP',
            items: [{ id: `${AG}.cup[]`, label: 'Codice Unico di Progetto', control: 'text' }],
          },
          {
            block: PA,
            title: (n) => `Operatore economico #${n}`,
            add: 'Inserisci operatore',
            remove: 'Elimina operatore',
            items: [
              { id: `${PA}.denominazione`, label: "Nome dell'impresa", control: 'text' },
              { id: `${PA}.codiceFiscale`, label: 'C.F. / P. IVA', control: 'text' },
              { id: `${PA}.importo`, label: "Valore dell'affidamento", control: 'money' },
              { id: `${PA}.idPartecipante`, label: 'Id Partecipante', control: 'text' },
            ],
          },
          { id: `${AG}.datiBase.oggetto`, label: "Oggetto dell'aggiudicazione", control: 'area', wide: true },
          { id: `${AG}.datiBase.oggettoMl.en`, label: "Oggetto dell'aggiudicazione – English", control: 'text' },
          { id: `${AG}.datiBase.oggettoMl.de`, label: "Oggetto dell'aggiudicazione – Deutsch", control: 'text' },
          { id: `${AG}.datiBaseDocumenti.lingue[]`, label: 'Disponibili nelle lingue', control: 'selects' },
          { id: `${AG}.datiBaseDocumenti.url`, label: 'Link ai documenti di gara', control: 'text' },
        ],
      },
    ],
  },
];
