/** What the rooms say of what a person taught. */
export const insegna: Readonly<Record<string, string>> = {
  'insegnato il {0}': 'gelehrt am {0}',
  'insegnato il {0} dal file «{1}»': 'gelehrt am {0} aus der Datei «{1}»',
  'Qui Cigno non scrive mai: il campo è nascosto, bloccato o sta in una ricerca.':
    'Hier schreibt Cigno nie: Das Feld ist verborgen, gesperrt oder steht in einer Suche.',
  'Questo campo non ha abbastanza di suo per ritrovarlo: servono almeno due cose tra etichetta, titolo della sezione e nome, e il posto da solo non basta.':
    'Dieses Feld hat zu wenig Eigenes, um es wiederzufinden: Es braucht mindestens zwei Dinge aus Beschriftung, Titel des Abschnitts und Name, der Platz allein genügt nicht.',
  'Nella pagina c’è un altro campo che non si distingue da questo: Cigno non saprebbe quale dei due è.':
    'Auf der Seite gibt es ein anderes Feld, das sich von diesem nicht unterscheidet: Cigno wüsste nicht, welches der beiden es ist.',
  'Un campo di questo tipo, o con queste voci, di solito non contiene «{0}»: controlla.':
    'Ein Feld dieser Art oder mit diesen Angaben enthält «{0}» gewöhnlich nicht: Prüfen Sie.',
  'Finora Cigno lo leggeva come «{0}»: non lo sarà più.': 'Bisher las Cigno es als «{0}»: Das wird es nicht mehr sein.',
  'Il campo «{0}», che Cigno leggeva così, non lo sarà più.':
    'Das Feld «{0}», das Cigno bisher so las, wird es nicht mehr sein.',
  'Qui non c’è un CIG con le cifre di controllo giuste accanto a un’etichetta, o in una colonna con la sua intestazione.':
    'Hier gibt es keinen CIG mit richtigen Prüfziffern neben einer Beschriftung oder in einer Spalte mit Kopf.',
  'È il CIG di un altro appalto, o sta in una parte della pagina che parla d’altro: non è quello rilasciato qui.':
    'Es ist der CIG eines anderen Auftrags oder steht in einem Teil der Seite, der von anderem handelt: Es ist nicht der hier ausgestellte.',
  'Cigno lo legge già: non c’è niente da insegnare.': 'Cigno liest ihn schon: Es gibt nichts beizubringen.',
  'Questa pagina non ha abbastanza parole sue per riconoscerla un’altra volta: servono un titolo e qualche comando.':
    'Diese Seite hat zu wenig eigene Worte, um sie wiederzuerkennen: Es braucht einen Titel und einige Befehle.',
  'La pagina di prima non c’è più o non risponde.': 'Die vorige Seite ist nicht mehr da oder antwortet nicht.',
  'La pagina è cambiata: comincia di nuovo.': 'Die Seite hat sich geändert: Beginnen Sie von vorn.',
  'In questa pagina non c’è niente da indicare.': 'Auf dieser Seite gibt es nichts zu zeigen.',
  'Il tempo per indicare è finito.': 'Die Zeit zum Zeigen ist abgelaufen.',
  'Non è stato possibile conservare l’insegnamento: riprova.':
    'Das Gelernte konnte nicht gespeichert werden: Versuchen Sie es erneut.',
  'Questo file non contiene insegnamenti: scegli un file esportato da «Insegnamenti» (cigno-insegnamenti).':
    'Diese Datei enthält nichts Gelerntes: Wählen Sie eine aus «Gelerntes» exportierte Datei (cigno-insegnamenti).',
  'Il file non dice la sua versione: è incompleto o è stato modificato.':
    'Die Datei nennt ihre Version nicht: Sie ist unvollständig oder wurde verändert.',
  'Il file è stato fatto con una versione più recente di Cigno: aggiorna Cigno e riprova.':
    'Die Datei wurde mit einer neueren Version von Cigno erstellt: Aktualisieren Sie Cigno und versuchen Sie es noch einmal.',
  'Il file non dice quando è stato esportato: è incompleto o è stato modificato.':
    'Die Datei sagt nicht, wann sie exportiert wurde: Sie ist unvollständig oder wurde verändert.',
  'Il file non ha un titolo, o ne ha uno troppo lungo: è incompleto o è stato modificato.':
    'Die Datei hat keinen oder einen zu langen Titel: Sie ist unvollständig oder wurde verändert.',
  'Il titolo del file {0}. {1}': 'Der Titel der Datei {0}. {1}',
  'Nel file non c’è nessun insegnamento. {0}': 'In der Datei ist nichts Gelerntes. {0}',
  'Ci sono già {0} insegnamenti, quanti Cigno ne tiene: togline qualcuno e riprova.':
    'Es gibt schon {0} Einträge, mehr behält Cigno nicht: Entfernen Sie einige und versuchen Sie es noch einmal.',
  'Nel file ci sono più di {0} insegnamenti. {1}': 'In der Datei sind mehr als {0} Einträge. {1}',
  'Insegnamento {0}: {1}. {2}': 'Eintrag {0}: {1}. {2}',
  'Il file è troppo grande per contenere insegnamenti di Cigno (oltre 2 MB).':
    'Die Datei ist zu groß für Gelerntes von Cigno (über 2 MB).',
  'Il file non è leggibile: è incompleto o non contiene insegnamenti di Cigno.':
    'Die Datei ist nicht lesbar: Sie ist unvollständig oder enthält nichts Gelerntes von Cigno.',
  'un file di insegnamenti': 'eine Datei mit Gelerntem',
  'la parte «{0}» non è come deve essere': 'der Teil «{0}» ist nicht, wie er sein muss',
  'non dice abbastanza per ritrovare il campo, e il posto da solo non basta':
    'sagt zu wenig, um das Feld wiederzufinden, und der Platz allein genügt nicht',
  'il campo «{0}» non è della scheda {1}': 'das Feld «{0}» gehört nicht zum Formular {1}',
  'contrasta con l’insegnamento {0} dello stesso file': 'widerspricht dem Eintrag {0} derselben Datei',
};
