import * as z from 'zod/mini';

/** Yes, no, or not said yet: a declaration that nobody made is never "no". */
const said = z.nullable(z.boolean());
/** Euro cents, integer, net of VAT; null when not known. */
const cents = z.nullable(z.int());

/** What scheda AD4 asks of the appalto beside what AD5 does: the convenzione that is joined. */
export const AdesioneSchema = z.object({
  /** CIG of the accordo quadro or convenzione: ANAC's `appalto.cig`, from which the new CIG derives. */
  cigPadre: z.string(),
  /** Day `YYYY-MM-DD`; '' when not known. */
  dataAdesione: z.string(),
  relazioneUnicaSulleProcedure: said,
  opereUrbanizzazioneScomputo: said,
  /** Code of ANAC's list `subappalto`. */
  subappalto: z.string(),
});
export type Adesione = z.infer<typeof AdesioneSchema>;

/** Art. 47 DL 77/2021; ANAC wants it when the money is PNRR or PNC. */
export const ParitaSchema = z.object({
  derogaAQ: said,
  /** One of `QUOTE_30`; '' when not said. */
  quota30PerCento: z.string(),
  /** Per cent, 0 to 100. */
  quotaInferioreOccupFemminile: z.nullable(z.number()),
  quotaInferioreOccupGiovanile: z.nullable(z.number()),
  /** Codes of ANAC's list `motivoDeroga`. */
  motivoDeroga: z.array(z.string()),
  ulterioriMisurePremiali: said,
  /** Codes of ANAC's list `misurePremiali`. */
  misurePremiali: z.array(z.string()),
});
export type Parita = z.infer<typeof ParitaSchema>;

/** ANAC's two quadri economici in one, because seven of their amounts are the same; `concessione` says which is meant. */
export const QuadroEconomicoSchema = z.object({
  concessione: z.boolean(),
  impLavori: cents,
  impServizi: cents,
  impForniture: cents,
  impTotaleSicurezza: cents,
  ulterioriSommeNoRibasso: cents,
  sommeOpzioniRinnovi: cents,
  sommeADisposizione: cents,
  /** Of `quadroEconomicoStandard` alone. */
  impProgettazione: cents,
  sommeRipetizioni: cents,
  /** Of `quadroEconomicoConcessioni` alone. */
  finanziamentiCanoniPA: cents,
  entrateUtenza: cents,
  introitoAttivo: cents,
});
export type QuadroEconomico = z.infer<typeof QuadroEconomicoSchema>;

/** One source of the money. */
export const FinanziamentoSchema = z.object({
  /** Code of ANAC's list `tipoFinanziamento`. */
  tipoFinanziamento: z.string(),
  importo: cents,
});

/** What AD4 asks of the operatore economico beside its name and amount. */
export const PartecipanteAdesioneSchema = z.object({
  /** Codes of ANAC's lists `ruoloOE`, `tipoOE`. */
  ruoloOE: z.string(),
  tipoOE: z.string(),
  paeseOperatoreEconomico: z.string(),
  avvalimento: said,
  /** Code of ANAC's list `tipologiaAvvalimento`. */
  tipologiaAvvalimento: z.string(),
});

/** What scheda AD4 asks of one aggiudicazione beside what AD5 does, in ANAC's words. */
export const AggiudicazioneAdesioneSchema = z.object({
  /** Codes of ANAC's lists `ccnl` and `categoria`. */
  ccnl: z.string(),
  categoria: z.string(),
  categoriaScorporabile: z.array(z.string()),
  afferenteInvestimentiPNRR: said,
  acquisizioneCup: said,
  paritaDiGenereGenerazionale: ParitaSchema,
  quadroEconomico: QuadroEconomicoSchema,
  finanziamenti: z.array(FinanziamentoSchema),
  partecipante: PartecipanteAdesioneSchema,
  /** Day `YYYY-MM-DD`; '' when not known. */
  dataAggiudicazione: z.string(),
  /** Code of ANAC's list `accessibilita`. */
  accessibilita: z.string(),
  giustificazione: z.string(),
  strumentiElettroniciSpecifici: said,
  docFAP: said,
});
export type AggiudicazioneAdesione = z.infer<typeof AggiudicazioneAdesioneSchema>;

/** An adesione of which nothing is known yet. */
export const emptyAdesione = (): Adesione => ({
  cigPadre: '',
  dataAdesione: '',
  relazioneUnicaSulleProcedure: null,
  opereUrbanizzazioneScomputo: null,
  subappalto: '',
});

/** ANAC's code of a supplier that stands alone: `ruoloOE` 14, valid since 31/07/2025 (before it was 3). */
const OPERATORE_SINGOLO = '14';
/** ANAC's code of single firms and professionals: `tipoOE` 1. */
const IMPRESA_SINGOLA = '1';

/**
 * The AD4 part of an aggiudicazione to be filled in: a single Italian supplier, which most adesioni have, and one
 * source of money to complete. What only the user knows (PNRR, CUP, avvalimento) is not said.
 */
export const emptyAggiudicazioneAdesione = (): AggiudicazioneAdesione => ({
  ccnl: '',
  categoria: '',
  categoriaScorporabile: [],
  afferenteInvestimentiPNRR: null,
  acquisizioneCup: null,
  paritaDiGenereGenerazionale: {
    derogaAQ: null,
    quota30PerCento: '',
    quotaInferioreOccupFemminile: null,
    quotaInferioreOccupGiovanile: null,
    motivoDeroga: [],
    ulterioriMisurePremiali: null,
    misurePremiali: [],
  },
  quadroEconomico: {
    concessione: false,
    impLavori: null,
    impServizi: null,
    impForniture: null,
    impTotaleSicurezza: null,
    ulterioriSommeNoRibasso: null,
    sommeOpzioniRinnovi: null,
    sommeADisposizione: null,
    impProgettazione: null,
    sommeRipetizioni: null,
    finanziamentiCanoniPA: null,
    entrateUtenza: null,
    introitoAttivo: null,
  },
  finanziamenti: [{ tipoFinanziamento: '', importo: null }],
  partecipante: {
    ruoloOE: OPERATORE_SINGOLO,
    tipoOE: IMPRESA_SINGOLA,
    // ANAC's model has a free text and no list; the portals of the AFLink family write the name.
    paeseOperatoreEconomico: 'Italia',
    avvalimento: null,
    tipologiaAvvalimento: '',
  },
  dataAggiudicazione: '',
  accessibilita: '',
  giustificazione: '',
  strumentiElettroniciSpecifici: null,
  docFAP: null,
});
