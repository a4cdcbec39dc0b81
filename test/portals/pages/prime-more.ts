import { AG, AP, buttons, type DeclaredPage, LO, OE, SA, shell } from './page.ts';
import { p } from './prime-words.ts';

const star = { by: 'star' as const, state: 'must' };
const save = buttons('class="p-button"');

export const PRIME_MORE: readonly DeclaredPage[] = [
  {
    name: 'primeng-ad5-list-open',
    markup: 'primeng',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about: 'A list with its own search box is open over the form.',
    open: ['p-select >> nth=0'],
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><form><h2>Stazioni Appaltanti</h2>${p.text('Codice AUSA', { is: `${SA}.codiceAusa@0`, ...star })}${p.select('Codice Centro Costo', 'centri', { is: `${SA}.codiceCentroCosto@0`, ...star, more: '[filter]="true" filterPlaceholder="Cerca centro" appendTo="body"' })}${p.text('Codice Fiscale', { is: `${SA}.codiceFiscale@0`, ...star })}${p.radios('Titolare', 'siNo', { is: `${SA}.saTitolare@0` })}
<h2>Appalto</h2>${p.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...star })}${p.select('Settore', 'settore', { is: `${AP}.settore`, ...star, more: '[showClear]="true" placeholder="Seleziona"' })}${p.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...star })}${save}</form>`,
      ),
  },
  {
    name: 'primeng-p3-2-accordion',
    markup: 'primeng',
    scheda: 'P3_2',
    title: 'P3_2 – AnacForm',
    about: 'Sections as an accordion with two of three panels open, a multiple choice open in its overlay.',
    open: ['p-multiselect >> nth=0'],
    template: () =>
      shell(
        ['Le mie bozze', 'P3_2'],
        `<h1>AnacForm P3_2</h1><p-accordion [multiple]="true" [value]="['b','c']"><p-accordion-panel value="a"><p-accordion-header>Stazioni Appaltanti</p-accordion-header><p-accordion-content>${p.text('Codice Fiscale', star)}</p-accordion-content></p-accordion-panel>
<p-accordion-panel value="b"><p-accordion-header>Appalto</p-accordion-header><p-accordion-content>${p.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...star })}${p.select('Settore', 'settore', { is: `${AP}.settore`, ...star })}${p.euro('Importo', { is: `${AP}.datiBase.importo`, ...star })}${p.select('Tipo procedura', 'tipoProcedura', { is: `${AP}.datiBaseProcedura.tipoProcedura`, ...star })}${p.select('Accordo quadro', 'accordoQuadro', { is: `${AP}.datiBaseStrumentiProcedura.accordoQuadro` })}${p.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...star })}</p-accordion-content></p-accordion-panel>
<p-accordion-panel value="c"><p-accordion-header>Lotti</p-accordion-header><p-accordion-content>${p.text('Lot Identifier', { is: `${LO}.lotIdentifier@0`, ...star })}${p.select('Motivo dell’esclusione', 'motivoEsclusioneConcessione', { is: `${LO}.motivoEsclusioneConcessione@0`, ...star })}${p.many('Affidamenti riservati', 'affidamentiRiservati', { is: `${LO}.datiBaseAggiuntivi.affidamentiRiservati[]@0`, ...star })}${p.select('Modalità di acquisizione', 'modalitaAcquisizione', { is: `${LO}.modalitaAcquisizione@0` })}${p.euro('Importo', { is: `${LO}.datiBase.importo@0`, ...star })}${p.area('Oggetto', { is: `${LO}.datiBase.oggetto@0`, ...star })}${p.day('Data e ora di scadenza delle offerte', { is: `${LO}.datiBaseTerminiInvio.scadenzaPresentazioneOfferte@0` })}</p-accordion-content></p-accordion-panel></p-accordion>${save}`,
      ),
  },
  {
    name: 'primeng-p6-1-stepper',
    markup: 'primeng',
    scheda: 'P6_1',
    title: 'P6_1 – AnacForm',
    about: 'A stepper at its second step, with a box for several values shown as chips.',
    open: ['p-step >> nth=1'],
    template: () =>
      shell(
        ['Le mie bozze', 'P6_1'],
        `<h1>AnacForm P6_1</h1><p-stepper [value]="1"><p-step-list><p-step [value]="1">Appalto</p-step><p-step [value]="2">Lotti</p-step></p-step-list><p-step-panels>
