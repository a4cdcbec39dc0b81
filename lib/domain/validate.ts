import { ANAC_CODES } from './anac-codes.ts';
import { checkText } from './check-text.ts';
import { parseCodiceAusa } from './codice-ausa.ts';
import { parseCodiceFiscale } from './codice-fiscale.ts';
import { parseEmail } from './email.ts';
import type { Ente } from './ente.ts';
import { type FieldIssue, issueList } from './issues.ts';
import type { OperatoreEconomico } from './operatore-economico.ts';
import { parsePartitaIva } from './partita-iva.ts';
import type { Rup } from './rup.ts';

export type { FieldIssue } from './issues.ts';
export { validateAffidamento } from './validate-affidamento.ts';

/** What can be said of an ente field by field. Existence of ISTAT and NUTS codes is told by `lib/reference`. */
export const validateEnte = (ente: Ente): FieldIssue[] => {
  const { issues, add, missing, check, code } = issueList();
  missing('denominazione', ente.denominazione, 'Scrivi la denominazione dell’ente.');
  if (!missing('codiceFiscale', ente.codiceFiscale, 'Scrivi il codice fiscale dell’ente: ANAC lo chiede.')) {
    const read = check('codiceFiscale', ente.codiceFiscale, parseCodiceFiscale);
    if (read?.kind === 'persona')
      add('codiceFiscale', 'avviso', 'È il codice fiscale di una persona: quello di un ente ha 11 cifre.');
  }
  check('partitaIva', ente.partitaIva, parsePartitaIva);
  if (!missing('codiceAusa', ente.codiceAusa, 'Scrivi il codice AUSA dell’ente: ANAC lo chiede.')) {
    const read = check('codiceAusa', ente.codiceAusa, parseCodiceAusa);
    if (read !== null && read !== ente.codiceAusa.trim())
      add('codiceAusa', 'avviso', `Di solito ha dieci cifre: con gli zeri davanti sarebbe ${read}.`);
  }
  if (ente.centriDiCosto.length === 0)
    add('centriDiCosto', 'errore', 'Aggiungi almeno un centro di costo: ANAC ne chiede il codice.');
  const seen = new Set<string>();
  for (const [place, centro] of ente.centriDiCosto.entries()) {
    const path = `centriDiCosto.${place}.codice`;
    const value = centro.codice.trim().toUpperCase();
    if (missing(path, value, 'Scrivi il codice del centro di costo come risulta in AUSA.')) continue;
    if (seen.has(value)) add(path, 'errore', 'Questo centro di costo c’è già.');
    seen.add(value);
  }
  code('settore', ente.settore, ANAC_CODES.settore, 'Settore');
  for (const [place, funzione] of ente.funzioniSvolte.entries())
    code(`funzioniSvolte.${place}`, funzione, ANAC_CODES.funzioniSvolte, 'Funzioni svolte');
  check('codIstat', ente.codIstat, (text) => checkText('codIstat', text));
  check('codNUTS', ente.codNUTS, (text) => checkText('codNUTS', text));
  const { cap, provincia } = ente.indirizzo;
  if (cap.trim() !== '' && !/^\d{5}$/.test(cap.trim())) add('indirizzo.cap', 'errore', 'Il CAP ha 5 cifre.');
  if (provincia.trim() !== '' && !/^[A-Za-z]{2}$/.test(provincia.trim()))
    add('indirizzo.provincia', 'avviso', 'La provincia si scrive con la sigla di due lettere, per esempio RM.');
  check('pec', ente.pec, parseEmail);
  return issues;
};

/** What can be said of a RUP field by field. */
export const validateRup = (rup: Rup): FieldIssue[] => {
  const { issues, add, missing, check } = issueList();
  missing('nome', rup.nome, 'Scrivi il nome del RUP.');
  missing('cognome', rup.cognome, 'Scrivi il cognome del RUP.');
  const read = check('codiceFiscale', rup.codiceFiscale, parseCodiceFiscale);
  if (read?.kind === 'ente')
    add('codiceFiscale', 'errore', 'Il RUP è una persona: il suo codice fiscale ha 16 caratteri.');
  check('email', rup.email, parseEmail);
  if (rup.telefono.trim() !== '' && !/^\+?[\d\s./-]{5,20}$/.test(rup.telefono.trim()))
    add('telefono', 'avviso', 'Il numero di telefono contiene caratteri insoliti.');
  return issues;
};

/** A fiscal number of another country: letters first ("DE123456789"), and not the 16 characters of an Italian person. */
const isForeign = (text: string): boolean =>
  /^(?!IT)[A-Z]{2}[A-Z0-9]{2,13}$/.test(text.toUpperCase().replace(/\s/g, ''));

/** What can be said of an operatore economico field by field. A foreign fiscal number is a warning, not an error. */
export const validateOperatoreEconomico = (oe: OperatoreEconomico): FieldIssue[] => {
  const { issues, add, missing, check } = issueList();
  missing('denominazione', oe.denominazione, 'Scrivi la denominazione o la ragione sociale.');
  if (
    !missing(
      'codiceFiscale',
      oe.codiceFiscale,
      'Scrivi il codice fiscale: ANAC lo chiede (per le società spesso è la partita IVA).',
    )
  ) {
    if (isForeign(oe.codiceFiscale))
      add(
        'codiceFiscale',
        'avviso',
        'Sembra un identificativo estero: non ha cifre di controllo che si possano verificare.',
      );
    else check('codiceFiscale', oe.codiceFiscale, parseCodiceFiscale);
  }
  if (isForeign(oe.partitaIva)) add('partitaIva', 'avviso', 'Sembra una partita IVA estera: non si può verificare.');
  else check('partitaIva', oe.partitaIva, parsePartitaIva);
  check('pec', oe.pec, parseEmail);
  return issues;
};
