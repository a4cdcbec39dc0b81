import { mat } from './material-words.ts';
import { AG, AP, buttons, type DeclaredPage, LO, OE, SA, shell } from './page.ts';
import { p } from './prime-words.ts';

const must = { state: 'must' };
const star = { by: 'star' as const, state: 'must' };

/** Pages that ask for more than ANAC does, in words that are near to ANAC's: what bears no truth is nobody's. */
export const DECOY_PAGES: readonly DeclaredPage[] = [
  {
    name: 'material-ad5-vat-and-spending',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about:
      'Amounts with VAT, the tender amount, the discount and the accounting entries stand beside the amount that is asked for.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><form><section><h2>Appalto</h2>${mat.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...must })}${mat.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...must })}${mat.text('Numero determina')}${mat.day('Data determina')}${mat.select('Settore', 'settore', { is: `${AP}.settore`, ...must })}${mat.text('Ufficio proponente')}</section>
<section><h2>Aggiudicazioni</h2>${mat.text('Lot Identifier', { is: `${AG}.lotIdentifier@0`, ...must })}${mat.number('Importo a base di affidamento')}${mat.number('Ribasso (%)')}${mat.number('Aliquota IVA (%)')}${mat.number('Importo IVA')}${mat.number('Importo comprensivo di IVA')}${mat.number('Oneri per la sicurezza')}
${mat.text('Capitolo di spesa')}${mat.text('Impegno di spesa')}${mat.text('Codice SIOPE')}${mat.text('CUI')}${mat.text('Codice MEPA')}
<h3>Partecipante</h3>${mat.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, ...must })}${mat.text('Partita IVA')}${mat.text('Denominazione', { is: `${OE}.denominazione@0,0`, ...must })}${mat.text('Indirizzo')}${mat.text('Comune')}${mat.text('PEC')}${mat.text('IBAN')}${mat.number('Importo', { is: `${OE}.importo@0,0`, ...must })}</section>${buttons('mat-button')}</form>`,
      ),
  },
  {
    name: 'material-ad5-other-subjects',
    markup: 'angular-material',
    scheda: 'AD5',
    title: 'AD5 – AnacForm',
    about:
      'The RUP, the supplier’s legal representative, a subcontractor and the contact of the office bear the same captions as the awardee.',
    template: () => {
      const person = (title: string): string =>
        `<fieldset><legend>${title}</legend>${mat.text('Codice fiscale')}${mat.text('Nome')}${mat.text('Cognome')}</fieldset>`;
      const firm = (title: string): string =>
        `<fieldset><legend>${title}</legend>${mat.text('Codice fiscale')}${mat.text('Denominazione')}${mat.number('Importo')}</fieldset>`;
      return shell(
        ['Le mie bozze', 'AD5'],
        `<h1>AnacForm AD5</h1><form><section><h2>Stazioni Appaltanti</h2>${mat.text('Codice Fiscale', { is: `${SA}.codiceFiscale@0`, ...must })}${mat.text('Codice AUSA', { is: `${SA}.codiceAusa@0`, ...must })}${person('Responsabile unico del progetto (RUP)')}${person('Referente per i contatti')}</section>
<section><h2>Aggiudicazioni</h2>${mat.area('Oggetto', { is: `${AG}.datiBase.oggetto@0`, ...must })}<fieldset><legend>Aggiudicatario</legend>${mat.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, ...must })}${mat.text('Denominazione', { is: `${OE}.denominazione@0,0`, ...must })}${mat.number('Importo', { is: `${OE}.importo@0,0`, ...must })}</fieldset>
${person('Legale rappresentante')}${firm('Subappaltatore')}${firm('Altri operatori invitati')}${person('Direttore dell’esecuzione')}</section>${buttons('mat-button')}</form>`,
      );
    },
  },
  {
    name: 'primeng-p5-side-tools',
    markup: 'primeng',
    scheda: 'P5',
    title: 'P5 – AnacForm',
    about: 'Beside the form a check of a CIG, a calculation of the contribution and a form to copy another draft.',
    template: () =>
      shell(
        ['Le mie bozze', 'P5'],
        `<h1>AnacForm P5</h1><aside><p-panel header="Verifica un CIG"><form>${p.text('CIG')}<p-button label="Verifica" /></form></p-panel><p-panel header="Calcolo del contributo"><form>${p.euro('Importo dell’appalto')}${p.select('Tipo di appalto', 'oggettoContratto')}<p-button label="Calcola" /></form></p-panel><p-panel header="Copia da un’altra bozza"><form>${p.text('Codice appalto')}${p.text('Oggetto')}<p-button label="Copia" /></form></p-panel></aside>
