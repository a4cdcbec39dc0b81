import { mat } from './material-words.ts';
import { AG, AP, buttons, type DeclaredPage, LO, OE, SA, shell } from './page.ts';

const must = { state: 'must' };
const given = (is: string, value: string) => ({ is, value, ...must });

/** The stazione appaltante as a guide of 2024 lists its boxes. */
const stazione = (): string => `
${mat.text('Codice AUSA della Stazione Appaltante', given(`${SA}.codiceAusa@0`, '0000123456'))}
${mat.text('Codice Centro Costo', given(`${SA}.codiceCentroCosto@0`, 'CDC-0001'))}
${mat.radios('Stazione Appaltante Titolare', 'siNo', { is: `${SA}.saTitolare@0`, ...must })}
${mat.text('Codice Fiscale', { is: `${SA}.codiceFiscale@0`, ...must, hint: 'Codice fiscale della S.A.' })}
${mat.select('Funzioni svolte', 'funzioniSvolte', { is: `${SA}.funzioniSvolte[]@0`, more: 'multiple' })}`;

/** One award below 5.000 euro, by ANAC's descriptions of the fields. */
const award = (n: number, cups: number): string => `
${mat.text('Identificativo univoco del lotto', { is: `${AG}.lotIdentifier@${n}`, ...must })}
${mat.select('Natura principale del contratto', 'oggettoContratto', { is: `${AG}.datiBase.oggettoContratto@${n}`, ...must })}
${mat.area('Oggetto del lotto', { is: `${AG}.datiBase.oggetto@${n}`, ...must })}
${mat.seek('CPV prevalente (codice o descrizione)', 'quanti', { is: `${AG}.datiBaseCPV.cpvPrevalente@${n}`, ...must })}
${mat.select('Sistema di classificazione', 'tipoClassificazione', { is: `${AG}.datiBaseCPV.tipoClassificazione@${n}`, ...must })}
${mat.seek('Comune di esecuzione (codice ISTAT)', 'comuni', { is: `${AG}.codIstat@${n}`, ...must })}
${Array.from({ length: cups }, (_, i) => mat.text(cups > 1 ? `CUP ${i + 1}` : 'CUP', { is: `${AG}.cup[]@${n},${i}`, hint: 'Codice unico di progetto' })).join('')}
<fieldset><legend>Operatore economico aggiudicatario</legend>
${mat.text('Identificativo del partecipante (UUID)', { is: `${OE}.idPartecipante@${n},0`, ...must })}
${mat.text('Codice fiscale o partita IVA', { is: `${OE}.codiceFiscale@${n},0`, ...must })}
${mat.text('Denominazione o ragione sociale', { is: `${OE}.denominazione@${n},0`, ...must })}
${mat.number('Importo aggiudicato al netto dell’IVA', { is: `${OE}.importo@${n},0`, prefix: '€', ...must })}</fieldset>`;

const heading = '<h1>AnacForm – AD5 Affidamento diretto &lt;5K</h1>';

export const MATERIAL_PAGES: readonly DeclaredPage[] = [
  {
    name: 'material-ad5-outline',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about:
      'Outlined boxes in three cards, captions by ANAC’s descriptions, hints under the boxes, an euro sign in the box.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `${heading}<form>
<mat-card><mat-card-header><mat-card-title role="heading" aria-level="2">Stazioni Appaltanti</mat-card-title></mat-card-header><mat-card-content>${stazione().replaceAll('"fill"', '"outline"')}</mat-card-content></mat-card>
<mat-card><mat-card-header><mat-card-title role="heading" aria-level="2">Appalto</mat-card-title></mat-card-header><mat-card-content>
${mat.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...must, appearance: 'outline', hint: 'Identificativo univoco definito dalla Stazione Appaltante, da 8 a 64 caratteri' })}
${mat.select('Settore di attività', 'settore', { is: `${AP}.settore`, ...must, appearance: 'outline' })}
${mat.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...must, appearance: 'outline', hint: '0 / 1000' })}</mat-card-content></mat-card>
<mat-card><mat-card-header><mat-card-title role="heading" aria-level="2">Aggiudicazioni</mat-card-title></mat-card-header><mat-card-content>${award(0, 1).replaceAll('"fill"', '"outline"')}</mat-card-content></mat-card>
${buttons('mat-flat-button')}</form>`,
      ),
  },
  {
    name: 'material-ad5-stepper',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'Compilazione AD5 – Piattaforma Contratti Pubblici',
    about: 'A stepper that keeps the steps to come in the document, hidden: only the first one can be filled.',
    template: () =>
      shell(
        ['Le mie bozze', 'AnacForm AD5'],
        `<h1>AnacForm</h1><mat-stepper linear="false">
