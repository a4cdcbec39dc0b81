// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { openFrame } from '../../lib/assist/frame.ts';
import type { PanelState } from '../../lib/assist/panel-state.ts';
import { createPointing } from '../../lib/assist/pointing.ts';
import { createTeachSession, type TeachPorts } from '../../lib/assist/teach-session.ts';
import type { Puntamento } from '../../lib/domain/indicare.ts';
import { ok, type Result } from '../../lib/domain/result.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';

const WAITING: Puntamento = { state: 'attesa', hover: null, taken: null, why: '' };
const lives: AbortController[] = [];
const newLife = (): AbortSignal => {
  const life = new AbortController();
  lives.push(life);
  return life.signal;
};
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
});

test('what was closed while the page had not answered yet stays closed, and the page is told', async () => {
  const asked: string[] = [];
  let answer: (value: Result<Puntamento>) => void = () => undefined;
  const ports: TeachPorts = {
    point: (ask) => {
      asked.push(ask.act);
      return ask.act === 'cig' ? new Promise((done) => (answer = done)) : Promise.resolve(ok(WAITING));
    },
    change: () => Promise.resolve(),
    pause: () => new Promise(() => undefined),
    now: () => new Date(),
  };
  const panel = {
    state: () => ({ model: null }) as PanelState,
    subscribe: () => () => true,
    changed: () => undefined,
    mark: () => Promise.resolve(true),
  };
  const teach = createTeachSession(ports, panel, newLife());
  teach.open('cig');
  const pointing = teach.point();
  teach.close();
  answer(ok(WAITING));
  await pointing;
  expect(teach.state().step).toBe('chiuso');
  expect(asked).toEqual(['cig', 'fine']);
});

test('an order to point that is taken back while the page is read begins nothing', async () => {
  document.body.innerHTML = '<h1>Dettaglio appalto</h1><dl><dt>Zxq</dt><dd>B1C4D2E5F6</dd></dl>';
  const frame = openFrame(document, () => 'https://portale-servizi.anticorruzione.it/pcp/', recogniseSteps);
  const point = createPointing(frame, newLife());
  const begun = point({ frame: frame.id, act: 'campo', id: 'appalto.oggetto' });
  const ended = await point({ frame: frame.id, act: 'fine' });
  await begun;
  const after = await point({ frame: frame.id, act: 'ascolta' });
  expect(ended.ok && ended.value.state).toBe('finito');
  expect(after.ok && after.value).toMatchObject({ state: 'finito', why: '' });
});
