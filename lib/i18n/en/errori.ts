import type { errori as it } from '../it/errori.ts';
import type { Table } from '../table.ts';

export const errori: Table<typeof it> = {
  'archivio.errori': 'ANAC errors',
  'errori.titolo': 'ANAC errors',
  'errori.testo':
    'Paste the message here just as the portal shows it, even if it is long or has several codes. It does not leave this computer.',
  'errori.incolla': 'Message of the portal',
  'errori.trovati.one': '{n} error recognised',
  'errori.trovati.other': '{n} errors recognised',
  'errori.nessuno':
    'This text contains no code and no sentence that Cigno knows. Search the list below with a word of the message.',
  'errori.regola-nome': 'Rule: {title}',
  'errori.anac-dice': 'ANAC says: {said}',
  'errori.non-in-elenco': 'This code is not in ANAC’s list of {day}.',
  'errori.senza-nostra':
    'We have no explanation of our own. Send code and text to the support of the platform you use, or to ANAC’s Contact Center.',
  'errori.causa': 'What happened',
  'errori.passo': 'What to do',
  'errori.regola': 'It is a rule that Cigno checks by itself on the forms that provide for it: look at the «Checks».',
  'errori.elenco': 'All codes',
  'errori.cerca': 'Search by code or word',
  'errori.quanti.one': '{n} code',
  'errori.quanti.other': '{n} codes',
  'errori.mostra-altri': 'Show {n} more',
  'errori.caricamento': 'Reading the list…',
  'errori.non-caricato': 'The list cannot be read right now: close and reopen this page.',
  'errori.fonte':
    'Codes and texts: ANAC, errori.json of {day}. Causes and steps were written by us: verified on 22/11/2026.',
  'errori.pagina': 'Errors on this page',
};
