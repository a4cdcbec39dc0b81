import type { SchedaCode } from '../../../lib/domain/codes.ts';

/**
 * Where ANAC's tables read something that their own data model does not have. `table` is what they read, `model` what
 * stands for it: the same under another name, or the sum of a list. A deviation without which nothing would differ is
 * an error, and so is a difference that none of them explains.
 */
export type Deviation = {
  schede: readonly SchedaCode[];
  codes: readonly string[];
  table: string;
  model: string;
  how: 'renamed' | 'summed';
  reason: string;
};

const TOTAL = {
  table: 'aggiudicazioni[].importoAggiudicazione',
  model: 'aggiudicazioni[].partecipanti[].importo',
  how: 'summed',
  reason:
    'La tabella legge importoAggiudicazione, che il modello dati non ha: lo calcola il server di ANAC, come somma degli importi dei partecipanti.',
} as const;

export const DEVIATIONS: readonly Deviation[] = [
  { ...TOTAL, schede: ['AD5'], codes: ['ERR100', 'REG52'] },
  { ...TOTAL, schede: ['AD3'], codes: ['REG144', 'REG145'] },
  {
    schede: ['AD4', 'AD2_25', 'AD2_26', 'AD3'],
    codes: ['REG52', 'REG53'],
    table: 'aggiudicazioni[].partecipanti[].ruolo',
    model: 'aggiudicazioni[].partecipanti[].ruoloOE',
    how: 'renamed',
    reason:
      'La tabella legge il ruolo del partecipante come «ruolo», il modello dati lo chiama «ruoloOE»: presa alla lettera, REG53 non scatterebbe mai e REG52 rifiuterebbe ogni mandante senza importo.',
  },
];

/** Those of a scheda. */
export const deviationsOf = (scheda: SchedaCode): Deviation[] =>
  DEVIATIONS.filter(({ schede }) => schede.includes(scheda));
