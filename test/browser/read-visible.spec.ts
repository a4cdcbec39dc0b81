import { expect, test } from './chromium.ts';
import { readBody } from './read-page.ts';

const box = (label: string, id = label): string => `<label for="${id}">${label}</label> <input id="${id}">`;

/** Labels of the fields that are seen. */
const seen = (fields: Awaited<ReturnType<typeof readBody>>): string[] =>
  fields.filter((f) => f.visible).map((f) => f.label);

const HIDING = {
  'display none': 'style="display:none"',
  'visibility hidden': 'class="v"',
  'the hidden attribute': 'hidden',
  'aria-hidden': 'aria-hidden="true"',
  inert: 'inert',
  'clipped to nothing': 'style="position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden"',
  'clip-path': 'style="clip-path:inset(50%)"',
  'no height': 'style="height:0;overflow:hidden"',
  'off the page': 'style="position:absolute;left:-9999px"',
  transparent: 'style="opacity:0"',
  'by id': 'id="trappola"',
};

for (const [name, attribute] of Object.entries(HIDING))
  for (const many of [false, true])
    test(`visible: not what is hidden (${name}${many ? ', many fields' : ''})`, async ({ page }) => {
      const rest = many
        ? Array.from({ length: 200 }, (_, i) => `<div>${box(`Altro ${i}`, `a${i}`)}</div>`).join('')
        : '';
      const fields = await readBody(
        page,
        `<div>${box('Importo')}</div><div ${attribute}>${box('Clone')}</div>${rest}`,
        '<style>.v{visibility:hidden}#trappola{visibility:hidden}</style>',
      );
      expect(fields.slice(0, 2).map((f) => [f.label, f.visible])).toEqual([
        ['Importo', true],
        ['Clone', false],
      ]);
      expect(seen(fields)).toHaveLength(many ? 201 : 1);
    });

test('visible: a closed tab, a closed accordion', async ({ page }) => {
  const fields = await readBody(
    page,
    `<div role="tabpanel">${box('Qui')}</div><div role="tabpanel" class="chiuso">${box('Altrove')}</div>
     <details><summary>Ancora</summary>${box('Piegato')}</details>`,
    '<style>.chiuso{display:none}</style>',
  );
  expect(fields.map((f) => f.label)).toEqual(['Qui', 'Altrove', 'Piegato']);
  expect(seen(fields)).toEqual(['Qui']);
});

test('visible: a caption clipped away makes its box unseen, a box without caption on screen is the page’s own', async ({
  page,
}) => {
  const fields = await readBody(
    page,
    `<div><span class="tagliata"><label for="a">Importo</label></span><input id="a"></div><div><input aria-label="Settore"></div>`,
    '<style>.tagliata{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style>',
  );
  expect(seen(fields)).toEqual(['Settore']);
});

test('visible: a transparent tick box over a drawn one, a radio of no size, a combobox without width', async ({
  page,
}) => {
  const fields = await readBody(
    page,
    `<div class="caselle"><div class="casella"><input type="checkbox" id="t"><span class="disegno"></span></div><label for="t">Titolare</label></div>
     <fieldset><legend>Tipo</legend><label><input type="radio" name="r" class="zero"><span class="disegno"></span> Servizi</label><label><input type="radio" name="r" class="zero"> Forniture</label></fieldset>
     <div><label for="c">Settore</label><div class="p-select p-component"><input id="c" role="combobox" class="zero" aria-haspopup="listbox"><span>Ordinario</span></div></div>`,
    '<style>.casella{position:relative;width:20px;height:20px}.casella input{opacity:0;position:absolute;inset:0}.disegno{display:inline-block;width:16px;height:16px;border:1px solid}.zero{width:0;height:0;opacity:0;position:absolute}.p-select{width:200px;height:30px;position:relative}</style>',
  );
  expect(fields.map((f) => [f.kind, f.label, f.visible])).toEqual([
    ['checkbox', 'Titolare', true],
    ['radio', 'Tipo', true],
    ['combobox', 'Settore', true],
  ]);
});

test('visible: a field below the fold is seen', async ({ page }) => {
  expect(seen(await readBody(page, `<div style="height:9000px"></div>${box('Importo')}`))).toEqual(['Importo']);
});

test('editable: disabled, read-only, in a disabled group', async ({ page }) => {
  const fields = await readBody(
    page,
    `<label>A <input></label><label>B <input disabled></label><label>C <input readonly></label><label>D <input aria-disabled="true"></label>
     <fieldset disabled><label>E <input></label></fieldset><label>F <select disabled><option>x</option></select></label>`,
  );
  expect(fields.filter((f) => f.editable).map((f) => f.label)).toEqual(['A']);
});
