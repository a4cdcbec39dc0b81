import type { consigli as it } from '../it/consigli.ts';
import type { Table } from '../table.ts';

export const consigli: Table<typeof it> = {
  'consiglio.idSchedaAvr':
    'Nur wenn zuvor ein Formular AVR gesendet wurde: die Kennung, die die ANAC zurückgegeben hat.',
  'consiglio.espd':
    'Die EEE-Anfrage (DGUE) im europäischen Format, wie sie die zertifizierte Plattform erstellt. Für AD3 verlangt sie die ANAC ab 40.000 €.',
  'consiglio.docFAP':
    'Ja, wenn die Machbarkeitsstudie innerhalb der Fristen erstellt und genehmigt wurde, die von der Verwendung des BIM befreien.',
  'consiglio.strumentiElettroniciSpecifici':
    'Methoden und Instrumente der Modellierung (BIM) bei Planung, Bau und Betrieb der Bauwerke.',
  'consiglio.derogaAQ':
    'Ja, wenn man einer Rahmenvereinbarung oder Konvention beitritt, die älter ist als die Leitlinien zum art. 47 del DL 77/2021.',
  'consiglio.quota30PerCento':
    'Die Pflicht in der Bekanntmachung, im Hinweis oder in der Einladung, mindestens 30 Prozent der notwendigen Einstellungen Frauen und jungen Menschen vorzubehalten.',
  'consiglio.acquisizioneCup':
    'Ja, wenn der Vertrag einem öffentlichen Investitionsprojekt dient, das einen CUP haben muss (art. 11 della legge 3/2003).',
  'consiglio.linkDocumenti':
    'Nur bei äußerster Dringlichkeit (somma urgenza) und Zivilschutz: wo die Unterlagen der Vergabe stehen.',
  'consiglio.relazioneUnicaSulleProcedure': 'Ja, wenn die Vergabestelle ihn verfasst hat.',
  'consiglio.cigAccordoQuadro': 'Der CIG-Code der Rahmenvereinbarung oder Konvention, der man beitritt.',
  'consiglio.sommeADisposizione': 'MwSt., andere Steuern und Beträge, die der Vergabestelle verbleiben.',
  'consiglio.impTotaleSicurezza': 'Der Betrag für die Umsetzung der Sicherheit.',
  'consiglio.sommeRipetizioni':
    'Für die Wiederholung gleichartiger Bauarbeiten, Dienstleistungen oder Lieferungen und für ergänzende Lieferungen.',
};
