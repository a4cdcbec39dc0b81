import { fold } from '../page/text.ts';
import { foldLabel } from '../schede/fold.ts';
import { isShown } from './page-words.ts';

/** What the portal may say of an appalto, by the captions of a detail or the headers of a list. */
export const ASPECTS = ['codiceAppalto', 'oggetto', 'importo', 'stato', 'cig', 'rup', 'appalto'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Captions of each aspect. Those of the CIG are closed: "CIG padre" or "CIG dell’accordo quadro" is another one. */
const CAPTIONS: Record<Aspect, readonly string[]> = {
  codiceAppalto: [
    'Codice appalto',
    'Codice univoco procedura',
    'Codice univoco appalto',
    'Identificativo appalto',
    'Id appalto',
    'Codice procedura',
    'Codice di bozza ID',
    'Codice bozza',
    'Id bozza',
    'Identificativo bozza',
  ],
  oggetto: ['Oggetto', 'Oggetto appalto', 'Oggetto dell’appalto', 'Descrizione', 'Descrizione appalto'],
  importo: [
    'Importo',
    'Importo totale',
    'Importo complessivo',
    'Importo appalto',
    'Importo affidamento',
    'Totale',
    'Valore',
    'Importo (€)',
  ],
  stato: ['Stato', 'Stato appalto', 'Stato dell’appalto', 'Stato della bozza'],
  cig: [
    'CIG',
    'Codice CIG',
    'CIG acquisito',
    'CIG rilasciato',
    'CIG assegnato',
    'Codice identificativo gara',
    'Codice identificativo di gara',
    'CIG lotto',
    'CIG aggiudicazione',
    'Codice CIG acquisito',
    'Codice CIG rilasciato',
  ],
  rup: ['RUP', 'Responsabile', 'Responsabile unico del progetto', 'Creato da', 'Utente'],
  // One column for object and code together.
  appalto: ['Appalto'],
};
const ASPECT_OF = new Map(
  ASPECTS.flatMap((aspect) => CAPTIONS[aspect].map((text) => [foldLabel(text), aspect] as const)),
);

/** The aspect a caption names, its number apart ("CIG lotto 2"); null when it names none. */
export const aspectOf = (caption: string): Aspect | null =>
  caption.length > 40
    ? null
    : (ASPECT_OF.get(
        foldLabel(caption)
          .replace(/ \d{1,2}$/, '')
          .trim(),
      ) ?? null);

const tidy = (text: string | null | undefined): string => fold(text ?? '');

const ACTIONS =
  'button,[role=button],[role=menu],script,style,select,input:not([readonly]):not([disabled]),textarea:not([readonly]):not([disabled])';

/** The text of a cell or value as a person reads it: without buttons and menus, and never what somebody typed. */
export const shownText = (element: Element): string => {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const here = node as HTMLElement;
    if (here.matches(ACTIONS) || !isShown(here)) return;
    if (here.localName === 'input' || here.localName === 'textarea')
      parts.push(` ${(here as HTMLInputElement).value} `);
    for (const child of here.childNodes) walk(child);
    parts.push(' ');
  };
  walk(element);
  return tidy(parts.join(''));
};

/** One row of a list of appalti, or one value under each caption of a detail. */
type Row<A extends string> = Partial<Record<A, string>>;
export type SeenRow = Row<Aspect>;

/** A list with the captions of its columns. */
type Table<A extends string> = { element: Element; columns: (A | null)[]; headers: string[]; rows: Row<A>[] };
export type SeenTable = Table<Aspect>;

/** The tables of the page that are shown, native or by role, with the columns we understand. */
export const readTables = (doc: Document, aspect = aspectOf): SeenTable[] => readTablesBy(doc, aspect);

/** The same with a portal's own words for the columns. */
export const readTablesBy = <A extends string>(doc: Document, aspectOf: (caption: string) => A | null): Table<A>[] =>
  [...doc.querySelectorAll('table,[role=table],[role=grid],[role=treegrid]')].flatMap((element) => {
    if (!isShown(element) || element.closest('[role=search]')) return [];
    const heads = [...element.querySelectorAll('th,[role=columnheader]')].filter(
      (cell) => cell.closest('table,[role=table],[role=grid],[role=treegrid]') === element,
    );
    const headers = heads.map((cell) => shownText(cell));
    const columns = headers.map(aspectOf);
    if (!columns.some(Boolean)) return [];
    const rows = [...element.querySelectorAll('tr,[role=row]')].flatMap((row) => {
      const cells = [...row.children].filter((cell) => cell.matches('td,[role=cell],[role=gridcell]'));
      if (cells.length !== headers.length || !isShown(row)) return [];
      const seen: Row<A> = {};
      for (const [at, aspect] of columns.entries()) {
        const cell = cells[at];
        if (!aspect || !cell || seen[aspect] !== undefined) continue;
        seen[aspect] = withoutCaption(shownText(cell), headers[at] ?? '');
        if (aspect === 'appalto') Object.assign(seen, splitAppalto(cell));
      }
      return [seen];
    });
    return [{ element, columns, headers, rows }];
  });

