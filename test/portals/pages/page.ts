import type { PortalId, SchedaCode } from '../../../lib/domain/codes.ts';

/** A page of the corpus as an Angular template; `truth` on a component says what its control is, as `data-truth` does. */
export type DeclaredPage = {
  name: string;
  markup: 'angular-material' | 'primeng';
  scheda: SchedaCode | null;
  /** What is special in it; goes into the sidecar. */
  about: string;
  title: string;
  template: () => string;
  /** What is clicked, in order, before the page is kept: tabs, lists to be open. */
  open?: readonly string[];
  /** Kind of page, where it is no form. */
  page?: 'dettaglio' | 'appalti';
  portal?: PortalId;
  url?: string;
};

export const SA = 'stazioniAppaltanti[]';
export const AP = 'appalto';
export const AG = 'aggiudicazioni[]';
export const OE = `${AG}.partecipanti[]`;
export const LO = 'lotti[]';

/** How a control is drawn; what a page does not say is as the library has it. */
export type Look = {
  value?: string | boolean;
  /** `must`, `off`, `bad`, as `controlOf` takes them. */
  state?: string;
  /** The field that it is; without it nobody may write there. */
  is?: string;
  hint?: string;
  error?: string;
  /** What stands in front of or behind the value in the same box. */
  prefix?: string;
  suffix?: string;
  /** More attributes of the control. */
  more?: string;
};

let made = 0;

/** The template of a page; its ids depend on nothing but the page. */
export const templateOf = (page: DeclaredPage): string => {
  made = 0;
  return page.template();
};

/** A number for an id, and the binding of a FormControl of its own. */
export const bound = ({ value, state = '', is }: Look): { key: number; binding: string } => {
  made += 1;
  const start = value === undefined ? 'null' : typeof value === 'string' ? `'${value}'` : `${value}`;
  return { key: made, binding: `[formControl]="c(${made}, ${start}, '${state}')"${is ? ` truth="${is}"` : ''}` };
};

/** The frame of a portal around a form: what a page has beside the fields, drawn without a library. */
export const shell = (where: readonly string[], body: string, user = 'Profilo: RUP'): string => `
<header class="testata"><a href="#contenuto" class="cdk-visually-hidden">Vai al contenuto</a>
<span>Piattaforma Contratti Pubblici</span><form role="search" class="ricerca"><label for="cerca-sito">Cerca nel portale</label><input id="cerca-sito" type="search" /><button type="submit">Cerca</button></form>
<label for="lingua-sito">Lingua</label><select id="lingua-sito"><option selected>ITA</option><option>ENG</option></select><span>${user}</span><button type="button">Esci</button></header>
<nav class="menu" aria-label="Menu principale"><ul><li><button type="button" aria-expanded="true">Gestione appalti</button><ul><li><a href="#">Le mie bozze</a></li><li><a href="#">I miei appalti</a></li></ul></li><li><a href="#">Guida</a></li></ul></nav>
<nav aria-label="breadcrumb"><ol><li><a href="#">Home</a></li>${where.map((one) => `<li>${one}</li>`).join('')}</ol></nav>
<main id="contenuto">${body}</main>
<footer><p>Autorità nazionale anticorruzione</p><a href="#">Privacy</a> <a href="#">Dichiarazione di accessibilità</a></footer>
<div class="cookie" role="region" aria-label="Preferenze sui cookie"><p>Questo sito usa cookie tecnici.</p><label><input type="checkbox" id="cookie-statistiche" /> Statistiche</label><button type="button">Accetta</button></div>`;

/** The buttons under a form that stays a draft until it is confirmed. */
export const buttons = (tag: string): string =>
  `<div class="azioni"><button type="button" ${tag}>Salva bozza</button><button type="submit" ${tag}>Conferma</button></div>`;
