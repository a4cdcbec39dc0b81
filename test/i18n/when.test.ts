import { expect, test } from 'vitest';
import { nameOf, trees, walk } from './tree.ts';

const SPEAKERS = ['t', 'tn', 'said'];

test('texts are asked for when they are shown, never when a module is read: the language is not known then', () => {
  const early: string[] = [];
  for (const { path, text, program } of trees('components', 'entrypoints'))
    walk(program, (node, above) => {
      if (node.type !== 'CallExpression' || !SPEAKERS.includes(nameOf(node.callee))) return;
      if (above.some(({ type }) => /Function/.test(type))) return;
      early.push(`${path}:${text.slice(0, node.start).split('\n').length}`);
    });
  expect(early, 'make it a function, or a getter').toEqual([]);
});
