import { ok, type Result, refused } from './result.ts';

/**
 * Reads an e-mail address (a PEC has no form of its own: what makes it certified is its provider), lower-casing the
 * domain. Deliberately simpler than RFC 5322: quoted and bracketed forms do not occur in public bodies.
 */
export const parseEmail = (text: string): Result<string> => {
  const value = text.trim();
  if (value === '') return refused('L’indirizzo manca.');
  const at = value.lastIndexOf('@');
  const [name, domain] = [value.slice(0, at), value.slice(at + 1).toLowerCase()];
  if (at < 1 || /[\s@,;<>"()]/.test(name)) return refused('L’indirizzo e-mail non è scritto bene: nome@dominio.it.');
  if (name.startsWith('.') || name.endsWith('.') || name.includes('..'))
    return refused('Nell’indirizzo e-mail c’è un punto di troppo prima di «@».');
  if (value.length > 254 || !/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(domain))
    return refused('La parte dell’indirizzo dopo «@» non è un dominio: per esempio pec.comune.it.');
  return ok(`${name}@${domain}`);
};