/** A codice appalto as ANAC wants it, and no word of a sentence. */
const CODE = /^(?=\S*\d)[\w./-]{8,64}$/;

/** Object and code that share a cell, on lines of their own. */
const splitAppalto = (cell: Element): SeenRow => {
  const lines = [...cell.childNodes]
    .map((node) => (node.nodeType === 1 ? shownText(node as Element) : tidy(node.nodeValue)))
    .filter(Boolean);
  const codes = lines.filter((line) => CODE.test(line));
  const rest = lines.filter((line) => !CODE.test(line)).join(' ');
  return codes.length === 1 && lines.length > 1
    ? { codiceAppalto: codes[0] ?? '', ...(rest && { oggetto: rest }) }
    : {};
};

/** Responsive tables repeat the header inside each cell. */
const withoutCaption = (text: string, header: string): string =>
  header && text.toLowerCase().startsWith(`${header.toLowerCase()} `)
    ? text.slice(header.length + 1).replace(/^[:\s]+/, '')
    : text;

/** The value of a caption: the element after it, or what its parent says after it, at most one wrapper up. */
const valueBeside = (caption: Element): string => {
  let at: Element = caption;
  for (let up = 0; up < 2; up++) {
    const parent = at.parentElement;
    const next = at.nextElementSibling;
    if (next) {
      const text = shownText(next);
      if (text) return aspectOf(text) ? '' : text;
    }
    if (!parent || parent.matches('tr,dl,main,section,body,form')) return '';
    const own = shownText(at);
    const whole = shownText(parent);
    if (whole.length > own.length && whole.startsWith(own)) return whole.slice(own.length).replace(/^[\s:]+/, '');
    if (parent.firstElementChild !== at || whole !== own) return '';
    at = parent;
  }
  return '';
};

const CAPTION_TAGS = 'dt,th,label,strong,b,span,p,div,td,h4,h5,h6,legend';

/** A captioned value; `text` is its caption. */
export type SeenPair = { aspect: Aspect; value: string; caption: Element; text: string };

/** The captioned values of a detail page that are shown, in order; captions inside forms, tables of rows and menus apart. */
export const readPairs = (doc: Document, aspectIn: typeof aspectOf = aspectOf): SeenPair[] =>
  [...doc.querySelectorAll(CAPTION_TAGS)].flatMap((element) => {
    if (element.childElementCount > 1 || (element.textContent ?? '').length > 60) return [];
    const text = tidy(element.textContent).replace(/:$/, '');
    const inline = /^([^:]{2,40}):\s*(\S.*)$/.exec(tidy(element.textContent));
    if (inline?.[1] && element.childElementCount === 0) {
      const aspect = aspectIn(inline[1]);
      return aspect && isShown(element) && !isApart(element)
        ? [{ aspect, value: inline[2] ?? '', caption: element, text: inline[1] }]
        : [];
    }
    const aspect = aspectIn(text);
    if (!aspect || isApart(element) || !isShown(element)) return [];
    // A wrapper around the caption alone would be read a second time.
    if (element.firstElementChild && tidy(element.firstElementChild.textContent) === tidy(element.textContent))
      return [];
    const value = valueBeside(element);
    return value ? [{ aspect, value, caption: element, text }] : [];
  });

const isApart = (element: Element): boolean => {
  if (element.closest('[role=search],nav,header,footer,thead,[role=menu],[role=listbox],option')) return true;
  const row = element.closest('tr,[role=row]');
  if (!row) return false;
  const cells = [...row.children];
  if (cells.filter((cell) => cell.matches('td,[role=cell],[role=gridcell]')).length < 2) return false;
  // Two cells in a table without headers are a caption and its value; more, or under headers, are a record of a list.
  const table = row.closest('table,[role=table],[role=grid]');
  return cells.length > 2 || !cells[0]?.contains(element) || !!table?.querySelector('thead th,[role=columnheader]');
};

/** Titles of a part of the detail that lists the CIGs, one for each lotto. */
const CIG_LISTS = new Set(
  ['CIG rilasciati', 'CIG acquisiti', 'CIG assegnati', 'Elenco CIG', 'Codici CIG'].map(foldLabel),
);
const LINE = /^(?:(?:lotto|aggiudicazione|lot)\b[^:]{0,40}:\s*)?([A-Z0-9]{10})$/i;

/** What stands alone, or after the name of its lotto, on a line of a part headed "CIG rilasciati"; no sentence. */
export const readCigLines = (doc: Document): string[] =>
  [...doc.querySelectorAll('h2,h3,h4,h5,legend,[role=heading],[class*=panel-title],[class*=card-title]')].flatMap(
    (head) => {
      if (!CIG_LISTS.has(foldLabel(head.textContent ?? '')) || !isShown(head)) return [];
      let part: Element | null = head;
      for (let up = 0; part && up < 4; up++, part = part.parentElement)
        if (shownText(part).length > shownText(head).length) break;
      return [...(part?.querySelectorAll('p,li,dd') ?? [])].flatMap((line) => LINE.exec(shownText(line))?.[1] ?? []);
    },
  );
