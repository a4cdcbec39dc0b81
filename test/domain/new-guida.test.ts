import { describe, expect, it } from 'vitest';
import { GuidaSchema } from '../../lib/domain/guida.ts';
import { adaptGuida, freeName, moved, newGuida, newPasso } from '../../lib/domain/new-guida.ts';
import { validateGuida } from '../../lib/domain/validate-guida.ts';
import { GUIDES } from '../../lib/tours/registry.ts';
import { GUIDA, PASSO } from '../samples/guida.ts';

const errors = (guida: typeof GUIDA) => validateGuida(guida).filter(({ severity }) => severity === 'errore');

describe('the name of a guide', () => {
  it('is made of its title, and never one that is taken or that the address means otherwise', () => {
    expect(freeName('Perché sì: l’AD5 “da noi”', [])).toBe('perche-si-l-ad5-da-noi');
    expect(freeName('AD5', ['ad5', 'ad5-2'])).toBe('ad5-3');
    expect(['Nuovo', 'Importa', 'Classe'].map((title) => freeName(title, []))).toEqual([
      'nuovo-2',
      'importa-2',
      'classe-2',
    ]);
    for (const title of ['', '—', '日本語', 'x'.repeat(300), '../../etc'])
      expect(GuidaSchema.shape.name.safeParse(freeName(title, [])).success).toBe(true);
  });
});

describe('a guide of the ente', () => {
  it('is a copy that changes nothing of what it was made of, and keeps the day of its verification', () => {
    const [model] = GUIDES.filter(({ scheda }) => scheda === 'AD5');
    if (!model) throw new Error('no guide of AD5');
    const before = JSON.stringify(model);
    const copy = adaptGuida(model, 'Comune di Esempio');
    copy.steps[0] = { ...PASSO, note: 'x' };
    expect(JSON.stringify(model)).toBe(before);
    expect(copy).toMatchObject({ author: 'Comune di Esempio', verifiedOn: model.verifiedOn });
    expect(adaptGuida({ ...model, title: 'x'.repeat(200) }, '').title.length).toBeLessThanOrEqual(200);
  });

  it('that is new says at each field what it lacks', () => {
    expect(errors(newGuida('', '2026-11-22')).map(({ path }) => path)).toEqual(['title', 'steps.0.title']);
  });

  it('that comes with Cigno has nothing wrong', () => {
    for (const guida of GUIDES) expect(validateGuida(guida)).toEqual([]);
  });

  it.each([
    [{ target: { kind: 'campo' as const, id: '' } }, 'steps.0.target.id'],
    [{ target: { kind: 'comando' as const, name: '' } }, 'steps.0.target.name'],
    [{ done: { kind: 'pagina' as const, page: '' } }, 'steps.0.done.page'],
    [{ done: { kind: 'campo' as const, id: '' } }, 'steps.0.done.id'],
    [{ done: { kind: 'stato' as const, stato: '' } }, 'steps.0.done.stato'],
    [{ links: [{ text: '', address: 'https://' }] }, 'steps.0.links.0.address'],
    [{ picture: { data: 'data:image/png;base64,AAAA', alt: '' } }, 'steps.0.picture.alt'],
    [{ note: 'a\u202Eb' }, 'steps.0.note'],
  ])('says what is still to be chosen where it is chosen (%#)', (change, path) => {
    expect(errors({ ...GUIDA, steps: [{ ...PASSO, ...change }] })[0]?.path).toBe(path);
  });
});

describe('the steps', () => {
  it('move by one place and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });

  it('have names of their own, after one was taken out too', () => {
    expect(newPasso(['passo-1', 'passo-3']).name).toBe('passo-3-2');
    expect(newPasso([]).name).toBe('passo-1');
  });
});
