import type { Structure, StructureControl } from '../../lib/domain/page-structure.ts';
import type { CodeEntry } from '../../lib/reference/lists.ts';
import { controlHtml, text } from './controls.ts';

/** A place in the page: a title, and which of the repeated blocks under it. */
type Step = { heading: string; index: number | null };

const pathOf = ({ headings, blocks }: StructureControl): Step[] => {
  const left = [...blocks];
  const steps = headings.map((heading): Step => {
    const at = left.findIndex((block) => block.heading === heading);
    const [block] = at < 0 ? [] : left.splice(at, 1);
    return { heading, index: block?.index ?? null };
  });
  return [...steps, ...left.map(({ heading, index }) => ({ heading, index }))];
};

const same = (a: Step | undefined, b: Step | undefined): boolean => a?.heading === b?.heading && a?.index === b?.index;

/** The ends of a part of the page, drawn as the words of the page say it was: a heading, a legend, or what leads to it. */
const partHtml = (
  { heading }: Step,
  depth: number,
  id: string,
  words: Structure['words'],
): [open: string, close: string] => {
  if (heading === '') return ['<div class="riga">', '</div>'];
  const is = (where: string): boolean => words.some((word) => word.where === where && word.text === heading);
  const said = text(heading);
  if (is('heading'))
    return [
      depth < 4
        ? `<section><h${depth + 1}>${said}</h${depth + 1}>`
        : `<section><div role="heading" aria-level="${Math.min(depth + 1, 9)}">${said}</div>`,
      '</section>',
    ];
  if (is('section')) return [`<fieldset><legend>${said}</legend>`, '</fieldset>'];
  return [`<a href="#${id}">${said}</a><div id="${id}">`, '</div>'];
};

const bodyHtml = (structure: Structure, lists: ReadonlyMap<string, readonly CodeEntry[]>): string => {
  const lines: string[] = [];
  let open: { step: Step; close: string }[] = [];
  structure.controls.forEach((control, place) => {
    const path = pathOf(control);
    let shared = 0;
    while (shared < open.length && same(open[shared]?.step, path[shared])) shared++;
    for (const { close } of open.slice(shared).reverse()) lines.push(close);
    open = open.slice(0, shared);
    for (const step of path.slice(shared)) {
      const [start, close] = partHtml(step, open.length, `parte-${place}-${open.length}`, structure.words);
      lines.push(start);
      open.push({ step, close });
    }
    lines.push(controlHtml(control, place, structure.words, lists));
  });
  for (const { close } of open.reverse()) lines.push(close);
  return lines.join('\n');
};

const WORDS: Record<Structure['words'][number]['where'], (said: string) => string> = {
  heading: (said) => `<h2>${said}</h2>`,
  section: (said) => `<h5>${said}</h5>`,
  menu: (said) => `<nav><a href="#" aria-current="page">${said}</a></nav>`,
  breadcrumb: (said) => `<ol aria-label="breadcrumb"><li>${said}</li></ol>`,
  button: (said) => `<button type="button">${said}</button>`,
  column: (said) => `<table><tr><th>${said}</th></tr></table>`,
};

/** Words that the page had and no control has drawn: below everything, where they head nothing. */
const restHtml = ({ words, controls }: Structure): string => {
  const drawn = new Set(controls.flatMap(({ label, headings }) => [...headings, label, `${label} *`]));
  const big = new Set(words.filter(({ where }) => where === 'heading').map((word) => word.text));
  return words
    .filter(({ where, text: said }) => !(where === 'heading' || where === 'section') || !drawn.has(said))
    .filter(({ where, text: said }) => where !== 'section' || !big.has(said))
    .map(({ where, text: said }) => WORDS[where](text(said)))
    .join('\n');
};

/** A page with the same controls under the same titles in the same blocks, in plain mark-up. */
export const rebuild = (
  structure: Structure,
  lists: ReadonlyMap<string, readonly CodeEntry[]>,
): string => `<!doctype html>
<html lang="it">
<head><meta charset="utf-8"><title>${text(structure.title)}</title></head>
<body>
<main>
${bodyHtml(structure, lists)}
</main>
<div>
${restHtml(structure)}
</div>
</body>
</html>
`;
