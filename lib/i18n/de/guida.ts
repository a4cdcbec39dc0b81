import type { guida as it } from '../it/guida.ts';
import type { Table } from '../table.ts';

export const guida: Table<typeof it> = {
  'guida.segui': 'Der Anleitung folgen',
  'guida.proposta': 'Für diese Seite gibt es eine Anleitung Schritt für Schritt: «{title}».',
  'guida.proposta-fuori': 'Wenn es das erste Mal ist: «{title}».',
  'guida.altre': 'Anleitung wählen',
  'guida.nessuna': 'Keine Anleitung',
  'guida.di-ente': '{title} (der Körperschaft)',
  'guida.passo-di': 'Schritt {n} von {total}',
  'guida.avanzamento': 'Fortschritt der Anleitung',
  'guida.finita': 'Die Anleitung ist zu Ende',
  'guida.finita-testo': 'Alle Schritte sind erledigt. Für einen weiteren Ankauf beginnen Sie von vorn.',
  'guida.fuori':
    'Diese Seite gehört nicht zu jenen der Anleitung. Sie waren hier: Kehren Sie zur Seite des Schritts zurück, und die Anleitung geht von selbst weiter.',
  'guida.altra-scheda':
    'Das ist das Formular {scheda}, die Anleitung gilt für {wanted}. Kehren Sie zum richtigen Formular zurück, oder wählen Sie eine andere Anleitung.',
  'guida.chiusa':
    'Dieser Auftrag wurde gelöscht oder annulliert: Hier hat die Anleitung keine Schritte mehr. Sie waren hier.',
  'guida.perche': 'Warum',
  'guida.attenzione': 'Was schiefgehen kann',
  'guida.definitivo': 'Lässt sich nicht rückgängig machen',
  'guida.definitivo-cigno':
    'Das sagt Cigno bei jeder Anleitung: Dieser Befehl fragt den CIG an und lässt sich nicht zurückziehen.',
  'guida.nota': 'Anmerkung der Körperschaft',
  'guida.fonte': 'Woher das kommt',
  'guida.verificata': 'Anleitung überprüft am {day}.',
  'guida.verificata-da': 'Anleitung von {author}, überprüft am {day}.',
  'guida.mostra': 'Zeig mir, wo',
  'guida.non-trovato':
    'Auf der Seite ist es nicht zu sehen, oder es gibt mehrere mit denselben Wörtern: Suchen Sie es selbst. Cigno zeigt nicht auf das falsche.',
  'guida.fatto': 'Erledigt',
  'guida.tutti': 'Alle Schritte',
  'guida.stato-fatto': 'erledigt',
  'guida.stato-ora': 'jetzt',
  'guida.stato-poi': 'zu tun',
  'guida.stampa': 'Druckblatt',
  'guida.ricomincia': 'Von vorn beginnen',
  'guida.lascia': 'Anleitung verlassen',
  'guida.avanti': 'Erledigt. Schritt {n} von {total}: {title}.',
  'guida.indietro': 'Schritt {n} von {total}: {title}.',
  'guida.stampa-ora': 'Drucken',
  'guida.torna': 'Zurück zur Anleitung',
  'guida.dove': 'Wo: {page}',
  'guida.scheda-nota':
    'Die Wörter der Portale können sich ändern. Cigno drückt keine Schaltfläche: Das tut immer, wer arbeitet.',
};
