// npm run new:page -- <cigno-struttura-….json> [name]: turns the structure of a page that an officer exported into a
// test page of the corpus (docs/repair.md). Nothing is overwritten.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Window } from 'happy-dom';
import * as z from 'zod/mini';
import { publicLists } from '../lib/assist/scrub/scrub-structure.ts';
import { StrutturaFileSchema } from '../lib/exchange/struttura-file.ts';
import { CODE_LISTS } from '../lib/reference/code-lists.ts';
import { nutsList } from '../lib/reference/nuts.ts';
import { differences, frameOf, structureOf } from './new-page/read.ts';
import { rebuild } from './new-page/rebuild.ts';

const FOLDER = 'test/pages';

const stop = (why: string): never => {
  console.error(why);
  process.exit(1);
};

const readFile = (path: string) => {
  if (!existsSync(path)) return stop(`There is no file ${path}.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return stop(`${path} is not JSON: nothing was written.`);
  }
  const read = StrutturaFileSchema.safeParse(json);
  return read.success
    ? read.data
    : stop(`${path} is no structure of Cigno: nothing was written.\n${z.prettifyError(read.error)}`);
};

const [path, given] = process.argv.slice(2);
if (!path) stop('usage: npm run new:page -- <cigno-struttura-….json> [name]');
const { struttura, exportedOn } = readFile(path ?? '');
const name = given ?? basename(path ?? '', '.json').replace(/^cigno-struttura-/, 'reported-');
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
  stop(`«${name}» is no name of a page: small letters, digits and hyphens.`);
const [html, sidecar] = ['html', 'json'].map((end) => join(FOLDER, `${name}.${end}`)) as [string, string];
for (const file of [html, sidecar])
  if (existsSync(file)) stop(`${file} is there already: give another name as the last word.`);

const lists = publicLists({ ...CODE_LISTS, codNUTS: await nutsList() });
const page = rebuild(struttura, lists);
const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
// Cigno's rooms take the document that they are given; this one differs from a browser's in its types alone.
const doc = new window.DOMParser().parseFromString(page, 'text/html') as unknown as Document;
const lost = differences(struttura, await structureOf(doc, struttura.portal, lists));
const { fields } = await frameOf(doc, struttura.portal).lookGently();
for (const { element, id, index } of fields)
  element.setAttribute('data-truth', index.length > 0 ? `${id}@${index.join(',')}` : id);

writeFileSync(html, `<!doctype html>\n${doc.documentElement.outerHTML}\n`);
writeFileSync(
  sidecar,
  `${JSON.stringify(
    {
      portal: struttura.portal,
      page: struttura.page,
      scheda: struttura.scheda,
      markup: 'native',
      about: `Rebuilt from the structure that an officer exported on ${exportedOn}; its truth is what Cigno understood then and has to be checked by hand.`,
      expectedFailures: [],
    },
    null,
    2,
  )}\n`,
);
await window.happyDOM.close();

const missed = struttura.controls.filter(({ field, aside, visible }) => field === null && visible && !aside);
console.log(`Written: ${html} and ${sidecar}, ${struttura.controls.length} controls.`);
console.log(`data-truth is on ${fields.length} of them, as Cigno understands the page today. CHECK EACH BY HAND.`);
for (const { label, required } of missed) console.log(`  not understood${required ? ', required' : ''}: «${label}»`);
for (const line of lost) console.log(`  not rebuilt as it was: ${line}`);
console.log(`Next:
  1. correct data-truth in ${html}: put it on what was not understood, take it off what is wrong;
  2. say in ${sidecar} what is special about the page ("about") and how it is drawn ("markup");
  3. run the corpus, see it fail, then teach the words: docs/repair.md.`);
