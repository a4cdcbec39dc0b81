import { expect, test } from './chromium.ts';
import { readBody } from './read-page.ts';

/** Labels of the fields that are marked. */
const marked = (fields: Awaited<ReturnType<typeof readBody>>): string[] =>
  fields.filter((f) => f.required).map((f) => f.label);

test('required: what the markup says', async ({ page }) => {
  const fields = await readBody(
    page,
    `<label>A * <input></label><label>* B <input></label><label>C <sup>*</sup>: <input></label><label>D (obbligatorio) <input></label>
     <label>E <input required></label><label>F <input aria-required="true"></label>
     <label>G <input></label><label>H (facoltativo) <input></label>
     <fieldset><legend>K</legend><label><input type="radio" name="i" required> Sì</label><label><input type="radio" name="i"> No</label></fieldset>
     <table><tr><td>L</td><td>*</td><td><input></td></tr><tr><td class="VerticalModel_ObbligCaption">M</td><td><input></td></tr><tr><td class="VerticalModel_Caption">N</td><td><input></td></tr></table>`,
  );
  expect(fields.map((f) => f.label)).toEqual([...'ABCDEFGHKLMN']);
  expect(marked(fields)).toEqual([...'ABCDEFKLM']);
});

test('required: a star that only a style sheet draws', async ({ page }) => {
  const fields = await readBody(
    page,
    `<div class="req"><label for="a">A</label><input id="a"></div><div><label for="b">B</label><input id="b"></div>
     <div><label for="c"><span class="pre">C</span></label><input id="c"></div>`,
    `<style>.req label::after{content:" *";color:red}.pre::before{content:"* "}label::after{content:":"}</style>`,
  );
  expect(fields.map((f) => f.label)).toEqual(['A', 'B', 'C']);
  expect(marked(fields)).toEqual(['A', 'C']);
});

test('required: bold captions among captions that are not, explained by a legend or not', async ({ page }) => {
  const row = (label: string, cls = ''): string => `<tr><td class="cap ${cls}">${label}</td><td><input></td></tr>`;
  const style = '<style>.forte{font-weight:bold}</style>';
  const some = `<form><p>I campi in grassetto sono obbligatori</p><table>${row('A', 'forte')}${row('B')}${row('C', 'forte')}</table></form>`;
  expect(marked(await readBody(page, some, style))).toEqual(['A', 'C']);
  const all = `<form><table>${row('A', 'forte')}${row('B', 'forte')}</table></form>`;
  expect(marked(await readBody(page, all, style)), 'all bold: it tells nothing').toEqual([]);
});

test('required: on a page of 400 fields as on a small one', async ({ page }) => {
  const fields = await readBody(
    page,
    Array.from(
      { length: 400 },
      (_, i) =>
        `<div class="${i % 4 === 0 ? 'req' : 'opt'}"><label for="f${i}">Campo ${i}</label><input id="f${i}"></div>`,
    ).join(''),
    '<style>.req label::after{content:"*"}</style>',
  );
  expect(fields).toHaveLength(400);
  expect(fields.filter((f) => f.required !== (Number(f.label.slice(6)) % 4 === 0))).toEqual([]);
});
