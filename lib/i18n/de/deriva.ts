import type { deriva as it } from '../it/deriva.ts';
import type { Table } from '../table.ts';

export const deriva: Table<typeof it> = {
  'deriva.titolo': 'Diese Seite ist nicht mehr so, wie ich sie kenne',
  'deriva.mancano': 'Seit {since} finde ich nicht mehr: {names}. Zuletzt unverändert gesehen: {last}.',
  'deriva.nuovi-anche': 'Es gibt auch Pflichtfelder, die es vorher nicht gab und die ich nicht kenne: {names}.',
  'deriva.nuovi':
    'Seit {since} gibt es Pflichtfelder, die ich nicht kenne: {names}. Zuletzt unverändert gesehen: {last}.',
  'deriva.che-fare':
    'Was ich nicht finde, schreibe ich nicht. Sie können mir das Feld beibringen («Insegna campo»), mich die Felder nur kennzeichnen lassen oder die Struktur der Seite denen geben, die Cigno pflegen.',
  'deriva.sicura-pagina': 'Auf dieser Seite nur kennzeichnen',
  'deriva.sicura-portale': 'Im ganzen Portal nur kennzeichnen',
  'deriva.esporta': 'Struktur exportieren',
  'deriva.va-bene': 'So ist es richtig',
  'deriva.va-bene-fatto': 'Ab jetzt gilt diese Seite so als bekannt.',
  'sicura.titolo': 'Sicherer Modus',
  'sicura.perche-pagina':
    'Sicherer Modus auf dieser Seite: Cigno kennzeichnet die Felder und gibt Ihnen die Werte zum Kopieren, schreibt aber nicht.',
  'sicura.perche-portale':
    'Sicherer Modus im ganzen Portal: Cigno kennzeichnet die Felder und gibt Ihnen die Werte zum Kopieren, schreibt aber nicht.',
  'sicura.esci': 'Sicheren Modus verlassen',
  'sicura.uscito': 'Cigno kann diese Seite wieder ausfüllen.',
  'sicura.entrato': 'Ab jetzt kennzeichnet Cigno hier die Felder und schreibt nicht.',
  'sicura.testo':
    'Wo er eingeschaltet ist, kennzeichnet Cigno die Felder und gibt die Werte zum Kopieren, schreibt aber nicht. Gedacht für ein Portal, das sich geändert hat und dem man nicht traut.',
  'sicura.portali': 'Im ganzen Portal nicht schreiben',
  'sicura.pagine': 'Auf diesen Seiten nicht schreiben',
  'sicura.pagina': '{portal}, {page}',
  'sicura.nessuna-pagina': 'Einzelne Seiten fügt man in der Seitenleiste hinzu, während sie offen sind.',
};
