import { mat } from './material-words.ts';
import { AG, AP, buttons, type DeclaredPage, LO, OE, SA, shell } from './page.ts';

const must = { state: 'must' };
const outline = { appearance: 'outline' as const };
const QE = `${AG}.quadroEconomicoStandard`;

export const MATERIAL_MORE: readonly DeclaredPage[] = [
  {
    name: 'material-ad3-rows',
    markup: 'angular-material',
    scheda: 'AD3',
    title: 'AD3 – AnacForm',
    about: 'The operators are rows of a table with editors in its cells and captions in its head and in aria-label.',
    template: () => {
      const cell = (control: string): string => `<td>${control}</td>`;
      const row = (n: number): string =>
        `<tr>${[
          mat.text('Codice fiscale', { by: 'aria', is: `${OE}.codiceFiscale@0,${n}` }),
          mat.text('Denominazione', { by: 'aria', is: `${OE}.denominazione@0,${n}` }),
          mat.select('Ruolo', 'ruoloOE', { by: 'aria', is: `${OE}.ruoloOE@0,${n}` }),
          mat.select('Tipo soggetto', 'tipoOE', { by: 'aria', is: `${OE}.tipoOE@0,${n}` }),
          mat.number('Importo di aggiudicazione', { by: 'aria', is: `${OE}.importo@0,${n}` }),
          mat.tick('', { is: `${OE}.avvalimento@0,${n}` }),
        ]
          .map(cell)
          .join('')}<td><button type="button" mat-button>Elimina</button></td></tr>`;
      return shell(
        ['Le mie bozze', 'AD3'],
        `<h1>AnacForm AD3</h1><form><section><h2>Appalto</h2>
${mat.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...must })}${mat.select('Settore', 'settore', { is: `${AP}.settore`, ...must })}${mat.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...must })}
${mat.select('Motivo dell’urgenza', 'motivoUrgenza', { is: `${AP}.motivoUrgenza`, ...must })}${mat.turn('Contratto nel settore della difesa', { is: `${AP}.contrattoDifesa` })}${mat.turn('Ricorso ad accordo quadro', { is: `${AP}.accordoQuadro` })}
${mat.text('Link ai documenti (somma urgenza)', { is: `${AP}.linkDocumenti` })}</section>
<section><h2>Aggiudicazioni</h2>${mat.text('Lot identifier', { is: `${AG}.lotIdentifier@0`, ...must })}
${mat.seek('Contratto collettivo nazionale di lavoro applicato', 'ccnl', { is: `${AG}.ccnl@0`, ...must })}${mat.day('Data della decisione di affidamento', { is: `${AG}.datiBaseAggiudicazioneAppalto.dataAggiudicazione@0`, ...must })}
<h3>Partecipanti</h3><table><thead><tr><th>Codice fiscale</th><th>Denominazione</th><th>Ruolo OE</th><th>Tipo OE</th><th>Importo</th><th>Avvalimento</th><th></th></tr></thead><tbody>${row(0)}${row(1)}</tbody></table>
<button type="button" mat-button>Aggiungi partecipante</button></section>${buttons('mat-button')}</form>`,
      );
    },
  },
  {
    name: 'material-ad5-dialog',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about:
      'The operator is added in a dialog over the form; behind it are a table of the operators already there and the tabs.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><mat-tab-group animationDuration="0ms" selectedIndex="2"><mat-tab label="Stazioni Appaltanti"></mat-tab><mat-tab label="Appalto"></mat-tab><mat-tab label="Aggiudicazioni">
<table><thead><tr><th>Codice fiscale</th><th>Denominazione</th><th>Importo</th></tr></thead><tbody><tr><td colspan="3">Nessun partecipante</td></tr></tbody></table><button mat-button type="button">Aggiungi partecipante</button></mat-tab></mat-tab-group>${buttons('mat-button')}
<ng-template #dialog><h2 mat-dialog-title>Aggiungi operatore economico</h2><mat-dialog-content><form>
${mat.text('Id partecipante', { is: `${OE}.idPartecipante@0,0`, ...must, ...outline, hint: 'Formato UUID' })}
${mat.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, ...must, ...outline })}
${mat.text('Ragione sociale', { is: `${OE}.denominazione@0,0`, ...must, ...outline })}
${mat.number('Importo (IVA esclusa)', { is: `${OE}.importo@0,0`, ...must, ...outline })}</form></mat-dialog-content>
<mat-dialog-actions><button mat-button type="button">Annulla</button><button mat-flat-button type="button">Aggiungi</button></mat-dialog-actions></ng-template>`,
      ),
  },
  {
    name: 'material-p6-2-lot',
    markup: 'angular-material',
    scheda: 'P6_2',
    title: 'P6_2 – AnacForm',
    about: 'Yes-or-no questions in full sentences as radio groups, one lot, dates and a switch.',
    template: () =>
      shell(
        ['Le mie bozze', 'P6_2'],
        `<h1>AnacForm</h1><p>Scheda P6_2</p><form><section><h2>Appalto</h2>
