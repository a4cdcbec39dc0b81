import { ANAC_CODES } from './anac-codes.ts';
import { parseRealCig } from './cig.ts';
import type { Convenzione } from './convenzione.ts';
import { parseCpv } from './cpv.ts';
import { type Day, formatDay, isDay, parseDay } from './day.ts';
import { type FieldIssue, issueList } from './issues.ts';

/** The CIG padre as the register has it: upper-case, without separators; null while it cannot be a CIG. */
export const cigPadreOf = (convenzione: Pick<Convenzione, 'cigPadre'>): string | null => {
  const read = parseRealCig(convenzione.cigPadre);
  return read.ok ? read.cig : null;
};

/**
 * What can be said of a convenzione field by field. `others` are all that are kept, itself included; `today` is the day
 * in Rome. Existence of CPV, CCNL and categoria is told by `lib/reference`.
 */
export const validateConvenzione = (
  convenzione: Convenzione,
  { today, others = [] }: { today: Day; others?: readonly Convenzione[] },
): FieldIssue[] => {
  const { issues, add, missing, check, code } = issueList();
  missing('oggetto', convenzione.oggetto, 'Scrivi l’oggetto della convenzione.');
  if (convenzione.soggettoAggregatore.trim() === '')
    add('soggettoAggregatore', 'avviso', 'Scrivi chi ha stipulato la convenzione: serve a riconoscerla.');
  if (!missing('cigPadre', convenzione.cigPadre, 'Scrivi il CIG del lotto della convenzione: è il CIG padre.')) {
    const read = parseRealCig(convenzione.cigPadre);
    if (!read.ok) add('cigPadre', 'errore', read.reason);
    else {
      if (read.kind === 'smartcig')
        add('cigPadre', 'avviso', 'È uno SmartCIG, e una convenzione ha un CIG ordinario: ricontrolla il codice.');
      const twin = others.find((other) => other.id !== convenzione.id && cigPadreOf(other) === read.cig);
      if (twin)
        add(
          'cigPadre',
          'errore',
          `Questo CIG padre è già in un’altra convenzione: «${twin.oggetto || twin.cigPadre}».`,
        );
    }
  }
  if (convenzione.operatoreEconomicoId === null)
    add('operatoreEconomicoId', 'avviso', 'Scegli l’operatore economico: l’affidamento lo prende da qui.');
  if (!missing('oggettoContratto', convenzione.oggettoContratto, 'Scegli lavori, forniture o servizi.'))
    code('oggettoContratto', convenzione.oggettoContratto, ANAC_CODES.oggettoContratto, 'Oggetto del contratto');
  if (!missing('cpv', convenzione.cpv, 'Scegli il CPV prevalente.')) check('cpv', convenzione.cpv, parseCpv);
  if (convenzione.massimale === null)
    add('massimale', 'avviso', 'Senza il massimale Cigno non può dire quanto resta da ordinare.');
  else if (convenzione.massimale <= 0) add('massimale', 'errore', 'Il massimale deve essere maggiore di zero.');
  if (convenzione.scadenza.trim() === '')
    add('scadenza', 'avviso', 'Senza la scadenza Cigno non può avvisare quando non si può più aderire.');
  else if (!isDay(convenzione.scadenza)) check('scadenza', convenzione.scadenza, parseDay);
  else if (convenzione.scadenza < today)
    add(
      'scadenza',
      'avviso',
      `La convenzione è scaduta il ${formatDay(convenzione.scadenza)}: non si può più aderire.`,
    );
  return issues;
};
