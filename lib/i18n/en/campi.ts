import type { campi as it } from '../it/campi.ts';
import type { Table } from '../table.ts';

export const campi: Table<typeof it> = {
  'campi.scheda': 'Form {code} – {title}',
  'campi.scheda-pcp': 'PCP web interface',
  'campi.scheda-cmrc': 'CMRC procurement portal',
  'campi.scheda-pad': 'On a certified platform (no longer, or not yet, on the PCP web interface)',
  'campi.scheda-fino': 'On the PCP web interface it was allowed until {day}.',
  'campi.scheda-nota': '{condition} ({source}, verified on {day}).',
  'campi.lotti': 'Lots',
  'campi.lotti-hint': 'Usually just one: each lot corresponds to one CIG.',
  'campi.oggetto-lotto': 'Subject of the lot',
  'campi.lotto': 'Lot {n}',
  'campi.lotto-aggiungi': 'Add a lot',
  'campi.lotto-togli': 'Remove lot {n}',
  'campi.importo-lotto': 'Amount of the lot, VAT excluded',
  'campi.operatore-registro': 'The form does not ask for it: it serves the register.',
  'campi.non-detto': 'Not given',
  'campi.altri': 'Other data of the form',
  'campi.in-tedesco': '{label} in German',
  'campi.in-inglese': '{label} in English',
  'campi.lingue': 'Texts in German and in English',
  'campi.voce': '{title} {n}',
  'campi.voce-aggiungi': 'Add: {title}',
  'campi.voce-togli': 'Remove: {title} {n}',
  'campi.riga-aggiungi': 'Add a row: {label}',
  'campi.riga-togli': 'Remove {label} {n}',
};
