import type { Boot } from '../page/main.ts';
import { ME } from '../people.ts';
import { esc } from './text.ts';

/** How required fields are marked and how the page is dressed: bold and Bootstrap-like, or an asterisk and frames. */
export type Theme = 'fase2' | 'classic';

/** What goes into the head of a page besides its title: how it is dressed, and what its script is told. */
export type Dress = (boot: Boot) => string | Promise<string>;

/** What a page is made of besides its body. */
export type Frame = { title: string; theme: Theme; boot: Boot; bodyAttributes?: string; dress: Dress };

/** A whole page, with its banner. */
export const page = async ({ title, theme, boot, bodyAttributes = '', dress }: Frame, body: string): Promise<string> =>
  `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<title>${esc(title)}</title>
<link rel="icon" href="data:,">
${await dress(boot)}
</head>
<body class="${theme}"${bodyAttributes}>
<div class="esercitazione">Portale di esercitazione – non è CMRC</div>
${body}
</body>
</html>`;

const VIEWER = '/portalegare/DASHBOARD/Viewer.asp';
const DOCUMENT = 'AFFIDAMENTO_ADESIONE_AQ';

/** Addresses of the application. */
export const HREF = {
  home: '/portalegare/HomePage.asp?lo=base',
  list: `${VIEWER}?Table=DASHBOARD_VIEW_AFFIDAMENTI_ADESIONE_AQ&OWNER=&IDENTITY=ID&DOCUMENT=${DOCUMENT}&PATHTOOLBAR=../customdoc/&JSCRIPT=${DOCUMENT}&AreaAdd=no&lo=base`,
  make: `/portalegare/CTL_Library/DOCUMENT/makedocfrom.asp?lo=base&TYPE_TO=${DOCUMENT}`,
  query: (id: number): string => `lo=base&DOCUMENT=${DOCUMENT}&MODE=SHOW&IDDOC=${id}`,
  document: (id: number): string => `/portalegare/CTL_Library/DOCUMENT/document.asp?${HREF.query(id)}`,
  type: DOCUMENT,
} as const;

/** The frame of the Fase II layout around a page's content. */
export const shell = (trail: string[], content: string): string =>
  `<nav class="navbar"><span class="navbar-brand">Città metropolitana di Roma Capitale</span><span class="navbar-text">${esc(ME)}</span></nav>
<div id="wrapper">
<div id="sidebar-wrapper"><input type="text" id="menuSXSearch" class="form-control" placeholder="Cerca nel menù" onkeyup="cercaMenu(this.value);">
<ul id="menu" class="sidebar-nav">
<li><a href="${HREF.home}">Home</a></li>
<li><button type="button" class="menu_group" aria-expanded="false" onclick="apriMenu(this);">Affidamento senza negoziazione</button><ul class="display_none">
<li><a href="${esc(HREF.list)}">Affidamenti diretti su Accordo Quadro</a></li></ul></li>
<li><a href="/portalegare/uscita.asp">Esci</a></li>
</ul></div>
<div id="page-content-wrapper"><div class="container-fluid">
<ol class="breadcrumb">${['Portale Fornitori', ...trail].map((step) => `<li class="breadcrumb-item">${esc(step)}</li>`).join('')}</ol>
${content}
</div></div>
<div id="rightArea" class="rightArea"></div>
</div>`;