${mat.text('Identificativo univoco dell’appalto', { is: `${AP}.codiceAppalto`, ...must })}${mat.text('CIG accordo quadro/convenzione', { is: `${AP}.cigAccordoQuadro`, ...must, hint: 'CIG relativo all’accordo quadro/convenzione cui si aderisce' })}
${mat.number('Importo complessivo', { is: `${AP}.datiBase.importo`, ...must, prefix: '€' })}${mat.area('Oggetto della procedura', { is: `${AP}.datiBase.oggetto`, ...must })}
${mat.select('Tipo di procedura', 'tipoProcedura', { is: `${AP}.datiBaseProcedura.tipoProcedura`, ...must })}${mat.radios('Utilizzata la procedura accelerata', 'siNo', { is: `${AP}.datiBaseProcedura.proceduraAccelerata` })}
${mat.radios('Ricorso all’asta elettronica', 'siNo', { is: `${AP}.datiBaseStrumentiProcedura.astaElettronica`, ...must })}</section>
<section><h2>Lotti</h2><h3>Lotto 1</h3>${mat.text('Identificativo lotto', { is: `${LO}.lotIdentifier@0`, ...must })}${mat.area('Descrizione del lotto', { is: `${LO}.datiBase.oggetto@0`, ...must })}
${mat.select('Natura principale', 'oggettoContratto', { is: `${LO}.datiBase.oggettoContratto@0`, ...must })}${mat.number('Valore stimato del lotto', { is: `${LO}.datiBase.importo@0`, ...must })}
${mat.select('Categoria prevalente', 'categoria', { is: `${LO}.categoria@0`, ...must })}${mat.radios('Appalto afferente agli investimenti PNRR/PNC', 'siNo', { is: `${LO}.afferenteInvestimentiPNRR@0`, ...must })}
${mat.radios('È prevista l’acquisizione del CUP', 'siNo', { is: `${LO}.acquisizioneCup@0` })}${mat.text('CUP', { is: `${LO}.cupLotto[]@0,0` })}
${mat.radios('È un servizio pubblico locale', 'siNo', { is: `${LO}.servizioPubblicoLocale@0`, ...must })}${mat.text('Codice unico intervento (CUI)', { is: `${LO}.cui@0` })}
${mat.turn('L’appalto prevede opzioni o rinnovi', { is: `${LO}.opzioniRinnovi@0` })}${mat.turn('Prevede ripetizioni e consegne complementari', { is: `${LO}.ripetizioniEConsegneComplementari@0` })}
${mat.select('Criteri di aggiudicazione', 'criteriAggiudicazione', { is: `${LO}.datiBaseAggiudicazione.criteriAggiudicazione@0`, ...must })}${mat.day('Termine per la presentazione delle offerte', { is: `${LO}.datiBaseTerminiInvio.scadenzaPresentazioneOfferte@0`, ...must })}
${mat.number('Somme a disposizione - IVA e altre imposte e tasse', { is: `${LO}.quadroEconomicoStandard.sommeADisposizione@0`, ...must })}</section>${buttons('mat-button')}</form>`,
      ),
  },
  {
    name: 'material-ad2-25-economics',
    markup: 'angular-material',
    scheda: 'AD2_25',
    title: 'AD2_25 – AnacForm',
    about:
      'The quadro economico in boxes with an euro sign, two sources of financing as blocks, captions by ANAC’s descriptions.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD2_25'],
        `<h1>AnacForm AD2_25 - Ripetizione di lavori o servizi analoghi</h1><form><section><h2>Appalto</h2>${mat.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...must })}
