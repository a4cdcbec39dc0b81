// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { fieldKey } from '../../lib/domain/field.ts';
import { type InsegnamentoCampo, InsegnamentoSchema } from '../../lib/domain/insegnamento.ts';
import type { PageField } from '../../lib/page/field.ts';
import { readFields } from '../../lib/page/read.ts';
import { match } from '../../lib/portals/match/assign.ts';
import { anchorsOf, steadyName } from '../../lib/portals/match/taught.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { generatePage } from './pages.ts';
import { createRandom } from './random.ts';

type Box = { label: string; name?: string; extra?: string };
const CAUSALE = 'appalto.motivoUrgenza';
let field = '';

beforeAll(() => {
  field = AD5.sections.flatMap(({ fields }) => fields).find(({ id }) => id === 'appalto.oggetto')?.id ?? CAUSALE;
});

const box = ({ label, name = '', extra = '' }: Box): string =>
  `<div><label>${label} <input type="text"${name && ` name="${name}"`} ${extra}></label></div>`;
const section = (title: string, boxes: readonly Box[]): string =>
  `<section><h2>${title}</h2>${boxes.map(box).join('')}</section>`;
const page = (...sections: string[]): PageField[] => {
  const parsed = new DOMParser().parseFromString(`<main>${sections.join('')}</main>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return readFields(document);
};
const named = (fields: readonly PageField[], label: string): PageField => {
  const found = fields.find((one) => one.label === label);
  if (!found) throw new Error(`no field «${label}»`);
  return found;
};

const BEFORE: Box[] = [
  { label: 'Codice appalto', name: 'codiceAppalto' },
  { label: 'Zxq primo', name: 'descrBreve' },
  { label: 'Motivo urgenza', name: 'motivoUrgenza' },
];

/** The field of that caption is taught to be `id`, and kept as a file or the storage keeps it. */
const teach = (fields: readonly PageField[], label: string, id = field, instead = ''): InsegnamentoCampo => {
  const lesson = {
    kind: 'campo',
    id: '11111111-1111-4111-8111-111111111111',
    portal: 'pcp',
    page: 'form',
    scheda: 'AD5',
    field: id,
    at: anchorsOf(named(fields, label), fields, []),
    instead,
    on: '2026-11-22',
    from: null,
  };
  return InsegnamentoSchema.parse(JSON.parse(JSON.stringify(lesson))) as InsegnamentoCampo;
};
const labelOf = (fields: readonly PageField[], lessons: readonly InsegnamentoCampo[], id = field): string | null =>
  match(fields, AD5, lessons).known.find((one) => one.id === id)?.field.label ?? null;
const outcome = (fields: readonly PageField[], lesson: InsegnamentoCampo): string | undefined =>
  match(fields, AD5, [lesson]).taught[0]?.outcome;

test('a caption that says nothing means what was taught, and says when', () => {
  const fields = page(section('Appalto', BEFORE));
  expect(labelOf(fields, [])).toBeNull();
  const lesson = teach(fields, 'Zxq primo');
  const known = match(fields, AD5, [lesson]).known.find(({ id }) => id === field);
  expect(known?.field.label).toBe('Zxq primo');
  expect(known?.reasons).toContain('insegnato il 22/11/2026');
  expect(outcome(fields, lesson)).toBe('ritrovato');
});

test('found again with the order shuffled, random ids, another caption, another section', () => {
  const lesson = teach(page(section('Appalto', BEFORE)), 'Zxq primo');
  const found = (...sections: string[]) => labelOf(page(...sections), [lesson]);
  expect(found(section('Appalto', [...BEFORE].reverse()))).toBe('Zxq primo');
  const random = BEFORE.map((one, at) => ({ ...one, name: `mat-input-${at * 7 + 4}` }));
  expect(found(section('Appalto', random))).toBe('Zxq primo');
  const renamed = BEFORE.map((one) => (one.label === 'Zxq primo' ? { ...one, label: 'Wkj terzo' } : one));
  expect(found(section('Appalto', renamed))).toBe('Wkj terzo');
  expect(found(section('Dati della procedura', BEFORE))).toBe('Zxq primo');
  // Caption and name changed, the section alone is left: position decides nothing.
  const other = BEFORE.map((one) => (one.label === 'Zxq primo' ? { label: 'Wkj terzo', name: 'altro' } : one));
  expect(found(section('Appalto', other))).toBeNull();
});

test('two candidates are one too many: nothing is written to either', () => {
  const lesson = teach(page(section('Appalto', BEFORE)), 'Zxq primo');
  const twice = page(section('Appalto', [...BEFORE, { label: 'Zxq primo', name: 'descrBreve' }]));
  expect(labelOf(twice, [lesson])).toBeNull();
  expect(outcome(twice, lesson)).toBe('dubbio');
});

test('a taught field that is gone is told, and what stands in its place is not taken for it', () => {
  const lesson = teach(page(section('Appalto', BEFORE)), 'Zxq primo');
  const gone = page(section('Appalto', BEFORE.toSpliced(1, 1)));
  expect(outcome(gone, lesson)).toBe('non-ritrovato');
  expect(labelOf(gone, [lesson])).toBeNull();
  // The name and the section stay, under the clear caption of another field.
  const replaced = page(
    section('Appalto', [
      { label: 'Codice appalto', name: 'descrBreve' },
      { label: 'Motivo urgenza', name: 'x' },
    ]),
  );
  expect(labelOf(replaced, [lesson])).toBeNull();
  expect(labelOf(replaced, [lesson], 'appalto.codiceAppalto')).toBe('Codice appalto');
});

test('a taught meaning wins over a reading, and takes its id away from the others', () => {
  const fields = page(section('Appalto', [...BEFORE, { label: 'Codice appalto interno', name: 'interno' }]));
  const id = 'appalto.codiceAppalto';
  expect(labelOf(fields, [], id)).toBe('Codice appalto');
  const lesson = teach(fields, 'Codice appalto interno', id, 'Codice appalto');
  const { known, unknown } = match(fields, AD5, [lesson]);
  expect(known.filter((one) => one.id === id).map((one) => one.field.label)).toEqual(['Codice appalto interno']);
  expect(unknown.find((one) => one.field.label === 'Codice appalto')?.why).toContain('hai insegnato');
  // The taught one is gone: the one it was confused with still is not it.
  const after = page(section('Appalto', BEFORE));
  expect(labelOf(after, [lesson], id)).toBeNull();
});

test('never a search box, a read-only one or one of another kind; a hidden one is never for writing', () => {
  const lesson = teach(page(section('Appalto', BEFORE)), 'Zxq primo');
  const search = page(`<div role="search">${section('Appalto', BEFORE.slice(1, 2))}</div>`, section('Appalto', []));
  expect(labelOf(search, [lesson])).toBeNull();
  const ticked = page(
    section('Appalto', []) +
      '<section><h2>Appalto</h2><label><input type="checkbox" name="descrBreve"> Zxq primo</label></section>',
  );
  expect(labelOf(ticked, [lesson])).toBeNull();
  const hidden = page(`<div style="display:none">${section('Appalto', BEFORE)}</div>`);
  const seen = match(hidden, AD5, [lesson]).known.find(({ id }) => id === field);
  expect(seen?.field.visible ?? false).toBe(false);
});

test('in a repeated block it is known in each, by the number of its own', () => {
  const id = 'aggiudicazioni[].oggetto';
  const block = (n: number): string =>
    `<section class="blocco"><h3>Aggiudicazione ${n}</h3>${[
      { label: 'Lot Identifier', name: `aggiudicazioni[${n - 1}].lotIdentifier` },
      { label: 'Importo', name: `aggiudicazioni[${n - 1}].importo` },
      { label: 'Zxq primo', name: `aggiudicazioni[${n - 1}].zxq` },
    ]
      .map(box)
      .join('')}</section>`;
  const one = page(`<h2>Aggiudicazioni</h2>${block(1)}`);
  const lesson = teach(one, 'Zxq primo', id);
  const three = page(`<h2>Aggiudicazioni</h2>${block(1)}${block(2)}${block(3)}`);
  const known = match(three, AD5, [lesson]).known.filter((found) => found.id === id);
  expect(known.map((found) => [found.field.name, fieldKey(found.id, found.index)])).toEqual(
    [0, 1, 2].map((n) => [`aggiudicazioni[${n}].zxq`, fieldKey(id, [n])]),
  );
});

test('a name made by a machine is no anchor', () => {
  expect(['mat-input-12', 'p-input', 'x9f3', ':r4:', 'field_7', 'id', ''].map(steadyName)).toEqual(
    Array.from({ length: 7 }, () => ''),
  );
  expect(['importoLotto', 'aggiudicazioni[2].oggetto', 'dati.cup'].map(steadyName)).toEqual([
    'importoLotto',
    'aggiudicazioni[].oggetto',
    'dati.cup',
  ]);
});

test('on generated pages among traps a taught field is the right one or none', () => {
  const random = createRandom(20261122);
  let found = 0;
  const wrong: string[] = [];
  const PAGES = 150;
  for (let n = 0; n < PAGES; n++) {
    const before = generatePage(7000 + n, document);
    const truths = before.fields.filter((one) => one.visible && one.editable && !one.aside && before.truth.get(one));
    const target = random.pick(truths);
    const [id = ''] = (before.truth.get(target) ?? '').split('@');
    target.label = 'Zxq primo';
    target.name = random.chance(0.5) ? 'zxqPrimo' : 'mat-input-9';
    const lesson = teach(before.fields, 'Zxq primo', id);
    // The same page another day: shuffled, and in half of the cases the field is gone.
    const here = random.chance(0.5);
    const fields = before.fields.filter((one) => here || one !== target).toSorted(() => random.next() - 0.5);
    for (const one of match(fields, AD5, [lesson]).known) {
      if (!one.reasons.includes('insegnato il 22/11/2026')) continue;
      if (one.field === target) found++;
      else wrong.push(`page ${n}: «${one.field.label}» for ${id}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(PAGES / 4);
}, 60_000);

