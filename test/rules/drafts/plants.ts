import type { SchedaCode } from '../../../lib/domain/codes.ts';
import type { AnacValue } from '../../../lib/domain/field.ts';
import type { RuleCode } from '../../../lib/rules/codes.ts';

/** Paths of names and places, `L` for `lotti` or `aggiudicazioni`; `undefined` takes away. */
export type Plant = { code: RuleCode; schede?: readonly SchedaCode[]; put: Record<string, AnacValue | undefined> };

const plant = (code: RuleCode, put: Plant['put'], schede?: readonly SchedaCode[]): Plant => ({
  code,
  put,
  ...(schede && { schede }),
});

const AD2: SchedaCode[] = ['AD2_25', 'AD2_26'];
const LOTS: SchedaCode[] = ['P5', 'P6_1', 'P6_2', 'P3_1', 'P3_2', 'P3_3'];
const P6: SchedaCode[] = ['P6_1', 'P6_2'];
const OBJECT = 'L.1.datiBase.oggettoContratto';
const PARITA = 'L.1.paritaDiGenereGenerazionale';
const OE = 'L.1.partecipanti';
const PNRR = 'L.1.afferenteInvestimentiPNRR';
const QUADRO = 'L.1.quadroEconomicoStandard';
const AQ = 'appalto.datiBaseStrumentiProcedura.accordoQuadro';
const TERMS = 'L.1.datiBaseTerminiInvio';
const PROCEDURA = 'appalto.datiBaseProcedura';
const two = (name: string, one: AnacValue, other: AnacValue) => ({
  [`${OE}.0.${name}`]: one,
  [`${OE}.1.${name}`]: other,
});

const deroga = (code: RuleCode, voce: string, euro: number, object: string, wrong: string): Plant[] => [
  plant(code, { 'L.1.derogaQualificazione': voce, [OBJECT]: wrong }),
  plant(code, { 'L.1.derogaQualificazione': voce, [OBJECT]: object, [`${OE}.0.importo`]: euro + 0.01 }, AD2),
  plant(code, { 'L.1.derogaQualificazione': voce, [OBJECT]: object, 'L.1.datiBase.importo': euro + 0.01 }, P6),
];

const needs = (code: RuleCode, object: string, name: string): Plant[] => [
  plant(code, { [OBJECT]: object, [`${QUADRO}.${name}`]: 0 }),
  plant(code, { [OBJECT]: object, [`${QUADRO}.${name}`]: undefined }),
];

