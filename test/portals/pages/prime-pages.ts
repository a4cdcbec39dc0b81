import { AG, AP, buttons, type DeclaredPage, LO, OE, SA, shell } from './page.ts';
import { p } from './prime-words.ts';

const must = { state: 'must' };
const star = { by: 'star' as const, ...must };
const float = { by: 'float' as const, ...must };
const ifta = { by: 'ifta' as const, ...must };

const save = buttons('class="p-button"');

export const PRIME_PAGES: readonly DeclaredPage[] = [
  {
    name: 'primeng-ad5-float',
    markup: 'primeng',
    scheda: 'AD5',
    title: 'AD5 – Affidamento diretto',
    about: 'Captions that float over their boxes, in fieldsets that can be folded.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><form><p-fieldset legend="Stazioni Appaltanti" [toggleable]="true">
${p.text('Codice fiscale della S.A.', { is: `${SA}.codiceFiscale@0`, ...float })}${p.text('Codice AUSA', { is: `${SA}.codiceAusa@0`, ...float, variant: 'on' })}${p.select('Centro di costo', 'centri', { is: `${SA}.codiceCentroCosto@0`, ...float })}
${p.many('Funzioni svolte', 'funzioniSvolte', { is: `${SA}.funzioniSvolte[]@0`, by: 'float', variant: 'in' })}${p.turn('Stazione appaltante titolare', { is: `${SA}.saTitolare@0` })}</p-fieldset>
<p-fieldset legend="Appalto" [toggleable]="true">${p.text('Codice appalto', { is: `${AP}.codiceAppalto`, ...float })}${p.select('Settore', 'settore', { is: `${AP}.settore`, ...float })}${p.area('Oggetto dell’affidamento', { is: `${AP}.datiBase.oggetto`, ...float })}</p-fieldset>
<p-fieldset legend="Aggiudicazioni" [toggleable]="true">${p.text('Codice lotto', { is: `${AG}.lotIdentifier@0`, ...float })}${p.select('Tipo di appalto', 'oggettoContratto', { is: `${AG}.datiBase.oggettoContratto@0`, ...float })}${p.mask('Codice CPV', '99999999-9', { is: `${AG}.datiBaseCPV.cpvPrevalente@0`, ...float })}${p.seek('Luogo di esecuzione (codice ISTAT)', { is: `${AG}.codIstat@0`, ...float })}
<p-fieldset legend="Aggiudicatario">${p.text('C.F. / P. IVA', { is: `${OE}.codiceFiscale@0,0`, ...float })}${p.text('Ragione sociale', { is: `${OE}.denominazione@0,0`, ...float })}${p.euro('Importo affidato (IVA esclusa)', { is: `${OE}.importo@0,0`, ...float })}</p-fieldset></p-fieldset>${save}</form>`,
      ),
  },
  {
    name: 'primeng-ad5-ifta',
    markup: 'primeng',
    scheda: 'AD5',
    title: 'Bozza AD5',
    about:
      'Captions inside the boxes, amounts in groups with an euro sign, buttons in the place of radios, panels as sections.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><form><p-panel header="Appalto">${p.text('Identificativo univoco dell’appalto', { is: `${AP}.codiceAppalto`, ...ifta })}${p.buttons('Settore', 'settore', { is: `${AP}.settore` })}${p.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...ifta })}</p-panel>
<p-panel header="Aggiudicazioni">${p.text('Lot Identifier', { is: `${AG}.lotIdentifier@0`, ...ifta })}${p.radios('Oggetto principale del contratto', 'oggettoContratto', { is: `${AG}.datiBase.oggettoContratto@0` })}${p.area('Oggetto del lotto', { is: `${AG}.datiBase.oggetto@0`, ...ifta })}${p.text('CUP del lotto', { is: `${AG}.cup[]@0,0`, by: 'ifta' })}${p.text('NUTS', { is: `${AG}.datiBaseContratto.codNUTS@0`, by: 'ifta' })}
<p-panel header="Partecipante">${p.text('Id partecipante', { is: `${OE}.idPartecipante@0,0`, suffix: 'UUID', ...star })}${p.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, ...star })}${p.text('Denominazione', { is: `${OE}.denominazione@0,0`, ...star })}${p.euro('Importo', { is: `${OE}.importo@0,0`, prefix: '€', suffix: 'IVA esclusa', ...star })}</p-panel></p-panel>${save}</form>`,
      ),
  },
  {
    name: 'primeng-ad5-tabs',
    markup: 'primeng',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about: 'Tabs of which all are in the document and one is shown; the others repeat captions of the shown one.',
    open: ['[role=tab] >> nth=1'],
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><p-tabs value="0"><p-tablist><p-tab value="0">Stazioni Appaltanti</p-tab><p-tab value="1">Appalto</p-tab><p-tab value="2">Aggiudicazioni</p-tab></p-tablist><p-tabpanels>
<p-tabpanel value="0">${p.text('Codice Fiscale', star)}${p.text('Codice AUSA', star)}${p.text('Codice Centro Costo', star)}</p-tabpanel>
<p-tabpanel value="1">${p.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...star })}${p.select('Settore', 'settore', { is: `${AP}.settore`, ...star })}${p.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...star })}${p.text('Id Scheda AVR', { is: `${AP}.idSchedaAvr` })}</p-tabpanel>
<p-tabpanel value="2">${p.text('Lot Identifier', star)}${p.area('Oggetto', star)}${p.text('Codice Fiscale', star)}</p-tabpanel></p-tabpanels></p-tabs>${save}`,
      ),
  },
  {
    name: 'primeng-p5-cups',
    markup: 'primeng',
    scheda: 'P5',
    title: 'P5 – AnacForm',
    about: 'Three CUP in numbered boxes with buttons between them, a closed accordion, errors under the boxes.',
    template: () =>
      shell(
        ['Le mie bozze', 'P5'],
        `<h1>AnacForm – P5</h1><form><h2>Appalto</h2>${p.text('Codice univoco procedura', { is: `${AP}.codiceAppalto`, state: 'bad', by: 'star', error: 'Lunghezza minima 8 caratteri' })}${p.select('Settore attività', 'settore', { is: `${AP}.settore`, ...star })}${p.euro('Valore complessivo dell’appalto', { is: `${AP}.datiBase.importo`, ...star, prefix: '€', error: 'Inserire un importo' })}${p.area('Oggetto della gara', { is: `${AP}.datiBase.oggetto`, ...star })}${p.text('CIG AQ', { is: `${AP}.cigAccordoQuadro`, hint: 'Solo per adesioni' })}
