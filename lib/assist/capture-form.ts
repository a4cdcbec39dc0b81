import type { PraticaSeen } from '../domain/page-model.ts';
import { readValue } from '../page/value.ts';
import type { Recognition } from '../portals/recognition.ts';

/** Characters kept of a text of the form. */
const LONGEST = 2000;

/**
 * The draft that a form is about, by the codice appalto it holds. What the user is typing is no state of the portal,
 * and no CIG is issued on a form: neither is told. Pure.
 */
export const captureForm = (recognition: Recognition): PraticaSeen[] => {
  if (recognition.page !== 'form') return [];
  const text = (id: string): string | null => {
    const found = recognition.known.find((one) => one.id === id);
    const value = found ? readValue(found.field) : null;
    return typeof value === 'string' ? value.trim().slice(0, LONGEST) || null : null;
  };
  const codiceAppalto = text('appalto.codiceAppalto');
  return codiceAppalto
    ? [
        {
          codiceAppalto,
          oggetto: text('appalto.datiBase.oggetto'),
          importo: null,
          stato: null,
          cig: [],
          cigPadre: null,
          operatoreEconomico: null,
        },
      ]
    : [];
};
