// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { formOf } from '../../components/archivio/form.ts';
import { LookupFor } from '../../components/profili/fields.tsx';
import { LuogoFields } from '../../components/profili/luogo-fields.tsx';
import type { Lookup, Reference } from '../../components/profili/reference.ts';
import { cpvAbove, cpvByCode, searchCpv } from '../../lib/reference/cpv.ts';
import { comuneByCode, nutsOfComune, provinciaOf, searchComuni } from '../../lib/reference/istat.ts';
import { nutsByCode, searchNuts } from '../../lib/reference/nuts.ts';

// The first search builds the index; how long that takes is measured elsewhere (`cpv.index`).
configure({ asyncUtilTimeout: 8000 });
afterEach(cleanup);

const ON = '2026-11-21';
const QUIET = { issuesAt: () => [], touch: () => {}, unreadable: () => {} };
const CARTA = { value: '30197643', label: 'Carta per fotocopie', detail: 'usato 2 volte' };

const cpv: Lookup = {
  search: async (text) => (await searchCpv(text)).map(({ code, label }) => ({ value: code, label })),
  describe: async (code) => (await cpvByCode(code))?.label ?? null,
  position: async (code) => (await cpvAbove(code)).map(({ level, entry }) => `${level} ${entry.label}`).join(' › '),
  advice: 'Prova con una parola sola.',
};

const Picker = (props: { lookup: Lookup; start?: string }) => {
  const [value, set] = useState(props.start ?? '');
  const form = formOf(() => value, set, QUIET, 'cpv');
  return <LookupFor bound={form.bind()} label="CPV prevalente" lookup={props.lookup} />;
};

