import type { Adesione, AggiudicazioneAdesione } from './adesione.ts';
import type { Aggiudicazione } from './affidamento.ts';
import { parseRealCig } from './cig.ts';
import { isDay } from './day.ts';
import type { issueList } from './issues.ts';
import { formatEuro } from './money.ts';
import { QUOTE_30 } from './quote-30.ts';

type Issues = ReturnType<typeof issueList>;

/** Roles that sign for nobody: they carry no amount (REG52, REG53). Codes of ANAC's list `ruoloOE`. */
const MANDANTI = ['10', '12'];

const validateDay = (path: string, day: string, ask: string, { missing, add }: Issues): void => {
  if (!missing(path, day, ask) && !isDay(day)) add(path, 'errore', `«${day}» non è un giorno del calendario.`);
};

const answered = (path: string, value: boolean | null, ask: string, { add }: Issues): void => {
  if (value === null) add(path, 'errore', ask);
};

/** What can be said of the AD4 part of an affidamento, field by field. */
export const validateAdesione = (adesione: Adesione, list: Issues): void => {
  const { add, missing } = list;
  if (!missing('adesione.cigPadre', adesione.cigPadre, 'Scrivi il CIG padre: quello del lotto della convenzione.')) {
    const read = parseRealCig(adesione.cigPadre);
    if (!read.ok) add('adesione.cigPadre', 'errore', read.reason);
    else if (read.kind === 'smartcig')
      add(
        'adesione.cigPadre',
        'errore',
        'È uno SmartCIG, e una convenzione ha un CIG ordinario: ricontrolla il codice.',
      );
  }
  validateDay('adesione.dataAdesione', adesione.dataAdesione, 'Scrivi il giorno in cui aderisci.', list);
  answered(
    'adesione.relazioneUnicaSulleProcedure',
    adesione.relazioneUnicaSulleProcedure,
    'Rispondi sì o no: è una dichiarazione, Cigno non la fa per te.',
    list,
  );
  answered(
    'adesione.opereUrbanizzazioneScomputo',
    adesione.opereUrbanizzazioneScomputo,
    'Rispondi sì o no: ANAC lo chiede sempre.',
    list,
  );
};

const validateParita = (path: string, part: AggiudicazioneAdesione, { add }: Issues): void => {
  const parita = part.paritaDiGenereGenerazionale;
  const quota = parita.quota30PerCento;
  const [women, young] = [parita.quotaInferioreOccupFemminile, parita.quotaInferioreOccupGiovanile];
  if (quota !== '' && !(QUOTE_30 as readonly string[]).includes(quota))
    add(`${path}.quota30PerCento`, 'errore', 'Scegli una delle tre risposte.');
  for (const [name, value] of [
    ['quotaInferioreOccupFemminile', women],
    ['quotaInferioreOccupGiovanile', young],
  ] as const)
    if (value !== null && (value < 0 || value > 100))
      add(`${path}.${name}`, 'errore', 'È una percentuale: da 0 a 100.');
  if (part.afferenteInvestimentiPNRR && quota === '')
    add(`${path}.quota30PerCento`, 'errore', 'Con il PNRR questa risposta è obbligatoria (ANAC, REG21 e REG22).');
  if (part.afferenteInvestimentiPNRR && parita.misurePremiali.length === 0)
    add(`${path}.misurePremiali`, 'errore', 'Con il PNRR scegli le misure, o «Nessuna misura premiale» (ANAC, REG28).');
  if ((quota === 'NO' || quota === 'SI_QUOTA_INFERIORE') && parita.motivoDeroga.length === 0)
    add(`${path}.motivoDeroga`, 'errore', 'Scegli il motivo della deroga (ANAC, REG27).');
  if (quota === 'SI_QUOTA_INFERIORE' && (women ?? 0) === 0 && (young ?? 0) === 0)
    add(`${path}.quotaInferioreOccupFemminile`, 'errore', 'Scrivi almeno una delle due quote (ANAC, REG23).');
  if ((women ?? 0) >= 30 && (young ?? 0) >= 30)
    add(`${path}.quotaInferioreOccupFemminile`, 'errore', 'Una delle due quote deve stare sotto il 30% (ANAC, REG24).');
};

