/** Pages of the AFLink family as small HTML: the mark-up of portals.md 3.3-3.4, the words of S004. */
const frame = (title: string, trail: string, inner: string): string =>
  `<title>${title}</title><nav class="navbar"><span>Città metropolitana di Roma Capitale</span></nav>
  <div id="sidebar-wrapper"><input id="menuSXSearch" placeholder="Cerca nel menù"><ul id="menu" class="sidebar-nav">
    <li><a href="#">Affidamento senza negoziazione</a><ul><li><a href="#">Affidamenti diretti su Accordo Quadro</a></li></ul></li>
    <li><a href="#">Bandi</a></li></ul></div>
  <div id="page-content-wrapper"><div class="container-fluid"><ol class="breadcrumb"><li>Portale Fornitori</li><li>${trail}</li></ol>${inner}</div></div>`;

const link = (name: string, bar = 'TB'): string =>
  `<a id="${bar}_${name.replace(/\s/g, '')}" class="button_link" href="#">${name}</a>`;

export const HOME = `<title>Portale Gare</title><ul><li>Area Pubblica</li><li>Area Privata</li><li>Informazioni</li></ul>
  <form><label for="a">Codice di accesso</label><input id="a"><label for="u">Nome Utente</label><input id="u">
  <label for="p">Password</label><input id="p" type="password"><button>Accedi</button></form>
  <h3>Registrazione Operatori Economici</h3><a class="btn" href="#">Entra con SPID</a>`;

export const MENU = frame('Portale', 'Home', '<h1>Bacheca</h1><p>Nessun avviso.</p>');

export const COLUMNS = [
  'Apri',
  'Registro di Sistema',
  'Titolo documento',
  'Oggetto',
  'Importo Appalto',
  'Data Invio',
  'Stato',
  'CIG Padre',
  'Descrizione CIG Padre',
  'CIG Derivato',
  'Denominazione OE',
  'Stato Affidamento',
];

