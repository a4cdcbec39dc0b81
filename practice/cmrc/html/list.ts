import { type Doc, faseOf } from '../doc.ts';
import { shownDate } from '../page/dates.ts';
import { shownNumber } from '../page/numbers.ts';
import { HREF, shell } from './layout.ts';
import { esc } from './text.ts';

export const LIST_TITLE = 'Affidamenti diretti su Accordo Quadro';
const TRAIL = `Affidamenti Senza Negoziazione | ${LIST_TITLE}`;
const TOOLS = ['Elimina', 'Copia', 'Stampa', 'Esporta in xls', 'Selezione', 'Prendi In Carico'];

type Filter = { name: string; caption: string; read: (doc: Doc) => string };

/** The filters with what each of them looks at. */
const FILTERS: Filter[] = [
  { name: 'F_Protocollo', caption: 'Registro di Sistema', read: ({ values }) => values.Protocollo ?? '' },
  { name: 'F_CIG_MADRE', caption: 'CIG Padre', read: ({ values }) => values.CIG_MADRE ?? '' },
  { name: 'F_StatoAffidamento', caption: 'Stato Affidamento', read: faseOf },
  { name: 'F_Titolo', caption: 'Titolo documento', read: ({ values }) => values.Titolo ?? '' },
  { name: 'F_CIG', caption: 'CIG Derivato', read: ({ cig }) => cig },
  { name: 'F_Selezione', caption: 'Selezione', read: () => '' },
  { name: 'F_DataInvio', caption: 'Data Invio', read: ({ sent }) => sent && shownDate(sent) },
  { name: 'F_OE', caption: 'Denominazione OE', read: (doc) => firm(doc) },
];

const firm = ({ values }: Doc): string => values.ROPERATORIGrid_0_aziRagioneSociale ?? '';
const STATO = { InLavorazione: 'Salvato', InApprove: 'Inviato', Inviato: 'Inviato', Annullato: 'Annullato' } as const;

/** The twelve columns in their order. */
const COLUMNS: { id: string; caption: string; cell: (doc: Doc) => string }[] = [
  { id: 'FNZ_OPEN', caption: 'Apri', cell: ({ id }) => `<a href="${esc(HREF.document(id))}" title="Apri">Apri</a>` },
  { id: 'Protocollo', caption: 'Registro di Sistema', cell: ({ values }) => esc(values.Protocollo ?? '') },
  { id: 'Titolo', caption: 'Titolo documento', cell: ({ values }) => esc(values.Titolo ?? '') },
  { id: 'Body', caption: 'Oggetto', cell: ({ values }) => esc(values.Body ?? '') },
  {
    id: 'ImportoBaseAsta',
    caption: 'Importo Appalto',
    cell: ({ values }) => (values.ImportoBaseAsta ? shownNumber(values.ImportoBaseAsta) : ''),
  },
  {
    id: 'DataInvio',
    caption: 'Data Invio',
    cell: ({ sent }) => (sent ? `${shownDate(sent)} ${sent.slice(11, 19)}` : ''),
  },
  { id: 'StatoDoc', caption: 'Stato', cell: ({ stato }) => STATO[stato] },
  { id: 'CIG_MADRE', caption: 'CIG Padre', cell: ({ values }) => esc(values.CIG_MADRE ?? '') },
  { id: 'DESC_CIG_MADRE', caption: 'Descrizione CIG Padre', cell: ({ values }) => esc(values.DESC_CIG_MADRE ?? '') },
  { id: 'CIG', caption: 'CIG Derivato', cell: ({ cig }) => cig },
  { id: 'aziRagioneSociale', caption: 'Denominazione OE', cell: (doc) => esc(firm(doc)) },
  { id: 'StatoFunzionale', caption: 'Stato Affidamento', cell: faseOf },
];

/** The documents that the posted filters let through. */
export const filtered = (docs: Doc[], posted: URLSearchParams): Doc[] =>
  docs.filter((doc) =>
    FILTERS.every(({ name, read }) => {
      const wanted = (posted.get(name) ?? '').trim().toLowerCase();
      return wanted === '' || read(doc).toLowerCase().includes(wanted);
    }),
  );

/** The list with its filters, its toolbar and its grid. */
export const listBody = (docs: Doc[], posted: URLSearchParams): string => {
  const filters = FILTERS.map(
    ({ name, caption }) =>
      `<div class="filtro"><label id="cap_${name}" for="${name}">${caption}</label><input type="text" class="Text" id="${name}" name="${name}" value="${esc(posted.get(name) ?? '')}"></div>`,
  ).join('');
  const tools = TOOLS.map(
    (name) =>
      `<a id="ToolbarViewer_${name.replaceAll(' ', '')}" class="button_link" href="#" onclick="DMessageBox('Selezionare almeno una riga');return false;">${name}</a>`,
  ).join('');
  const rows = docs.map(
    (doc, row) =>
      `<tr id="GridViewerR${row}">${COLUMNS.map(({ cell }, n) => `<td id="GridViewer_r${row}_c${n}" class="GR0">${cell(doc)}</td>`).join('')}</tr>`,
  );
  return shell(
    [TRAIL],
    `<div class="pageTitle captionDocument">${TRAIL}</div>
<form id="FormViewerFiltro" method="post" action="${esc(HREF.list)}" onsubmit="inviaForm(this,'filtro');return false;">
<fieldset class="filtri"><legend>FILTRI DI RICERCA</legend>${filters}<button type="submit" class="btn">Cerca</button></fieldset></form>
<div class="toolbar"><a id="ToolbarViewer_Nuovo" class="button_link" href="${esc(HREF.make)}">Nuovo Affidamento</a>${tools}</div>
<div class="righe"><span>Numero Righe: ${docs.length}</span> <span>Pagina: 1 di 1</span></div>
<table id="GridViewer" class="Grid"><thead><tr>${COLUMNS.map(({ id, caption }) => `<th id="GridViewer_${id}">${caption}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`,
  );
};