const validateMoney = (path: string, award: Aggiudicazione, part: AggiudicazioneAdesione, { add }: Issues): void => {
  if (part.finanziamenti.length === 0)
    add(`${path}.finanziamenti`, 'errore', 'Aggiungi almeno un finanziamento: da dove vengono i soldi.');
  for (const [place, one] of part.finanziamenti.entries()) {
    if (one.tipoFinanziamento === '')
      add(`${path}.finanziamenti.${place}.tipoFinanziamento`, 'errore', 'Scegli da dove vengono i soldi.');
    if (one.importo === null || one.importo <= 0)
      add(`${path}.finanziamenti.${place}.importo`, 'errore', 'Scrivi quanto viene da qui.');
  }
  const financed = part.finanziamenti.reduce((sum, { importo }) => sum + (importo ?? 0), 0);
  const known = part.finanziamenti.every(({ importo }) => importo !== null);
  if (known && award.importo !== null && financed > 0 && financed < award.importo)
    add(
      `${path}.finanziamenti`,
      'avviso',
      `I finanziamenti fanno ${formatEuro(financed)}, meno dell’importo affidato (${formatEuro(award.importo)}).`,
    );
  const { impLavori, impServizi, impForniture } = part.quadroEconomico;
  if (impLavori === null && impServizi === null && impForniture === null)
    add(`${path}.quadroEconomico`, 'avviso', 'Scrivi almeno un importo tra lavori, servizi e forniture.');
};

/** What can be said of the AD4 part of an aggiudicazione. Existence of codes is told by `lib/reference`. */
export const validateAggiudicazioneAdesione = (at: string, award: Aggiudicazione, list: Issues): void => {
  const part = award.adesione;
  if (!part) return;
  const { add, missing } = list;
  const path = `${at}.adesione`;
  missing(`${path}.ccnl`, part.ccnl, 'Scegli il contratto collettivo applicato.');
  missing(`${path}.categoria`, part.categoria, 'Scegli la categoria.');
  validateDay(`${path}.dataAggiudicazione`, part.dataAggiudicazione, 'Scrivi il giorno dell’affidamento.', list);
  answered(
    `${path}.afferenteInvestimentiPNRR`,
    part.afferenteInvestimentiPNRR,
    'Rispondi sì o no: ANAC lo chiede sempre.',
    list,
  );
  if (part.afferenteInvestimentiPNRR && !part.acquisizioneCup)
    add(`${path}.acquisizioneCup`, 'errore', 'Con il PNRR il CUP è obbligatorio: rispondi Sì (ANAC, REG18).');
  if (part.acquisizioneCup && award.cup.length === 0)
    add(`${path}.acquisizioneCup`, 'errore', 'Hai risposto che il CUP è previsto: aggiungilo qui sopra (ANAC, REG19).');
  validateParita(`${path}.paritaDiGenereGenerazionale`, part, list);
  validateMoney(path, award, part, list);
  missing(`${path}.partecipante.ruoloOE`, part.partecipante.ruoloOE, 'Scegli il ruolo.');
  missing(`${path}.partecipante.tipoOE`, part.partecipante.tipoOE, 'Scegli il tipo di operatore economico.');
  missing(
    `${path}.partecipante.paeseOperatoreEconomico`,
    part.partecipante.paeseOperatoreEconomico,
    'Scrivi il paese.',
  );
  answered(`${path}.partecipante.avvalimento`, part.partecipante.avvalimento, 'Rispondi sì o no.', list);
  if (MANDANTI.includes(part.partecipante.ruoloOE))
    add(
      `${path}.partecipante.ruoloOE`,
      'avviso',
      'Una mandante non porta l’importo (ANAC, REG53): qui va chi firma per tutti, di solito il mandatario.',
    );
  if (part.afferenteInvestimentiPNRR && part.accessibilita !== 'inc')
    add(`${path}.accessibilita`, 'errore', 'Con il PNRR i criteri di accessibilità devono esserci (ANAC, REG32).');
  if (part.accessibilita === 'n-inc-just')
    missing(`${path}.giustificazione`, part.giustificazione, 'Scrivi perché (ANAC, REG33).');
};
