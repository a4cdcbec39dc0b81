import type { Ente } from './ente.ts';
import type { Rup } from './rup.ts';
import { validateEnte, validateRup } from './validate.ts';

/** What the portal of Città metropolitana di Roma Capitale wants in a request of registration ("Registrazione sul Portale"). */
const REQUESTED = [
  { key: 'nome', profile: 'rup', path: 'nome' },
  { key: 'cognome', profile: 'rup', path: 'cognome' },
  { key: 'codiceFiscaleRup', profile: 'rup', path: 'codiceFiscale' },
  { key: 'email', profile: 'rup', path: 'email' },
  { key: 'telefono', profile: 'rup', path: 'telefono' },
  { key: 'denominazione', profile: 'ente', path: 'denominazione' },
  { key: 'pec', profile: 'ente', path: 'pec' },
  { key: 'codiceFiscaleEnte', profile: 'ente', path: 'codiceFiscale' },
  { key: 'partitaIva', profile: 'ente', path: 'partitaIva' },
  { key: 'via', profile: 'ente', path: 'indirizzo.via' },
  { key: 'cap', profile: 'ente', path: 'indirizzo.cap' },
  { key: 'citta', profile: 'ente', path: 'indirizzo.citta' },
  { key: 'provincia', profile: 'ente', path: 'indirizzo.provincia' },
] as const;
export type RequestedKey = (typeof REQUESTED)[number]['key'];

/** A datum that keeps the request from being sent: absent (`reason` null), or there and wrong. */
export type Lacking = { key: RequestedKey; profile: 'rup' | 'ente'; path: string; reason: string | null };

/** The data of a request, each in one line, '' where absent; it may be sent when nothing is lacking. */
export type RegistrationRequest = { values: Record<RequestedKey, string>; lacking: Lacking[] };

const textAt = (record: unknown, path: string): string => {
  let part = record;
  for (const key of path.split('.')) part = (part as Record<string, unknown> | null)?.[key];
  return typeof part === 'string' ? part.trim().replace(/\s+/g, ' ') : '';
};

/**
 * Gathers what a RUP must send to be registered at CMRC's portal. `noPartitaIva`: the user has said that the ente has
 * none, as many schools; nothing else may be left out.
 */
export const registrationRequest = (
  ente: Ente | null,
  rup: Rup,
  { noPartitaIva = false }: { noPartitaIva?: boolean } = {},
): RegistrationRequest => {
  const wrong = { rup: validateRup(rup), ente: ente ? validateEnte(ente) : [] };
  const lacking: Lacking[] = [];
  const values = {} as Record<RequestedKey, string>;
  for (const { key, profile, path } of REQUESTED) {
    const value = textAt(profile === 'rup' ? rup : ente, path);
    values[key] = value;
    const issue = wrong[profile].find((one) => one.path === path && one.severity === 'errore');
    const excused = key === 'partitaIva' && noPartitaIva;
    if (value === '' && !excused) lacking.push({ key, profile, path, reason: null });
    else if (value !== '' && issue) lacking.push({ key, profile, path, reason: issue.message });
  }
  return { values, lacking };
};
