// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { MotivoField } from '../../components/profili/motivo-field.tsx';
import { type Chooser, SceltaPage } from '../../components/scelta/scelta-page.tsx';
import { USES } from '../../lib/schede/uses.ts';
import { pathOf } from '../../lib/schede/which.ts';
import { OUTCOMES, type OutcomeId, QUESTIONS, type QuestionId } from '../../lib/schede/which-data.ts';

afterEach(cleanup);

const CHOOSER: Chooser = {
  question: (id) => QUESTIONS[id as QuestionId],
  path: pathOf,
  outcome: (id) => {
    const { scheda, basis, note } = OUTCOMES[id as OutcomeId];
    const shown = scheda && {
      code: scheda,
      title: USES[scheda].title,
      entry: USES[scheda].menuEntry,
      quoted: scheda === 'AD5',
      admitted: USES[scheda].admitted,
    };
    return { basis, note, scheda: shown, none: id === 'nessun-cig', source: 'Guida ANAC', verifiedOn: '2026-11-22' };
  },
};
const open = () => render(<SceltaPage chooser={CHOOSER} today="2026-11-22" />);
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const forward = () => fireEvent.click(screen.getByRole('button', { name: 'Avanti' }));
const answer = (...names: RegExp[]) => {
  for (const name of names) {
    choose(name);
    forward();
  }
};
const result = () => screen.getByRole('region', { name: 'Risultato' });

test('to AD5: the scheda, the norm, the menu entry, where and until when, and an affidamento to begin', () => {
  open();
  answer(/senza gara/, /^No$/, /Un appalto/, /Meno di 5\.000/);
  expect(result().textContent).toMatch(/Scheda AD5.*Interfaccia web della PCP.*verificato il 21\/11\/2026/);
  expect(result().textContent).toMatch(/Le mie bozze → Aggiungi → «AD5 – Affidamento diretto <5K» → Crea Bozza/);
  expect(result().textContent).toContain('Art. 49 c. 6');
  expect(screen.getByRole('link', { name: /Nuovo affidamento/ }).getAttribute('href')).toBe(
    '#affidamenti/nuovo?modello=scheda%3AAD5',
  );
  expect(document.activeElement?.textContent).toBe('Risultato');
});

test('a scheda no longer admitted on PCP web is said so with its day, and not refused', () => {
  open();
  answer(/senza gara/, /^Sì$/);
  expect(result().textContent).toMatch(/Scheda A3_6.*Non ammessa sull’interfaccia web della PCP dal 01\/07\/2025/);
  expect(result().textContent).toContain('fa fede il portale');
  expect(
    within(result())
      .getByRole('link', { name: /Nuovo affidamento/ })
      .getAttribute('href'),
  ).toContain('A3_6');
});

test('no CIG, and a scheda of others, are two different ends', () => {
  open();
  answer(/economale/);
  expect(result().textContent).toContain('Nessun CIG');
  fireEvent.click(screen.getByRole('button', { name: 'Ricomincia' }));
  answer(/Una gara/);
  expect(result().textContent).toContain('chiedi alla tua piattaforma');
});

test('back keeps the answers; an earlier one changed leads another way', () => {
  open();
  answer(/senza gara/, /^No$/, /Un appalto/);
  fireEvent.click(screen.getByRole('button', { name: 'Indietro' }));
  fireEvent.click(screen.getByRole('button', { name: 'Indietro' }));
  expect((screen.getByRole('radio', { name: /^No$/ }) as HTMLInputElement).checked).toBe(true);
  forward();
  expect((screen.getByRole('radio', { name: /Un appalto/ }) as HTMLInputElement).checked).toBe(true);
  const [first] = screen.getAllByRole('button', { name: 'Cambia' });
  if (first) fireEvent.click(first);
  answer(/Aderire/, /alle condizioni già fissate/);
  expect(result().textContent).toContain('Scheda AD4');
});

test('without an answer nothing goes on, and that is said', () => {
  open();
  forward();
  expect(screen.getByRole('alert').textContent).toBe('Scegli una risposta per andare avanti.');
  expect(screen.getByRole('region', { name: 'Domanda 1' })).toBeTruthy();
});

test('a ready reason fills an empty box, takes the place of another ready one, and follows what the user wrote', () => {
  const written: string[] = [];
  const show = (value: string) =>
    render(
      <MotivoField
        bound={{
          id: 'm',
          value,
          onInput: (text) => written.push(text),
          onBlur: () => {},
          onUnreadable: () => {},
          issues: [],
        }}
        hint="x"
      />,
    );
  const take = (n: number) => {
    const box = screen.getByRole('combobox') as HTMLSelectElement;
    const value = box.options[n]?.value ?? '';
    fireEvent.change(box, { target: { value } });
    cleanup();
    return value;
  };
  show('');
  const first = take(1);
  show(first);
  const second = take(2);
  show('La mia ragione.');
  const third = take(1);
  expect(written).toEqual([first, second, `La mia ragione.\n${third}`]);
});
