// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { type ErrorBook, ErroriPage } from '../../components/errori/errori-page.tsx';
import { explainAll, translateError } from '../../lib/assist/translate-error.ts';
import { anacErrors } from '../../lib/reference/errori.ts';

afterEach(cleanup);

const { entries, source } = await anacErrors();
const BOOK: ErrorBook = {
  all: explainAll(entries),
  day: source.date,
  translate: (text) => translateError(text, entries),
};
const paste = (text: string) =>
  fireEvent.input(screen.getByLabelText('Messaggio del portale'), { target: { value: text } });
const search = (text: string) =>
  fireEvent.input(screen.getByLabelText('Cerca per codice o per parola'), { target: { value: text } });

test('a pasted message with two codes: each with what ANAC says, what happened and what to do', () => {
  render(<ErroriPage book={BOOK} />);
  paste('Verifica fallita: [err69] e REG100!');
  const found = screen.getByRole('list', { name: '2 errori riconosciuti' });
  expect(within(found).getAllByRole('listitem')).toHaveLength(2);
  expect(found.textContent).toMatch(/ERR69.*ANAC dice: il centro di costo SA.*Che cosa fare.*RASA/);
  expect(found.textContent).toMatch(/REG100.*guarda i «Controlli»/);
});

test('a rule beside an error is said to be a rule: its name alone would read as its contrary', () => {
  render(<ErroriPage book={BOOK} />);
  paste('ERR38');
  expect(screen.getByRole('list', { name: '1 errore riconosciuto' }).textContent).toContain(
    'Regola: Codice appalto mai usato',
  );
});

test('where we have nothing to say we say so, and of a code that ANAC does not list too', () => {
  render(<ErroriPage book={BOOK} />);
  paste('FVX21');
  expect(screen.getByRole('list', { name: '1 errore riconosciuto' }).textContent).toContain(
    'Non abbiamo una spiegazione nostra',
  );
  paste('ERR4711');
  expect(screen.getByRole('list', { name: '1 errore riconosciuto' }).textContent).toContain(
    'non è nell’elenco di ANAC del 30/06/2026',
  );
  paste('buongiorno');
  expect(screen.getByText(/In questo testo non c’è nessun codice/)).toBeTruthy();
});

test('the list is searched by code and by words, and shown in steps', () => {
  render(<ErroriPage book={BOOK} />);
  const list = () => within(screen.getByRole('list', { name: 'Tutti i codici' })).getAllByRole('listitem');
  expect(screen.getByText('423 codici')).toBeTruthy();
  expect(list()).toHaveLength(20);
  fireEvent.click(screen.getByRole('button', { name: 'Mostra altri 20' }));
  expect(list()).toHaveLength(40);
  search('err 98');
  expect(list().map((one) => one.textContent)).toEqual([expect.stringContaining('ERR98')]);
  search('cup regis');
  expect(list().length).toBeGreaterThanOrEqual(3);
});

test('a list that does not open is said', () => {
  render(<ErroriPage book="illeggibile" />);
  expect(screen.getByText(/chiudi e riapri/)).toBeTruthy();
});
