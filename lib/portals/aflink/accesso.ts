import { definePage } from '../define.ts';
import { FORM, inProduct, PASSWORD, quoted } from './words.ts';

/** The home with its login: recognised so that the guide can explain it. Its fields are never read and never written. */
export const accesso = definePage({
  name: 'accesso',
  title: 'Accesso al portale',
  lastVerified: '2026-11-21',
  hasFields: false,
  signs: [
    quoted(['button', 'choice'], 'Entra con SPID', 0.75),
    quoted(['caption'], 'Codice di accesso|Nome Utente|Password', 0.6, 2),
    quoted(['caption'], 'Area Pubblica|Area Privata', 0.4, 2),
    inProduct(['structure'], PASSWORD, 0.4),
  ],
  never: [{ where: ['structure'], words: [FORM] }],
});