<h2>Lotti</h2><h3>Lotto n. 1</h3>${p.text('Identificativo lotto', { is: `${LO}.lotIdentifier@0`, ...star })}${p.select('Fattispecie', 'fattispecieTracciabilita', { is: `${LO}.fattispecieTracciabilita@0`, ...star })}${p.select('Modalità di scelta del contraente', 'sceltaContraente', { is: `${LO}.sceltaContraente@0`, ...star })}
${[0, 1, 2].map((n) => `${p.text(`CUP ${n + 1}`, { is: `${LO}.cup[]@0,${n}` })}<p-button label="Rimuovi" type="button" />`).join('')}<p-button label="Aggiungi CUP" type="button" />
${p.select('Tipologia di contratto', 'oggettoContratto', { is: `${LO}.datiBase.oggettoContratto@0`, ...star })}${p.area('Descrizione lotto', { is: `${LO}.datiBase.oggetto@0`, ...star })}${p.euro('Importo del lotto', { is: `${LO}.datiBase.importo@0`, ...star })}
<p-accordion><p-accordion-panel value="9"><p-accordion-header>Altri dati</p-accordion-header><p-accordion-content>${p.text('Note')}</p-accordion-content></p-accordion-panel></p-accordion>${save}</form>`,
      ),
  },
  {
    name: 'primeng-ad3-table',
    markup: 'primeng',
    scheda: 'AD3',
    title: 'AD3 – AnacForm',
    about:
      'Operators in a table with an editor in each cell, under a search box of the table; the boxes have no caption of their own.',
    template: () => {
      const bare = (control: string): string => control.replace(/<label[^>]*>.*?<\/label>/, '');
      const row = (n: number): string =>
        `<tr>${[
          p.text('', { is: `${OE}.codiceFiscale@0,${n}` }),
          p.text('', { is: `${OE}.denominazione@0,${n}` }),
          p.select('', 'ruoloOE', { is: `${OE}.ruoloOE@0,${n}` }),
          p.euro('', { is: `${OE}.importo@0,${n}` }),
        ]
          .map((control) => `<td>${bare(control)}</td>`)
          .join('')}<td><p-button icon="pi pi-trash" ariaLabel="Elimina riga" /></td></tr>`;
      return shell(
        ['Le mie bozze', 'AD3'],
        `<h1>AnacForm AD3</h1><form><h2>Appalto</h2>${p.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...star })}${p.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...star })}${p.select('Settore', 'settore', { is: `${AP}.settore`, ...star })}
<h2>Aggiudicazioni</h2>${p.day('Data di aggiudicazione', { is: `${AG}.datiBaseAggiudicazioneAppalto.dataAggiudicazione@0`, ...star })}${p.seek('CCNL applicato', { is: `${AG}.ccnl@0`, ...star })}${p.select('Afferente investimenti PNRR/PNC', 'siNo', { is: `${AG}.afferenteInvestimentiPNRR@0`, ...star })}
<h3>Partecipanti</h3><p-table [value]="[1]"><ng-template #caption><input pInputText type="text" placeholder="Cerca operatore" /></ng-template><ng-template #header><tr><th>Codice fiscale *</th><th>Denominazione *</th><th>Ruolo OE *</th><th>Importo di aggiudicazione (€) *</th><th>Azioni</th></tr></ng-template><ng-template #body>${row(0)}${row(1)}</ng-template></p-table>${save}</form>`,
      );
    },
  },
  {
    name: 'primeng-ad5-dialog',
    markup: 'primeng',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about: 'The award is edited in a dialog at the end of the document; the list of awards stands behind it.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><ul role="tablist"><li role="tab">Stazioni Appaltanti</li><li role="tab">Appalto</li><li role="tab" aria-selected="true">Aggiudicazioni</li></ul>
<table><thead><tr><th>Lotto</th><th>Oggetto</th><th>Importo</th></tr></thead><tbody><tr><td colspan="3">Nessuna aggiudicazione</td></tr></tbody></table>${save}
<p-dialog header="Aggiudicazione" [visible]="true" [modal]="true" appendTo="body">${p.text('Lot Identifier', { is: `${AG}.lotIdentifier@0`, ...star })}${p.select('Oggetto del contratto', 'oggettoContratto', { is: `${AG}.datiBase.oggettoContratto@0`, ...star })}${p.area('Oggetto', { is: `${AG}.datiBase.oggetto@0`, ...star })}${p.seek('CPV prevalente', { is: `${AG}.datiBaseCPV.cpvPrevalente@0`, ...star })}
<h3>Partecipante</h3>${p.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, ...star })}${p.text('Denominazione', { is: `${OE}.denominazione@0,0`, ...star })}${p.euro('Importo', { is: `${OE}.importo@0,0`, ...star })}<ng-template #footer><p-button label="Annulla" /><p-button label="Salva" /></ng-template></p-dialog>`,
      ),
  },
];
