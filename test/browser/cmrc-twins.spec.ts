import { expect, test } from './chromium.ts';
import { checkTwins, TWINS_SEED } from './cmrc-twins.ts';

test('what is called written is what the form would post, whatever the amount, the day or the text', async ({
  browser,
}) => {
  const { wrong, refused, cut, n } = await checkTwins(browser, 40, TWINS_SEED);
  console.log(
    `cmrc twins: seed ${TWINS_SEED}, ${n} values, wrong ${wrong.length}, refused ${refused.length}, too long ${cut.length}`,
  );
  expect(wrong).toEqual([]);
  expect(refused).toEqual([]);
});
