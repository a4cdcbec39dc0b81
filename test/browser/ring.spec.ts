import { bundle, expect, loadLib, test } from './chromium.ts';

const PAGE = `<!doctype html><html lang="it"><body style="margin:0"><div style="height:300px"></div>
<input id="campo" style="width:200px;height:30px;margin-left:100px"><button id="sotto">Sotto</button>
<div style="height:3000px"></div></body></html>`;

test('the ring stands around the control, takes no press and no focus, and goes away', async ({ page }) => {
  await page.setContent(PAGE);
  await loadLib(page, 'lib/page/ring.ts');
  const before = await page.screenshot({ clip: { x: 90, y: 290, width: 12, height: 50 } });
  const state = await page.evaluate(async () => {
    const doc = globalThis.document;
    const field = doc.querySelector('#campo') as HTMLInputElement;
    const stop = new AbortController();
    Object.assign(globalThis, { stop });
    const { showRing } = (globalThis as never as { lib: typeof import('../../lib/page/ring.ts') }).lib;
    showRing(doc, field, stop.signal);
    const host = doc.querySelector('[popover]');
    return {
      hosts: doc.querySelectorAll('[popover]').length,
      closed: host?.shadowRoot === null,
      under: doc.elementFromPoint(150, 315)?.id,
      edge: doc.elementFromPoint(98, 315)?.localName,
      focused: doc.activeElement?.localName,
    };
  });
  expect(state).toEqual({ hosts: 1, closed: true, under: 'campo', edge: 'body', focused: 'body' });
  const ringed = await page.screenshot({ clip: { x: 90, y: 290, width: 12, height: 50 } });
  expect(ringed.equals(before)).toBe(false);

  // A page that takes the ring away three times gets it back; after that it is left alone.
  for (let turn = 0; turn < 5; turn++)
    await page.evaluate(async () => {
      globalThis.document.querySelector('[popover]')?.remove();
      await new Promise((done) => setTimeout(done, 30));
    });
  expect(await page.locator('[popover]').count()).toBe(0);

  await page.evaluate(() => (globalThis as never as { stop: AbortController }).stop.abort());
  const after = await page.screenshot({ clip: { x: 90, y: 290, width: 12, height: 50 } });
  expect(after.equals(before)).toBe(true);
});

test('a page that refuses every sheet of style gets the same ring', async ({ page }) => {
  const pcp = 'https://portale-servizi.anticorruzione.it/';
  const policy = "default-src 'self'; style-src 'none'; script-src 'none'";
  await page.route(pcp, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
      body: '<!doctype html><html lang="it"><input id="campo">',
    }),
  );
  await page.goto(pcp);
  const lib = await bundle('lib/page/ring.ts');
  const box = await page.evaluate((code) => {
    const doc = globalThis.document;
    const { showRing } = new Function(`${code};return lib`)() as typeof import('../../lib/page/ring.ts');
    showRing(doc, doc.querySelector('#campo') as Element, new AbortController().signal);
    const { width, height, x, y } = (doc.querySelector('[popover]') as Element).getBoundingClientRect();
    return { width, height, x, y, wanted: [globalThis.innerWidth, globalThis.innerHeight] };
  }, lib);
  expect([box.width, box.height]).toEqual(box.wanted);
  expect([box.x, box.y]).toEqual([0, 0]);
});
