import type { RegistrationRequest } from '../../lib/domain/registrazione-cmrc.ts';
import { inItalian } from '../../lib/i18n/t.ts';

/** The text of a request with nothing lacking, lines divided by `\n`. */
export const registrationText = ({ values }: RegistrationRequest): string =>
  inItalian('cmrc.richiesta', {
    ...values,
    provincia: values.provincia.toUpperCase(),
    partitaIva: values.partitaIva || inItalian('cmrc.iva-assente'),
  });

/** Opens the mail program with subject and text; the address is the user's to write (RFC 6068: lines end with CRLF). */
export const mailAddress = (text: string): string =>
  `mailto:?subject=${encodeURIComponent(inItalian('cmrc.oggetto'))}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