${mat.select('Giustificazione dell’aggiudicazione diretta', 'giustificazioniAggiudicazioneDiretta', { is: `${AP}.datiBaseProcedura.giustificazioniAggiudicazioneDirettaAD[].giustificazioneAggiudicazioneDiretta@0` })}
${mat.text('CIG della procedura iniziale', { is: `${AP}.datiBaseProcedura.giustificazioniAggiudicazioneDirettaAD[].cigCollegato[]@0,0` })}</section>
<section><h2>Aggiudicazioni</h2><h3>Aggiudicazione 1</h3>${mat.select('Categoria', 'categoria', { is: `${AG}.categoria@0`, ...must })}
<h4>Quadro Economico Standard</h4>
${mat.number('Importo componente lavori in €', { is: `${QE}.impLavori@0` })}${mat.number('Importo componente servizi in €', { is: `${QE}.impServizi@0` })}${mat.number('Importo componente forniture in €', { is: `${QE}.impForniture@0` })}
${mat.number('Importo totale per l’attuazione della sicurezza', { is: `${QE}.impTotaleSicurezza@0` })}${mat.number('Ulteriori somme non soggette a ribasso', { is: `${QE}.ulterioriSommeNoRibasso@0` })}
${mat.number('Importo della progettazione in caso di appalto integrato', { is: `${QE}.impProgettazione@0` })}${mat.number('Somme per opzioni/rinnovi', { is: `${QE}.sommeOpzioniRinnovi@0` })}${mat.number('Somme per ripetizioni', { is: `${QE}.sommeRipetizioni@0` })}${mat.number('Somme a disposizione', { is: `${QE}.sommeADisposizione@0` })}
<h4>Finanziamenti</h4>${[0, 1]
          .map(
            (n) =>
              `<fieldset><legend>Finanziamento ${n + 1}</legend>${mat.select('Tipo di finanziamento', 'tipoFinanziamento', { is: `${AG}.finanziamenti[].tipoFinanziamento@0,${n}`, ...must })}${mat.number('Importo', { is: `${AG}.finanziamenti[].importo@0,${n}`, ...must })}</fieldset>`,
          )
          .join('')}
<h4>Partecipante</h4>${mat.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, ...must })}${mat.text('Denominazione', { is: `${OE}.denominazione@0,0`, ...must })}${mat.text('Paese', { is: `${OE}.paeseOperatoreEconomico@0,0`, ...must })}${mat.number('Importo aggiudicato', { is: `${OE}.importo@0,0`, ...must })}</section>${buttons('mat-button')}</form>`,
      ),
  },
  {
    name: 'material-ad5-two-buyers',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about:
      'Two stazioni appaltanti, and beside the form the profile of the user with an e-mail, a telephone and a codice fiscale of its own.',
    template: () => {
      const buyer = (n: number): string =>
        `<mat-card><mat-card-header><mat-card-title role="heading" aria-level="3">Stazione Appaltante ${n + 1}</mat-card-title></mat-card-header><mat-card-content>
${mat.text('Codice Fiscale', { is: `${SA}.codiceFiscale@${n}`, ...must })}${mat.text('Codice AUSA', { is: `${SA}.codiceAusa@${n}`, ...must })}${mat.text('Codice centro di costo', { is: `${SA}.codiceCentroCosto@${n}`, ...must })}${mat.tick('Stazione appaltante titolare', { is: `${SA}.saTitolare@${n}` })}</mat-card-content></mat-card>`;
      return shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><aside aria-label="I miei dati"><h2>I miei dati</h2><form>${mat.text('Codice fiscale')}${mat.text('E-mail')}${mat.text('Telefono')}<button type="button" mat-button>Aggiorna profilo</button></form></aside>
<form><section><h2>Stazioni Appaltanti</h2>${buyer(0)}${buyer(1)}<button type="button" mat-button>Aggiungi stazione appaltante</button></section>
<section><h2>Appalto</h2>${mat.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...must })}${mat.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...must })}${mat.radios('Settore', 'settore', { is: `${AP}.settore`, ...must })}</section>${buttons('mat-button')}</form>`,
      );
    },
  },
  {
    name: 'material-detail-read-only',
    markup: 'angular-material',
    scheda: null,
    page: 'dettaglio',
    title: 'Dettaglio appalto',
    about: 'A confirmed appalto: the boxes of the form are there, read-only or disabled, and nothing may be written.',
    template: () =>
      shell(
        ['I miei appalti', 'Dettaglio'],
        `<h1>Dettaglio appalto</h1><section><h2>Appalto</h2>${mat.text('Codice Appalto', { value: 'PROVA-2026-0001', more: 'readonly' })}${mat.text('Stato', { value: 'Pubblicato', more: 'readonly' })}${mat.area('Oggetto', { value: 'Carta per ufficio', more: 'readonly' })}${mat.select('Settore', 'settore', { value: 'Ordinario', state: 'off' })}</section>
<section><h2>Aggiudicazioni</h2>${mat.text('CIG', { value: '', more: 'readonly' })}${mat.text('Denominazione', { more: 'readonly' })}${mat.number('Importo', { state: 'off' })}</section><button mat-button type="button">Modifica</button><button mat-button type="button">Verifica</button><button mat-flat-button type="button">Conferma appalto</button>`,
      ),
  },
];
