import type { Section } from '../layout.ts';

const SA = 'stazioniAppaltanti[]';
const AG = 'aggiudicazioni[]';
const PA = 'aggiudicazioni[].partecipanti[]';

/** AD5 in the plain rendering: its own order, words (portals.md 1.3 where confirmed) and controls. */
export const SECTIONS: Section[] = [
  {
    id: 'stazioniAppaltanti',
    title: 'Stazioni Appaltanti',
    parts: [
      {
        block: SA,
        title: (n) => `Stazione appaltante n. ${n}`,
        add: 'Aggiungi stazione appaltante',
        remove: 'Elimina',
        items: [
          { id: `${SA}.codiceAusa`, label: 'Codice AUSA della Stazione Appaltante', control: 'text' },
          { id: `${SA}.codiceCentroCosto`, label: 'Codice Centro Costo', control: 'text' },
          { id: `${SA}.saTitolare`, label: 'Stazione Appaltante Titolare', control: 'yesno' },
          { id: `${SA}.codiceFiscale`, label: 'Codice Fiscale', control: 'text', hint: "dell'amministrazione" },
          { id: `${SA}.funzioniSvolte[]`, label: 'Funzioni svolte', control: 'checks', wide: true },
        ],
      },
    ],
  },
  {
    id: 'appalto',
    title: 'Appalto',
    parts: [
      { id: 'appalto.codiceAppalto', label: 'Codice Appalto', control: 'text', hint: 'Da 8 a 64 caratteri' },
      { id: 'appalto.settore', label: 'Settore di attività', control: 'select' },
      { id: 'appalto.datiBase.oggetto', label: 'Oggetto', control: 'area', wide: true },
      { id: 'appalto.datiBase.oggettoMl.de', label: 'Oggetto (tedesco)', control: 'text' },
      { id: 'appalto.datiBase.oggettoMl.en', label: 'Oggetto (inglese)', control: 'text' },
      { id: 'appalto.idSchedaAvr', label: 'Identificativo scheda AVR', control: 'text' },
      {
        id: 'espd',
        label: 'ESPD request (DGUE)',
        control: 'area',
        hint: 'Testo in base64, se disponibile',
        wide: true,
      },
    ],
  },
  {
    id: 'aggiudicazioni',
    title: 'Aggiudicazioni',
    parts: [
      {
        block: AG,
        title: (n) => `Aggiudicazione n. ${n}`,
        add: 'Aggiungi aggiudicazione',
        remove: 'Elimina',
        items: [
          {
            id: `${AG}.lotIdentifier`,
            label: 'Identificativo del lotto',
            control: 'text',
            hint: 'ad esempio LOT-0001',
          },
          { id: `${AG}.datiBase.oggettoContratto`, label: 'Natura del contratto', control: 'select' },
          { id: `${AG}.datiBase.oggetto`, label: 'Oggetto', control: 'area', wide: true },
          { id: `${AG}.datiBase.oggettoMl.de`, label: 'Oggetto (tedesco)', control: 'text' },
          { id: `${AG}.datiBase.oggettoMl.en`, label: 'Oggetto (inglese)', control: 'text' },
          { id: `${AG}.datiBaseCPV.tipoClassificazione`, label: 'Sistema di classificazione', control: 'select' },
          { id: `${AG}.datiBaseCPV.cpvPrevalente`, label: 'CPV prevalente', control: 'combobox' },
          {
            block: `${AG}.datiBaseCPV.cpvSecondarie[]`,
            title: () => '',
            add: 'Aggiungi CPV secondaria',
            remove: 'Togli',
            items: [{ id: `${AG}.datiBaseCPV.cpvSecondarie[]`, label: 'CPV secondaria', control: 'combobox' }],
          },
          { id: `${AG}.codIstat`, label: 'Comune di esecuzione (codice ISTAT)', control: 'combobox' },
          { id: `${AG}.datiBaseContratto.codNUTS`, label: 'NUTS di livello 3', control: 'select' },
          {
            block: `${AG}.cup[]`,
            title: () => '',
            add: 'Aggiungi CUP',
            remove: 'Togli',
            items: [{ id: `${AG}.cup[]`, label: 'CUP', control: 'text' }],
          },
          { id: `${AG}.datiBaseDocumenti.url`, label: 'Indirizzo web dei documenti', control: 'url' },
          { id: `${AG}.datiBaseDocumenti.lingue[]`, label: 'Lingue dei documenti', control: 'multiple' },
          {
            block: PA,
            title: (n) => `Partecipante n. ${n}`,
            add: 'Aggiungi partecipante',
            remove: 'Elimina',
            items: [
              { id: `${PA}.idPartecipante`, label: 'Id Partecipante', control: 'text', hint: 'Formato UUID' },
              { id: `${PA}.denominazione`, label: 'Ragione sociale', control: 'text' },
              { id: `${PA}.codiceFiscale`, label: "Codice fiscale dell'operatore economico", control: 'text' },
              { id: `${PA}.importo`, label: 'Importo affidato (€)', control: 'amount' },
            ],
          },
        ],
      },
    ],
  },
];