/** The list; each row is the text of its cells in the order of `COLUMNS`. */
export const list = (rows: readonly (readonly string[])[] = []): string =>
  frame(
    'Affidamenti',
    'Affidamenti Senza Negoziazione | Affidamenti diretti su Accordo Quadro',
    `<div class="caption">FILTRI DI RICERCA</div><form id="FormViewerFiltro"><table><tr>
    ${['Registro di Sistema', 'CIG Padre', 'Stato Affidamento', 'Titolo documento', 'CIG Derivato', 'Denominazione OE']
      .map((text, n) => `<td><label id="cap_F${n}" for="F${n}">${text}</label><input id="F${n}"></td>`)
      .join('')}</tr></table></form>
    <div class="toolbar">${['Nuovo Affidamento', 'Elimina', 'Copia', 'Stampa', 'Esporta in xls', 'Selezione', 'Prendi In Carico'].map((name) => link(name)).join('')}</div>
    <span>Numero Righe: ${rows.length}</span>
    <table id="Grid"><thead><tr>${COLUMNS.map((text, n) => `<th id="Grid_${n}">${text}</th>`).join('')}</tr></thead>
    <tbody>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  );

/** One field as the product draws it: the caption above, the value in the next row. */
export const cell = (name: string, caption: string, value: string, required = false): string =>
  `<td class="col-12 col-md-6" valign="top"><table border="0" width="100%"><tr><td class="VerticalModel_${required ? 'Obblig' : ''}Caption" width="100%"><label id="cap_${name}" class="FldCaption" for="${name}">${caption}</label></td></tr>
  <tr class="row gx-0"><td class="VerticalModel_Value">${value}</td></tr></table></td>`;
export const text = (name: string, value = ''): string =>
  `<input type="text" name="${name}" id="${name}" class="Text" value="${value}">`;
export const fixed = (name: string, value: string): string =>
  `<table class="VerticalModel_ReadOnlyField"><tr><td id="Cell_${name}" name="Cell_${name}"><span id="${name}_V" class="Text">${value}</span><input type="hidden" id="${name}" name="${name}" value="${value}"></td></tr></table>`;
const number = (name: string): string =>
  `<input type="hidden" name="${name}" id="${name}" value=""><input type="hidden" id="${name}_extraAttrib" value="nd#=#2#@#ds#=#,"><input type="text" name="${name}_V" id="${name}_V" class="Fld_Number">`;
const tree = (name: string): string =>
  `<input type="hidden" id="${name}" name="${name}"><input type="hidden" id="${name}_edit" name="${name}_edit"><input type="text" id="${name}_edit_new" name="${name}_edit_new" readonly><input type="button" id="${name}_button" class="FldExtDom_button" value=" ... ">`;
const model = (cells: readonly string[]): string =>
  `<table class="VerticalModel_Tab FaseIIVerticalModel"><tr class="row gx-0">${cells.join('')}</tr></table>`;

type Document = {
  cig?: string;
  fase?: string;
  registro?: string;
  padre?: string;
  readOnly?: boolean;
  more?: readonly string[];
};

/** The AD4 document; `more` are cells that DATI AFFIDAMENTO has beside those of S004. */
export const documentPage = ({
  cig = '',
  fase = 'In lavorazione',
  registro = '',
  padre = '',
  readOnly = false,
  more = [],
}: Document = {}): string => {
  const box = (name: string, value = ''): string => (readOnly ? fixed(name, value) : text(name, value));
  return frame(
    'Affidamenti diretti su Accordo Quadro',
    'Affidamenti diretti su Accordo Quadro',
    `<div class="pageTitle captionDocument">Affidamenti diretti su Accordo Quadro</div>
    <div id="TOOLBAR">${['Salva', 'Gestione PCP', 'Stampa', 'Sostituzione RUP', 'Chiudi'].map((name) => link(name, 'TOOLBAR')).join('')}
      <div id="GestionePCP_div_sub_menu" class="div_sub_menu" style="display:none">${['Richiedi CIG', 'Annulla affidamento'].map((name) => link(name, 'SUB')).join('')}</div></div>
    <input type="hidden" name="IDDOC" value="4711"><input type="hidden" name="TYPEDOC" value="ADESIONE">
    <form id="FORMDOCUMENT" name="FORMDOCUMENT" method="post" action="document.asp">
    <input type="hidden" name="DOCUMENT_READONLY" id="DOCUMENT_READONLY" value="${readOnly ? 1 : 0}">
    <div class="cover" id="TESTATA"><div class="titolo">AD4 - Adesione ad accordo quadro/convenzione senza successivo confronto competitivo</div>${model(
      [
        cell('Titolo', 'Titolo documento', box('Titolo', 'Adesione carta'), true),
        cell('Fascicolo', 'Fascicolo di Sistema', fixed('Fascicolo', 'FE000123')),
        cell('Protocollo', 'Registro di Sistema', fixed('Protocollo', registro)),
        cell('StatoFunzionale', 'Fase', fixed('StatoFunzionale', fase)),
        cell('StatoPcp', 'Stato Scheda PCP', fixed('StatoPcp', '')),
      ],
    )}</div>
    <div class="cover" id="ENTE"><h3>ENTE PROPONENTE</h3>${model([
      cell(
        'EnteProponente',
        'Ente Proponente',
        `<div id="val_EnteProponente" class="FldDomainValue"><select id="EnteProponente" name="EnteProponente" class="FldDomainValue"><option value="">-- Effettuare una selezione --</option><option value="35152001#\\0000">Comune di Esempio</option></select></div>`,
      ),
    ])}</div>
    <div class="cover" id="DATI"><h3>DATI AFFIDAMENTO</h3>${model([
      cell('Body', 'Oggetto', readOnly ? fixed('Body', 'Carta') : `<textarea id="Body" name="Body"></textarea>`, true),
      cell(
        'TipoAppaltoGara',
        'Tipo di Appalto',
        `<div id="val_TipoAppaltoGara" class="FldDomainValue"><select id="TipoAppaltoGara" name="TipoAppaltoGara" class="FldDomainValue"><option value="">-- Effettuare una selezione --</option><option value="1">Forniture</option><option value="2">Lavori pubblici</option><option value="3">Servizi</option></select></div>`,
        true,
      ),
      cell('CUP', 'CUP', box('CUP')),
      cell('CIG_MADRE', 'CIG Padre', box('CIG_MADRE', padre)),
      cell('DescrizioneCigPadre', 'Descrizione CIG Padre', box('DescrizioneCigPadre'), true),
      cell('CIG', 'CIG Derivato', fixed('CIG', cig)),
      cell('DESC_LUOGO_ISTAT', 'Luogo ISTAT', tree('DESC_LUOGO_ISTAT'), true),
      cell('CODICE_CPV', 'Codice identificativo corrispondente al sistema di codifica CPV', tree('CODICE_CPV'), true),
      cell(
        'ImportoBaseAsta',
        'Importo Appalto',
        readOnly ? fixed('ImportoBaseAsta_F', '1.234,56') : number('ImportoBaseAsta'),
      ),
      cell(
        'aziRagioneSociale',
        'Denominazione OE',
        readOnly ? fixed('aziRagioneSociale', 'Ditta Dimostrativa S.r.l.') : text('aziRagioneSociale'),
      ),
      ...more,
    ])}</div></form>
    <div id="finestra_modale_sessione" title="Avviso di sessione" style="display:none">La sessione di lavoro sta per scadere</div>`,
  );
};

export const PICKER = `<title>CPV</title><h3>Codice CPV</h3><div class="dynatree-container" role="tree"><div role="treeitem">30000000-9 Macchine per ufficio</div></div><input type="button" value="Conferma">`;
export const BLOCKED = '<title>Portale</title><h1>Accesso negato</h1><p>Contattare l’assistenza.</p>';
export const EXPIRED = '<title>Portale</title><div role="alert">Sessione scaduta</div><a href="#">Accedi</a>';
