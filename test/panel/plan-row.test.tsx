// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Piano } from '../../components/panel/piano.tsx';
import { plan } from '../../lib/assist/plan.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { BOOK, emptyForm, values, withField } from '../assist/sample.ts';

afterEach(cleanup);

const OGGETTO = 'appalto.datiBase.oggetto';
const made = (model: PageModel) => plan(model, values(), AD5, BOOK);
const piano = (model: PageModel, onOverwrite: (key: string, yes: boolean) => void = () => {}) =>
  render(<Piano plan={made(model)} overwrite={new Set()} onOverwrite={onOverwrite} onGo={() => {}} />);
/** The text of the row that has a label. */
const row = (label: string): string => {
  const found = screen.getAllByText(label).map((one) => one.closest('li')?.textContent ?? '');
  return found.join(' ').replace(/\s+/g, ' ');
};

test('a value that differs says both, and only its own box chooses to write over it', () => {
  const onOverwrite = vi.fn();
  piano(withField(emptyForm(), OGGETTO, { value: 'Scritto dal RUP' }), onOverwrite);
  const box = screen.getByRole('checkbox', { name: 'Sovrascrivi' }) as HTMLInputElement;
  expect(box.checked).toBe(false);
  expect(row(emptyForm().fields.find(({ id }) => id === OGGETTO)?.label ?? '')).toContain('Scritto dal RUP');
  box.click();
  expect(onOverwrite.mock.calls).toEqual([[`${OGGETTO}@`, true]]);
});

test('fields that may all take one value stand together, with the reason once and no tick set', () => {
  const onOverwrite = vi.fn();
  const base = {
    id: 'x',
    index: [],
    section: '',
    action: 'ask',
    current: null,
    value: 'B000001279',
    reason: 'Decidi tu.',
  } as const;
  const entries = ['CIG Padre', 'Descrizione CIG Padre'].map((label, n) => ({
    ...base,
    index: [],
    label,
    key: `k${n}`,
  }));
  render(
    <Piano
      plan={{ frame: 'f', revision: 1, affidamento: null, entries }}
      overwrite={new Set()}
      onOverwrite={onOverwrite}
      onGo={() => {}}
    />,
  );
  const group = screen.getByRole('group', { name: /decidi tu/ });
  expect(group.textContent?.match(/Decidi tu\./g)).toHaveLength(1);
  const boxes = screen.getAllByRole('checkbox', { name: 'Scrivi qui B000001279' }) as HTMLInputElement[];
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
  boxes[1]?.click();
  expect(onOverwrite.mock.calls).toEqual([['k1', true]]);
});
