import type { deriva as it } from '../it/deriva.ts';
import type { Table } from '../table.ts';

export const deriva: Table<typeof it> = {
  'deriva.titolo': 'This page is no longer as I know it',
  'deriva.mancano': 'Since {since} I no longer find: {names}. Last seen as it was: {last}.',
  'deriva.nuovi-anche': 'There are also required fields that were not there before and that I do not know: {names}.',
  'deriva.nuovi': 'Since {since} there are required fields that I do not know: {names}. Last seen as it was: {last}.',
  'deriva.che-fare':
    'What I do not find I do not write. You can teach me the field (“Insegna campo”), have me only mark the fields, or give the structure of the page to whoever maintains Cigno.',
  'deriva.sicura-pagina': 'Only mark, on this page',
  'deriva.sicura-portale': 'Only mark, on the whole portal',
  'deriva.esporta': 'Export the structure',
  'deriva.va-bene': 'It is right like this',
  'deriva.va-bene-fatto': 'From now on this page is known like this.',
  'sicura.titolo': 'Safe mode',
  'sicura.perche-pagina':
    'Safe mode on this page: Cigno marks the fields and gives you the values to copy, and does not write.',
  'sicura.perche-portale':
    'Safe mode on the whole portal: Cigno marks the fields and gives you the values to copy, and does not write.',
  'sicura.esci': 'Leave safe mode',
  'sicura.uscito': 'Cigno can fill in this page again.',
  'sicura.entrato': 'From now on Cigno marks the fields here and does not write.',
  'sicura.testo':
    'Where it is on, Cigno marks the fields and gives the values to copy, but does not write. For a portal that has changed and is not trusted.',
  'sicura.portali': 'Do not write on the whole portal',
  'sicura.pagine': 'Do not write on these pages',
  'sicura.pagina': '{portal}, {page}',
  'sicura.nessuna-pagina': 'Single pages are added from the panel, while they are open.',
};
