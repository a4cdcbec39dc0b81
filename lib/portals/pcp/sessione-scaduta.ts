import { definePage } from '../define.ts';

/** The session is over: whatever is still on the page is not sent to anybody. */
export const sessioneScaduta = definePage({
  name: 'sessione-scaduta',
  title: 'Sessione scaduta',
  lastVerified: '2026-11-21',
  hasFields: false,
  over: true,
  signs: [
    {
      where: ['heading', 'message'],
      words: [
        'Sessione scaduta',
        'La sessione è scaduta',
        'Sessione terminata',
        'Sessione non valida',
        'La tua sessione è scaduta',
        'Tempo di sessione scaduto',
        'Sessione di lavoro scaduta',
      ],
      weight: 0.85,
      status: 'INFERRED',
      source: 'portals.md 1.1',
    },
    {
      where: ['button', 'choice'],
      words: ['Accedi di nuovo', 'Effettua di nuovo l’accesso', 'Accedi nuovamente', 'Torna al login', 'Accedi'],
      weight: 0.5,
      status: 'INFERRED',
      source: 'portals.md 1.1',
    },
  ],
  never: [],
});
