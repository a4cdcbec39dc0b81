import { defineGuida, filled } from './define.ts';
import { toTheCig, toTheForm } from './pcp-steps.ts';
import { ANAC_MODEL, tutorial } from './sources.ts';

const SOURCE = tutorial(3, ANAC_MODEL);

export const pcpAd5 = defineGuida({
  name: 'pcp-ad5',
  title: 'Acquisire un CIG sulla PCP (AD5)',
  summary: 'Un affidamento diretto piccolo, dall’ingresso nell’interfaccia web di ANAC fino al CIG.',
  portal: 'pcp',
  scheda: 'AD5',
  verifiedOn: '2026-11-22',
  steps: [
    ...toTheForm('AD5'),
    {
      name: 'codice-appalto',
      title: 'Sezione «Appalto»: il codice',
      what: 'Scrivi il codice dell’appalto, da 8 a 64 caratteri, diverso per ogni appalto. Cigno ne propone uno.',
      why: 'È il nome con cui ritroverai l’appalto negli elenchi.',
      risk: 'Un codice già usato viene rifiutato (errore ERR38).',
      source: SOURCE,
      page: 'form',
      ...filled('appalto.codiceAppalto'),
    },
    {
      name: 'oggetto',
      title: 'Sezione «Appalto»: settore e oggetto',
      what: 'Scegli il settore (ordinario o speciale) e scrivi l’oggetto dell’appalto.',
      why: 'L’oggetto dice che cosa si compra: sarà accanto al CIG.',
      risk: 'Non scriverci dati personali.',
      source: SOURCE,
      page: 'form',
      ...filled('appalto.datiBase.oggetto'),
    },
    {
      name: 'aggiudicazione',
      title: 'Sezione «Aggiudicazioni»: che cosa e dove',
      what: 'Scrivi l’identificativo del lotto, il comune (codice ISTAT), il tipo di contratto, l’oggetto e il CPV prevalente. Il CUP serve solo se il progetto ne ha uno.',
      why: 'CPV e luogo dicono ad ANAC che cosa si compra e dove.',
      risk: 'Un CUP aggiunto e lasciato vuoto viene rifiutato (REG127): se non serve, togli la riga.',
      source: SOURCE,
      page: 'form',
      ...filled('aggiudicazioni[].datiBaseCPV.cpvPrevalente'),
    },
    {
      name: 'operatore',
      title: 'Sezione «Aggiudicazioni»: l’operatore economico',
      what: 'Scrivi codice fiscale e denominazione dell’operatore economico. L’id partecipante è un codice che Cigno genera: non cercarlo altrove.',
      why: 'ANAC vuole un solo operatore per aggiudicazione (REG78, REG100).',
      risk: 'Il codice fiscale non è sempre la partita IVA: per una ditta individuale è quello della persona.',
      source: SOURCE,
      page: 'form',
      ...filled('aggiudicazioni[].partecipanti[].codiceFiscale'),
    },
    {
      name: 'importo',
      title: 'Sezione «Aggiudicazioni»: l’importo',
      what: 'Scrivi l’importo affidato, IVA esclusa, con la virgola e senza punti: 1234,56.',
      why: 'La scheda AD5 vale solo sotto il suo limite, sommando tutte le aggiudicazioni.',
      risk: 'Un importo pari al limite è già troppo (errore ERR100), e un importo pari a zero è rifiutato (REG52).',
      source: SOURCE,
      page: 'form',
      ...filled('aggiudicazioni[].partecipanti[].importo'),
    },
    ...toTheCig('AD5'),
  ],
});
