import type { Adesione, AggiudicazioneAdesione, QuadroEconomico } from '../domain/adesione.ts';
import type { Affidamento } from '../domain/affidamento.ts';
import type { AnacValue, FlatValue } from '../domain/field.ts';
import { hasPartecipante } from './compose-base.ts';
import { euro, instant, object, type Part, texts } from './compose-object.ts';
import { flatten } from './flatten.ts';

/** What AD4 adds to `appalto`. */
const appaltoAdesione = (adesione: Adesione | undefined): Record<string, AnacValue | undefined> => ({
  cig: adesione?.cigPadre,
  dataAdesione: instant(adesione?.dataAdesione ?? ''),
  relazioneUnicaSulleProcedure: adesione?.relazioneUnicaSulleProcedure,
  opereUrbanizzazioneScomputo: adesione?.opereUrbanizzazioneScomputo,
  datiBaseSubappalti: object({ subappalto: adesione?.subappalto }),
});

/** What AD4 adds to a partecipante. */
const partecipanteAdesione = (part: AggiudicazioneAdesione | undefined) => ({
  ruoloOE: part?.partecipante.ruoloOE,
  tipoOE: part?.partecipante.tipoOE,
  paeseOperatoreEconomico: part?.partecipante.paeseOperatoreEconomico,
  avvalimento: part?.partecipante.avvalimento,
  // A kind of avvalimento where there is none would contradict what stands beside it.
  tipologiaAvvalimento: part?.partecipante.avvalimento ? part.partecipante.tipologiaAvvalimento : undefined,
});

const quadro = (all: QuadroEconomico): { quadroEconomicoStandard?: Part; quadroEconomicoConcessioni?: Part } => {
  const common = {
    impLavori: euro(all.impLavori),
    impServizi: euro(all.impServizi),
    impForniture: euro(all.impForniture),
    impTotaleSicurezza: euro(all.impTotaleSicurezza),
    ulterioriSommeNoRibasso: euro(all.ulterioriSommeNoRibasso),
    sommeOpzioniRinnovi: euro(all.sommeOpzioniRinnovi),
    sommeADisposizione: euro(all.sommeADisposizione),
  };
  if (all.concessione)
    return {
      quadroEconomicoConcessioni: object({
        ...common,
        finanziamentiCanoniPA: euro(all.finanziamentiCanoniPA),
        entrateUtenza: euro(all.entrateUtenza),
        introitoAttivo: euro(all.introitoAttivo),
      }),
    };
  return {
    quadroEconomicoStandard: object({
      ...common,
      impProgettazione: euro(all.impProgettazione),
      sommeRipetizioni: euro(all.sommeRipetizioni),
    }),
  };
};

/** What AD4 adds to an aggiudicazione; of an aggiudicazione without its AD4 part, nothing. */
const aggiudicazioneAdesione = (part: AggiudicazioneAdesione | undefined): Record<string, AnacValue | undefined> => {
  if (!part) return {};
  const parita = part.paritaDiGenereGenerazionale;
  return {
    ccnl: part.ccnl,
    categoria: part.categoria,
    categoriaScorporabile: texts(part.categoriaScorporabile),
    afferenteInvestimentiPNRR: part.afferenteInvestimentiPNRR,
    acquisizioneCup: part.acquisizioneCup,
    paritaDiGenereGenerazionale: object({
      ...parita,
      motivoDeroga: texts(parita.motivoDeroga),
      misurePremiali: texts(parita.misurePremiali),
    }),
    ...quadro(part.quadroEconomico),
    finanziamenti: part.finanziamenti
      .map(({ tipoFinanziamento, importo }) => object({ tipoFinanziamento, importo: euro(importo) }))
      .filter((one) => Object.keys(one).length > 0),
    datiBaseAggiudicazioneAppalto: object({ dataAggiudicazione: instant(part.dataAggiudicazione) }),
    datiBaseAccessibilita: object({ accessibilita: part.accessibilita, giustificazione: part.giustificazione }),
    strumentiElettroniciSpecifici: part.strumentiElettroniciSpecifici,
    docFAP: part.docFAP,
  };
};

/** What AD4 asks beside AD5: its parts are structures of their own. */
export const adesioneValues = ({ adesione: part, aggiudicazioni }: Affidamento): FlatValue[] =>
  flatten({
    appalto: object(appaltoAdesione(part)),
    aggiudicazioni: aggiudicazioni.map((award) =>
      object({
        ...aggiudicazioneAdesione(award.adesione),
        partecipanti: hasPartecipante(award) ? [object(partecipanteAdesione(award.adesione))] : [],
      }),
    ),
  });
