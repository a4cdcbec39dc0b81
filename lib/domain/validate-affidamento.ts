import type { Affidamento, Aggiudicazione } from './affidamento.ts';
import { ANAC_CODES } from './anac-codes.ts';
import { checkText } from './check-text.ts';
import type { SchedaCode } from './codes.ts';
import { parseCodiceAppalto } from './codice-appalto.ts';
import { parseCpv } from './cpv.ts';
import { parseCup } from './cup.ts';
import type { Ente } from './ente.ts';
import type { FieldId } from './field.ts';
import { type FieldIssue, issueList } from './issues.ts';
import { formatEuro } from './money.ts';
import { asksReason } from './motivo-pcp-web.ts';
import { validateAdesione, validateAggiudicazioneAdesione } from './validate-adesione.ts';

/** Scheda AD5 is for amounts below this: art. 50 c. 1 d.lgs. 36/2023, ANAC's ERR100. Cents. */
const LIMIT = 500_000;

type Issues = ReturnType<typeof issueList>;

/**
 * What a scheda asks of what an affidamento keeps: whether it has a field, and whether it always wants it. By ANAC's
 * path, without its beginning inside an aggiudicazione or lotto (`datiBaseContratto.codNUTS`).
 */
export type Asked = { has: (id: FieldId) => boolean; wants: (id: FieldId) => boolean };

/** AD5 asks everything that an affidamento keeps; AD4 does not ask the settore (the convenzione has said it). */
const usual = (scheda: SchedaCode): Asked => ({
  has: (id) => scheda !== 'AD4' || id !== 'appalto.settore',
  wants: (id) => scheda === 'AD4' && id === 'datiBaseContratto.codNUTS',
});

const validateParties = (affidamento: Affidamento, enti: readonly Ente[], { add, missing, code }: Issues): void => {
  if (affidamento.stazioniAppaltanti.length === 0)
    add('stazioniAppaltanti', 'errore', 'Scegli l’ente: serve almeno una stazione appaltante.');
  if (affidamento.stazioniAppaltanti.length > 0 && !affidamento.stazioniAppaltanti.some((sa) => sa.saTitolare))
    add('stazioniAppaltanti', 'avviso', 'Nessuna stazione appaltante è indicata come titolare.');
  for (const [place, sa] of affidamento.stazioniAppaltanti.entries()) {
    const path = `stazioniAppaltanti.${place}`;
    const ente = enti.find((one) => one.id === sa.enteId);
    if (enti.length > 0 && !ente)
      add(`${path}.enteId`, 'errore', 'L’ente non c’è più nell’archivio: sceglilo di nuovo.');
    if (!missing(`${path}.centroDiCosto`, sa.centroDiCosto, 'Scegli il centro di costo: ANAC lo chiede.'))
      if (ente && !ente.centriDiCosto.some((centro) => centro.codice === sa.centroDiCosto))
        add(`${path}.centroDiCosto`, 'avviso', 'Questo centro di costo non è tra quelli dell’ente.');
    for (const [index, funzione] of sa.funzioniSvolte.entries())
      code(`${path}.funzioniSvolte.${index}`, funzione, ANAC_CODES.funzioniSvolte, 'Funzioni svolte');
  }
};

const validateAmount = (
  path: string,
  importo: number | null,
  scheda: SchedaCode,
  awarded: boolean,
  { add }: Issues,
): void => {
  if (importo === null)
    add(
      path,
      'errore',
      awarded ? 'Scrivi l’importo affidato, IVA esclusa.' : 'Scrivi l’importo del lotto, IVA esclusa.',
    );
  else if (!awarded && importo <= 0) add(path, 'errore', 'L’importo deve essere maggiore di zero.');
  else if (importo <= 0) add(path, 'errore', 'L’importo deve essere maggiore di zero (ANAC, REG52).');
  else if (scheda === 'AD5' && importo >= LIMIT)
    add(path, 'errore', `Con la scheda AD5 l’importo deve stare sotto ${formatEuro(LIMIT)} (ANAC, ERR100).`);
};

const validatePlace = (path: string, award: Aggiudicazione, scheda: SchedaCode, asked: Asked, list: Issues): void => {
  const { missing, check } = list;
  if (
    asked.has('codIstat') &&
    !missing(`${path}.codIstat`, award.codIstat, 'Scegli il comune in cui si esegue il contratto.')
  )
    check(`${path}.codIstat`, award.codIstat, (text) => checkText('codIstat', text));
  if (!asked.has('datiBaseContratto.codNUTS')) return;
  if (asked.wants('datiBaseContratto.codNUTS'))
    missing(`${path}.codNUTS`, award.codNUTS, `Con la scheda ${scheda} il codice NUTS è obbligatorio.`);
  check(`${path}.codNUTS`, award.codNUTS, (text) => checkText('codNUTS', text));
};

const validateCpv = (path: string, award: Aggiudicazione, { add, missing, check }: Issues): void => {
  if (!missing(`${path}.cpvPrevalente`, award.cpvPrevalente, 'Scegli il CPV prevalente.'))
    check(`${path}.cpvPrevalente`, award.cpvPrevalente, parseCpv);
  for (const [place, cpv] of award.cpvSecondarie.entries()) {
    check(`${path}.cpvSecondarie.${place}`, cpv, parseCpv);
    if (cpv !== '' && cpv === award.cpvPrevalente)
      add(`${path}.cpvSecondarie.${place}`, 'avviso', 'È già il CPV prevalente.');
  }
};

