import { blocksOf, type Scheda, type SectionDeclaration } from './scheda.ts';

/** The repeated parts of every scheda, and the words by which a heading names one of them. */
const BLOCKS: Scheda['blocks'] = [
  { id: 'stazioniAppaltanti', words: ['Stazione appaltante', 'Stazioni appaltanti', 'Vergabestelle'] },
  { id: 'aggiudicazioni', words: ['Aggiudicazione', 'Aggiudicazioni', 'Lotto', 'Lotti'] },
  { id: 'lotti', words: ['Lotto', 'Lotti'] },
  {
    id: 'partecipanti',
    words: [
      'Partecipante',
      'Partecipanti',
      'Aggiudicatario',
      'Aggiudicatari',
      'Operatore economico',
      'Operatori economici',
      'Affidatario',
      'Dati dell’aggiudicatario',
    ],
  },
  { id: 'finanziamenti', words: ['Finanziamento', 'Finanziamenti', 'Fonti di finanziamento'] },
  { id: 'cup', words: ['CUP', 'Codici CUP', 'Elenco CUP'] },
  { id: 'cupLotto', words: ['CUP', 'CUP lotto', 'Codici CUP', 'Elenco CUP'] },
  { id: 'cpvSecondarie', words: ['CPV secondarie', 'CPV secondari', 'Altre CPV', 'CPV secondaria'] },
  { id: 'categoriaScorporabile', words: ['Categorie scorporabili', 'Categoria scorporabile'] },
  { id: 'tipologiaLavoro', words: ['Tipologia lavoro', 'Tipologie di lavoro'] },
  { id: 'cigCollegato', words: ['CIG collegati', 'CIG collegato', 'Elenco CIG collegati'] },
  {
    id: 'giustificazioniAggiudicazioneDirettaAD',
    words: [
      'Giustificazioni aggiudicazione diretta',
      'Giustificazione aggiudicazione diretta',
      'Giustificazioni aggiudicazione diretta AD',
    ],
  },
];

/** Unrepeated parts by the path of their fields; `@` stands for the aggiudicazione or the lotto they are in. */
const GROUPS: readonly (readonly [path: string, ...words: string[]])[] = [
  ['appalto.datiBase', 'Dati base'],
  ['appalto.datiBaseSubappalti', 'Dati base subappalti', 'Subappalti'],
  ['appalto.datiBaseProcedura', 'Dati base procedura', 'Procedura'],
  ['appalto.datiBaseStrumentiProcedura', 'Dati base strumenti procedura', 'Strumenti procedura'],
  ['@.datiBase', 'Dati base', 'Dati base lotto'],
  ['@.datiBaseCPV', 'Dati base CPV', 'CPV', 'Classificazione'],
  ['@.datiBaseContratto', 'Dati base contratto', 'Dati contratto', 'Luogo di esecuzione'],
  ['@.datiBaseDocumenti', 'Dati base documenti', 'Documenti', 'Documenti di gara'],
  [
    '@.paritaDiGenereGenerazionale',
    'Parità di genere e generazionale',
    'Parità di genere generazionale',
    'Pari opportunità',
    'Parità di genere',
  ],
  ['@.quadroEconomicoStandard', 'Quadro economico standard', 'Quadro economico'],
  ['@.quadroEconomicoConcessioni', 'Quadro economico concessioni', 'Quadro economico concessione', 'Concessioni'],
  ['@.datiBaseAggiudicazioneAppalto', 'Dati base aggiudicazione appalto'],
  ['@.datiBaseAccessibilita', 'Dati base accessibilità', 'Accessibilità'],
  ['@.datiBaseAggiudicazione', 'Dati base aggiudicazione', 'Criteri di aggiudicazione'],
  ['@.datiBaseAggiuntivi', 'Dati base aggiuntivi', 'Dati aggiuntivi'],
  ['@.datiBaseTerminiInvio', 'Dati base termini invio', 'Termini di invio', 'Termini'],
  ['@.ipotesiCollegamento', 'Ipotesi collegamento', 'Ipotesi di collegamento'],
];

/** The blocks and the groups that stand in some sections. */
export const headingsOf = (sections: readonly SectionDeclaration[]): Omit<Scheda, 'code'> => {
  const ids = sections.flatMap(({ fields }) => fields.map(({ id }) => id));
  const repeated = new Set<string>(ids.flatMap(blocksOf));
  const main = repeated.has('lotti') ? 'lotti[]' : 'aggiudicazioni[]';
  return {
    sections,
    blocks: BLOCKS.filter(({ id }) => repeated.has(id)),
    groups: GROUPS.map(([path, ...words]) => ({ prefix: path.replace('@', main), words })).filter(({ prefix }) =>
      ids.some((id) => id.startsWith(`${prefix}.`)),
    ),
  };
};
