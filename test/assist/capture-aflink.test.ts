// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { capture } from '../../lib/assist/capture.ts';
import type { PageName } from '../../lib/portals/recognition.ts';
import { makeCig, spoilCig } from '../../practice/pcp/cig.ts';
import { cell, documentPage, fixed, list, text } from '../portals-unit/aflink-pages.ts';

const DERIVATO = makeCig('B', 0x1a2b3c);
const OTHER = makeCig('B', 0x1a2b3e);
const PADRE = makeCig('B', 0x1a2b3d);
const REG = 'PI000123-26';

const seen = (page: PageName, html: string) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return capture(document, page);
};
const cigs = (html: string): string[] => seen('documento', html).flatMap(({ cig }) => cig);

/** A row of the list; the amount as the portal writes it. */
const row = (registro: string, padre: string, descrizione: string, derivato: string, stato = 'Inviato'): string[] => [
  '<a href="#">Apri</a>',
  registro,
  'Adesione carta',
  'Carta per fotocopie',
  '1.234,56',
  '20/11/2026',
  'Salvato',
  padre,
  descrizione,
  derivato,
  'Ditta Dimostrativa S.r.l.',
  stato,
];

test('a list tells each affidamento with its padre, its CIG derivato and its own state', () => {
  const html = list([
    row(REG, '', PADRE, DERIVATO),
    row('PI000124-26', PADRE, 'Convenzione carta', ''),
    row('', PADRE, '', ''),
  ]);
  const common = { oggetto: 'Carta per fotocopie', importo: 1234.56, operatoreEconomico: 'Ditta Dimostrativa S.r.l.' };
  expect(seen('affidamenti', html)).toEqual([
    { ...common, codiceAppalto: REG, stato: 'Inviato', cig: [DERIVATO], cigPadre: PADRE },
    { ...common, codiceAppalto: 'PI000124-26', stato: 'Inviato', cig: [], cigPadre: PADRE },
  ]);
});

test('the CIG of the convenzione is not one that was issued, whatever column it stands in', () => {
  expect(seen('affidamenti', list([row(REG, PADRE, '', PADRE)]))).toMatchObject([{ cig: [], cigPadre: PADRE }]);
  expect(seen('affidamenti', list([row(REG, PADRE, '', spoilCig(DERIVATO))]))).toMatchObject([{ cig: [] }]);
});

test('a document tells its CIG derivato, from its cell', () => {
  const html = documentPage({ registro: REG, cig: DERIVATO, fase: 'Inviato', padre: PADRE, readOnly: true });
  expect(seen('documento-sola-lettura', html)).toEqual([
    {
      codiceAppalto: REG,
      oggetto: 'Carta',
      importo: 1234.56,
      stato: 'Inviato',
      cig: [DERIVATO],
      cigPadre: PADRE,
      operatoreEconomico: 'Ditta Dimostrativa S.r.l.',
    },
  ]);
});

test('what somebody types in a document is not told, and before it has a registro nothing is', () => {
  expect(seen('documento', documentPage({ padre: PADRE }))).toEqual([]);
  expect(seen('documento', documentPage({ padre: PADRE, registro: REG }))).toMatchObject([
    { codiceAppalto: REG, importo: null, cig: [], cigPadre: null, operatoreEconomico: null },
  ]);
});

const bare = documentPage({ registro: REG });
const withCig = (value: string): string =>
  bare.replace(/<table class="VerticalModel_ReadOnlyField"><tr><td id="Cell_CIG"[\s\S]*?<\/table>/, value);

test.each([
  ['a box', withCig(text('CIG', DERIVATO))],
  ['a box that is read-only', withCig(`<input readonly value="${DERIVATO}">`)],
  ['its hidden twin alone', withCig(`<input type="hidden" id="CIG" value="${DERIVATO}">`)],
  ['a sentence', withCig(fixed('CIG', `In attesa, il precedente era ${DERIVATO}`))],
  ['wrong check digits', withCig(fixed('CIG', spoilCig(DERIVATO)))],
  ['the padre', documentPage({ registro: REG, more: [cell('X', 'CIG Padre', fixed('X', OTHER))] })],
  ['another caption', documentPage({ registro: REG, more: [cell('X', 'CIG precedente', fixed('X', OTHER))] })],
])('no CIG is taken from %s', (_, html) => {
  expect(cigs(html)).toEqual([]);
});

test('other pages of the portal say nothing', () => {
  const html = list([row(REG, PADRE, '', DERIVATO)]);
  for (const page of ['accesso', 'menu', 'selettore', 'bloccato', 'sessione-in-scadenza'] as const)
    expect(seen(page, html)).toEqual([]);
});
