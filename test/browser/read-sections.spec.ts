import { expect, test } from './chromium.ts';
import { readBody } from './read-page.ts';

const box = (label: string, more = ''): string => `<label>${label} <input ${more}></label>`;

test('sections: the chain of headings, and a heading of the same rank ends the one before', async ({ page }) => {
  const fields = await readBody(
    page,
    `<h1>Scheda AD5</h1>${box('Codice')}<h2>Appalto</h2>${box('Settore')}<h3>Dati base</h3>${box('Oggetto')}
     <h2>Aggiudicazioni</h2>${box('Importo')}`,
  );
  expect(fields.map((f) => [f.label, f.headings])).toEqual([
    ['Codice', ['Scheda AD5']],
    ['Settore', ['Scheda AD5', 'Appalto']],
    ['Oggetto', ['Scheda AD5', 'Appalto', 'Dati base']],
    ['Importo', ['Scheda AD5', 'Aggiudicazioni']],
  ]);
  expect(fields.map((f) => f.section)).toEqual(['Scheda AD5', 'Appalto', 'Dati base', 'Aggiudicazioni']);
});

test('sections: a legend and a card title hold for what they enclose only', async ({ page }) => {
  const fields = await readBody(
    page,
    `<fieldset><legend>Stazione appaltante</legend>${box('Codice AUSA')}${box('Denominazione')}</fieldset>
     <div class="card"><div class="card-title">Appalto</div><div>${box('Oggetto')}${box('Settore')}</div></div>${box('Note')}`,
  );
  expect(fields.map((f) => [f.label, f.section])).toEqual([
    ['Codice AUSA', 'Stazione appaltante'],
    ['Denominazione', 'Stazione appaltante'],
    ['Oggetto', 'Appalto'],
    ['Settore', 'Appalto'],
    ['Note', ''],
  ]);
});

test('sections: tabs name their panels, by aria-labelledby, aria-controls or the address of a link', async ({
  page,
}) => {
  const fields = await readBody(
    page,
    `<div role="tablist"><button role="tab" id="t1">Stazioni Appaltanti</button><button role="tab" id="t2" aria-controls="p2">Appalto <span class="badge">2</span></button></div>
     <ul><li><a href="#p3">Aggiudicazioni</a></li></ul>
     <div role="tabpanel" aria-labelledby="t1">${box('Codice AUSA')}</div>
     <div role="tabpanel" id="p2" hidden>${box('Settore')}</div>
     <div class="tab-pane" id="p3" style="display:none">${box('Importo')}</div>`,
  );
  expect(fields.map((f) => [f.label, f.section, f.visible])).toEqual([
    ['Codice AUSA', 'Stazioni Appaltanti', true],
    ['Settore', 'Appalto', false],
    ['Importo', 'Aggiudicazioni', false],
  ]);
});

test('sections: steps lose their number, accordions are named by their button', async ({ page }) => {
  const fields = await readBody(
    page,
    `<div role="tab" id="s1"><div class="mat-step-icon step-icon"><span>1</span></div><div class="mat-step-label">Stazioni Appaltanti</div></div>
     <div role="tabpanel" aria-labelledby="s1">${box('Codice AUSA')}</div>
     <div class="accordion-item"><h2 class="accordion-header"><button type="button" aria-controls="c1" aria-expanded="true">Appalto</button></h2>
       <div id="c1" class="accordion-collapse collapse show">${box('Settore')}</div></div>
     <mat-expansion-panel><mat-expansion-panel-header role="button" id="h3"><mat-panel-title>Aggiudicazioni</mat-panel-title><mat-panel-description>da completare</mat-panel-description></mat-expansion-panel-header>
       <div role="region" aria-labelledby="h3">${box('Importo')}</div></mat-expansion-panel>
     <details open><summary>Documenti</summary>${box('URL documenti')}</details>`,
  );
  expect(fields.map((f) => [f.label, f.section])).toEqual([
    ['Codice AUSA', 'Stazioni Appaltanti'],
    ['Settore', 'Appalto'],
    ['Importo', 'Aggiudicazioni'],
    ['URL documenti', 'Documenti'],
  ]);
});

test('sections: a part that stands alone is read as if the rest of the page were not there', async ({ page }) => {
  await readBody(page, `<h1>Pagina</h1><section id="qui"><h2>Appalto</h2>${box('Oggetto')}</section>${box('Altro')}`);
  const read = await page.evaluate(() => {
    const { lib, document } = globalThis as never as { lib: typeof import('./read-lib.ts'); document: Document };
    return lib.readFields(document.querySelector('#qui') as Element).map((f) => [f.label, ...f.headings]);
  });
  expect(read).toEqual([['Oggetto', 'Appalto']]);
});