test('a caption that differs by a number, or by what stands behind a colon, is another one', () => {
  const only = (label: string): PageField[] => page(section('Appalto', [{ label }]));
  for (const [taught, other] of [
    ['Zxq 1', 'Zxq 2'],
    ['Zxq: netto', 'Zxq: lordo'],
  ] as const) {
    const lesson = teach(only(taught), taught);
    expect(labelOf(only(other), [lesson]), other).toBeNull();
  }
  expect(labelOf(only('Zxq 1'), [teach(only('Zxq 1'), 'Zxq 1')])).toBe('Zxq 1');
});

test('in somebody else’s block a taught field is found only where it was taught under the same headings', () => {
  const under = (title: string): PageField[] =>
    page(`<section><h2>${title}</h2>${section('Dati', [{ label: 'Zxq primo', name: 'descrBreve' }])}</section>`);
  const lesson = teach(under('Appalto'), 'Zxq primo');
  expect(labelOf(under('Appalto'), [lesson])).toBe('Zxq primo');
  expect(labelOf(under('Altro soggetto che dichiara'), [lesson])).toBeNull();
});

test('a taught field of another form does not make the rest of that form ours', () => {
  const theirs = `${section('Appalto', [{ label: 'Settore' }])}${section('Richiesta', [{ label: 'Zxq secondo' }])}`;
  const fields = page(`<form>${section('Appalto', BEFORE)}</form>`, `<form>${theirs}</form>`);
  const why = (lessons: InsegnamentoCampo[]) =>
    match(fields, AD5, lessons).unknown.find((one) => one.field.label === 'Settore')?.why;
  expect(why([])).toBe('sta in un altro modulo della pagina');
  const lesson = teach(fields, 'Zxq secondo');
  expect(labelOf(fields, [lesson])).toBe('Zxq secondo');
  expect(why([lesson])).toBe('sta in un altro modulo della pagina');
});