<mat-step label="Stazioni Appaltanti"><form>${stazione()}<button mat-button matStepperNext type="button">Avanti</button></form></mat-step>
<mat-step label="Appalto"><form>${mat.text('Codice Appalto', must)}${mat.select('Settore', 'settore', must)}${mat.area('Oggetto', must)}</form></mat-step>
<mat-step label="Aggiudicazioni"><form>${award(0, 1).replaceAll(/ truth="[^"]*"/g, '')}${buttons('mat-button')}</form></mat-step></mat-stepper>`,
      ),
  },
  {
    name: 'material-ad5-tabs',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about: 'Tabs of which only the one in front is in the document; it is the third, with two CUP and a long caption.',
    open: ['[role=tab] >> nth=2'],
    template: () =>
      shell(
        ['Le mie bozze', 'Bozza'],
        `${heading}<mat-tab-group animationDuration="0ms"><mat-tab label="Stazioni Appaltanti"><div>${stazione()}</div></mat-tab>
<mat-tab label="Appalto">${mat.text('Codice Appalto', must)}</mat-tab>
<mat-tab label="Aggiudicazioni">${award(0, 2)}</mat-tab></mat-tab-group>${buttons('mat-button')}`,
      ),
  },
  {
    name: 'material-ad5-two-awards',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'Modifica bozza',
    about: 'Two awards as expansion panels, both open, with the same captions; one has two CUP.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5 – Affidamento diretto <5K', 'Modifica bozza'].map((one) => one.replace('<', '&lt;')),
        `<h1>Modifica bozza AD5</h1><form><section><h2>Stazioni Appaltanti</h2>${stazione()}</section>
<section><h2>Appalto</h2>${mat.text('Codice univoco dell’appalto', { is: `${AP}.codiceAppalto`, ...must })}${mat.select('Settore', 'settore', { is: `${AP}.settore`, ...must })}${mat.area('Oggetto dell’appalto', { is: `${AP}.datiBase.oggetto`, ...must })}</section>
<section><h2>Aggiudicazioni</h2><mat-accordion multi>${[0, 1]
          .map(
            (n) =>
              `<mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>Aggiudicazione ${n + 1}</mat-panel-title></mat-expansion-panel-header>${award(n, n + 1)}<button mat-button type="button">Elimina aggiudicazione</button></mat-expansion-panel>`,
          )
          .join(
            '',
          )}</mat-accordion><button mat-button type="button">Aggiungi aggiudicazione</button></section>${buttons('mat-button')}</form>`,
      ),
  },
  {
    name: 'material-ad5-errors',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AnacForm AD5',
    about: 'After a refused confirmation: every box shows its error, captions are placeholders or aria-label alone.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `${heading}<div role="alert">Attenzione: correggere i campi evidenziati</div><form><section><h2>Appalto</h2>
${mat.text('Codice Appalto', { is: `${AP}.codiceAppalto`, state: 'bad', by: 'placeholder', error: 'Codice appalto obbligatorio' })}
${mat.select('Settore', 'settore', { is: `${AP}.settore`, state: 'bad', by: 'placeholder', error: 'Selezionare un valore' })}
${mat.area('Oggetto', { is: `${AP}.datiBase.oggetto`, state: 'bad', by: 'aria', error: 'Il campo è obbligatorio' })}
${mat.text('Id scheda AVR', { is: `${AP}.idSchedaAvr`, by: 'aria' })}</section>
<section><h2>Aggiudicazioni</h2><h3>Aggiudicazione n. 1</h3>
${mat.text('Lot identifier', { is: `${AG}.lotIdentifier@0`, state: 'bad', by: 'placeholder', error: 'Campo obbligatorio' })}
${mat.text('Codice ISTAT', { is: `${AG}.codIstat@0`, state: 'bad', by: 'aria', error: 'Codice ISTAT non valido' })}
${mat.text('Codice NUTS', { is: `${AG}.datiBaseContratto.codNUTS@0`, by: 'placeholder' })}
${mat.chips('CPV secondarie', { is: `${AG}.datiBaseCPV.cpvSecondarie[]@0,0`, hint: 'Facoltative' })}
<h4>Partecipante</h4>
${mat.text('Denominazione', { is: `${OE}.denominazione@0,0`, state: 'bad', by: 'placeholder', error: 'Denominazione obbligatoria' })}
${mat.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, state: 'bad', by: 'placeholder', error: 'Codice fiscale obbligatorio' })}
${mat.number('Importo', { is: `${OE}.importo@0,0`, state: 'bad', by: 'aria', error: 'Importo maggiore di zero' })}</section>${buttons('mat-button')}</form>`,
      ),
  },
  {
    name: 'material-ad5-list-open',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about: 'A list is open in its overlay while the form stands behind it; its options are no fields.',
    open: ['mat-select >> nth=1'],
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `${heading}<form><section><h2>Stazioni Appaltanti</h2>${stazione()}</section><section><h2>Appalto</h2>${mat.text('Codice univoco procedura', { is: `${AP}.codiceAppalto`, ...must })}${mat.select('Settore', 'settore', { is: `${AP}.settore`, ...must })}${mat.text('Oggetto', { is: `${AP}.datiBase.oggetto`, ...must })}</section>${buttons('mat-button')}</form>`,
      ),
  },
  {
    name: 'material-p5-lots',
    markup: 'angular-material',
    scheda: 'P5',
    title: 'P5 – AnacForm',
    about: 'Two lots in panels, the second one closed: what is in it is in the document and cannot be seen.',
    template: () => {
      const lot = (n: number): string => `