<p-step-panel [value]="1"><ng-template #content>${p.text('Codice Appalto', star)}</ng-template></p-step-panel>
<p-step-panel [value]="2"><ng-template #content>${p.text('Identificativo univoco lotto', { is: `${LO}.lotIdentifier@0`, ...star })}${p.select('Categoria', 'categoria', { is: `${LO}.categoria@0`, ...star })}${p.seek('Categorie CPV secondarie', { is: `${LO}.datiBaseCPV.cpvSecondarie[]@0`, multiple: true })}${p.seek('CPV principale', { is: `${LO}.datiBaseCPV.cpvPrevalente@0`, ...star })}${p.text('Codice NUTS del luogo di esecuzione', { is: `${LO}.datiBaseContratto.codNUTS@0` })}${p.euro('Importo stimato del lotto', { is: `${LO}.datiBase.importo@0`, ...star })}${p.area('Oggetto del lotto', { is: `${LO}.datiBase.oggetto@0`, ...star })}${p.select('Contratti assoggettati a disposizioni particolari', 'contrattiDisposizioniParticolari', { is: `${LO}.contrattiDisposizioniParticolari@0`, ...star })}${p.select('Criterio di aggiudicazione', 'criteriAggiudicazione', { is: `${LO}.datiBaseAggiudicazione.criteriAggiudicazione@0`, ...star })}</ng-template></p-step-panel></p-step-panels></p-stepper>${save}`,
      ),
  },
  {
    name: 'primeng-ad2-26-blocks',
    markup: 'primeng',
    scheda: 'AD2_26',
    title: 'AD2_26 – AnacForm',
    about: 'One award with two operators and two sources of financing, each in a card; the captions repeat themselves.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD2_26'],
        `<h1>AnacForm AD2_26</h1><form><h2>Appalto</h2>${p.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...star })}${p.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...star })}${p.tick('Il sottoscritto dichiara che questa SA ha redatto la Relazione Unica sulle Procedure', { is: `${AP}.relazioneUnicaSulleProcedure` })}${p.tick('Opere di urbanizzazione a scomputo', { is: `${AP}.opereUrbanizzazioneScomputo` })}
<h2>Aggiudicazioni</h2><h3>Aggiudicazione 1</h3>${p.text('Identificativo del lotto', { is: `${AG}.lotIdentifier@0`, ...star })}
${[0, 1].map((n) => `<p-card header="Operatore economico ${n + 1}">${p.text('Codice fiscale del soggetto', { is: `${OE}.codiceFiscale@0,${n}`, ...star })}${p.text('Denominazione', { is: `${OE}.denominazione@0,${n}`, ...star })}${p.select('Ruolo', 'ruoloOE', { is: `${OE}.ruoloOE@0,${n}`, ...star })}${p.radios('Avvalimento', 'siNo', { is: `${OE}.avvalimento@0,${n}` })}${p.euro('Importo aggiudicato', { is: `${OE}.importo@0,${n}`, ...star })}</p-card>`).join('')}
${[0, 1].map((n) => `<p-card header="Finanziamento ${n + 1}">${p.select('Tipologia di finanziamento', 'tipoFinanziamento', { is: `${AG}.finanziamenti[].tipoFinanziamento@0,${n}`, ...star })}${p.euro('Quota finanziata', { is: `${AG}.finanziamenti[].importo@0,${n}`, ...star })}</p-card>`).join('')}${save}</form>`,
      ),
  },
  {
    name: 'primeng-ad5-bilingual',
    markup: 'primeng',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about: 'Captions in Italian and German beside one another, as South Tyrol’s forms have them.',
    template: () =>
      shell(
        ['Le mie bozze / Meine Entwürfe', 'AD5'],
        `<h1>AnacForm AD5</h1><form><h2>Stazioni appaltanti / Vergabestellen</h2>${p.text('Codice fiscale / Steuernummer', { is: `${SA}.codiceFiscale@0`, ...star })}${p.text('Codice AUSA / AUSA-Kodex', { is: `${SA}.codiceAusa@0`, ...star })}${p.text('Centro di costo / Kostenstelle', { is: `${SA}.codiceCentroCosto@0`, ...star })}
<h2>Appalto / Auftrag</h2>${p.text('Codice appalto / Auftragskodex', { is: `${AP}.codiceAppalto`, ...star })}${p.select('Settore / Sektor', 'settore', { is: `${AP}.settore`, ...star })}${p.area('Oggetto / Gegenstand', { is: `${AP}.datiBase.oggetto`, ...star })}${p.area('Oggetto in lingua tedesca / Gegenstand auf Deutsch', { is: `${AP}.datiBase.oggettoMl.de` })}
<h2>Aggiudicazioni / Zuschläge</h2>${p.select('Oggetto del contratto / Vertragsgegenstand', 'oggettoContratto', { is: `${AG}.datiBase.oggettoContratto@0`, ...star })}${p.text('Codice ISTAT / ISTAT-Kodex', { is: `${AG}.codIstat@0`, ...star })}${p.text('CUP / CUP-Kodex', { is: `${AG}.cup[]@0,0` })}
<h3>Aggiudicatario / Zuschlagsempfänger</h3>${p.text('Denominazione / Firmenbezeichnung', { is: `${OE}.denominazione@0,0`, ...star })}${p.text('Codice fiscale / Steuernummer', { is: `${OE}.codiceFiscale@0,0`, ...star })}${p.euro('Importo / Betrag', { is: `${OE}.importo@0,0`, ...star })}${save}</form>`,
      ),
  },
  {
    name: 'primeng-list-filters',
    markup: 'primeng',
    scheda: null,
    page: 'appalti',
    title: 'I miei appalti',
    about:
      'The list of appalti with its advanced search, whose filters bear the captions of a form, and editors in its rows.',
    template: () =>
      shell(
        ['I miei appalti'],
        `<h1>I miei appalti</h1><p-panel header="Ricerca avanzata">${p.text('Codice appalto')}${p.text('Oggetto')}${p.text('CIG')}${p.select('Stato', 'statoAppalto')}${p.day('Data creazione dal')}<p-button label="Cerca" /></p-panel>
<p-table [value]="[1,2,3]"><ng-template #header><tr><th>Codice appalto</th><th>Oggetto</th><th>CIG</th><th>Stato</th><th></th></tr></ng-template><ng-template #body let-row><tr><td>PROVA-{{ row }}</td><td>Carta per ufficio</td><td></td><td>In lavorazione</td><td><p-button ariaLabel="Azioni" /></td></tr></ng-template></p-table>`,
      ),
  },
];
