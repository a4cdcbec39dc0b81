import type { elenchi as it } from '../it/elenchi.ts';
import type { Table } from '../table.ts';

export const elenchi: Table<typeof it> = {
  'elenchi.preferito': 'Code {code} unter den Favoriten der Körperschaft',
  'elenchi.segno-preferito': 'bevorzugt',
  'elenchi.segno-usato.one': '{n}-mal verwendet',
  'elenchi.segno-usato.other': '{n}-mal verwendet',
  'elenchi.divisione': 'Abteilung',
  'elenchi.gruppo': 'Gruppe',
  'elenchi.classe': 'Klasse',
  'elenchi.categoria': 'Kategorie',
  'elenchi.dove': 'Im CPV: {path}',
  'elenchi.chiuso': '{label} (geschlossen am {day})',
  'elenchi.provincia': 'Provinz: {name} · NUTS {nuts}',
  'elenchi.estero': 'Ausländischer Staat',
  'elenchi.aperto': 'Code in Gebrauch ab {day}',
  'elenchi.cpv-consiglio':
    'Versuchen Sie es mit der allgemeinen Bezeichnung dessen, was Sie ankaufen, auf Italienisch oder Englisch («servizi di pulizia»), mit einem einzigen Wort oder mit den ersten Ziffern des Codes.',
  'elenchi.comune-consiglio':
    'Versuchen Sie es mit dem Anfang des italienischen Namens. Eine aufgelöste Gemeinde steht nicht in der Liste: Suchen Sie jene, zu der sie heute gehört.',
  'elenchi.nuts-consiglio':
    'Versuchen Sie es mit dem italienischen Namen der Provinz oder mit dem Anfang des Codes, zum Beispiel ITI4.',
  'elenchi.ccnl-consiglio':
    'Versuchen Sie es mit dem Bereich auf Italienisch («pulizia», «vigilanza», «edili») oder mit dem Anfang des Codes, zum Beispiel K0.',
  'elenchi.categoria-consiglio':
    'Versuchen Sie es mit «fornitura», «servizi» oder mit dem Code der Kategorie, zum Beispiel OG 1.',
  'elenchi.stato': 'Listen der ANAC vom {day}.',
  'elenchi.area-comune': 'Diese Gemeinde liegt im Gebiet {nuts}.',
  'elenchi.area-usa': '{nuts} eintragen',
};
