// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fieldKey } from '../../lib/domain/field.ts';
import { match } from '../../lib/portals/match/assign.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { generatePage } from './pages.ts';

const SEED = Number(process.env.SEED ?? 20261121);
const PAGES = Number(process.env.PAGES ?? 1000);

/** Runs the matcher on many generated pages; lists what it would write wrongly and what it missed. */
const run = (light: boolean) => {
  const wrong: string[] = [];
  const missed = new Map<string, number>();
  let right = 0;
  let all = 0;
  for (let n = 0; n < PAGES; n++) {
    const page = generatePage(SEED + n, document, light);
    const { known, unknown } = match(page.fields, AD5);
    const meant = new Map(known.map((one) => [one.field, fieldKey(one.id, one.index)]));
    const why = new Map(unknown.map((one) => [one.field, one.why]));
    for (const field of page.fields) {
      const is = page.truth.get(field) ?? null;
      const said = meant.get(field);
      if (is && field.visible) all++;
      if (said === undefined) {
        if (is) {
          const key = `${is.replace(/@.*/, '')} «${field.label}» [${field.headings.join(' > ')}] ${why.get(field)}`;
          missed.set(key, (missed.get(key) ?? 0) + 1);
        }
      } else if (said === is) right++;
      else if (field.visible)
        wrong.push(
          `seed ${SEED + n}: «${field.label}» [${field.headings.join(' > ')}] ${field.kind} is ${is}, said ${said}`,
        );
    }
  }
  return { wrong, missed, recall: right / all, all };
};

const worst = (missed: Map<string, number>): string =>
  [...missed]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([key, count]) => `${count} × ${key}`)
    .join('\n');

test('among traps, no field gets another one’s meaning', () => {
  const { wrong, missed, recall, all } = run(false);
  console.log(
    `mutations: seed ${SEED}, ${PAGES} pages, ${all} fields, recall ${recall.toFixed(4)}, wrong ${wrong.length}`,
  );
  if (process.env.SHOW) console.log(worst(missed), '\n', wrong.slice(0, 30).join('\n'));
  expect(wrong).toEqual([]);
  expect(recall).toBeGreaterThan(0.9);
}, 120_000);

test('without traps, nearly every field is found', () => {
  const { wrong, missed, recall } = run(true);
  if (process.env.SHOW) console.log(`no traps: recall ${recall.toFixed(4)}\n${worst(missed)}`);
  expect(wrong).toEqual([]);
  expect(recall).toBeGreaterThan(0.95);
}, 120_000);
