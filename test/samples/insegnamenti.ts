import type { InsegnamentoCampo, InsegnamentoCig, InsegnamentoPagina } from '../../lib/domain/insegnamento.ts';

const ID = '11111111-1111-4111-8111-11111111111';

export const CAMPO: InsegnamentoCampo = {
  kind: 'campo',
  id: `${ID}1`,
  portal: 'pcp',
  page: 'form',
  scheda: 'AD5',
  field: 'appalto.codiceAppalto',
  at: { label: 'Zxq primo', headings: ['Appalto'], name: '', control: 'text', block: '', place: 0 },
  instead: '',
  on: '2026-11-22',
  from: null,
};

export const CIG: InsegnamentoCig = {
  kind: 'cig',
  id: `${ID}2`,
  portal: 'pcp',
  page: 'dettaglio',
  caption: 'Codice rilasciato',
  section: 'Esito',
  column: false,
  on: '2026-11-22',
  from: null,
};

export const PAGINA: InsegnamentoPagina = {
  kind: 'pagina',
  id: `${ID}3`,
  portal: 'pcp',
  page: 'form',
  scheda: 'AD5',
  at: { title: 'Portale', headings: ['Dati della richiesta'], commands: ['Salva tutto', 'Esci'], columns: [] },
  on: '2026-11-22',
  from: null,
};
