import type { errori as it } from '../it/errori.ts';
import type { Table } from '../table.ts';

export const errori: Table<typeof it> = {
  'archivio.errori': 'Fehler der ANAC',
  'errori.titolo': 'Fehler der ANAC',
  'errori.testo':
    'Fügen Sie hier die Meldung so ein, wie das Portal sie zeigt, auch wenn sie lang ist oder mehrere Codes enthält. Sie verlässt diesen Computer nicht.',
  'errori.incolla': 'Meldung des Portals',
  'errori.trovati.one': '{n} Fehler erkannt',
  'errori.trovati.other': '{n} Fehler erkannt',
  'errori.nessuno':
    'Dieser Text enthält keinen Code und keinen Satz, den Cigno kennt. Suchen Sie in der Liste unten mit einem Wort der Meldung.',
  'errori.regola-nome': 'Regel: {title}',
  'errori.anac-dice': 'Die ANAC sagt: {said}',
  'errori.non-in-elenco': 'Dieser Code steht nicht in der ANAC-Liste vom {day}.',
  'errori.senza-nostra':
    'Eine eigene Erklärung haben wir nicht. Senden Sie Code und Text an den Kundendienst Ihrer Plattform oder an das Contact Center der ANAC.',
  'errori.causa': 'Was geschehen ist',
  'errori.passo': 'Was zu tun ist',
  'errori.regola':
    'Es ist eine Regel, die Cigno bei den Formularen, die sie vorsehen, selbst prüft: Sehen Sie unter «Prüfungen» nach.',
  'errori.elenco': 'Alle Codes',
  'errori.cerca': 'Nach Code oder Wort suchen',
  'errori.quanti.one': '{n} Code',
  'errori.quanti.other': '{n} Codes',
  'errori.mostra-altri': '{n} weitere anzeigen',
  'errori.caricamento': 'Liste wird gelesen…',
  'errori.non-caricato': 'Die Liste kann gerade nicht gelesen werden: Schließen und öffnen Sie diese Seite erneut.',
  'errori.fonte':
    'Codes und Texte: ANAC, errori.json vom {day}. Ursachen und Schritte haben wir geschrieben: überprüft am 22/11/2026.',
  'errori.pagina': 'Fehler auf dieser Seite',
};
