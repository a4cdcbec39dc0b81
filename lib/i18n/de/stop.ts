import type { stop as it } from '../it/stop.ts';
import type { Table } from '../table.ts';

export const stop: Table<typeof it> = {
  'stop.titolo': 'Vor dem Bestätigen',
  'stop.prima-crea-appalto':
    'Sie sind dabei, «Crea appalto» zu drücken. Der nächste Schritt, «Conferma appalto», lässt sich nicht rückgängig machen.',
  'stop.prima-conferma-appalto':
    'Sie sind dabei, «Conferma appalto» zu drücken: Das lässt sich nicht rückgängig machen.',
  'stop.prima-richiedi-cig':
    'Bevor Sie «Gestione PCP» und «Richiedi CIG» drücken: Das lässt sich nicht rückgängig machen.',
  'stop.non-preme': 'Cigno drückt nichts: Sie entscheiden, auf dem Portal.',
  'stop.ferma': 'Halten Sie an',
  'stop.guarda': 'Sehen Sie zuerst nach',
  'stop.libera': 'Kein Grund anzuhalten',
  'stop.libera-testo': 'Soweit Cigno es sieht: Die Entscheidung der ANAC ist etwas anderes.',
  'stop.motivo-errori.one': '{n} Fehler zu korrigieren',
  'stop.motivo-errori.other': '{n} Fehler zu korrigieren',
  'stop.motivo-doppio.one': '{n} bereits erhaltener CIG-Code, der denselben Ankauf zu betreffen scheint',
  'stop.motivo-doppio.other': '{n} bereits erhaltene CIG-Codes, die denselben Ankauf zu betreffen scheinen',
  'stop.motivo-attesa.one':
    '{n} weiterer Auftrag, der denselben Ankauf zu betreffen scheint und auf den CIG-Code wartet',
  'stop.motivo-attesa.other':
    '{n} weitere Aufträge, die denselben Ankauf zu betreffen scheinen und auf den CIG-Code warten',
  'stop.motivo-diverso.one': '{n} Angabe weicht von der gespeicherten ab',
  'stop.motivo-diverso.other': '{n} Angaben weichen von den gespeicherten ab',
  'stop.motivo-forse.one': '{n} CIG-Code, der denselben Ankauf betreffen könnte',
  'stop.motivo-forse.other': '{n} CIG-Codes, die denselben Ankauf betreffen könnten',
  'stop.motivo-avvisi.one': '{n} Warnung zu lesen',
  'stop.motivo-avvisi.other': '{n} Warnungen zu lesen',
  'stop.motivo-dubbi.one': '{n} nicht überprüfbarer Punkt',
  'stop.motivo-dubbi.other': '{n} nicht überprüfbare Punkte',
  'stop.motivo-modulo':
    'diese Seite zeigt die Daten nicht: Lesen Sie selbst Betrag und Wirtschaftsteilnehmer noch einmal',
  'stop.motivo-senza-controllo': 'Cigno hat diese Daten nicht geprüft',
  'stop.motivo-registro': 'das Register kann nicht gelesen werden: Man weiß nicht, ob es schon einen CIG-Code gibt',
  'stop.motivo-ignoto':
    'man weiß nicht, ob es schon einen CIG-Code gibt: Es ist nicht zu sehen, um welchen Ankauf es geht',
  'stop.motivo-pcp-web': 'es fehlt der Grund für die Nutzung der Weboberfläche',
  'stop.dati': 'Was Sie bestätigen werden',
  'stop.scheda': 'Formular',
  'stop.oggetto': 'Gegenstand',
  'stop.ente': 'Körperschaft',
  'stop.operatore': 'Wirtschaftsteilnehmer',
  'stop.importo': 'Betrag',
  'stop.cup': 'CUP',
  'stop.cigPadre': 'Haupt-CIG (CIG padre)',
  'stop.codice': 'Auftragscode (codice appalto)',
  'stop.non-letto': 'ist hier nicht zu sehen, und keine gespeicherte Vergabe sagt es',
  'stop.nessun-cup': 'keiner',
  'stop.da-pagina': 'auf der Seite gelesen',
  'stop.da-modulo': 'im Formular gelesen',
  'stop.da-affidamento': 'aus der gespeicherten Vergabe',
  'stop.diverso': 'In der gespeicherten Vergabe: {value}',
  'stop.controlli': 'Was geprüft wurde',
  'stop.controlli-pagina': 'Anhand dessen, was auf der Seite steht.',
  'stop.controlli-modulo': 'Anhand des Formulars, wie Cigno es vor dieser Seite gelesen hat.',
  'stop.letto-alle':
    'Das Formular wurde am {when} gelesen: Wenn Sie unmittelbar vor dem Drücken von «Conferma» etwas geändert haben, ist das hier nicht zu sehen.',
  'stop.controlli-affidamento':
    'Anhand der gespeicherten Vergabe: Diese Seite zeigt die Felder nicht. Wenn Sie auf dem Portal etwas anderes geschrieben haben, gilt es nicht.',
  'stop.controlli-nessuno':
    'Keine Prüfung: Cigno hat das Formular nicht gesehen und findet keine gespeicherte Vergabe.',
  'stop.ok.one': '{n} in Ordnung',
  'stop.ok.other': '{n} in Ordnung',
  'stop.errori.one': '{n} Fehler',
  'stop.errori.other': '{n} Fehler',
  'stop.avvisi.one': '{n} Warnung',
  'stop.avvisi.other': '{n} Warnungen',
  'stop.dubbi.one': '{n} nicht überprüfbar',
  'stop.dubbi.other': '{n} nicht überprüfbar',
  'stop.resto-sotto': 'Die übrigen stehen unten unter «Prüfungen», mit dem Weg zu jedem Feld.',
  'stop.altri.one': 'Noch {n}',
  'stop.altri.other': 'Weitere {n}',
  'stop.dubbi-apri.one': '{n} nicht überprüfbarer Punkt',
  'stop.dubbi-apri.other': '{n} nicht überprüfbare Punkte',
  'stop.motivo-scrivi':
    'Die ANAC lässt die Weboberfläche nur bei «Unmöglichkeit oder Schwierigkeit» der Nutzung einer zertifizierten Plattform zu: Vermerken Sie den Grund in der Vergabe, für die Akten.',
  'stop.doppio': 'Gibt es für diese Vergabe schon einen CIG-Code?',
  'stop.doppio-lettura': 'Ich suche im Register…',
  'stop.doppio-no':
    'Nein, im Register von Cigno nicht: kein CIG-Code mit demselben Wirtschaftsteilnehmer, Betrag (±1 %) und ähnlichem Gegenstand in den letzten {days} Tagen, auf keinem der beiden Portale. Von anderen oder auf einem anderen Computer eingeholte sind hier nicht zu sehen.',
  'stop.doppio-illeggibile':
    'Das Register kann gerade nicht gelesen werden: Sehen Sie selbst in der Liste des Portals nach.',
  'stop.doppio-ignoto':
    'Man weiß nicht, um welchen Ankauf es geht: Sehen Sie selbst im Register und in der Liste des Portals nach.',
  'stop.doppio-stesso': 'dieser Vergabe',
  'stop.doppio-simile': 'gleicher Wirtschaftsteilnehmer, gleicher Betrag, ähnlicher Gegenstand',
  'stop.doppio-forse': 'vielleicht: Im Register fehlt eine Angabe, um es zu sagen',
  'stop.doppio-attesa': 'wartet noch auf den CIG-Code: {stato}',
  'stop.doppio-riga': '{portal}, {day}',
  'stop.dopo': 'Danach: was sich noch ändern lässt',
  'stop.dopo-ignoto':
    'Für dieses Formular wissen wir es nicht: Gehen Sie davon aus, dass sich nichts mehr ändern lässt.',
  'stop.dopo-prima':
    'Solange der Auftrag «in lavorazione» ist, kann er in seiner Detailansicht noch geändert oder gelöscht werden. Nach der Bestätigung nicht mehr.',
  'stop.dopo-correzione':
    'Nur Betrag und CUP lassen sich berichtigen, mit dem Formular {scheda}, und nur einmal je Verfahren.',
  'stop.dopo-senza-correzione': 'Die Tabelle der ANAC sieht kein Berichtigungsformular vor.',
  'stop.dopo-id': 'Die CUP können noch mit dem Formular ID ergänzt werden.',
  'stop.dopo-annullamento':
    'Die Vergabe kann annulliert werden (Formular ANN): Jener CIG-Code gilt dann nicht mehr, und für denselben Ankauf wird ein anderer eingeholt.',
  'stop.dopo-senza-annullamento': 'Die Tabelle der ANAC sieht keine Annullierung vor: Ein Fehler bleibt.',
  'stop.dopo-mai':
    'Nicht änderbar sind: Gegenstand, Wirtschaftsteilnehmer, CPV, Ort, Auftragscode. Wenn eines davon falsch ist, halten Sie jetzt an.',
  'stop.dopo-dove-pcp':
    'An welcher Stelle der Weboberfläche man berichtigt und annulliert, wissen wir nicht: Keine Quelle sagt es.',
  'stop.dopo-dove-cmrc':
    'Auf dem Portal der CMRC: Menü «Gestione PCP», «Modifica CUP e/o Importo» und «Annulla affidamento».',
  'stop.fonte': '{source}, überprüft am {day}.',
  'stop.una-volta': 'Nur einmal: Sinergie di Scuola, Dezember 2024, gelesen am 21/11/2026.',
};
