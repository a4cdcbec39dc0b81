import { definePage } from '../define.ts';
import { inProduct } from './words.ts';

/** The server took the office's address for an attacker's (portals.md 3.6): everybody behind it is locked out. */
export const bloccato = definePage({
  name: 'bloccato',
  title: 'Accesso bloccato',
  lastVerified: '2026-11-21',
  hasFields: false,
  over: true,
  signs: [
    inProduct(['address'], 'blocked.asp', 0.8),
    inProduct(
      ['heading', 'message', 'text'],
      'Accesso bloccato|Indirizzo IP bloccato|IP bloccato|Accesso negato|Utente bloccato',
      0.6,
    ),
  ],
  never: [],
});
