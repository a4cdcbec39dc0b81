import { corpus } from '../pages/corpus.ts';
import { expect, test } from './chromium.ts';
import { openCorpus, recallOf, scoreMutations, scorePage, writeMutations, wrongLines } from './corpus-page.ts';

/** Part of the name of the pages to be looked at: `CORPUS=primeng npx playwright test --project=browser corpus`. */
const ONLY = process.env.CORPUS ?? '';

test('on every page of the corpus each field is what a person would say, and no other control is taken for one', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const pages = corpus(ONLY);
  await openCorpus(page);
  let [found, all] = [0, 0];
  for (const one of pages) {
    const said = await scorePage(page, one);
    const expected = one.about.expectedFailures.map(({ truth }) => truth.replaceAll(',', '.'));
    const missed = said.missed.flatMap(({ truth, why }) => (expected.includes(truth) ? [] : [`${truth} ${why}`]));
    found += said.found.length;
    all += said.found.length + said.missed.length;
    const [is, wanted] = [`${said.page} ${said.scheda}`, `${one.about.page} ${one.about.scheda}`];
    // A page that is not recognised at all has its reason in the failures that are expected of it.
    if (is !== wanted && (said.found.length > 0 || missed.length > 0))
      expect.soft(`${is}: ${said.reasons.join('; ')}`, one.name).toBe(wanted);
    expect.soft(said.wrong, `${one.name}: controls taken for what they are not`).toEqual([]);
    expect.soft(missed, `${one.name}: fields not found`).toEqual([]);
    expect
      .soft(
        expected.filter((truth) => !said.missed.some((one) => one.truth === truth)),
        `${one.name}: expected failures that do not fail: take them out of the sidecar`,
      )
      .toEqual([]);
  }
  console.log(`corpus: ${pages.length} pages, ${all} fields, recall ${(found / all).toFixed(4)}`);
  expect(pages.length).toBeGreaterThan(0);
});

/** One page again: `CORPUS=<name> SEED=<seed> PAGES=1`. */
const SEED = Number(process.env.SEED ?? 20_261_122);
const PAGES = Number(process.env.PAGES ?? 150);
/** Recall below which something has broken; what it is, the bench says. */
const LEAST = 0.9;

test('on mutated pages of the corpus no control is taken for what it is not, and most fields are found', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openCorpus(page);
  const scores = await scoreMutations(page, corpus(ONLY), SEED, PAGES);
  const { all, recall } = recallOf(scores);
  const done = new Set(scores.flatMap((one) => one.done));
  console.log(
    `mutated corpus: seed ${SEED}, ${PAGES} pages, ${all} fields, recall ${recall.toFixed(4)}, ${[...done].join(', ')}`,
  );
  if (process.env.SHOW) console.log(scores.flatMap((one) => one.missed.map(({ truth, why }) => `${truth} ${why}`)));
  expect(wrongLines(scores)).toEqual([]);
  if (PAGES > 100) expect(recall).toBeGreaterThanOrEqual(LEAST);
});

test('what is written on mutated pages is written in the fields of the form and nowhere else', async ({ context }) => {
  test.setTimeout(240_000);
  const count = Math.min(PAGES, 60);
  const said = await writeMutations(context, corpus(ONLY), SEED, count);
  const asked = said.reduce((sum, one) => sum + one.asked, 0);
  console.log(`mutated corpus: seed ${SEED}, ${count} pages, ${asked} values asked for`);
  expect(said.flatMap((one) => one.touched)).toEqual([]);
  expect(said.flatMap((one) => one.not)).toEqual([]);
  if (count === 60) expect(asked).toBeGreaterThan(500);
});
