import { definePage } from '../define.ts';
import { inProduct } from './words.ts';

/** The product's warning before the session ends, over whatever page it stands (portals.md 3.3). */
export const sessioneInScadenza = definePage({
  name: 'sessione-in-scadenza',
  title: 'Sessione in scadenza',
  lastVerified: '2026-11-21',
  hasFields: false,
  over: true,
  signs: [
    inProduct(['structure'], '#finestra_modale_sessione', 0.72),
    inProduct(
      ['heading', 'message', 'caption', 'text'],
      'Avviso di sessione|La sessione di lavoro sta per scadere',
      0.72,
    ),
  ],
  never: [],
});

/** The session is over: whatever is still on the page is not sent to anybody. */
export const sessioneScaduta = definePage({
  name: 'sessione-scaduta',
  title: 'Sessione scaduta',
  lastVerified: '2026-11-21',
  hasFields: false,
  over: true,
  signs: [
    inProduct(
      ['heading', 'message', 'caption'],
      'Sessione scaduta|La sessione è scaduta|La sessione di lavoro è scaduta|Sessione di lavoro scaduta|Sessione terminata|Sessione non valida',
      0.85,
    ),
  ],
  never: [],
});
