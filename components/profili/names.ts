import type { Ente } from '../../lib/domain/ente.ts';
import type { OperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import type { Rup } from '../../lib/domain/rup.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Choice } from '../ui/select-field.tsx';

/** How a record is called where it is listed; a half-done one says what it lacks. */
export const enteName = (ente: Ente): string => ente.denominazione.trim() || t('ente.senza-nome');
export const rupName = (rup: Rup): string => `${rup.nome} ${rup.cognome}`.trim() || t('rup.senza-nome');
export const operatoreName = (oe: OperatoreEconomico): string => oe.denominazione.trim() || t('oe.senza-nome');

/** Choices of records of one kind; one that is named and no longer there is shown as such, never dropped in silence. */
const choices = <T extends { id: string }>(
  list: readonly T[],
  name: (item: T) => string,
  current: string | null,
  gone: string,
): Choice[] => {
  const all = list.map((item) => ({ value: item.id, label: name(item) }));
  return current && !list.some((item) => item.id === current) ? [...all, { value: current, label: `(${gone})` }] : all;
};

export const enteChoices = (enti: readonly Ente[], current: string | null): Choice[] =>
  choices(enti, enteName, current, t('aff.ente-mancante'));

export const operatoreChoices = (list: readonly OperatoreEconomico[], current: string | null): Choice[] =>
  choices(
    list,
    (oe) => [operatoreName(oe), oe.codiceFiscale || oe.partitaIva].filter(Boolean).join(' – '),
    current,
    t('aff.operatore-mancante'),
  );
