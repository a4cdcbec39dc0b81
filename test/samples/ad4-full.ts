import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { ADESIONE, ADESIONE_CARTA } from '../../practice/samples/ad4.ts';
import { CARTA } from '../../practice/samples/ad5.ts';

/** An order with PNRR money, an auxiliary firm and every amount: as many of AD4's fields as one adesione can have. */
export const ADESIONE_PIENA: Affidamento = {
  ...ADESIONE,
  id: 'adesione-piena',
  codiceAppalto: '80000000002-2026-6E2A91B4',
  aggiudicazioni: [
    {
      ...CARTA,
      cup: ['J31B20000540001'],
      urlDocumenti: 'https://www.comune.esempio.example/documenti',
      adesione: {
        ...ADESIONE_CARTA,
        categoriaScorporabile: ['FS'],
        afferenteInvestimentiPNRR: true,
        acquisizioneCup: true,
        paritaDiGenereGenerazionale: {
          derogaAQ: true,
          quota30PerCento: 'SI_QUOTA_INFERIORE',
          quotaInferioreOccupFemminile: 20,
          quotaInferioreOccupGiovanile: 12.5,
          motivoDeroga: ['2'],
          ulterioriMisurePremiali: true,
          misurePremiali: ['2'],
        },
        quadroEconomico: {
          ...ADESIONE_CARTA.quadroEconomico,
          impLavori: 10_000,
          impServizi: 20_050,
          impForniture: 123_456,
          impTotaleSicurezza: 1_234,
          ulterioriSommeNoRibasso: 100,
          sommeOpzioniRinnovi: 1_000_000,
          sommeADisposizione: 27_160,
          impProgettazione: 99,
          sommeRipetizioni: 1,
        },
        finanziamenti: [{ tipoFinanziamento: 'A', importo: 1_183_100 }],
        partecipante: { ...ADESIONE_CARTA.partecipante, avvalimento: true, tipologiaAvvalimento: '1' },
        accessibilita: 'n-inc-just',
        giustificazione: 'La carta non ha un’interfaccia: l’accessibilità non è pertinente (esempio).',
        strumentiElettroniciSpecifici: true,
        docFAP: true,
      },
    },
  ],
};
