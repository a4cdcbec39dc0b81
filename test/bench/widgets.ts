import type { Browser } from '@playwright/test';
import type { FieldValue } from '../../lib/domain/field.ts';
import type { FieldKind } from '../../lib/page/field.ts';
import { bindingsOf, openWidgets, writeIn } from '../browser/widget-page.ts';

/** One control of the matrix: where it is, what is written, and what its FormControl must then hold. */
export type WidgetCase = {
  selector: string;
  kind: FieldKind;
  value: FieldValue;
  model: unknown;
  /** Another value for its FormControl, as if the page had come with it. */
  prior: unknown;
  /** A value that is none of its options. */
  wrong?: FieldValue;
  /** What the FormControl holds once emptied again, where it is not what it held at first. */
  cleared?: unknown;
  /** The widget gives nobody a way to empty it. */
  sticky?: true;
};

const FUNZIONI = ['Aggiudicazione, stipula ed esecuzione del contratto', 'Esecuzione'];

/** The 21 controls of filling.md, and a multiple mat-select, by library and name of their FormControl. */
export const WIDGETS: Record<'material' | 'prime', Record<string, WidgetCase>> = {
  material: {
    testo: {
      selector: '[formcontrolname=testo]',
      kind: 'text',
      value: 'Carta per fotocopie',
      model: 'Carta per fotocopie',
      prior: 'Toner',
    },
    testoBlur: { selector: '[formcontrolname=testoBlur]', kind: 'text', value: 'A-1', model: 'A-1', prior: 'B-2' },
    numero: {
      selector: '[formcontrolname=numero]',
      kind: 'number',
      value: 1234.56,
      model: 1234.56,
      prior: 7.5,
      wrong: 'molto',
    },
    note: {
      selector: '[formcontrolname=note]',
      kind: 'textarea',
      value: 'Una riga\nun’altra',
      model: 'Una riga\nun’altra',
      prior: 'Prima riga\nseconda',
    },
    nativo: {
      selector: '[formcontrolname=nativo]',
      kind: 'select',
      value: 'Speciale',
      model: '2',
      prior: '1',
      wrong: 'Straordinario',
    },
    settore: {
      selector: '[formcontrolname=settore]',
      kind: 'combobox',
      value: 'Speciale',
      model: '2',
      prior: '1',
      wrong: 'Straordinario',
    },
    funzioni: {
      selector: '[formcontrolname=funzioni]',
      kind: 'multicombobox',
      value: FUNZIONI,
      model: ['3', '4'],
      prior: ['1', '3'],
      wrong: ['Esecuzione', 'Altro'],
    },
    comune: {
      selector: '[formcontrolname=comune]',
      kind: 'autocomplete',
      value: 'Prova Bassa',
      model: 'Prova Bassa',
      prior: 'Prova Alta',
      wrong: 'Prov',
    },
    comuneObbligato: {
      selector: '[formcontrolname=comuneObbligato]',
      kind: 'autocomplete',
      value: 'Esempio',
      model: 'Esempio',
      prior: 'Esempio Marina',
      wrong: 'Esem',
    },
    data: {
      selector: '[formcontrolname=data]',
      kind: 'date',
      value: '2026-03-05',
      model: '2026-03-05',
      prior: '2025-12-31',
      wrong: 'domani',
    },
    spunta: {
      selector: 'mat-checkbox input',
      kind: 'checkbox',
      value: true,
      model: true,
      prior: false,
      wrong: 'forse',
    },
    radio: {
      selector: 'mat-radio-group input',
      kind: 'radio',
      value: 'Servizi',
      model: 'services',
      prior: 'works',
      wrong: 'Opere',
      sticky: true,
    },
    interruttore: { selector: 'mat-slide-toggle button', kind: 'switch', value: true, model: true, prior: false },
  },
  prime: {
    testo: { selector: '#testo', kind: 'text', value: 'Toner', model: 'Toner', prior: 'Carta' },
    settore: {
      selector: '#settore',
      kind: 'combobox',
      value: 'Ordinario',
      model: '1',
      prior: '2',
      wrong: 'Straordinario',
    },
    funzioni: {
      selector: '#funzioni',
      kind: 'multicombobox',
      value: FUNZIONI,
      model: ['3', '4'],
      prior: ['1', '3'],
      wrong: ['Esecuzione', 'Altro'],
    },
    comune: {
      selector: '#comune',
      kind: 'autocomplete',
      value: 'Esempio Marina',
      model: 'Esempio Marina',
      prior: 'Prova Alta',
      wrong: 'Esemp',
    },
    data: {
      selector: '#data',
      kind: 'date',
      value: '2026-03-05',
      model: '2026-03-05',
      prior: '2025-12-31',
      wrong: 'domani',
    },
    importo: { selector: '#importo', kind: 'number', value: 1234.56, model: 1234.56, prior: 1000 },
    cpv: { selector: '#cpv', kind: 'text', value: '30192700-8', model: '30192700-8', prior: '45000000-7' },
    spunta: { selector: '#spunta', kind: 'checkbox', value: true, model: true, prior: false },
    radio: {
      selector: '#works',
      kind: 'radio',
      value: 'Forniture',
      model: 'supplies',
      prior: 'services',
      wrong: 'Opere',
      sticky: true,
    },
  },
};

/** Not one of the 21: counted apart so that the number stays comparable. */
const EXTRA = ['material.funzioni'];

/** Writes all controls of both libraries: `widgets.ok` counts those whose FormControl and result agree. */
export const benchWidgets = async (
  browser: Browser,
): Promise<Record<string, { value: number; unit: string; n: number }>> => {
  const page = await browser.newPage();
  let ok = 0;
  let n = 0;
  for (const library of ['material', 'prime'] as const) {
    await openWidgets(page, library);
    for (const [name, one] of Object.entries(WIDGETS[library])) {
      if (EXTRA.includes(`${library}.${name}`)) continue;
      const { status } = await writeIn(page, one, one.value);
      const held = (await bindingsOf(page))[name];
      n += 1;
      if (status === 'written' && JSON.stringify(held) === JSON.stringify(one.model)) ok += 1;
    }
  }
  await page.close();
  return { 'widgets.ok': { value: ok, unit: 'count', n } };
};
