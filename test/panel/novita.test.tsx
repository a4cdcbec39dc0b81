// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { NovitaPage } from '../../components/novita/novita-page.tsx';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { ANNOUNCED, ROADMAP, statusOf } from '../../lib/schede/announced.ts';

afterEach(cleanup);

const TODAY = '2026-11-22';
const show = () =>
  render(
    <NovitaPage
      rules={{ published: '2026-06-30', verifiedOn: '2026-11-21' }}
      changes={ANNOUNCED.map((one) => ({ ...one, status: statusOf(one, TODAY) }))}
      schede={SCHEDA_CODES}
      source={ROADMAP.source}
      verifiedOn={ROADMAP.verifiedOn}
      today={TODAY}
    />,
  );

test('a presumed day that has passed is told as announced and unconfirmed, never as in force', () => {
  show();
  const announced = screen.getByRole('region', { name: 'Annunciate, non certe' });
  expect(announced.textContent).toMatch(
    /90 giorni.*annunciato per il 03\/09\/2026, non certo: nessuna fonte conferma.*tutte le schede/,
  );
  expect(screen.getByRole('region', { name: 'In vigore da poco' }).textContent).toMatch(/AD3.*dal 30\/06\/2026/);
  expect(screen.getByRole('region', { name: 'Regole di ANAC al 30/06/2026' })).toBeTruthy();
});

test('one scheda at a time', () => {
  show();
  fireEvent.change(screen.getByRole('combobox', { name: 'Scheda' }), { target: { value: 'P5' } });
  expect(document.body.textContent).toContain('Fattispecie di tracciabilità');
  expect(document.body.textContent).not.toContain('Limite massimo della scheda AD3');
});
