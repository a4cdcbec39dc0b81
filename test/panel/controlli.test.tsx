// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Controlli } from '../../components/panel/controlli.tsx';
import { check } from '../../lib/assist/check.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { BOOK, fullForm, page, withField } from '../assist/sample.ts';

afterEach(cleanup);

const EMPTY = page(fullForm().fields.map((one) => ({ ...one, value: null })));
const show = (model: PageModel, calm: boolean, onGo: (key: string) => void = () => {}) =>
  render(<Controlli report={check(model, AD5, '2026-11-21', BOOK)} calm={calm} onGo={onGo} />);
/** The folded part under a line. */
const folded = (line: string): HTMLDetailsElement => {
  const found = screen.getByText(line).closest('details');
  if (!found) throw new Error(`«${line}» does not fold`);
  return found;
};

test('an empty form that nobody touched: one calm line, everything inside it on demand', () => {
  show(EMPTY, true);
  const line = folded('17 campi obbligatori ancora vuoti');
  expect(line.open).toBe(false);
  expect(screen.queryByText('Da correggere')).toBeNull();
  expect(screen.queryByText(/\d+ errori/)).toBeNull();
  expect(within(line).getAllByText('È obbligatorio ed è vuoto.')).toHaveLength(17);
  expect(within(line).getByText('REG52')).toBeTruthy();
});

test('what is wrong is said at once, also before anybody asked', () => {
  const one = withField(EMPTY, 'appalto.codiceAppalto', { value: 'corto' });
  show(one, true);
  expect(screen.getByText('1 errore')).toBeTruthy();
  expect(screen.getByText('Da correggere')).toBeTruthy();
  expect(folded('16 campi obbligatori ancora vuoti').open).toBe(false);
});

test('after Compila or Controlla a few empty fields are errors in full', () => {
  let few = fullForm();
  for (const id of ['appalto.codiceAppalto', 'appalto.settore', 'appalto.datiBase.oggetto'])
    few = withField(few, id, { value: null });
  show(few, false);
  expect(screen.getByText('3 errori')).toBeTruthy();
  expect(screen.queryByText(/ancora vuoti/)).toBeNull();
  expect(screen.getAllByRole('button', { name: 'Vai al campo' })).toHaveLength(3);
});

test('after Controlla a form that is still empty is no wall: all are there and count, under one line that folds, below what is wrong', () => {
  show(withField(EMPTY, 'appalto.codiceAppalto', { value: 'corto' }), false);
  expect(screen.getByText('19 errori').closest('.badge')?.className).toContain('error');
  const line = folded('16 campi obbligatori ancora vuoti');
  expect(line.open).toBe(true);
  expect(within(line).getAllByText('È obbligatorio ed è vuoto.')).toHaveLength(16);
  expect(within(line).queryByText('Codice Appalto')).toBeNull();
  expect(screen.getByText('Da correggere')).toBeTruthy();
});

test('after Compila what is empty in a closed part of the page waits in one line, and still counts', () => {
  const shut = page(EMPTY.fields.map((one) => ({ ...one, visible: !one.id?.startsWith('aggiudicazioni') })));
  show(shut, false);
  expect(screen.getByText('19 errori')).toBeTruthy();
  const line = folded('10 campi obbligatori vuoti nelle parti chiuse della pagina: aprile e compilali');
  expect(within(line).getAllByText('È obbligatorio ed è vuoto.')).toHaveLength(10);
  expect(within(line).getByText('REG52')).toBeTruthy();
  expect(screen.getAllByText('È obbligatorio ed è vuoto.')).toHaveLength(17);
});

test('each finding leads to its own field', () => {
  const onGo = vi.fn();
  show(withField(fullForm(), 'appalto.codiceAppalto', { value: 'corto' }), false, onGo);
  screen.getByRole('button', { name: 'Vai al campo' }).click();
  expect(onGo.mock.calls).toEqual([['appalto.codiceAppalto@']]);
});