<form><h2>Appalto</h2>${p.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...star })}${p.select('Settore', 'settore', { is: `${AP}.settore`, ...star })}${p.euro('Importo dell’appalto', { is: `${AP}.datiBase.importo`, ...star })}${p.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...star })}
<h2>Lotti</h2><h3>Lotto 1</h3>${p.text('Lot Identifier', { is: `${LO}.lotIdentifier@0`, ...star })}${p.select('Fattispecie tracciabilità', 'fattispecieTracciabilita', { is: `${LO}.fattispecieTracciabilita@0`, ...star })}${p.select('Scelta del contraente', 'sceltaContraente', { is: `${LO}.sceltaContraente@0`, ...star })}${p.select('Oggetto del contratto', 'oggettoContratto', { is: `${LO}.datiBase.oggettoContratto@0`, ...star })}${p.euro('Importo', { is: `${LO}.datiBase.importo@0`, ...star })}${p.area('Oggetto', { is: `${LO}.datiBase.oggetto@0`, ...star })}${buttons('class="p-button"')}</form>`,
      ),
  },
  {
    name: 'primeng-ad3-near-dates',
    markup: 'primeng',
    scheda: 'AD3',
    title: 'AD3 – AnacForm',
    about:
      'Several days, CIG and codes of which one alone is ANAC’s: contract, start, end, delivery, invoice, derived and cancelled CIG.',
    template: () =>
      shell(
        ['Le mie bozze', 'AD3'],
        `<h1>AnacForm AD3</h1><form><h2>Appalto</h2>${p.text('Codice Appalto', { is: `${AP}.codiceAppalto`, ...star })}${p.text('Codice appalto precedente')}${p.area('Oggetto', { is: `${AP}.datiBase.oggetto`, ...star })}${p.select('Settore', 'settore', { is: `${AP}.settore`, ...star })}${p.text('CIG annullato')}${p.text('Numero gara SIMOG')}
<h2>Aggiudicazioni</h2>${p.day('Data aggiudicazione', { is: `${AG}.datiBaseAggiudicazioneAppalto.dataAggiudicazione@0`, ...star })}${p.day('Data stipula contratto')}${p.day('Data inizio esecuzione')}${p.day('Data fine prevista')}${p.text('Durata in giorni')}
${p.text('CPV prevalente', { is: `${AG}.datiBaseCPV.cpvPrevalente@0`, ...star })}${p.text('Descrizione CPV')}${p.text('Codice ISTAT', { is: `${AG}.codIstat@0`, ...star })}${p.text('Comune della sede legale')}${p.text('Codice IPA')}${p.text('Codice univoco ufficio')}${p.text('Codice NUTS', { is: `${AG}.datiBaseContratto.codNUTS@0`, ...star })}
<h3>Partecipante</h3>${p.text('Codice fiscale', { is: `${OE}.codiceFiscale@0,0`, ...star })}${p.text('Denominazione', { is: `${OE}.denominazione@0,0`, ...star })}${p.text('Numero iscrizione REA')}${p.euro('Importo', { is: `${OE}.importo@0,0`, ...star })}${p.euro('Importo cauzione definitiva')}${buttons('class="p-button"')}</form>`,
      ),
  },
];
