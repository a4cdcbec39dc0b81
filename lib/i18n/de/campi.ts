import type { campi as it } from '../it/campi.ts';
import type { Table } from '../table.ts';

export const campi: Table<typeof it> = {
  'campi.scheda': 'Formular {code} – {title}',
  'campi.scheda-pcp': 'Weboberfläche der PCP',
  'campi.scheda-cmrc': 'Vergabeportal CMRC',
  'campi.scheda-pad': 'Auf einer zertifizierten Plattform (nicht mehr oder noch nicht auf der PCP-Weboberfläche)',
  'campi.scheda-fino': 'Auf der PCP-Weboberfläche war es bis {day} zugelassen.',
  'campi.scheda-nota': '{condition} ({source}, überprüft am {day}).',
  'campi.lotti': 'Lose',
  'campi.lotti-hint': 'Meist nur eines: Jedem Los entspricht ein CIG-Code.',
  'campi.oggetto-lotto': 'Gegenstand des Loses',
  'campi.lotto': 'Los {n}',
  'campi.lotto-aggiungi': 'Los hinzufügen',
  'campi.lotto-togli': 'Los {n} entfernen',
  'campi.importo-lotto': 'Betrag des Loses, ohne MwSt.',
  'campi.operatore-registro': 'Das Formular verlangt ihn nicht: Er dient dem Register.',
  'campi.non-detto': 'Nicht angegeben',
  'campi.altri': 'Weitere Daten des Formulars',
  'campi.in-tedesco': '{label} auf Deutsch',
  'campi.in-inglese': '{label} auf Englisch',
  'campi.lingue': 'Texte auf Deutsch und auf Englisch',
  'campi.voce': '{title} {n}',
  'campi.voce-aggiungi': 'Hinzufügen: {title}',
  'campi.voce-togli': 'Entfernen: {title} {n}',
  'campi.riga-aggiungi': 'Zeile hinzufügen: {label}',
  'campi.riga-togli': '{label} {n} entfernen',
};