${mat.text('Lot Identifier', { is: `${LO}.lotIdentifier@${n}`, ...must })}
${mat.select('Fattispecie per la sola tracciabilità', 'fattispecieTracciabilita', { is: `${LO}.fattispecieTracciabilita@${n}`, ...must })}
${mat.select('Scelta del contraente', 'sceltaContraente', { is: `${LO}.sceltaContraente@${n}`, ...must })}
${mat.select('Oggetto del contratto', 'oggettoContratto', { is: `${LO}.datiBase.oggettoContratto@${n}`, ...must })}
${mat.area('Oggetto', { is: `${LO}.datiBase.oggetto@${n}`, ...must })}
${mat.number('Importo', { is: `${LO}.datiBase.importo@${n}`, suffix: '€', ...must })}
${mat.text('Codice CUP', { is: `${LO}.cup[]@${n},0` })}`;
      return shell(
        ['Le mie bozze', 'P5'],
        `<h1>AnacForm P5 – sola tracciabilità</h1><form><section><h2>Stazioni Appaltanti</h2>${stazione()}</section>
<section><h2>Appalto</h2>${mat.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...must })}${mat.select('Settore', 'settore', { is: `${AP}.settore`, ...must })}
${mat.text('CIG dell’accordo quadro (se presente)', { is: `${AP}.cigAccordoQuadro` })}${mat.number('Importo complessivo dell’appalto', { is: `${AP}.datiBase.importo`, suffix: '€', ...must })}${mat.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...must })}</section>
<section><h2>Lotti</h2><mat-accordion><mat-expansion-panel expanded><mat-expansion-panel-header><mat-panel-title>Lotto 1</mat-panel-title></mat-expansion-panel-header>${lot(0)}</mat-expansion-panel>
<mat-expansion-panel><mat-expansion-panel-header><mat-panel-title>Lotto 2</mat-panel-title></mat-expansion-panel-header>${lot(1).replaceAll(/ truth="[^"]*"/g, '')}</mat-expansion-panel></mat-accordion></section>${buttons('mat-button')}</form>`,
      );
    },
  },
];
