import type { ui as it } from '../it/ui.ts';
import type { Table } from '../table.ts';

export const ui: Table<typeof it> = {
  'ui.copia': 'Copy',
  'ui.copiato': 'Copied',
  'ui.non-copiato': 'Not copied',
  'ui.copiato-valore': 'Copied: {value}',
  'ui.copia-fallita': 'Copying failed: select the text and press Ctrl+C.',
  'ui.annulla': 'Undo',
  'ui.chiudi': 'Close',
  'ui.conferma': 'Confirm',
  'ui.facoltativo': 'optional',
  'ui.eliminato': '{what} deleted.',
  'ui.caricamento': 'Loading…',
  'ui.errore': 'Error',
  'ui.avviso': 'Warning',
  'ui.fatto': 'Done',
  'ui.nota': 'Note',
  'ui.da-correggere': 'To be corrected',
  'ui.da-controllare': 'To be checked',
  'ui.scegli': 'Choose…',
  'ui.combobox-nessuno': 'No entry matches «{text}».',
  'ui.combobox-scrivi': 'Type at least {n} characters to search.',
  'ui.combobox-cerca': 'Searching…',
  'ui.combobox-errore': 'List not available: try again.',
  'ui.combobox-tenuto': '«{text}» is not in the list: choose an entry. The previous value has been kept.',
  'ui.combobox-proposte.one':
    '{n} code already used or marked as favourite. Use the arrow keys to choose, or type to search.',
  'ui.combobox-proposte.other':
    '{n} codes already used or marked as favourites. Use the arrow keys to choose, or type to search.',
  'ui.combobox-risultati.one': '{n} entry. Use the arrow keys to choose.',
  'ui.combobox-risultati.other': '{n} entries. Use the arrow keys to choose.',
  'ui.si': 'Yes',
  'ui.no': 'No',
};
