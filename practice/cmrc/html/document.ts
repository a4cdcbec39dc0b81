import { type Doc, faseOf, isEditable } from '../doc.ts';
import type { Field, Grid, Section } from '../field.ts';
import { rowName } from '../field.ts';
import { FOLDERS, TESTATA } from '../fields.ts';
import { ENTI } from '../people.ts';
import { control, type Drawn, fieldCell } from './field.ts';
import { HREF, shell } from './layout.ts';
import { LIST_TITLE } from './list.ts';
import { arg, esc } from './text.ts';

export const DOCUMENT_TITLE = 'AD4 - Adesione ad accordo quadro/convenzione senza successivo confronto competitivo';

/** What a document is drawn with besides itself. */
export type DocumentView = {
  doc: Doc;
  csrf: { name: string; value: string };
  /** Captions worded otherwise than declared, by name. */
  captions: Readonly<Record<string, string>>;
  /** Descriptions of coded values, by name. */
  meanings: Readonly<Record<string, string>>;
  /** Names of fields that the last check found empty. */
  failed: readonly string[];
};

const drawn = ({ doc, meanings }: DocumentView, field: Field, name = field.name, row?: number): Drawn => ({
  field,
  name,
  value: doc.values[name] ?? '',
  meaning: meanings[name] ?? '',
  editable: field.kind !== 'readonly' && isEditable(doc, name),
  ...(row === undefined ? {} : { row }),
});

const vertical = (view: DocumentView, { section, fields }: Section): string =>
  fields.length === 0
    ? ''
    : `<table class="VerticalModel_Tab FaseIIVerticalModel" id="${section}_Model"><tr class="row gx-0">${fields
        .map((field) =>
          fieldCell(drawn(view, field), view.captions[field.name] ?? field.caption, view.failed.includes(field.name)),
        )
        .join('\n')}</tr></table>`;

const grid = (view: DocumentView, one: Grid): string => {
  const { doc, captions, failed } = view;
  const head = one.fields.map(
    ({ name, caption, required }) =>
      `<th id="${one.grid}_${name}" class="${required ? 'Grid_ObbligCaption' : 'Grid_Caption'}">${esc(captions[name] ?? caption)}</th>`,
  );
  const rows = Array.from({ length: doc.rows[one.grid] ?? 0 }, (_, row) => {
    const cells = one.fields.map((field, column) => {
      const name = rowName(one, row, field.name);
      const error = failed.includes(name) ? ' class="obbligError"' : '';
      return `<td id="${one.grid}_r${row}_c${column}"${error}>${control(drawn(view, field, name, row))}</td>`;
    });
    return `<tr id="${one.grid}R${row}">${cells.join('')}</tr>`;
  });
  const add = isEditable(doc, one.grid)
    ? `<a id="${one.grid}_ADD" class="button_link" href="#" onclick="AddRow('${one.grid}');return false;">${one.add}</a>`
    : '';
  return `<div class="toolbar"><b>${one.title}</b> ${add}</div><div class="scorri"><table id="${one.grid}" class="Grid"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
};

const entities = ({ doc }: DocumentView): string => {
  const disabled = isEditable(doc, 'EnteProponente') ? '' : ' disabled';
  const rows = ENTI.map(
    ({ code, ente }, row) =>
      `<tr><td><input type="radio" name="EnteProponente" id="EnteProponente_${row}" value="${code}" aria-label="Seleziona ${esc(ente.denominazione)}"${doc.values.EnteProponente === code ? ' checked' : ''}${disabled}></td><td>${esc(ente.denominazione)}</td><td>${ente.codiceFiscale}</td></tr>`,
  );
  return `<div class="toolbar"><input type="text" id="ENTE_PROPONENTE_Search" class="Text" placeholder="Cerca ente"> <button type="button" class="btn" onclick="CercaEnte();">Cerca</button></div>
<table id="ENTE_PROPONENTEGrid" class="Grid"><thead><tr><th id="ENTE_PROPONENTEGrid_SEL">Seleziona</th><th id="ENTE_PROPONENTEGrid_aziRagioneSociale">Denominazione</th><th id="ENTE_PROPONENTEGrid_aziCodiceFiscale">Codice fiscale</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
};

const sectionBody = (view: DocumentView, section: Section): string =>
  `<div class="cover" id="${section.section}">${section.title ? `<div class="section_title">${section.title}</div>` : ''}
${section.section === 'ENTE_PROPONENTE' ? entities(view) : ''}${vertical(view, section)}${(section.grids ?? []).map((one) => grid(view, one)).join('')}</div>`;