const box = (name: RegExp | string = 'CPV prevalente') => screen.getByRole('combobox', { name }) as HTMLInputElement;
const type = (input: HTMLInputElement, text: string) => fireEvent.input(input, { target: { value: text } });
const press = (input: HTMLInputElement, key: string) => fireEvent.keyDown(input, { key });
const options = async () => (await screen.findAllByRole('option')).map((one) => one.textContent ?? '');
/** What a screen reader says of the box beside its name. */
const described = (input: HTMLInputElement) =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('a search in the CPV', () => {
  it('finds with a typo, is chosen by the keyboard, and says where the code stands', async () => {
    render(<Picker lookup={cpv} />);
    type(box(), 'pulzia uffici');
    expect((await options())[0]).toBe('90919200Servizi di pulizia di uffici');
    press(box(), 'ArrowDown');
    const active = document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    expect(active?.textContent).toContain('90919200');
    press(box(), 'Enter');
    await waitFor(() => expect(box().value).toBe('90919200 – Servizi di pulizia di uffici'));
    expect(box().getAttribute('aria-expanded')).toBe('false');
    await waitFor(() =>
      expect(described(box())).toMatch(/^divisione Servizi fognari.* › categoria Servizi di pulizia/),
    );
  });

  it('says what to do when nothing is found, and keeps the value', async () => {
    render(<Picker lookup={cpv} start="30197643" />);
    await waitFor(() => expect(box().value).toContain('Carta per fotocopie'));
    type(box(), 'zzqqxw');
    await screen.findByText('Nessuna voce corrisponde a «zzqqxw». Prova con una parola sola.');
    expect(screen.queryByRole('option')).toBeNull();
    press(box(), 'Escape');
    expect(box().value).toContain('Carta per fotocopie');
  });

  it('offers what the ente used before anything is written, with the arrow and with the mouse', async () => {
    render(<Picker lookup={{ ...cpv, suggest: async () => [CARTA] }} />);
    press(box(), 'ArrowDown');
    expect(await options()).toEqual(['30197643Carta per fotocopieusato 2 volte']);
    press(box(), 'Escape');
    expect(screen.queryByRole('option')).toBeNull();
    fireEvent.click(box());
    expect(await options()).toHaveLength(1);
    press(box(), 'ArrowDown');
    press(box(), 'Enter');
    await waitFor(() => expect(box().value).toContain('Carta per fotocopie'));
  });

  it('begins to read the list when the box is entered', () => {
    let entered = 0;
    const prepare = () => {
      entered++;
    };
    render(<Picker lookup={{ ...cpv, prepare }} />);
    expect(entered).toBe(0);
    box().focus();
    expect(entered).toBe(1);
  });

  it('asks for letters where nothing was used', async () => {
    render(<Picker lookup={{ ...cpv, suggest: async () => [] }} />);
    press(box(), 'ArrowDown');
    await screen.findByText('Scrivi almeno 2 caratteri per cercare.');
  });

  it('marks the code that it holds as one of the ente’s, and takes the mark away', async () => {
    const marked: string[] = [];
    const Marking = () => {
      const [stars, setStars] = useState<string[]>([]);
      const toggle = (code: string) => {
        marked.push(code);
        setStars(stars.includes(code) ? [] : [code]);
      };
      return <Picker lookup={{ ...cpv, stars: { has: (code) => stars.includes(code), toggle } }} start="30197643" />;
    };
    render(<Marking />);
    const star = () => screen.getByRole('button', { name: 'Codice 30197643 tra i preferiti dell’ente' });
    expect(star().getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(star());
    await waitFor(() => expect(star().getAttribute('aria-pressed')).toBe('true'));
    fireEvent.click(star());
    await waitFor(() => expect(star().getAttribute('aria-pressed')).toBe('false'));
    expect(marked).toEqual(['30197643', '30197643']);
  });

  it('has no mark to give without a code', () => {
    render(<Picker lookup={{ ...cpv, stars: { has: () => false, toggle: () => {} } }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a comune and its area', () => {
  const reference = {
    istat: {
      search: async (text: string) =>
        Promise.all(
          (await searchComuni(text, { on: ON })).map(async ({ code, label }) => ({
            value: code,
            label,
            detail: (await provinciaOf(code)) ?? undefined,
          })),
        ),
      describe: async (code: string) => (await comuneByCode(code))?.label ?? null,
    },
    nuts: {
      search: async (text: string) =>
        (await searchNuts(text, { on: ON })).map(({ code, label }) => ({ value: code, label })),
      describe: async (code: string) => (await nutsByCode(code))?.label ?? null,
    },
    nutsOfComune,
  } as unknown as Reference;
  const Luogo = (props: { istat: string; nuts: string }) => {
    const [value, set] = useState(props);
    const form = formOf(() => value, set, QUIET);
    return <LuogoFields istat={form.at('istat')} nuts={form.at('nuts')} label="Comune" reference={reference} />;
  };
  const nuts = () => box(/NUTS/);

  it('tells two of one name apart, and brings the area of the one that is chosen', async () => {
    render(<Luogo istat="" nuts="" />);
    type(box('Comune'), 'livo');
    const found = await options();
    expect(
      found
        .slice(0, 2)
        .map((text) => text.replace(/^\d{9}/, ''))
        .sort(),
    ).toEqual(['LIVOComo', 'LIVOTrento']);
    fireEvent.mouseUp(screen.getAllByRole('option')[found.findIndex((text) => text.endsWith('Trento'))] as Element);
    await waitFor(() => expect(nuts().value).toMatch(/^ITH20/));
    expect(screen.queryByRole('button', { name: /Metti/ })).toBeNull();
  });

  it('leaves an area that was chosen by hand, and offers the comune’s', async () => {
    render(<Luogo istat="012058091" nuts="ITH20" />);
    const offer = await screen.findByRole('button', { name: 'Metti ITI43' });
    expect(nuts().value).toContain('ITH20');
    fireEvent.click(offer);
    await waitFor(() => expect(nuts().value).toMatch(/^ITI43/));
    expect(screen.queryByRole('button', { name: /Metti/ })).toBeNull();
  });
});
