import { emptyRows } from './cup-rows.ts';
import { defineRule } from './rule.ts';

const CUP = 'aggiudicazioni[].cup[]';

export const REG101 = defineRule({
  code: 'REG101',
  schede: ['P5'],
  origin: 'dmn',
  title: 'Righe CUP vuote',
  fields: [CUP],
  severity: 'errore',
  message: 'Un lotto ha solo righe CUP vuote: scrivi il CUP oppure togli le righe.',
  // ANAC's table of P5 lets one empty row pass, that of AD5 (REG127) does not.
  ok: [{ aggiudicazioni: [{ cup: [''] }] }, { aggiudicazioni: [{ cup: ['J31B20000540001', ''] }, {}] }],
  ko: [{ aggiudicazioni: [{ cup: ['', null] }] }],
  evaluate: emptyRows(2),
});
