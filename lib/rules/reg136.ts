import { onAppalto } from './appalto.ts';
import { TIPO } from './procedura.ts';
import { defineRule } from './rule.ts';
import { AD2 } from './schede.ts';
import { holds } from './told.ts';

const ADMITTED: readonly unknown[] = ['neg-wo-call', 'oth-mult', 'oth-single'];
const tipo = (tipoProcedura: string) => ({ appalto: { datiBaseProcedura: { tipoProcedura } } });

export const REG136 = defineRule({
  code: 'REG136',
  schede: AD2,
  origin: 'dmn',
  title: 'Tipo di procedura ammesso',
  fields: [TIPO],
  severity: 'errore',
  message:
    'In questa scheda la procedura può essere solo «Negoziata senza previa indizione di gara», «Altra procedura a fase unica» o «Altra procedura a più fasi»: scegline una.',
  ok: [tipo('neg-wo-call'), tipo('oth-single'), { appalto: { datiBaseProcedura: {} } }],
  ko: [tipo('open'), tipo('')],
  evaluate: (view) =>
    onAppalto(
      holds(view, TIPO, [], (code) => !ADMITTED.includes(code)),
      [TIPO],
      'La pagina non mostra il tipo di procedura.',
    ),
});
