// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { capture } from '../../lib/assist/capture.ts';
import { parseCig } from '../../lib/domain/cig.ts';
import type { PageName } from '../../lib/portals/recognition.ts';
import { makeCig, spoilCig } from '../../practice/pcp/cig.ts';

const GOOD = makeCig('B', 0x1a2b3c);
const OTHER = makeCig('B', 0x1a2b3d);
const WRONG = spoilCig(GOOD);
const CODE = '80000000002-0100';

const seen = (page: PageName, html: string) => {
  const parsed = new DOMParser().parseFromString(`<header>Ada Esempio (RUP)</header>${html}`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return capture(document, page);
};
const cigs = (html: string): string[] => seen('dettaglio', `${DETAIL}${html}`).flatMap(({ cig }) => cig);

const DETAIL = `<h2>Dettaglio appalto</h2><dl><dt>Codice Appalto</dt><dd>${CODE}</dd><dt>Stato</dt><dd>Pubblicato</dd></dl>`;
const list = (heads: string[], rows: string[][], before = ''): string =>
  `${before}<table><thead><tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

test('the samples are what they say', () => {
  expect([GOOD, OTHER].map((cig) => parseCig(cig).ok)).toEqual([true, true]);
  expect(parseCig(WRONG).ok).toBe(false);
});

test.each([
  ['a caption and its value', `<dl><dt>CIG</dt><dd>${GOOD}</dd></dl>`],
  ['caption and value in one text', `<p>CIG: ${GOOD}</p>`],
  ['caption and value in spans', `<p><span>Codice CIG</span> <strong>${GOOD}</strong></p>`],
  ['a row of two cells', `<table><tbody><tr><td>CIG rilasciato</td><td>${GOOD}</td></tr></tbody></table>`],
  ['a table of the lotti', list(['Lotto', 'Oggetto', 'CIG'], [['LOT-0001', 'Carta', GOOD]])],
  ['lines under a title', `<section><h3>CIG rilasciati</h3><p>Lotto LOT-0001: <b>${GOOD}</b></p></section>`],
  ['a box nobody types into', `<p><label for="c">CIG</label><input id="c" readonly value="${GOOD}"></p>`],
])('a CIG is taken from %s', (_, html) => {
  expect(cigs(html)).toEqual([GOOD]);
});

test.each([
  ['wrong check digits', `<dl><dt>CIG</dt><dd>${WRONG}</dd></dl>`],
  ['a search box', `<form role="search"><label for="c">CIG</label><input id="c" value="${GOOD}"></form>`],
  ['a box somebody types into', `<p><label for="c">CIG</label><input id="c" value="${GOOD}"></p>`],
  ['a search form', `<fieldset><legend>Ricerca</legend><dl><dt>CIG</dt><dd>${GOOD}</dd></dl></fieldset>`],
  ['the accordo quadro', `<dl><dt>CIG accordo quadro</dt><dd>${GOOD}</dd></dl>`],
  ['the accordo quadro, with its article', `<dl><dt>CIG dell’accordo quadro</dt><dd>${GOOD}</dd></dl>`],
  ['the CIG padre', `<dl><dt>CIG padre</dt><dd>${GOOD}</dd></dl>`],
  ['the CIG of a title', `<section><h3>Accordo quadro</h3><dl><dt>CIG</dt><dd>${GOOD}</dd></dl></section>`],
  ['a note', `<section><h3>Note</h3><p>Il codice ${GOOD} non è valido.</p></section>`],
  ['a sentence after a caption', `<dl><dt>CIG</dt><dd>non ancora rilasciato, il precedente era ${GOOD}</dd></dl>`],
  ['a line of prose in a list of CIGs', `<section><h3>CIG rilasciati</h3><p>Il CIG ${GOOD} è annullato</p></section>`],
  ['appalti collegati', list(['Codice appalto', 'CIG'], [['8000-0001', GOOD]], '<h3>Appalti collegati</h3>')],
  ['lotti of another one', list(['Lotto', 'CIG'], [['LOT-0001', GOOD]], '<h3>Lotti di altri appalti</h3>')],
  ['something hidden', `<dl style="display:none"><dt>CIG</dt><dd>${GOOD}</dd></dl>`],
  ['a menu', `<nav><p>CIG: ${GOOD}</p></nav>`],
])('no CIG is taken from %s', (_, html) => {
  expect(cigs(html)).toEqual([]);
});

test('a list gives each row its own CIGs', () => {
  const html = list(
    ['Codice Appalto', 'Oggetto', 'Importo', 'Stato', 'CIG'],
    [
      [CODE, 'Carta', '1.234,56 €', 'Pubblicato', GOOD],
      ['80000000002-0101', 'Toner', '900,00 €', 'In lavorazione', ''],
    ],
  );
  expect(seen('appalti', html)).toMatchObject([
    { codiceAppalto: CODE, oggetto: 'Carta', importo: 1234.56, stato: 'Pubblicato', cig: [GOOD] },
    { codiceAppalto: '80000000002-0101', oggetto: 'Toner', importo: 900, stato: 'In lavorazione', cig: [] },
  ]);
});

test('rows of other people are not ours', () => {
  const rows = [
    [CODE, 'Ada Esempio', GOOD],
    ['80000000002-0003', 'Bruno Altro', OTHER],
  ];
  const html = list(['Codice Appalto', 'RUP', 'CIG'], rows);
  expect(seen('appalti', html).map(({ codiceAppalto }) => codiceAppalto)).toEqual([CODE]);
  // Where the portal does not say who is looking, rows of several people are nobody's.
  const unsaid = list(['Codice Appalto', 'RUP', 'CIG'], [[CODE, 'Carla Terza', GOOD], rows[1] as string[]]);
  expect(seen('appalti', unsaid)).toEqual([]);
  expect(seen('appalti', list(['Codice Appalto', 'CIG'], [[CODE, GOOD]], '<h3>Altri appalti dell’ente</h3>'))).toEqual(
    [],
  );
});

test('object and code may share a cell', () => {
  const html = list(['Appalto', 'CIG'], [[`Carta e toner<br><span>${CODE}</span>`, GOOD]]);
  expect(seen('appalti', html)).toMatchObject([{ codiceAppalto: CODE, oggetto: 'Carta e toner', cig: [GOOD] }]);
  expect(seen('appalti', list(['Appalto', 'CIG'], [['Carta e toner', GOOD]]))).toEqual([]);
});

test('a draft has no CIG, and other pages say nothing', () => {
  const html = list(['Codice bozza', 'Oggetto', 'CIG'], [['BZ-000123', 'Carta', GOOD]]);
  expect(seen('bozze', html)).toMatchObject([{ codiceAppalto: 'BZ-000123', stato: 'bozza', cig: [] }]);
  for (const page of ['home', 'form', 'scelta-scheda', 'conferma', 'sessione-scaduta', 'sconosciuta'] as const)
    expect(seen(page, `${DETAIL}${html}<dl><dt>CIG</dt><dd>${GOOD}</dd></dl>`)).toEqual([]);
});

test('the message of an operation in progress is the state', () => {
  const html = `${DETAIL}<p role="status">Operazione presa in carico: verifica in corso</p>`;
  expect(seen('dettaglio', html)).toMatchObject([
    { codiceAppalto: CODE, stato: 'operazione presa in carico', cig: [] },
  ]);
});

test('an appalto that shows its CIG is past the message that still lingers', () => {
  const html = `<h1>Dettaglio</h1><dl><dt>Codice appalto</dt><dd>${CODE}</dd><dt>Stato</dt><dd>Pubblicato</dd><dt>CIG</dt><dd>${GOOD}</dd></dl><p role="status">Operazione presa in carico</p>`;
  expect(seen('dettaglio', html)).toMatchObject([{ codiceAppalto: CODE, stato: 'Pubblicato', cig: [GOOD] }]);
});