const validateSupplier = (path: string, award: Aggiudicazione, { add, missing, check }: Issues): void => {
  if (award.operatoreEconomicoId === null)
    add(`${path}.operatoreEconomicoId`, 'errore', 'Scegli l’operatore economico (ANAC, REG78).');
  if (!missing(`${path}.idPartecipante`, award.idPartecipante, 'Manca l’id del partecipante: generane uno.'))
    check(`${path}.idPartecipante`, award.idPartecipante, (text) => checkText('uuid', text));
};

const validateAward = (path: string, award: Aggiudicazione, scheda: SchedaCode, asked: Asked, list: Issues): void => {
  const { add, missing, check, code } = list;
  missing(`${path}.oggetto`, award.oggetto, 'Scrivi che cosa affidi.');
  if (!missing(`${path}.oggettoContratto`, award.oggettoContratto, 'Scegli lavori, forniture o servizi.'))
    code(`${path}.oggettoContratto`, award.oggettoContratto, ANAC_CODES.oggettoContratto, 'Oggetto del contratto');
  if (asked.has('datiBaseCPV.cpvPrevalente')) validateCpv(path, award, list);
  validatePlace(path, award, scheda, asked, list);
  for (const [place, cup] of award.cup.entries()) {
    if (missing(`${path}.cup.${place}`, cup, 'La riga del CUP è vuota: compilala o toglila (ANAC, REG127).')) continue;
    const read = check(`${path}.cup.${place}`, cup, parseCup);
    if (read && !read.usual) add(`${path}.cup.${place}`, 'avviso', 'Il CUP ha una forma insolita: ricontrollalo.');
  }
  const awarded = asked.has('partecipanti[].codiceFiscale');
  if (awarded) validateSupplier(path, award, list);
  validateAmount(`${path}.importo`, award.importo, scheda, awarded, list);
  if (!asked.has('datiBaseDocumenti.url')) return;
  if (asked.wants('datiBaseDocumenti.url'))
    missing(
      `${path}.urlDocumenti`,
      award.urlDocumenti,
      `Con la scheda ${scheda} l’indirizzo dei documenti è obbligatorio.`,
    );
  check(`${path}.urlDocumenti`, award.urlDocumenti, (text) => checkText('url', text));
  for (const [place, lingua] of award.lingueDocumenti.entries())
    code(`${path}.lingueDocumenti.${place}`, lingua, ANAC_CODES.lingue, 'Lingue');
};

/**
 * What can be said of an affidamento field by field, `enti` being the profiles it may name (none: the link is not
 * judged) and `asked` the scheda's own declaration. Existence of CPV, ISTAT and NUTS codes is told by `lib/reference`,
 * `campi` are judged by `lib/assist/validate-campi.ts`.
 */
export const validateAffidamento = (
  affidamento: Affidamento,
  enti: readonly Ente[] = [],
  asked: Asked = usual(affidamento.scheda),
): FieldIssue[] => {
  const list = issueList();
  const { issues, add, missing, check, code } = list;
  if (!missing('codiceAppalto', affidamento.codiceAppalto, 'Scrivi il codice appalto, o lascia proporre a Cigno.'))
    check('codiceAppalto', affidamento.codiceAppalto, parseCodiceAppalto);
  if (
    asked.has('appalto.settore') &&
    !missing('settore', affidamento.settore, 'Scegli il settore: ordinario o speciale.')
  )
    code('settore', affidamento.settore, ANAC_CODES.settore, 'Settore');
  missing('oggetto', affidamento.oggetto, 'Scrivi l’oggetto dell’appalto.');
  if (affidamento.adesione) validateAdesione(affidamento.adesione, list);
  validateParties(affidamento, enti, list);
  if (affidamento.aggiudicazioni.length === 0)
    add(
      'aggiudicazioni',
      'errore',
      asked.has('partecipanti[].codiceFiscale')
        ? 'Aggiungi almeno un’aggiudicazione (ANAC, REG112).'
        : 'Aggiungi almeno un lotto.',
    );
  const lots = new Set<string>();
  for (const [place, award] of affidamento.aggiudicazioni.entries()) {
    const path = `aggiudicazioni.${place}`;
    if (
      !missing(`${path}.lotIdentifier`, award.lotIdentifier, 'Scrivi l’identificativo del lotto, per esempio LOT-0001.')
    ) {
      if (lots.has(award.lotIdentifier.trim()))
        add(`${path}.lotIdentifier`, 'errore', 'Un’altra aggiudicazione ha lo stesso identificativo (ANAC, ERR14).');
      lots.add(award.lotIdentifier.trim());
    }
    validateAward(path, award, affidamento.scheda, asked, list);
    if (affidamento.scheda === 'AD4') validateAggiudicazioneAdesione(path, award, list);
  }
  if (asksReason(affidamento.scheda) && affidamento.motivoPcpWeb.trim() === '')
    add('motivoPcpWeb', 'avviso', 'Se usi l’interfaccia web della PCP, annota perché non una piattaforma certificata.');
  const amounts = affidamento.aggiudicazioni.map((award) => award.importo ?? 0);
  const total = amounts.reduce((sum, importo) => sum + importo, 0);
  if (
    affidamento.scheda === 'AD5' &&
    total >= LIMIT &&
    amounts.length > 1 &&
    amounts.every((importo) => importo < LIMIT)
  )
    add(
      'aggiudicazioni',
      'avviso',
      `Insieme fanno ${formatEuro(total)}: controlla che non sia un frazionamento (art. 14, c. 6, d.lgs. 36/2023).`,
    );
  return issues;
};
