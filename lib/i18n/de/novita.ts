import type { novita as it } from '../it/novita.ts';
import type { Table } from '../table.ts';

export const novita: Table<typeof it> = {
  'archivio.novita': 'Regeln und Ankündigungen',
  'novita.titolo': 'Regeln und Ankündigungen',
  'novita.testo':
    'Von wann die Regeln sind, mit denen Cigno prüft, und was die ANAC für die Formulare ankündigt, die es kennt. Die Daten der Ankündigungen gibt die ANAC an, und sie kann sie verschieben.',
  'novita.regole': 'Regeln der ANAC vom {day}',
  'novita.regole-testo':
    'Prüftabellen, Codelisten und Fehlercodes, die die ANAC bis zu diesem Tag veröffentlicht hat, am {verified} mit dem Original verglichen. Was die ANAC danach geändert hat, weiß Cigno nicht.',
  'novita.scheda': 'Formular',
  'novita.tutte': 'Alle',
  'novita.annunciate': 'Angekündigt, nicht sicher',
  'novita.annunciate-vuoto': 'Keine für dieses Formular.',
  'novita.senza-data': 'Angekündigt, ohne Datum',
  'novita.vigore': 'Seit kurzem in Kraft',
  'novita.data-futura': 'angekündigt für den {day}, nicht sicher: steht noch bevor',
  'novita.data-passata': 'angekündigt für den {day}, nicht sicher: Keine Quelle bestätigt, dass es geschehen ist',
  'novita.data-nessuna': 'die ANAC nennt kein Datum',
  'novita.data-vigore': 'ab {day}',
  'novita.voce': 'Punkt {id} des Programms der ANAC',
  'novita.fonte': '{source}, überprüft am {day}.',
  'novita.tutte-le-schede': 'alle Formulare, die Cigno kennt',
  'novita.conta.one': '{n} angekündigte, nicht sichere Änderung für dieses Formular',
  'novita.conta.other': '{n} angekündigte, nicht sichere Änderungen für dieses Formular',
  'novita.dove': 'Im Archiv, «Regeln und Ankündigungen».',
};
