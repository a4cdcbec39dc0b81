import type { ui as it } from '../it/ui.ts';
import type { Table } from '../table.ts';

export const ui: Table<typeof it> = {
  'ui.copia': 'Kopieren',
  'ui.copiato': 'Kopiert',
  'ui.non-copiato': 'Nicht kopiert',
  'ui.copiato-valore': 'Kopiert: {value}',
  'ui.copia-fallita': 'Kopieren nicht gelungen: Markieren Sie den Text und drücken Sie Strg+C.',
  'ui.annulla': 'Rückgängig',
  'ui.chiudi': 'Schließen',
  'ui.conferma': 'Bestätigen',
  'ui.facoltativo': 'freiwillig',
  'ui.eliminato': '{what} gelöscht.',
  'ui.caricamento': 'Wird geladen…',
  'ui.errore': 'Fehler',
  'ui.avviso': 'Warnung',
  'ui.fatto': 'Erledigt',
  'ui.nota': 'Hinweis',
  'ui.da-correggere': 'Zu korrigieren',
  'ui.da-controllare': 'Zu überprüfen',
  'ui.scegli': 'Bitte wählen…',
  'ui.combobox-nessuno': 'Kein Eintrag entspricht «{text}».',
  'ui.combobox-scrivi': 'Geben Sie mindestens {n} Zeichen ein, um zu suchen.',
  'ui.combobox-cerca': 'Suche läuft…',
  'ui.combobox-errore': 'Liste nicht verfügbar: Versuchen Sie es erneut.',
  'ui.combobox-tenuto':
    '«{text}» steht nicht in der Liste: Wählen Sie einen Eintrag. Der bisherige Wert ist geblieben.',
  'ui.combobox-proposte.one':
    '{n} bereits verwendeter oder bevorzugter Code. Wählen Sie mit den Pfeiltasten oder tippen Sie, um zu suchen.',
  'ui.combobox-proposte.other':
    '{n} bereits verwendete oder bevorzugte Codes. Wählen Sie mit den Pfeiltasten oder tippen Sie, um zu suchen.',
  'ui.combobox-risultati.one': '{n} Eintrag. Wählen Sie mit den Pfeiltasten.',
  'ui.combobox-risultati.other': '{n} Einträge. Wählen Sie mit den Pfeiltasten.',
  'ui.si': 'Ja',
  'ui.no': 'Nein',
};
