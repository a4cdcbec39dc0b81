import type { novita as it } from '../it/novita.ts';
import type { Table } from '../table.ts';

export const novita: Table<typeof it> = {
  'archivio.novita': 'Rules and announcements',
  'novita.titolo': 'Rules and announcements',
  'novita.testo':
    'When the rules that Cigno checks with date from, and what ANAC announces for the forms it knows. The dates of the announcements are given by ANAC, which may move them.',
  'novita.regole': 'ANAC’s rules as of {day}',
  'novita.regole-testo':
    'Check tables, code lists and error codes published by ANAC up to that day, compared with the original on {verified}. What ANAC has changed since then, Cigno does not know.',
  'novita.scheda': 'Form',
  'novita.tutte': 'All',
  'novita.annunciate': 'Announced, not certain',
  'novita.annunciate-vuoto': 'None for this form.',
  'novita.senza-data': 'Announced, without a date',
  'novita.vigore': 'Recently in force',
  'novita.data-futura': 'announced for {day}, not certain: still to come',
  'novita.data-passata': 'announced for {day}, not certain: no source confirms that it happened',
  'novita.data-nessuna': 'ANAC gives no date',
  'novita.data-vigore': 'from {day}',
  'novita.voce': 'item {id} of ANAC’s roadmap',
  'novita.fonte': '{source}, verified on {day}.',
  'novita.tutte-le-schede': 'all the forms that Cigno knows',
  'novita.conta.one': '{n} change announced, not certain, for this form',
  'novita.conta.other': '{n} changes announced, not certain, for this form',
  'novita.dove': 'In the archive, «Rules and announcements».',
};
