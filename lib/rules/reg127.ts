import { emptyRows } from './cup-rows.ts';
import { defineRule } from './rule.ts';

const CUP = 'aggiudicazioni[].cup[]';

export const REG127 = defineRule({
  code: 'REG127',
  schede: ['AD5'],
  origin: 'dmn',
  title: 'Righe CUP vuote',
  fields: [CUP],
  severity: 'errore',
  message: 'Un’aggiudicazione ha solo righe CUP vuote: scrivi il CUP oppure togli le righe.',
  ok: [
    { aggiudicazioni: [{ cup: ['J31B20000540001', ''] }] },
    { aggiudicazioni: [{ cup: [] }] },
    { aggiudicazioni: [{}] },
  ],
  ko: [{ aggiudicazioni: [{ cup: [''] }] }, { aggiudicazioni: [{ cup: ['X'] }, { cup: ['', null] }] }],
  evaluate: emptyRows(1),
});
