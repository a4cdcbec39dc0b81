import { checkAnacForm } from '../../lib/rules/check.ts';
import { tutorial } from '../../lib/tours/sources.ts';
import { AFFIDAMENTO, CARTA, DITTA, ENTE } from '../samples/ad5.ts';
import { ATTO_CARTA, draftAd5 } from './ad5.ts';
import type { Esercizio, Punto } from './exercise.ts';
import { CIG_PCP, readOf, UNO_SOLO } from './points.ts';

const [OWN, OTHER] = ENTE.centriDiCosto.map(({ codice }) => codice);
const CENTRO = 'stazioniAppaltanti[].codiceCentroCosto';
const IMPORTO = 'aggiudicazioni[].partecipanti[].importo';
const CUP = 'J31B20000540001';

const importo = (euro: string): { label: string; value: string } => ({ label: 'Importo, IVA esclusa', value: euro });

const importoGiusto: Punto = {
  holds: (left) => readOf(left, IMPORTO) === '1234.56' && left.pratica?.importo === 1234.56,
  found: 'L’importo è quello della determina, senza IVA.',
  missed: 'L’importo non è quello della determina: 1.234,56 € IVA esclusa.',
  why: 'L’importo è quello su cui ANAC calcola la soglia della scheda e la spesa dell’ente; si scrive senza IVA.',
  source: 'ANAC, modello dati della scheda AD5, importo del partecipante',
  next: 'Prima di confermare rileggi l’importo accanto a quello della determina.',
};

const affidatarioGiusto: Punto = {
  holds: (left) =>
    readOf(left, 'stazioniAppaltanti[].codiceFiscale') === ENTE.codiceFiscale &&
    readOf(left, 'aggiudicazioni[].partecipanti[].codiceFiscale') === DITTA.codiceFiscale,
  found: 'Ente e affidatario sono quelli della determina.',
  missed: 'L’ente o l’affidatario non è quello della determina.',
  why: 'Il CIG lega l’ente che paga a chi è pagato: con un altro codice fiscale è il CIG di un contratto che non c’è.',
  source: 'ANAC, modello dati della scheda AD5, codiceFiscale della stazione appaltante e del partecipante',
  next: 'Confronta i codici fiscali con quelli della determina, cifra per cifra: una denominazione giusta non basta.',
};

const centroGiusto: Punto = {
  holds: (left) => readOf(left, CENTRO) === OWN,
  found: 'Il centro di costo è quello dell’ufficio che affida.',
  missed: 'Il centro di costo non è quello dell’ufficio che affida (Settore Affari generali).',
  why: 'Il CIG resta intestato al centro di costo indicato: risulterebbe di un ufficio che non ne sa niente. Dopo la conferma non si corregge.',
  source:
    'ANAC, modello dati della scheda AD5, stazioniAppaltanti.codiceCentroCosto; Anagrafe unica delle stazioni appaltanti (AUSA)',
  next: 'Nel piano l’assistente segna «diverso» il campo che non corrisponde al profilo: guarda quello prima di tutto il resto.',
};

const ORDINARIO: Esercizio = {
  name: 'ordinario',
  title: 'Un affidamento ordinario, senza trabocchetti',
  goal: 'Acquisisci il CIG dell’affidamento della determina con la scheda AD5, dalla bozza alla conferma. Non ci sono errori nascosti: serve a imparare la strada.',
  portal: 'pcp',
  start: () => null,
  affidamento: AFFIDAMENTO,
  atto: [...ATTO_CARTA, importo('1.234,56 €')],
  decision: null,
  points: [
    CIG_PCP,
    UNO_SOLO,
    {
      holds: ({ pratica }) => pratica?.form != null && checkAnacForm('AD5', pratica.form).length === 0,
      found: 'Il modulo rispetta le regole di ANAC per la scheda AD5.',
      missed: 'Il modulo non rispetta le regole di ANAC per la scheda AD5.',
      why: 'Un modulo che viola una regola viene respinto dopo la conferma, e si ricomincia.',
      source: 'ANAC, modello dati e regole della scheda AD5',
      next: '«Controlla» dell’assistente applica le stesse regole prima che lo faccia ANAC.',
    },
    centroGiusto,
    affidatarioGiusto,
    importoGiusto,
  ],
};

const CENTRO_DI_COSTO: Esercizio = {
  name: 'centro-di-costo',
  title: 'Una bozza preparata da un collega',
  goal: 'Nelle bozze c’è già il modulo della determina, preparato da un collega di un altro ufficio copiando un vecchio affidamento. Apri la bozza con «Modifica», controllala e acquisisci il CIG.',
  portal: 'pcp',
  start: () => draftAd5([{ id: CENTRO, index: [0], value: OTHER ?? '' }]),
  affidamento: AFFIDAMENTO,
  atto: [...ATTO_CARTA, importo('1.234,56 €')],
  decision: null,
  points: [CIG_PCP, UNO_SOLO, centroGiusto, affidatarioGiusto, importoGiusto],
};

