import { expect, test } from 'vitest';
import { createTeachSession } from '../../lib/assist/teach-session.ts';
import type { Indicare, Puntamento, WithoutFrame } from '../../lib/domain/indicare.ts';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import { ok } from '../../lib/domain/result.ts';
import { CAMPO, PAGINA } from '../samples/insegnamenti.ts';

const WAIT: Puntamento = { state: 'attesa', hover: null, taken: null, why: '' };
const { id: _id, on: _on, from: _from, ...LESSON } = CAMPO;
const TAKEN: Puntamento = {
  ...WAIT,
  state: 'preso',
  taken: {
    key: 'c1',
    label: 'Zxq primo',
    section: 'Appalto',
    control: 'text',
    warnings: [],
    refusal: '',
    lesson: LESSON,
  },
};

/** A session whose page answers what the test says; each question waits until the test lets it go on. */
const start = (kept: Insegnamento[] = []) => {
  const world = {
    kept,
    asked: [] as WithoutFrame<Indicare>[],
    answers: [WAIT],
    frame: 'f1',
    changed: 0,
    broken: false,
  };
  const steps: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const life = new AbortController();
  const teach = createTeachSession(
    {
      point: async (ask) => {
        world.asked.push(ask);
        return ok(world.answers.length > 1 ? (world.answers.shift() ?? WAIT) : (world.answers[0] ?? WAIT));
      },
      change: async (make) => {
        if (world.broken) throw new Error('no room');
        world.kept = make(world.kept);
      },
      pause: () => new Promise((done) => steps.push(() => done())),
      now: () => new Date('2026-11-22T18:00:00Z'),
    },
    {
      state: () => ({ model: { frame: world.frame } }) as never,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      changed: () => {
        world.changed += 1;
      },
      mark: async () => true,
    },
    life.signal,
  );
  const beat = async (): Promise<void> => {
    steps.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return { teach, world, beat, tell, life };
};

test('what was pointed at is kept only when the user says so, in the place of what contradicts it', async () => {
  const old: Insegnamento = { ...CAMPO, at: { ...CAMPO.at, label: 'Wkj terzo' } };
  const { teach, world, beat } = start([old, PAGINA]);
  teach.open('campo');
  teach.choose('appalto.codiceAppalto');
  await teach.point();
  expect(teach.state().step).toBe('indica');
  world.answers = [{ ...WAIT, hover: { label: 'Zxq primo', section: '' } }];
  await beat();
  expect(teach.state().hover?.label).toBe('Zxq primo');
  world.answers = [TAKEN];
  await beat();
  expect(teach.state()).toMatchObject({ step: 'conferma', event: { name: 'preso' } });
  expect(world.kept).toEqual([old, PAGINA]);
  await teach.keep();
  expect(world.kept).toEqual([PAGINA, { ...CAMPO, id: expect.any(String) }]);
  expect(teach.state()).toMatchObject({ step: 'chiuso', event: { name: 'insegnato' } });
  expect(world.changed).toBe(1);
});

test('Esc on the page, a page that changes and a panel that stops all end the pointing, and nothing is kept', async () => {
  const { teach, world, beat, tell } = start();
  teach.open('campo');
  await teach.point();
  world.answers = [{ ...WAIT, state: 'finito', why: '' }];
  await beat();
  expect(teach.state()).toMatchObject({ step: 'scelta', event: { name: 'smesso' } });
  world.answers = [WAIT];
  await teach.point();
  teach.stop();
  expect(world.asked.at(-1)).toEqual({ act: 'fine' });
  await teach.point();
  world.frame = 'f2';
  tell();
  expect(teach.state().step).toBe('chiuso');
  // What the page before said too late belongs to nobody.
  world.answers = [TAKEN];
  await beat();
  expect(teach.state().step).toBe('chiuso');
  expect(world.kept).toEqual([]);
});

test('what cannot be kept is said, and is not lost', async () => {
  const { teach, world } = start();
  teach.open('campo');
  world.answers = [TAKEN];
  await teach.take('c1');
  world.broken = true;
  await teach.keep();
  expect(teach.state()).toMatchObject({ step: 'conferma', problem: expect.stringContaining('riprova') });
  world.broken = false;
  await teach.keep();
  expect(world.kept).toHaveLength(1);
});
