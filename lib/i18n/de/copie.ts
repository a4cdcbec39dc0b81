export const copie = {
  'copie.titolo': 'Zu kopieren',
  'copie.conto': '{done} von {total} erledigt',
  'copie.prossimo': 'Nächsten Wert kopieren',
  'copie.fatto': 'Erledigt',
  'copie.nella-pagina': 'auf der Seite',
  'copie.sicura': 'Auf dieser Seite schreibt Cigno nicht: hier sind alle Werte, einzeln zu kopieren.',
  'copie.dopo.one': '{n} Wert. {reason}',
  'copie.dopo.other': '{n} Werte. {reason}',
  'copie.vai': 'Was von Hand zu erledigen bleibt, steht in «Zu kopieren».',
};
