import { mat } from './material-words.ts';
import { AG, AP, buttons, type DeclaredPage, OE, SA, shell } from './page.ts';
import { p } from './prime-words.ts';

const must = { state: 'must' };
const star = { by: 'star' as const, state: 'must' };
const closed = { more: 'readonly' };

/** Pages whose captions and headings are ours with one word more, and that word makes them somebody else's. */
export const NEAR_WORDS: readonly DeclaredPage[] = [
  {
    name: 'primeng-ad5-descriptions-only',
    markup: 'primeng',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about:
      'Codes are chosen in pickers and cannot be typed; what can be typed beside them are their descriptions and notes.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><form><h2>Stazioni Appaltanti</h2>${p.text('Codice fiscale', { is: `${SA}.codiceFiscale@0`, ...star })}${p.text('Codice AUSA (soggetto delegante)')}${p.text('Codice centro di costo', closed)}${p.text('Centro di costo (descrizione)')}
<h2>Appalto</h2>${p.text('Codice appalto (vecchio sistema)')}${p.select('È stato richiesto il codice appalto?', 'siNo')}${p.area('Oggetto (sintetico, per l’albo)')}${p.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...star })}
<h2>Aggiudicazioni</h2>${p.text('Lot Identifier', { is: `${AG}.lotIdentifier@0`, ...star })}${p.text('CPV prevalente (codice)', closed)}${p.text('CPV prevalente (descrizione)')}${p.text('Codice ISTAT', closed)}${p.text('Codice ISTAT (provincia)')}${p.text('Codice NUTS (descrizione)')}${p.text('CUP (descrizione del progetto)')}
<h3>Aggiudicatario</h3>${p.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, ...star })}${p.text('Codice fiscale (ausiliaria)')}${p.text('Denominazione', { is: `${OE}.denominazione@0,0`, ...star })}${p.text('Denominazione (sede locale)')}${p.euro('Importo', { is: `${OE}.importo@0,0`, ...star })}${p.euro('Importo (IVA)')}${p.euro('Importo - cauzione')}${buttons('class="p-button"')}</form>`,
      ),
  },
  {
    name: 'material-ad5-former-subjects',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about: 'Parts of the same form about the former award, the outgoing supplier and the bidders that did not win.',
    template: () => {
      const firm = (title: string): string =>
        `<h3>${title}</h3>${mat.text('Codice fiscale')}${mat.text('Ragione sociale')}${mat.number('Importo')}`;
      return shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><form><h2>Stazioni Appaltanti delegate</h2>${mat.text('Codice fiscale')}${mat.text('Codice AUSA')}
<h2>Stazioni Appaltanti</h2>${mat.text('Codice fiscale', { is: `${SA}.codiceFiscale@0`, ...must })}${mat.text('Codice AUSA', { is: `${SA}.codiceAusa@0`, ...must })}
<h2>Appalto</h2>${mat.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...must })}${mat.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...must })}
<h2>Appalto collegato</h2>${mat.text('Codice Appalto')}${mat.area('Oggetto')}
<h2>Aggiudicazione precedente</h2>${mat.text('CPV prevalente')}${mat.text('CUP')}${mat.text('Codice ISTAT')}
<h2>Aggiudicazioni</h2>${mat.text('Lot Identifier', { is: `${AG}.lotIdentifier@0`, ...must })}${mat.text('CPV prevalente', { is: `${AG}.datiBaseCPV.cpvPrevalente@0`, ...must })}${mat.text('CUP', { is: `${AG}.cup[]@0,0` })}
${firm('Operatore economico uscente')}<h3>Aggiudicatario</h3>${mat.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, ...must })}${mat.text('Ragione sociale', { is: `${OE}.denominazione@0,0`, ...must })}${mat.number('Importo', { is: `${OE}.importo@0,0`, ...must })}
${firm('Operatore economico non aggiudicatario')}${firm('Secondo classificato')}${buttons('mat-button')}</form>`,
      );
    },
  },
];
