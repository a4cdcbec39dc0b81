import { mat } from './material-words.ts';
import { AG, AP, buttons, type DeclaredPage, LO, OE, SA, shell } from './page.ts';
import { p } from './prime-words.ts';

const must = { state: 'must' };
const star = { by: 'star' as const, state: 'must' };

const matLot = (n: number): string => `${mat.text('Lot Identifier', { is: `${LO}.lotIdentifier@${n}`, ...must })}
${mat.select('Fattispecie tracciabilità', 'fattispecieTracciabilita', { is: `${LO}.fattispecieTracciabilita@${n}`, ...must })}${mat.select('Scelta del contraente', 'sceltaContraente', { is: `${LO}.sceltaContraente@${n}`, ...must })}
${mat.area('Oggetto', { is: `${LO}.datiBase.oggetto@${n}`, ...must })}${mat.number('Importo', { is: `${LO}.datiBase.importo@${n}`, ...must })}${mat.text('CUP', { is: `${LO}.cup[]@${n},0` })}`;
const primeLot = (n: number): string => `${p.text('Lot Identifier', { is: `${LO}.lotIdentifier@${n}`, ...star })}
${p.select('Scelta del contraente', 'sceltaContraente', { is: `${LO}.sceltaContraente@${n}`, ...star })}${p.area('Oggetto', { is: `${LO}.datiBase.oggetto@${n}`, ...star })}${p.euro('Importo', { is: `${LO}.datiBase.importo@${n}`, ...star })}`;
const award = (n: number): string => `${mat.text('Lot Identifier', { is: `${AG}.lotIdentifier@${n}`, ...must })}
${mat.area('Oggetto', { is: `${AG}.datiBase.oggetto@${n}`, ...must })}${mat.text('CUP', { is: `${AG}.cup[]@${n},0` })}${mat.text('Codice ISTAT', { is: `${AG}.codIstat@${n}`, ...must })}`;

/** Pages that show one of several repeated parts, or a new one: which of them it is says something else than its captions. */
export const WHICH_BLOCK: readonly DeclaredPage[] = [
  {
    name: 'material-p5-lot-tabs',
    markup: 'angular-material',
    scheda: 'P5',
    title: 'P5 – AnacForm',
    about: 'A tab for each lot; only the second, in front, is in the document, and nothing in it says its number.',
    open: ['.lotti [role=tab] >> nth=1'],
    template: () =>
      shell(
        ['Le mie bozze', 'P5'],
        `<h1>AnacForm P5</h1><form><section><h2>Appalto</h2>${mat.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...must })}${mat.select('Settore', 'settore', { is: `${AP}.settore`, ...must })}</section>
<section class="lotti"><h2>Lotti</h2><mat-tab-group animationDuration="0ms"><mat-tab label="Lotto 1">${matLot(0)}</mat-tab><mat-tab label="Lotto 2">${matLot(1)}</mat-tab></mat-tab-group></section>${buttons('mat-button')}</form>`,
      ),
  },
  {
    name: 'material-ad5-lazy-panels',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about: 'Two awards in panels that bear no number; the first is closed and not in the document, the second is open.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><form><section><h2>Stazioni Appaltanti</h2>${mat.text('Codice Fiscale', { is: `${SA}.codiceFiscale@0`, ...must })}</section><section><h2>Aggiudicazioni</h2><mat-accordion>
<mat-expansion-panel><mat-expansion-panel-header><mat-panel-title>Aggiudicazione – carta per ufficio</mat-panel-title></mat-expansion-panel-header><ng-template matExpansionPanelContent>${award(0)}</ng-template></mat-expansion-panel>
<mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>Aggiudicazione – toner</mat-panel-title></mat-expansion-panel-header><ng-template matExpansionPanelContent>${award(1)}</ng-template></mat-expansion-panel></mat-accordion></section>${buttons('mat-button')}</form>`,
      ),
  },
  {
    name: 'primeng-ad3-second-operator',
    markup: 'primeng',
    scheda: 'AD3',
    title: 'AD3 – AnacForm',
    about: 'A dialog adds an operator to a list that has one already: what it asks is of the second.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD3'],
        `<h1>AnacForm AD3</h1><ul role="tablist"><li role="tab">Stazioni Appaltanti</li><li role="tab">Appalto</li><li role="tab" aria-selected="true">Aggiudicazioni</li></ul><h2>Partecipanti</h2>
<table><thead><tr><th>N.</th><th>Codice fiscale</th><th>Denominazione</th><th>Ruolo</th></tr></thead><tbody><tr><td>1</td><td>01234567897</td><td>Mandataria di prova</td><td>Mandatario</td></tr></tbody></table>${buttons('class="p-button"')}
<p-dialog header="Partecipante" [visible]="true" [modal]="true" appendTo="body">${p.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,1`, ...star })}${p.text('Denominazione', { is: `${OE}.denominazione@0,1`, ...star })}${p.select('Ruolo OE', 'ruoloOE', { is: `${OE}.ruoloOE@0,1`, ...star })}${p.select('Tipo OE', 'tipoOE', { is: `${OE}.tipoOE@0,1`, ...star })}${p.euro('Importo', { is: `${OE}.importo@0,1`, ...star })}<ng-template #footer><p-button label="Annulla" /><p-button label="Aggiungi" /></ng-template></p-dialog>`,
      ),
  },
  {
    name: 'primeng-p5-lot-pager',
    markup: 'primeng',
    scheda: 'P5',
    title: 'P5 – AnacForm',
    about: 'One lot at a time, with buttons for the one before and after; the heading says which of how many.',
    template: () =>
      shell(
        ['Le mie bozze', 'P5'],
        `<h1>AnacForm P5</h1><form><h2>Appalto</h2>${p.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...star })}<h2>Lotti</h2><p-panel header="Lotto 2 di 3">${primeLot(1)}<p-button label="Lotto precedente" /><p-button label="Lotto successivo" /></p-panel>${buttons('class="p-button"')}</form>`,
      ),
  },
  {
    name: 'primeng-p5-lot-tabs',
    markup: 'primeng',
    scheda: 'P5',
    title: 'P5 – AnacForm',
    about: 'A tab for each lot, all in the document and the third in front; the hidden ones ask for the same.',
    open: ['[role=tab] >> nth=2'],
    template: () =>
      shell(
        ['Le mie bozze', 'P5'],
        `<h1>AnacForm P5</h1><form><h2>Appalto</h2>${p.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...star })}<h2>Lotti</h2><p-tabs value="0"><p-tablist>${[0, 1, 2].map((n) => `<p-tab value="${n}">Lotto ${n + 1}</p-tab>`).join('')}</p-tablist><p-tabpanels>${[0, 1, 2].map((n) => `<p-tabpanel value="${n}">${n === 2 ? primeLot(n) : primeLot(n).replaceAll(/ truth="[^"]*"/g, '')}</p-tabpanel>`).join('')}</p-tabpanels></p-tabs>${buttons('class="p-button"')}</form>`,
      ),
  },
];
