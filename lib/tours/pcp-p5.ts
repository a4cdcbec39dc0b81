import { defineGuida, filled } from './define.ts';
import { toTheCig, toTheForm } from './pcp-steps.ts';
import { ANAC_MODEL, tutorial } from './sources.ts';

const SOURCE = tutorial(3, ANAC_MODEL);

export const pcpP5 = defineGuida({
  name: 'pcp-p5',
  title: 'Acquisire un CIG sulla PCP per la sola tracciabilità (P5)',
  summary: 'Un contratto escluso o estraneo al codice che chiede il CIG soltanto per la tracciabilità.',
  portal: 'pcp',
  scheda: 'P5',
  verifiedOn: '2026-11-22',
  steps: [
    ...toTheForm('P5'),
    {
      name: 'codice-appalto',
      title: 'Sezione «Appalto»: codice e oggetto',
      what: 'Scrivi il codice dell’appalto, da 8 a 64 caratteri, scegli il settore e scrivi l’oggetto.',
      why: 'Il codice è il nome con cui ritroverai l’appalto negli elenchi.',
      risk: 'Un codice già usato viene rifiutato (errore ERR38).',
      source: SOURCE,
      page: 'form',
      ...filled('appalto.codiceAppalto'),
    },
    {
      name: 'importo-appalto',
      title: 'Sezione «Appalto»: l’importo',
      what: 'Scrivi l’importo dell’intero appalto, IVA esclusa, con la virgola e senza punti: 1234,56.',
      why: 'ANAC lo confronta con la somma dei lotti.',
      risk: 'La somma dei lotti deve stare fra l’80 e il 100 per cento di questo importo (REG110).',
      source: SOURCE,
      page: 'form',
      ...filled('appalto.datiBase.importo'),
    },
    {
      name: 'fattispecie',
      title: 'Sezione «Lotti»: il caso di tracciabilità',
      what: 'Scegli la fattispecie di tracciabilità che descrive il tuo contratto, e la scelta del contraente.',
      why: 'È il motivo per cui basta questa scheda.',
      risk: 'L’elenco cambia: una voce chiusa viene rifiutata. Cigno propone solo quelle aperte.',
      source: SOURCE,
      page: 'form',
      ...filled('lotti[].fattispecieTracciabilita'),
    },
    {
      name: 'lotto',
      title: 'Sezione «Lotti»: oggetto e importo',
      what: 'Scrivi l’identificativo del lotto, il tipo di contratto, l’oggetto e l’importo del lotto.',
      why: 'Ogni lotto ha il suo CIG.',
      risk: 'Un importo pari a zero è rifiutato (REG98, REG99).',
      source: SOURCE,
      page: 'form',
      ...filled('lotti[].datiBase.importo'),
    },
    ...toTheCig('P5'),
  ],
});
