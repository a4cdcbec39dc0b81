import type { Page } from '@playwright/test';
import { expect, test } from './chromium.ts';
import { readBody } from './read-page.ts';
import { box, GROUP, WORDS } from './tick-group-page.ts';

const read = async (page: Page, body: string) =>
  (await readBody(page, `<form>${body}</form>`)).map(({ label, kind, options, required }) => ({
    label,
    kind,
    options,
    required,
  }));

test.describe('check boxes under one caption are one field', () => {
  const one = { label: 'Funzioni svolte', kind: 'multiselect', options: WORDS };
  const inside = WORDS.map((word, i) => box(word, i)).join('');

  for (const [name, body] of Object.entries({
    'fieldset and legend': GROUP,
    'role=group named by a text': `<div id="c">Funzioni svolte</div><div role="group" aria-labelledby="c">${inside}</div>`,
    'role=group with a name of its own': `<div role="group" aria-label="Funzioni svolte">${inside}</div>`,
    'labels beside the boxes': `<fieldset><legend>Funzioni svolte</legend>${WORDS.map(
      (word, i) =>
        `<div><input type="checkbox" id="k${i}" name="f[${i}]" value="${i}"><label for="k${i}">${word}</label></div>`,
    ).join('')}</fieldset>`,
    'boxes drawn by role': `<div id="c">Funzioni svolte</div><div role="group" aria-labelledby="c">${WORDS.map(
      (word) => `<span role="checkbox" aria-checked="false" tabindex="0">${word}</span>`,
    ).join('')}</div>`,
  }))
    test(name, async ({ page }) => {
      const fields = await read(
        page,
        `<label>Oggetto <input name="o"></label>${body}<label>Note <input name="n"></label>`,
      );
      expect(fields.map(({ label }) => label)).toEqual(['Oggetto', 'Funzioni svolte', 'Note']);
      expect(fields[1]).toMatchObject(one);
    });

  for (const [name, body, labels] of [
    ['a lone box', `<fieldset><legend>Accordo</legend>${box('Accordo quadro', 0)}</fieldset>`, ['Accordo quadro']],
    [
      'two questions under the heading of a section',
      `<fieldset><legend>Dati della procedura</legend>${box('Accordo quadro', 0, 'name="aq"')}${box('Deroga', 1, 'name="der"')}</fieldset>`,
      ['Accordo quadro', 'Deroga'],
    ],
    [
      'two questions without a name',
      `<fieldset><legend>Dati della procedura</legend><label><input type="checkbox"> Accordo quadro</label><label><input type="checkbox"> Deroga</label></fieldset>`,
      ['Accordo quadro', 'Deroga'],
    ],
    [
      'two questions bound one by one',
      `<div role="group" aria-label="Dati"><label><input type="checkbox" formcontrolname="aq"> Accordo quadro</label><label><input type="checkbox" formcontrolname="der"> Deroga</label></div>`,
      ['Accordo quadro', 'Deroga'],
    ],
    [
      'boxes with another field among them',
      `<fieldset><legend>Dati della procedura</legend>${box('Accordo quadro', 0)}${box('Deroga', 1)}<label>Altro <input name="x"></label></fieldset>`,
      ['Accordo quadro', 'Deroga', 'Altro'],
    ],
    [
      'boxes without a caption',
      `<fieldset>${box('Accordo quadro', 0)}${box('Deroga', 1)}</fieldset>`,
      ['Accordo quadro', 'Deroga'],
    ],
    [
      'boxes that must each be ticked',
      `<fieldset><legend>Dichiarazioni</legend>${box('Accordo quadro', 0, 'name="d" required')}${box('Deroga', 1, 'name="d" required')}</fieldset>`,
      ['Accordo quadro', 'Deroga'],
    ],
  ] as const)
    test(`not ${name}`, async ({ page }) => {
      const fields = await read(page, body);
      expect(fields.map(({ label }) => label)).toEqual(labels);
      expect(fields.map(({ kind }) => kind)).not.toContain('multiselect');
    });
});