/** One error for each rule of each scheda, planted in a form that has none; some rules are broken in more ways than one. */
export const PLANTS: readonly Plant[] = [
  plant('ERR100', { [`${OE}.0.importo`]: 5000 }),
  plant('REG2', { 'stazioniAppaltanti.0.funzioniSvolte': ['1'], 'stazioniAppaltanti.0.codiceFiscale': undefined }),
  plant('REG3', { 'stazioniAppaltanti.1': { codiceFiscale: '80000000002', codiceAusa: '0000000002' } }),
  plant('REG7', { 'appalto.motivoUrgenza': '2', 'appalto.linkDocumenti': '' }),
  plant('REG8', { 'appalto.linkDocumenti': 'www.anticorruzione.it' }, [...AD2, 'AD3']),
  plant('REG8', { 'L.1.datiBaseDocumenti.url': 'ftp://www.anticorruzione.it' }, LOTS),
  plant('REG9', { 'L.1.motivoEsclusioneOrdinarioSpeciale': '12' }),
  plant('REG10', { [OBJECT]: 'services', 'L.1.servizioPubblicoLocale': undefined }),
  plant('REG14', { 'L.1.ripetizioniEConsegneComplementari': true, 'L.1.ipotesiCollegamento.motivoCollegamento': '1' }),
  plant('REG15', { 'L.1.ipotesiCollegamento': { motivoCollegamento: '1', cigCollegato: [] } }),
  plant('REG15', { 'L.1.ipotesiCollegamento': { motivoCollegamento: '2', cigCollegato: ['', 'B000001279'] } }),
  plant('REG18', { [PNRR]: true, 'L.1.acquisizioneCup': false }),
  plant('REG19', { 'L.1.acquisizioneCup': true, 'L.1.cupLotto': [] }),
  plant('REG19', { 'L.1.acquisizioneCup': true, 'L.1.cupLotto': undefined }),
  plant('REG20', {
    [OBJECT]: 'works',
    'L.1.acquisizioneCup': false,
    'L.1.cupLotto': undefined,
    'L.1.tipologiaLavoro': ['12', '9'],
  }),
  plant('REG20_1', { [PNRR]: true, [AQ]: 'fa-mix' }, [...AD2, ...LOTS]),
  plant('REG20_1', { [PNRR]: true, 'appalto.accordoQuadro': true }, ['AD3']),
  plant('REG21', { [PNRR]: true, [PARITA]: undefined }),
  plant('REG22', { [PNRR]: true, [`${PARITA}.quota30PerCento`]: undefined }),
  plant('REG23', {
    [`${PARITA}.quota30PerCento`]: 'SI_QUOTA_INFERIORE',
    [`${PARITA}.quotaInferioreOccupFemminile`]: 0,
    [`${PARITA}.quotaInferioreOccupGiovanile`]: 0,
  }),
  plant('REG24', { [`${PARITA}.quotaInferioreOccupFemminile`]: 30, [`${PARITA}.quotaInferioreOccupGiovanile`]: 40 }),
  plant('REG27', { [`${PARITA}.quota30PerCento`]: 'NO', [`${PARITA}.motivoDeroga`]: undefined }),
  plant('REG28', { [PNRR]: true, [`${PARITA}.misurePremiali`]: undefined }),
  plant('REG31', { 'L.1.quadroEconomicoConcessioni': { impLavori: 1 } }),
  plant('REG31_1', { [QUADRO]: undefined }),
  plant('REG32', { [PNRR]: true, 'L.1.datiBaseAccessibilita.accessibilita': 'n-inc' }),
  plant('REG32', { [PNRR]: true, 'L.1.datiBaseAccessibilita.accessibilita': undefined }),
  plant('REG33', { 'L.1.datiBaseAccessibilita': { accessibilita: 'n-inc-just', giustificazione: '' } }),
  ...needs('REG34', 'works', 'impLavori'),
  ...needs('REG34_1', 'works', 'impLavori'),
  ...needs('REG35', 'services', 'impServizi'),
  ...needs('REG35_1', 'services', 'impServizi'),
  ...needs('REG36', 'supplies', 'impForniture'),
  ...needs('REG36_1', 'supplies', 'impForniture'),
  plant('REG37', { 'L.1.opzioniRinnovi': true, [`${QUADRO}.sommeOpzioniRinnovi`]: 0 }),
  plant('REG38', { 'L.1.ripetizioniEConsegneComplementari': true, [`${QUADRO}.sommeRipetizioni`]: undefined }),
  plant('REG52', { [`${OE}.0.importo`]: 0 }, ['AD5', 'AD4', ...AD2, 'AD3']),
  plant('REG52', two('importo', 0, 0), ['A3_6']),
  plant('REG53', { [`${OE}.0.ruoloOE`]: '10' }),
  plant('REG65', { 'L.1.datiBaseCPV.cpvSecondarie': ['90911000', '90910000'] }),
  plant('REG66', { 'L.1.datiBaseCPV.cpvSecondarie': ['90911000', '90919000', '90911000'] }),
  plant('REG67', {
    [`${PROCEDURA}.proceduraAccelerata`]: true,
    [`${PROCEDURA}.giustificazioneProceduraAccelerata`]: '',
  }),
  plant('REG68', {
    [`${PROCEDURA}.tipoProcedura`]: 'oth-single',
    [`${PROCEDURA}.giustificazioniAggiudicazioneDirettaAD`]: [{ giustificazioneAggiudicazioneDiretta: 'urgency' }],
  }),
  plant('REG78', { [OE]: [] }),
  plant('REG97', { [`${TERMS}.scadenzaPresentazioneInvito`]: '2030-01-01T12:00:00Z' }),
  plant('REG98', { 'appalto.datiBase.importo': 0 }),
  plant('REG98', { 'appalto.datiBase.importo': undefined }),
  plant('REG99', { 'L.1.datiBase.importo': -1 }),
  plant('REG99', { 'L.1.datiBase.importo': undefined }),
  plant('REG100', two('idPartecipante', 'a', 'b'), ['AD5', 'AD4', ...AD2, 'A3_6']),
  plant('REG100', { ...two('idPartecipante', 'a', 'b'), 'appalto.accordoQuadro': false }, ['AD3']),
  plant('REG101', { 'L.1.cup': ['', ''] }),
  plant('REG105', { [`${TERMS}.scadenzaPresentazioneOfferte`]: '2026-06-30T12:00:00Z' }),
  plant('REG106', { [`${TERMS}.scadenzaPresentazioneInvito`]: '2026-06-30T12:00:00Z' }),
  plant('REG110', { 'L.1.datiBase.importo': 29.99 }),
  plant('REG110', { 'L.1.datiBase.importo': 50.01 }),
  plant('REG112', { L: [] }),
  ...deroga('REG118', '1', 215_000, 'services', 'works'),
  ...deroga('REG119', '2', 431_000, 'supplies', 'works'),
  ...deroga('REG120', '3', 1_000_000, 'works', 'services'),
  ...deroga('REG121', '4', 750_000, 'services', 'supplies'),
  ...deroga('REG122', '5', 1_000_000, 'services', 'works'),
  plant('REG127', { 'L.1.cup': ['', ''] }),
  plant('REG136', { [`${PROCEDURA}.tipoProcedura`]: 'open' }),
  plant('REG144', { [OBJECT]: 'works', [`${OE}.0.importo`]: 150_000.01 }),
  plant('REG145', { [OBJECT]: 'supplies', [`${OE}.0.importo`]: 140_000.01 }),
  plant('ERR14', { 'L.1.lotIdentifier': 'LOT-0001' }),
  plant('ERR37', { 'appalto.codiceAppalto': undefined }),
  plant('ERR38', { 'appalto.codiceAppalto': '80000000002-2026-FFFFFFFF' }),
  plant('ERR63', { [OBJECT]: 'lavori' }),
  plant('ERR63', { 'stazioniAppaltanti.0.funzioniSvolte': ['1', '99'] }),
  plant('ERR70', { stazioniAppaltanti: [] }),
  plant('ERR74', two('codiceFiscale', '80000000002', '80000000002')),
  plant('ERR87', { ...two('idPartecipante', 'a', 'a'), ...two('ruoloOE', '14', '14') }),
  plant('ERR96', { ...two('idPartecipante', 'a', 'a'), ...two('importo', 1000, 500) }),
  plant('ERR97', { 'L.1.cup': ['J31B2000054000'] }, ['AD5', 'P5']),
  plant('ERR97', { 'L.1.cupLotto': ['J31B20000540001', 'non previsto'] }, [
    'AD4',
    ...AD2,
    'AD3',
    'A3_6',
    ...LOTS.filter((scheda) => scheda !== 'P5'),
  ]),
  plant('ERR98', { 'appalto.cigAccordoQuadro': 'B000001278' }, ['P5', ...P6]),
  plant('ERR98', { 'appalto.cigAccordoQuadroConvenzione': 'B000001278' }, ['P3_3']),
  plant('ERR112', { [OBJECT]: '' }),
  plant('ERR113', { espd: undefined, [OBJECT]: 'supplies', [`${OE}.0.importo`]: 40_000 }),
  plant('ERR125', { 'appalto.datiBase.oggetto': ' ' }),
  plant('ERR126', { 'L.1.datiBase.oggetto': '' }),
  plant('ERR126_1', { 'L.1.datiBase.oggetto': undefined }),
  plant('CIGNO-FRAZIONAMENTO', { 'L.0.partecipanti.0.importo': 4000, [`${OE}.0.importo`]: 4000 }),
  plant('CIGNO-CIG-PADRE', { 'appalto.cig': 'B000001297' }),
  plant('CIGNO-TETTO', { [OBJECT]: 'works', [`${OE}.0.importo`]: 150_000 }),
  plant('CIGNO-TETTO', { [OBJECT]: 'supplies', [`${OE}.0.importo`]: 140_000 }),
  plant('CIGNO-SCADUTO', { [`${OE}.0.ruoloOE`]: '1' }, ['AD4', ...AD2, 'AD3']),
  plant('CIGNO-SCADUTO', { 'L.1.fattispecieTracciabilita': '5' }, ['P5']),
  plant('CIGNO-SCADUTO', { 'L.1.motivoEsclusioneOrdinarioSpeciale': '20' }, ['P3_1', 'P3_3']),
];
