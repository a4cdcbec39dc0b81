// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { CodeSearch } from '../../components/panel/code-search.tsx';
import { ccnl, cpv, istat, nuts } from '../../entrypoints/archivio/lookups.ts';

// The first search builds the index; how long that takes is measured elsewhere (`cpv.index`).
configure({ asyncUtilTimeout: 8000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = () => {
  render(<CodeSearch lookups={{ CPV: cpv, codIstat: istat, codNUTS: nuts, ccnl }} />);
  fireEvent.click(screen.getByText(/^Cerca un codice/));
};
const box = () => screen.getByRole('combobox', { name: 'Parole o codice' }) as HTMLInputElement;
const find = async (text: string) => {
  fireEvent.input(box(), { target: { value: text } });
  const [first] = await screen.findAllByRole('option', { name: /\d/ });
  fireEvent.keyDown(box(), { key: 'ArrowDown' });
  fireEvent.keyDown(box(), { key: 'Enter' });
  return first?.textContent ?? '';
};

test('a code is found by words with a typo and copied', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
  open();
  expect(screen.queryByRole('button')).toBeNull();
  expect(await find('pulzia uffici')).toContain('90919200');
  fireEvent.click(await screen.findByRole('button', { name: 'Copia 90919200' }));
  await waitFor(() => expect(written).toEqual(['90919200']));
});

test('another list begins anew', async () => {
  open();
  await find('pulzia uffici');
  await screen.findByRole('button', { name: 'Copia 90919200' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Elenco' }), { target: { value: 'codIstat' } });
  expect(screen.queryByRole('button', { name: /Copia/ })).toBeNull();
  expect(box().value).toBe('');
  expect(await find('Fiumicino')).toBe('012058120FIUMICINOprovincia: Roma · NUTS ITI43');
  expect(await screen.findByRole('button', { name: 'Copia 012058120' })).toBeTruthy();
});
