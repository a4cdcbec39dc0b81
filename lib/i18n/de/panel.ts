import type { panel as it } from '../it/panel.ts';
import type { Table } from '../table.ts';

export const panel: Table<typeof it> = {
  'panel.titolo': 'Cigno – Assistent',
  'panel.perche': 'Warum Cigno das meint',
  'panel.indirizzo': 'Adresse',
  'panel.certezza-alta': 'erkannt',
  'panel.certezza-media': 'fast sicher',
  'panel.certezza-bassa': 'wenig sicher',
  'panel.form': 'Formular {scheda}',
  'panel.apri-archivio': 'Archiv',
  'panel.caricamento': 'Ich lese die Seite…',
  'panel.nessuna-titolo': 'Hier ist keine Seite der Portale',
  'panel.nessuna-testo':
    'Öffnen Sie in diesem Fenster das Portal, das Sie brauchen, und melden Sie sich an: Der Assistent aktualisiert sich von selbst. Das sind die Adressen.',
  'panel.indirizzo-pcp': 'PCP, die Weboberfläche der ANAC (AD5, P5 und weitere Formulare)',
  'panel.indirizzo-cmrc': 'Vergabeportal der Metropolitanstadt Rom (abgeleiteter CIG, AD4)',
  'panel.nessuna-ricarica':
    'Cigno liest und schreibt nur unter diesen Adressen: Auf jeder anderen Seite schaut es nichts an. Wenn Sie bereits in der PCP sind und hier nichts erscheint, speichern Sie den Entwurf und laden Sie die Seite mit dem Browser neu; im Portal der CMRC nicht neu laden: Kehren Sie über das Menü zur Seite zurück.',
  'panel.muta-titolo': 'Die Seite antwortet nicht',
  'panel.muta-testo':
    'Cigno lädt sie nicht von sich aus neu, damit Sie nichts verlieren. Speichern Sie in der PCP nach Möglichkeit den Entwurf und laden Sie die Seite mit dem Browser neu; im Portal der CMRC nicht neu laden, sondern über das Menü zur Seite zurückkehren. Die Daten Ihrer Profile sind sicher.',
  'panel.riprova': 'Erneut lesen',
  'panel.ignota-titolo': 'Cigno erkennt diese Seite nicht',
  'panel.ignota-testo':
    'Solange es sie nicht erkennt, schreibt es nichts. Wenn es ein auszufüllendes Formular ist, öffnen Sie dessen ersten Abschnitt und warten Sie, bis die Felder erscheinen.',
  'panel.scaduta-titolo': 'Die Sitzung des Portals ist abgelaufen',
  'panel.scaduta-testo':
    'Melden Sie sich wieder am Portal an und setzen Sie die Arbeit aus der Liste fort. Ihre Profile und das Register liegen auf diesem Computer: Nichts ist verloren, und Cigno kann erneut ausfüllen.',
  'panel.scadenza-titolo': 'Die Sitzung läuft gleich ab',
  'panel.scadenza-testo':
    'Das Portal beendet die Sitzung, wenn nichts geschieht. Beantworten Sie selbst seine Meldung, um angemeldet zu bleiben, und drücken Sie dann «Salva»: Solange die Meldung offen ist, schreibt Cigno nicht.',
  'panel.bloccato-titolo': 'Das Portal hat diese Verbindung gesperrt',
  'panel.bloccato-testo':
    'Das Portal sperrt die Internetadresse des Büros, wenn es Anfragen sieht, die ihm regelwidrig erscheinen: zum Beispiel eine bereits gespeicherte Seite, die mit F5 neu geladen, dupliziert oder über ein Lesezeichen aufgerufen wird, zu viele Anfragen pro Minute, ein mehrmals falsches Passwort. Das gilt für alle Kollegen desselben Büros. Versuchen Sie es nicht erneut: Schreiben Sie dem Kundendienst des Portals und bitten Sie um Freischaltung. Cigno stellt keine Anfragen an das Portal.',
  'panel.affidamento': 'Vergabe',
  'panel.affidamento-scegli': 'Vergabe wählen…',
  'panel.affidamento-nuovo': 'Neue Vergabe…',
  'panel.affidamento-apri': 'Bearbeiten',
  'panel.affidamento-suggerimento': 'Von hier kommen die Werte, die geschrieben werden.',
  'panel.nessun-affidamento-titolo': 'Es gibt noch keine Vergabe',
  'panel.nessun-affidamento-testo':
    'Speichern Sie sie einmal im Archiv: Körperschaft, Wirtschaftsteilnehmer, Gegenstand, CPV und Betrag. Dann füllt Cigno dieses Formular für Sie aus.',
  'panel.nessun-profilo-titolo': 'Beginnen Sie mit Ihren Daten',
  'panel.nessun-profilo-testo':
    'Cigno füllt mit den Daten aus, die Sie ein einziges Mal speichern: Körperschaft, EPV, Lieferant, Vergabe. Sie bleiben auf diesem Computer.',
  'panel.comincia': 'Hier beginnen',
  'panel.ripresa-titolo': 'Das Ausfüllen dieses Dokuments wurde unterbrochen',
  'panel.ripresa-testo':
    '{done} von {total} Feldern waren geschrieben. Sehen Sie sich den Plan unten an: Er sagt, was jetzt fehlt. Was schon auf der Seite steht, bleibt, wie es ist.',
  'panel.riprendi': 'Fortsetzen',
  'panel.lascia': 'So lassen',
  'panel.piano': 'Plan',
  'panel.piano-nulla': 'Es gibt nichts zu schreiben: Was Cigno weiß, steht schon auf der Seite.',
  'panel.piano-scegli': 'Wählen Sie eine Vergabe: Hier sehen Sie dann Feld für Feld, was geschrieben würde.',
  'panel.piano-da-scrivere.one': '{n} Feld zu schreiben',
  'panel.piano-da-scrivere.other': '{n} Felder zu schreiben',
  'panel.piano-gia.one': '{n} schon in Ordnung',
  'panel.piano-gia.other': '{n} schon in Ordnung',
  'panel.piano-diversi.one': '{n} abweichend',
  'panel.piano-diversi.other': '{n} abweichend',
  'panel.piano-chiede.one': '{n} zu entscheiden',
  'panel.piano-chiede.other': '{n} zu entscheiden',
  'panel.piano-tuoi.one': '{n} von Hand zu erledigen',
  'panel.piano-tuoi.other': '{n} von Hand zu erledigen',
  'panel.piano-sezione': '{section}: {what}',
  'panel.piano-altro': 'Weitere Felder',
  'panel.piano-ignoti.one': '{n} Feld der Seite, das Cigno nicht kennt',
  'panel.piano-ignoti.other': '{n} Felder der Seite, die Cigno nicht kennt',
  'panel.piano-pronto': 'Plan bereit: {what}. Nichts wurde geschrieben.',
  'panel.piano-rifatto':
    'Die Seite hat sich geändert, während Sie sie ansahen: Der Plan wurde neu erstellt, und nichts wurde geschrieben. Sehen Sie ihn erneut an und drücken Sie dann wieder Ausfüllen.',
  'panel.nella-pagina': 'Auf der Seite',
  'panel.nel-profilo': 'Im Profil',
  'panel.vuoto': 'leer',
  'panel.codice': 'Code {code}',
  'panel.sovrascrivi': 'Überschreiben',
  'panel.chiede-titolo': 'Ein Wert, mehrere Felder: Sie entscheiden',
  'panel.chiede-uno': 'Ein Wert zu bestätigen: Sie entscheiden',
  'panel.scrivi-qui': '{value} hier schreiben',
  'panel.stato-write': 'zu schreiben',
  'panel.stato-already': 'schon in Ordnung',
  'panel.stato-differs': 'abweichend',
  'panel.stato-ask': 'zu entscheiden',
  'panel.stato-absent': 'ohne Feld',
  'panel.stato-closed': 'geschlossen',
  'panel.stato-valueless': 'fehlt',
  'panel.stato-unknown': 'nicht erkannt',
  'panel.azioni': 'Aktionen',
  'panel.compila': 'Ausfüllen',
  'panel.controlla': 'Prüfen',
  'panel.compila-quanti.one': 'Schreibt {n} Feld auf der Seite. Drückt keine Schaltfläche des Portals.',
  'panel.compila-quanti.other': 'Schreibt {n} Felder auf der Seite. Drückt keine Schaltfläche des Portals.',
  'panel.compila-nulla': 'Es gibt nichts zu schreiben.',
  'panel.compila-scegli': 'Wählen Sie zuerst eine Vergabe.',
  'panel.avanzamento': '{done} von {total} Feldern',
  'panel.avanzamento-titolo': 'Ausfüllen läuft',
  'panel.ferma': 'Anhalten',
  'panel.fermo': 'Ich halte nach den Feldern an, die ich gerade schreibe…',
  'panel.annullamento': 'Ich stelle die früheren Werte wieder her…',
  'panel.esito': 'Ergebnis',
  'panel.esito-scritti.one': '{n} geschrieben und nachgelesen',
  'panel.esito-scritti.other': '{n} geschrieben und nachgelesen',
  'panel.esito-gia.one': '{n} war schon in Ordnung',
  'panel.esito-gia.other': '{n} waren schon in Ordnung',
  'panel.esito-falliti.one': '{n} von Hand zu erledigen',
  'panel.esito-falliti.other': '{n} von Hand zu erledigen',
  'panel.esito-diversi.one': '{n} abweichend belassen',
  'panel.esito-diversi.other': '{n} abweichend belassen',
  'panel.esito-assenti.one': '{n} Wert ohne Feld',
  'panel.esito-assenti.other': '{n} Werte ohne Feld',
  'panel.esito-fermata': 'Sie haben vor dem Ende angehalten: Die übrigen Felder stehen noch im Plan.',
  'panel.esito-rotta': 'Das Ausfüllen wurde unterbrochen: {reason} Die übrigen Felder stehen noch im Plan.',
  'panel.esito-annullata': 'Ausfüllen rückgängig gemacht: Die Felder haben wieder den früheren Wert.',
  'panel.esito-annullata-meno.one':
    'Ausfüllen rückgängig gemacht, aber {n} Feld hat den früheren Wert nicht wieder angenommen: Sehen Sie selbst nach.',
  'panel.esito-annullata-meno.other':
    'Ausfüllen rückgängig gemacht, aber {n} Felder haben den früheren Wert nicht wieder angenommen: Sehen Sie selbst nach.',
  'panel.esito-bene':
    'Alles, was zu schreiben war, steht auf der Seite. Sehen Sie sich nun die Prüfungen unten an und speichern Sie dann selbst den Entwurf.',
  'panel.esito-scritto': 'geschrieben',
  'panel.annulla-compilazione': 'Ausfüllen rückgängig machen',
  'panel.vai': 'Zum Feld',
  'panel.controlli': 'Prüfungen',
  'panel.controlli-regole': 'ANAC-Regeln vom {day}',
  'panel.controlli-errori.one': '{n} Fehler',
  'panel.controlli-errori.other': '{n} Fehler',
  'panel.controlli-dubbi.one': '{n} nicht überprüfbarer Punkt',
  'panel.controlli-dubbi.other': '{n} nicht überprüfbare Punkte',
  'panel.controlli-vuoti.one': '{n} Pflichtfeld noch leer',
  'panel.controlli-vuoti.other': '{n} Pflichtfelder noch leer',
  'panel.codici': 'Code suchen: CPV, Gemeinde, NUTS, CCNL',
  'panel.codici-testo':
    'Für die Felder, die Cigno nicht schreibt: Finden Sie den Code in den Listen der ANAC, kopieren Sie ihn und fügen Sie ihn auf der Seite ein.',
  'panel.codici-elenco': 'Liste',
  'panel.codici-CPV': 'CPV, Warenkategorien',
  'panel.codici-codIstat': 'Gemeinde, ISTAT-Code',
  'panel.codici-codNUTS': 'NUTS-Gebiet',
  'panel.codici-ccnl': 'CCNL, Kollektivvertrag',
  'panel.codici-cerca': 'Wörter oder Code',
  'panel.codici-copia': '{code} kopieren',
  'panel.controlli-chiusi.one':
    '{n} leeres Pflichtfeld in einem geschlossenen Teil der Seite: Öffnen Sie ihn und füllen Sie es aus',
  'panel.controlli-chiusi.other':
    '{n} leere Pflichtfelder in geschlossenen Teilen der Seite: Öffnen Sie sie und füllen Sie sie aus',
  'panel.controlli-ok.one': '{n} Prüfung in Ordnung',
  'panel.controlli-ok.other': '{n} Prüfungen in Ordnung',
  'panel.controlli-titolo-errori': 'Zu korrigieren',
  'panel.controlli-titolo-dubbi': 'Nicht überprüfbar',
  'panel.controlli-bene': 'Kein Fehler gefunden, und alles Nötige wurde gelesen.',
  'panel.controlli-bene-forse': 'Kein Fehler in dem, was zu sehen ist, aber nicht alles ist zu sehen.',
  'panel.controlli-non-sostituisce':
    'Eine Prüfung ohne Fehler ist noch nicht die Annahme durch die ANAC: Darüber entscheidet die Überprüfung des Portals.',
  'panel.controllato': 'Prüfung abgeschlossen: {errori}, {dubbi}.',
  'panel.guida': 'Anleitung',
  'panel.guida-home': 'Öffnen Sie im Menü «Gestione appalti» den Punkt «Le mie bozze».',
  'panel.guida-bozze':
    'Für einen neuen CIG-Code drücken Sie «Aggiungi», meist unten rechts. Um eine Arbeit fortzusetzen, suchen Sie den Entwurf nach Datum und öffnen ihn.',
  'panel.guida-scelta-scheda':
    'Wählen Sie das Formular Ihrer Vergabe und drücken Sie «Crea bozza». «AD5 – Affidamento diretto <5K» gilt für Beträge unter 5.000 €, wenn die Nutzung einer zertifizierten Plattform nicht gelingt: Vermerken Sie den Grund. Wenn Sie nicht wissen, welches, hilft im Archiv «Welches Formular?».',
  'panel.guida-form':
    'Sehen Sie sich den Plan an und drücken Sie Ausfüllen. Ergänzen Sie die übrigen Felder, Abschnitt für Abschnitt. Wenn die Prüfungen in Ordnung sind, drücken Sie selbst «Conferma» im letzten Abschnitt; dann speichern Sie den Entwurf oder drücken «Crea appalto».',
  'panel.guida-appalti':
    'Suchen Sie den Auftrag, öffnen Sie die drei Punkte neben der Zeile und wählen Sie «Dettaglio». Den CIG-Code erhält man von dort.',
  'panel.guida-dettaglio':
    'Drücken Sie zuerst die Überprüfung und warten Sie auf ihr Ergebnis: Die Vorgänge laufen im Hintergrund und können lange dauern. Wenn es keine Fehler gibt, bestätigen Sie selbst den Auftrag.',
  'panel.guida-conferma':
    'Das Portal fragt, ob Sie fortfahren möchten. Lesen Sie Betrag, Wirtschaftsteilnehmer und Gegenstand noch einmal, bevor Sie antworten.',
  'panel.guida-accesso':
    'Melden Sie sich selbst an, mit «Entra con SPID» oder mit den erhaltenen Zugangsdaten. Cigno liest und schreibt hier kein Feld: Es wird erst tätig, wenn die Vergabe geöffnet wird. Wenn Sie noch nicht registriert sind, finden Sie den Antrag im Archiv.',
  'panel.registrazione-cmrc': 'Antrag auf Registrierung vorbereiten',
  'panel.guida-menu':
    'Öffnen Sie im Menü «Affidamento senza negoziazione», dann «Affidamenti diretti su Accordo Quadro».',
  'panel.guida-affidamenti':
    'Für einen neuen abgeleiteten CIG drücken Sie «Nuovo Affidamento». Um eine Arbeit fortzusetzen, öffnen Sie ihre Zeile. Der CIG steht, wenn vorhanden, in der Spalte «CIG Derivato»: Cigno trägt jene Ihrer Vergaben ein, nicht die der Kollegen.',
  'panel.guida-documento':
    'Sehen Sie sich den Plan an, entscheiden Sie, wohin der CIG der Konvention gehört, drücken Sie Ausfüllen. CPV und Ort wählen Sie mit der Schaltfläche der Seite: Der Code steht im Plan, zum Kopieren bereit. Wenn die Prüfungen in Ordnung sind, drücken Sie selbst «Salva», dann «Gestione PCP» und «Richiedi CIG»: Der abgeleitete CIG erscheint in seiner Zelle.',
  'panel.guida-documento-sola-lettura':
    'Diese Vergabe kann jetzt nicht geändert werden: Sie ist in Genehmigung, gesendet oder annulliert. Wenn der abgeleitete CIG in seiner Zelle erscheint, trägt Cigno ihn von selbst ein.',
  'panel.guida-selettore':
    'Wählen Sie hier selbst den Code, den Cigno im Plan der Vergabe zeigt: Kopieren Sie ihn von dort und suchen Sie ihn in dieser Liste. Dann bestätigen Sie: Die Seite überträgt ihn in das Formular.',
  'panel.guida-bloccato':
    'Schließen Sie diese Seite und bitten Sie den Kundendienst des Portals um Freischaltung. Laden Sie sie nicht neu.',
  'panel.guida-sessione-in-scadenza': 'Beantworten Sie die Meldung des Portals und speichern Sie dann die Vergabe.',
  'panel.guida-non-ricaricare':
    'Drücken Sie nach «Salva» nicht F5, duplizieren Sie die Registerkarte nicht und rufen Sie die Adresse nicht erneut auf: Das Portal kann das für einen Angriff halten und das ganze Büro sperren. Kehren Sie über das Menü zur Vergabe zurück.',
  'panel.guida-sessione-scaduta':
    'Melden Sie sich wieder am Portal an und setzen Sie die Arbeit aus der Liste fort: «Le mie bozze» oder die Vergaben.',
  'panel.guida-sconosciuta':
    'Kehren Sie zu «Gestione appalti» zurück: Cigno erkennt Entwürfe, Formulare, Liste und Detailansicht der Aufträge.',
  'panel.guida-irreversibile':
    '«Conferma appalto» lässt sich nicht rückgängig machen: Danach ist eine Berichtigung nur einmal möglich. Ein zweiter Auftrag für denselben Ankauf erzeugt einen zweiten CIG-Code.',
  'panel.guida-crea-appalto':
    '«Crea appalto» ergibt noch keinen CIG-Code: Der Auftrag muss danach unter «I miei appalti» bestätigt werden.',
  'panel.ammessa': '{condition} {source}, überprüft am {day}.',
  'panel.appalto': 'Auftrag',
  'panel.appalto-stato': 'Status',
  'panel.appalto-codice': 'Auftragscode (codice appalto)',
  'panel.appalto-registro': 'Registro di Sistema (Systemnummer)',
  'panel.appalto-operatore': 'Wirtschaftsteilnehmer',
  'panel.appalto-padre': 'Haupt-CIG (CIG padre)',
  'panel.appalto-oggetto': 'Gegenstand',
  'panel.appalto-importo': 'Betrag',
  'panel.appalto-cig': 'CIG',
  'panel.appalto-senza-cig':
    'Noch nicht ausgestellt. Wenn er auf dieser Seite erscheint, trägt Cigno ihn von selbst ein.',
  'panel.appalto-registrato': 'Er steht im Register.',
  'panel.ultimo-controllo': 'Letzte Prüfung durch Cigno, {when}: {errori}, {dubbi}.',
  'panel.ultimo-controllo-nessuno':
    'Cigno hat diesen Auftrag noch nicht geprüft: Öffnen Sie ihn mit «Modifica», sehen Sie sich die Prüfungen an und kehren Sie dann hierher zurück.',
  'panel.prima-di-confermare': 'Bevor Sie «Conferma appalto» drücken',
  'panel.rifiutato': 'Nicht gelungen: {reason}',
};
