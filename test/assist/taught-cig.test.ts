// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { capture } from '../../lib/assist/capture.ts';
import { openFrame } from '../../lib/assist/frame.ts';
import { cigSpots, tryCig } from '../../lib/assist/lesson.ts';
import type { InsegnamentoCig } from '../../lib/domain/insegnamento.ts';
import type { Steps } from '../../lib/page/steps.ts';
import type { Recognition } from '../../lib/portals/recognition.ts';
import { cigPlaces } from '../../lib/portals/taught-cig.ts';
import { makeCig, spoilCig } from '../../practice/pcp/cig.ts';
import { CIG } from '../samples/insegnamenti.ts';

const GOOD = makeCig('B', 0x1a2b3c);
const WRONG = spoilCig(GOOD);
const CODE = '80000000002-0100';
const show = (html: string): Document => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return document;
};
const DETAIL = `<h2>Dettaglio appalto</h2><dl><dt>Codice Appalto</dt><dd>${CODE}</dd><dt>Stato</dt><dd>Pubblicato</dd></dl>`;
const esito = (inner: string, head = 'Esito'): string => `${DETAIL}<section><h3>${head}</h3>${inner}</section>`;
const cigs = (html: string, places: InsegnamentoCig[] = [CIG]): string[] =>
  capture(show(html), 'dettaglio', places).flatMap(({ cig }) => cig);

test('a CIG beside the caption that was taught is believed by its check digits alone', () => {
  const html = esito(`<p><span>Codice rilasciato</span> <b>${GOOD}</b></p>`);
  expect(cigs(html, [])).toEqual([]);
  expect(cigs(html)).toEqual([GOOD]);
  expect(cigs(esito(`<p><span>Codice rilasciato</span> <b>${WRONG}</b></p>`))).toEqual([]);
});

test.each([
  ['another section', esito(`<p><span>Codice rilasciato</span> <b>${GOOD}</b></p>`, 'Altro')],
  ['a box', esito(`<label for="c">Codice rilasciato</label><input id="c" value="${GOOD}">`)],
  ['a search', esito(`<div role="search"><p><span>Codice rilasciato</span> <b>${GOOD}</b></p></div>`)],
  [
    'a part about another appalto',
    esito(`<h4>Appalti collegati</h4><p><span>Codice rilasciato</span> <b>${GOOD}</b></p>`),
  ],
  [
    'a row of a list',
    esito(
      `<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><td>Codice rilasciato</td><td>${GOOD}</td><td>x</td></tr></tbody></table>`,
    ),
  ],
])('never from %s', (_, html) => {
  expect(cigs(html)).toEqual([]);
});

const list = (head: string): string =>
  `<h2>I miei appalti</h2><table><thead><tr><th>Codice appalto</th><th>Responsabile</th><th>${head}</th></tr></thead><tbody>
  <tr><td>${CODE}</td><td>Altra Persona</td><td>${GOOD}</td></tr></tbody></table>`;

test('a column that was taught is read as the portal’s own, and somebody else’s rows are nobody’s', () => {
  const place: InsegnamentoCig = { ...CIG, page: 'appalti', caption: 'Zxq', section: 'I miei appalti', column: true };
  const seen = (html: string) => capture(show(html), 'appalti', [place]).flatMap(({ cig }) => cig);
  expect(seen(list('Zxq'))).toEqual([GOOD]);
  const two = list('Zxq').replace('</tbody>', `<tr><td>X-0000-1</td><td>Terza Persona</td><td></td></tr></tbody>`);
  expect(seen(two)).toEqual([]);
});

/** A frame of a detail of the PCP; that it is one is what the browser tests see to. */
const frameOn = (html: string) => {
  const seen: Recognition = {
    portal: 'pcp',
    page: 'dettaglio',
    scheda: null,
    certainty: 1,
    reasons: [],
    fields: [],
    known: [],
    unknown: [],
  };
  const recognise = function* (): Steps<Recognition> {
    yield;
    return seen;
  };
  const frame = openFrame(show(html), () => 'https://portale.example/', recognise);
  frame.look();
  return frame;
};

test('pointing at a CIG teaches its caption and section, no value; what is another appalto’s is refused', () => {
  const frame = frameOn(`${esito(`<p><span>Codice rilasciato</span> <b>${GOOD}</b></p>`)}`);
  const [spot] = cigSpots(document);
  if (!spot) throw new Error('there is a CIG on the page');
  const { lesson, refusal } = tryCig(frame, spot);
  expect(refusal).toBe('');
  expect(lesson).toMatchObject({ kind: 'cig', caption: 'Codice rilasciato', section: 'Esito', column: false });
  expect(JSON.stringify(lesson)).not.toContain(GOOD);
  const foreign = frameOn(`${esito(`<p><span>Codice rilasciato</span> <b>${GOOD}</b></p>`, 'Appalti collegati')}`);
  const [other] = cigSpots(document);
  expect(other && tryCig(foreign, other)).toMatchObject({
    lesson: null,
    refusal: expect.stringContaining('altro appalto'),
  });
});

test('the CIG of the convenzione, or of an accordo quadro, is no place: whoever points at it, whatever file says so', () => {
  for (const caption of ['CIG convenzione', 'CIG dell’accordo quadro', 'CIG padre', 'CIG della gara collegata']) {
    const html = esito(`<p><span>${caption}</span> <b>${GOOD}</b></p>`);
    const place = { ...CIG, caption, section: 'Esito' };
    expect(cigs(html, cigPlaces([place], CIG.portal, CIG.page)), caption).toEqual([]);
    const frame = frameOn(html);
    const [spot] = cigSpots(frame.doc).filter((one) => one.caption === caption);
    expect(spot && tryCig(frame, spot).lesson, caption).toBeNull();
  }
});

test('in an AFLink document the caption counts only under the heading it was taught under', () => {
  const document = (head: string): string =>
    `<form id="FORMDOCUMENT"><table><tr><td><label>Registro di Sistema</label></td></tr><tr><td>PI000001-26</td></tr></table>
    <h3>${head}</h3><table><tr><td><label>Codice rilasciato</label></td></tr><tr><td>${GOOD}</td></tr></table></form>`;
  const place: InsegnamentoCig = { ...CIG, portal: 'cmrc', page: 'documento', section: 'Esito' };
  const seen = (head: string) => capture(show(document(head)), 'documento', [place]).flatMap(({ cig }) => cig);
  expect(seen('Esito')).toEqual([GOOD]);
  expect(seen('Bando di riferimento')).toEqual([]);
});