const cronologia = ({ doc }: DocumentView): string => {
  const rows = doc.calls.map(
    ({ at, operation, outcome }, row) =>
      `<tr id="PCP_CRONOLOGIAGridR${row}">${[at.replace('T', ' '), operation, outcome].map((text, n) => `<td id="PCP_CRONOLOGIAGrid_r${row}_c${n}">${esc(text)}</td>`).join('')}</tr>`,
  );
  return `<div class="cover" id="PCP_CRONOLOGIA"><table id="PCP_CRONOLOGIAGrid" class="Grid"><thead><tr><th id="PCP_CRONOLOGIAGrid_Data">Data</th><th id="PCP_CRONOLOGIAGrid_Operazione">Operazione</th><th id="PCP_CRONOLOGIAGrid_Esito">Esito</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
};

const BAR = 'ToolbarDoc';
const tool = (id: string, label: string, action: string | null): string =>
  action === null
    ? `<a id="${BAR}_${id}" class="button_link_disabled">${label}</a>`
    : `<a id="${BAR}_${id}" class="button_link" href="#" onclick="${action};return false;">${label}</a>`;

const process = (name: string): string => `ExecDocProcess(${arg(`${name},${HREF.type},,NO_MSG`)})`;

const toolbar = (doc: Doc): string => {
  const free = !doc.locked;
  const draft = free && doc.stato === 'InLavorazione';
  const issued = free && doc.stato === 'Inviato';
  const when = (allowed: boolean, action: string): string | null => (allowed ? action : null);
  const cancel = `AskDocProcess(${arg(`ANNULLA_AFFIDAMENTO,${HREF.type},,NO_MSG`)},'Annullare l’affidamento?')`;
  const menu = [
    tool('RichiediCIG', 'Richiedi CIG', when(draft, process('RICHIEDI_CIG'))),
    tool('ModificaCUP', 'Modifica CUP e/o Importo', when(issued && !doc.modifying, process('MODIFICA_CUP_IMPORTO'))),
    tool('AnnullaModifica', 'Annulla Modifica', when(issued && doc.modifying, process('ANNULLA_MODIFICA'))),
    tool('InviaModifica', 'Invia Modifica', when(issued && doc.modifying, process('INVIA_MODIFICA'))),
    tool('AnnullaAffidamento', 'Annulla affidamento', when(issued && !doc.modifying, cancel)),
  ];
  return `<div class="toolbar" id="${BAR}">${tool('Salva', 'Salva', when(draft, 'SaveDoc()'))}
<span class="tool_menu"><a id="${BAR}_GestionePCP" class="button_link" href="#" onclick="OpenSubMenu('GestionePCP');return false;">Gestione PCP</a><div id="GestionePCP_div_sub_menu" class="div_sub_menu display_none">${menu.join('')}</div></span>
${tool('Stampa', 'Stampa', "DMessageBox('Stampa non disponibile nel portale di esercitazione')")}
${tool('SostituzioneRUP', 'Sostituzione RUP', when(draft, "DMessageBox('Sostituzione non disponibile nel portale di esercitazione')"))}
${tool('Chiudi', 'Chiudi', `CloseDoc(${arg(HREF.list)})`)}</div>`;
};

const outside = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" id="${name}" value="${esc(value)}">`;

/** The document: title, toolbar, form with header and tabs. */
export const documentBody = (view: DocumentView): string => {
  const { doc, csrf } = view;
  const readonly = doc.locked || (doc.stato !== 'InLavorazione' && !doc.modifying);
  const tabs = FOLDERS.map(
    ({ folder, title }, n) =>
      `<button type="button" id="folder_button_${folder}" class="folder_button${n === 0 ? ' folder_active' : ''}" onclick="ShowFolder('${folder}');">${title}</button>`,
  );
  const folders = FOLDERS.map(
    ({ folder, sections }, n) =>
      `<div id="FLD_${folder}" class="folder${n === 0 ? '' : ' display_none'}">${folder === 'CRONOLOGIA' ? cronologia(view) : sections.map((one) => sectionBody(view, one)).join('\n')}</div>`,
  );
  return shell(
    [`Affidamenti Senza Negoziazione | ${LIST_TITLE}`, LIST_TITLE],
    `<div class="pageTitle captionDocument">${LIST_TITLE}</div>
${toolbar(doc)}
<div class="document_type">${DOCUMENT_TITLE}</div>
<p class="nota">i campi obbligatori sono indicati da label in grassetto</p>
${outside('CommandQueryString', HREF.query(doc.id))}${outside('IDDOC', String(doc.id))}${outside('TYPEDOC', HREF.type)}${outside('PATHAPPLICATION', '/portalegare/')}${outside('SUFFIX_LANGUAGE', 'I')}
<form id="FORMDOCUMENT" name="FORMDOCUMENT" method="post" action="document.asp?${esc(HREF.query(doc.id))}">
${outside(csrf.name, csrf.value)}${outside('DOCUMENT_READONLY', readonly ? '1' : '0')}${outside('StatoFunzionale', doc.stato)}
${sectionBody(view, TESTATA)}
<div class="folders">${tabs.join('')}</div>
${folders.join('\n')}
</form>`,
  );
};

/** What the read-only fields of the header show. */
export const systemValues = (doc: Doc): Record<string, string> => ({
  FASE: faseOf(doc),
  StatoSchedaPCP: doc.scheda,
  CIG: doc.cig,
});