const CINQUEMILA: Esercizio = {
  name: 'cinquemila',
  title: 'Un importo tondo',
  goal: 'Nelle bozze c’è già il modulo AD5 della determina. Decidi se si può confermare così, poi premi «Ho finito» e rispondi alla domanda.',
  portal: 'pcp',
  affidamento: { ...AFFIDAMENTO, aggiudicazioni: [{ ...CARTA, importo: 500_000 }] },
  start: () => draftAd5([{ id: IMPORTO, index: [0, 0], value: 5000 }]),
  atto: [...ATTO_CARTA, importo('5.000,00 €')],
  decision: {
    question: 'Come si prosegue?',
    choices: [
      { value: 'conferma', label: 'Si conferma la scheda AD5 così com’è' },
      { value: 'ribassa', label: 'Si scrive 4.999,99 € e si conferma' },
      { value: 'divide', label: 'Si divide in due affidamenti da 2.500 €' },
      { value: 'altra-strada', label: 'Non si usa AD5: si passa per una piattaforma certificata, con la scheda AD3' },
    ],
  },
  points: [
    {
      holds: ({ asked }) => asked === 0,
      found: 'Niente è stato confermato con la scheda sbagliata.',
      missed: 'È stato confermato un appalto, e nell’interfaccia web non c’è una scheda che valga per questo importo.',
      why: 'La scheda AD5 vale solo sotto i 5.000 euro: a 5.000 euro esatti non vale più, e ANAC risponde ERR100. Scrivere un importo diverso da quello della determina non è una correzione: è un dato falso.',
      source: 'Art. 49, comma 6, e art. 50, comma 1, d.lgs. 36/2023; ANAC, ERR100',
      next: 'Sotto i 5.000 euro vuol dire al massimo 4.999,99: davanti a un importo tondo fermati. «Controlla» lo dice prima di ANAC.',
    },
    {
      holds: ({ decision }) => decision === 'altra-strada',
      found: 'La strada scelta è quella giusta: piattaforma certificata, scheda AD3.',
      missed:
        'La strada scelta non è ammessa: da 5.000 euro in su serve una piattaforma certificata, con la scheda AD3.',
      why: 'Un appalto non si può frazionare per evitare le norme del codice, e l’importo è quello che è.',
      source: 'Art. 14, comma 6, e artt. 25 e 26 d.lgs. 36/2023',
      next: 'Nell’archivio, «Quale scheda?» porta alla scheda giusta con poche domande.',
    },
  ],
};

const BOZZA: Esercizio = {
  name: 'bozza-o-cig',
  title: '«Ho salvato tutto, ma il CIG non arriva»',
  goal: 'Un collega ha compilato il modulo, ha premuto «Salva bozza» e aspetta il CIG da ieri. I dati sono giusti. Fai quello che manca.',
  portal: 'pcp',
  start: () => draftAd5([]),
  affidamento: AFFIDAMENTO,
  atto: [...ATTO_CARTA, importo('1.234,56 €')],
  decision: null,
  points: [
    {
      holds: ({ pratica }) => pratica !== null && pratica.fase !== 'bozza',
      found: 'Dalla bozza è nato l’appalto.',
      missed: 'È rimasta una bozza: nessuno, in ANAC, la vede.',
      why: '«Salva bozza» conserva i dati e basta. L’appalto nasce con «Crea appalto», e il CIG con «Conferma appalto».',
      source: tutorial(3),
      next: 'Se la pratica sta in «Le mie bozze» il CIG non arriverà mai: deve stare in «I miei appalti».',
    },
    CIG_PCP,
    UNO_SOLO,
    affidatarioGiusto,
    importoGiusto,
  ],
};

const CUP_MANCANTE: Esercizio = {
  name: 'cup-mancante',
  title: 'Un acquisto dentro un progetto',
  goal: 'Acquisisci il CIG dell’affidamento della determina: la bozza c’è già. Confronta la determina con il modulo, riga per riga.',
  portal: 'pcp',
  start: () => draftAd5([]),
  affidamento: AFFIDAMENTO,
  atto: [
    ...ATTO_CARTA,
    importo('1.234,56 €'),
    { label: 'Progetto', value: `Acquisto finanziato nel progetto di investimento con CUP ${CUP}` },
  ],
  decision: null,
  points: [
    CIG_PCP,
    UNO_SOLO,
    {
      holds: (left) => readOf(left, 'aggiudicazioni[].cup[]').trim() === CUP,
      found: 'Il CUP del progetto è nell’aggiudicazione.',
      missed: `Manca il CUP della determina (${CUP}), o non c’è quello solo.`,
      why: 'Il CUP lega la spesa al progetto. Per gli investimenti pubblici è obbligatorio: gli atti che li finanziano o li autorizzano senza CUP sono nulli.',
      source: 'Art. 11, commi 1 e 2-bis, legge 3/2003',
      next: 'Il modulo non lo chiede da solo: la riga si apre con «Aggiungi CUP». Se la determina nomina un progetto o un finanziamento, cerca il CUP.',
    },
    affidatarioGiusto,
    importoGiusto,
  ],
};

/** The exercises at the practice PCP. */
export const ON_PCP: readonly Esercizio[] = [ORDINARIO, CENTRO_DI_COSTO, CINQUEMILA, BOZZA, CUP_MANCANTE];
