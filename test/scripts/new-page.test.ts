// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { scrubText, secretsOf } from '../../lib/assist/scrub/scrub.ts';
import { publicLists } from '../../lib/assist/scrub/scrub-structure.ts';
import { StructureSchema } from '../../lib/domain/page-structure.ts';
import { exportStruttura, StrutturaFileSchema, strutturaFileName } from '../../lib/exchange/struttura-file.ts';
import { readFields } from '../../lib/page/read.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { differences, structureOf } from '../../scripts/new-page/read.ts';
import { rebuild } from '../../scripts/new-page/rebuild.ts';
import { corpus } from '../pages/corpus.ts';

const LISTS = publicLists(CODE_LISTS);
/** One page of each way of drawing. */
const PAGES = [
  'ad2-25-native-long',
  'ad5-native-tabs-appalto-open',
  'ad5-table-two-per-row',
  'ad5-bootstrap-italia-accordion',
  'ad5-ng-select-closed',
  'p5-ng-bootstrap-three-lotti',
  'material-ad5-outline',
  'material-ad5-two-awards',
  'primeng-ad5-tabs',
  'aflink-classic-left-captions',
  'aflink-fase2-cards',
  'list-native-advanced-search',
];
const ALL = corpus();
const parse = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(/ data-truth="[^"]*"/g, ''), 'text/html');
const structureIn = (name: string) => {
  const page = ALL.find((one) => one.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return structureOf(parse(page.html), page.about.portal, LISTS);
};

test.each(PAGES)('%s: the rebuilt page, read again, has the same structure', async (name) => {
  const structure = await structureIn(name);
  expect(structure.controls.length).toBeGreaterThan(3);
  const again = await structureOf(parse(rebuild(structure, LISTS)), structure.portal, LISTS);
  expect(differences(structure, again)).toEqual([]);
});

describe('the structure', () => {
  test('has captions, titles, kinds, marks and lists', async () => {
    const { controls, words } = await structureIn('ad2-25-native-long');
    expect(controls.find(({ label }) => label === 'Codice AUSA')).toMatchObject({
      headings: expect.arrayContaining(['Stazioni appaltanti']),
      control: 'text',
      required: true,
      id: 'f#',
      name: 'f#',
      field: 'stazioniAppaltanti[].codiceAusa@0',
    });
    expect(controls.find(({ label }) => label === 'Cerca nel portale')).toMatchObject({ aside: true, field: null });
    expect(controls.some(({ options }) => options?.list === 'si-no' && options.count === 2)).toBe(true);
    expect(words).toContainEqual({ where: 'button', text: 'Cerca' });
  });

  test('has no value of any control, of whatever kind', async () => {
    const page = ALL.find(({ name }) => name === 'ad2-25-native-long');
    const doc = parse(page?.html ?? '');
    const secret = 'SegretoDaNonDire';
    for (const one of doc.querySelectorAll('input, textarea')) {
      (one as HTMLInputElement).value = secret;
      one.setAttribute('value', secret);
    }
    for (const one of doc.querySelectorAll('textarea')) one.textContent = secret;
    for (const one of doc.querySelectorAll('select')) {
      const option = doc.createElement('option');
      option.textContent = secret;
      one.append(option);
      one.value = secret;
    }
    const structure = await structureOf(doc, 'pcp', LISTS);
    expect(structure.controls.length).toBeGreaterThan(20);
    expect(JSON.stringify(structure)).not.toContain(secret);
  });

  test('the captions of the corpus come through as they are, but for one in fifty', () => {
    const labels = ALL.filter((_, n) => n % 5 === 0).flatMap(({ html }) =>
      readFields(parse(html)).flatMap(({ label }) => (label === '' ? [] : [label])),
    );
    const lost = labels.filter((label) => scrubText(label, secretsOf([])).includes('['));
    expect(labels.length).toBeGreaterThan(200);
    expect(lost.length / labels.length, [...new Set(lost)].join('\n')).toBeLessThan(0.02);
  });

  test('as a file: one format, read back, refused when anything else is in it', async () => {
    const structure = await structureIn('ad5-table-two-per-row');
    expect(StructureSchema.safeParse(structure).success).toBe(true);
    const text = exportStruttura(structure, '2026-11-22');
    const file = JSON.parse(text);
    expect(StrutturaFileSchema.parse(file).struttura).toEqual(structure);
    expect(strutturaFileName(structure)).toBe('cigno-struttura-pcp-form-ad5.json');
    file.struttura.controls[0].value = 'qualcosa';
    expect(StrutturaFileSchema.safeParse(file).success).toBe(false);
  });

  test('what a file says is text in the page, never mark-up', async () => {
    const structure = await structureIn('ad5-table-two-per-row');
    const [first, ...rest] = structure.controls;
    if (!first) throw new Error('no control');
    const bad = '"><script>alert(1)</script><b x="';
    const hostile = { ...first, label: bad, id: bad, name: bad, tag: 'script', type: bad, role: bad, headings: [bad] };
    const doc = parse(
      rebuild(
        { ...structure, title: bad, words: [{ where: 'button', text: bad }], controls: [hostile, ...rest] },
        LISTS,
      ),
    );
    expect(doc.querySelectorAll('script, b')).toHaveLength(0);
  });
});
