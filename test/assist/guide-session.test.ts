import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createGuideSession, type GuidePorts } from '../../lib/assist/guide-session.ts';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import type { Guida } from '../../lib/domain/guida.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import type { Percorso } from '../../lib/domain/percorso.ts';
import { GUIDES } from '../../lib/tours/registry.ts';
import { GUIDA } from '../samples/guida.ts';
import { memoryPage } from './memory-page.ts';
import { emptyForm, fullForm, page } from './sample.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

const open = async (model: PageModel, own: readonly Guida[] = [], kept: Percorso | null = null) => {
  const world = memoryPage(model);
  const disk = { kept, writes: 0 };
  let tell: (guides: readonly Guida[]) => void = () => {};
  const ports: GuidePorts = {
    builtIn: async () => GUIDES,
    own: (listener) => {
      tell = listener;
      listener(own);
    },
    kept: async () => disk.kept,
    keep: async (percorso) => {
      disk.kept = percorso;
      disk.writes += 1;
    },
  };
  const panel = createPanelSession(world.ports, life.signal);
  const guide = createGuideSession(ports, panel, life.signal);
  await panel.lookAt(7);
  await vi.waitFor(() => expect(guide.state().guides.length).toBeGreaterThan(0));
  const step = () => {
    const { guida, where } = guide.state();
    return guida && where ? (guida.steps[where.index]?.name ?? 'fine') : null;
  };
  const turn = async (next: PageModel) => {
    world.memory.model = next;
    await panel.prepare();
  };
  return { ...world, panel, guide, disk, step, turn, tell: (guides: readonly Guida[]) => tell(guides) };
};
const list = (name: string): PageModel => page([], { page: name, scheda: null, frame: `frame-${name}` });

test('the guide of the page is proposed; nothing is followed, ringed or kept before the user begins', async () => {
  const { guide, disk, memory } = await open(list('bozze'));
  expect(guide.state()).toMatchObject({ guida: null, proposed: { name: 'pcp-ad5' } });
  expect([disk.writes, memory.marks]).toEqual([0, []]);
});

test('the step follows the page; each new one is told once, and its control is ringed without being asked', async () => {
  const { guide, step, turn, memory } = await open(list('bozze'));
  await guide.choose('pcp-ad5');
  expect([step(), guide.state().moved.turn]).toEqual(['aggiungi', 0]);
  expect(memory.marks.at(-1)).toEqual({
    frame: 'frame-bozze',
    key: null,
    words: [['Aggiungi', 'Aggiungi bozza', 'Nuova bozza']],
    lead: false,
  });
  await turn(emptyForm());
  expect([step(), guide.state().moved]).toEqual(['stazione', { turn: 1, forward: true }]);
  expect(memory.marks.at(-1)).toMatchObject({
    key: 'stazioniAppaltanti[].codiceCentroCosto@0',
    words: [],
    lead: false,
  });
  await turn(fullForm());
  expect([step(), guide.state().moved]).toEqual(['conferma', { turn: 2, forward: true }]);
  await turn({ ...fullForm(), revision: 9 });
  expect(guide.state().moved.turn).toBe(2);
  await turn(list('bozze'));
  expect([step(), guide.state().moved]).toEqual(['aggiungi', { turn: 3, forward: false }]);
});

test('a guide under way is found again after a restart, and left for good when it is left', async () => {
  const first = await open(list('bozze'));
  await first.guide.choose('pcp-ad5');
  const kept = JSON.parse(JSON.stringify(first.disk.kept));
  const second = await open(list('sconosciuta'), [], kept);
  await vi.waitFor(() => expect(second.step()).toBe('aggiungi'));
  expect(second.guide.state().where?.place).toBe('fuori');
  expect(second.guide.state().moved.turn).toBe(0);
  await second.guide.choose(null);
  expect([second.guide.state().guida, second.disk.kept]).toEqual([null, null]);
});

test('the ring goes when the page is none of the guide, and when the guide is left', async () => {
  const { guide, turn, memory } = await open(list('bozze'));
  await guide.choose('pcp-ad5');
  await turn(list('sessione-scaduta'));
  expect(memory.marks.at(-1)).toMatchObject({ key: null, words: [] });
  const quiet = memory.marks.length;
  await turn(list('sconosciuta'));
  expect(memory.marks).toHaveLength(quiet);
  await turn(list('bozze'));
  await guide.choose(null);
  expect(memory.marks.at(-1)).toMatchObject({ key: null, words: [] });
});

test('shown where: a field takes the focus as from a finding, a command is only scrolled to, and doubt is said', async () => {
  const { guide, turn, memory } = await open(emptyForm());
  await guide.choose('pcp-ad5');
  await guide.show();
  expect(memory.focused).toEqual(['stazioniAppaltanti[].codiceCentroCosto@0']);
  await turn(list('bozze'));
  await guide.show();
  expect(memory.marks.at(-1)).toMatchObject({ lead: true });
  expect([memory.focused.length, guide.state().lost]).toEqual([1, false]);
  memory.findable = false;
  await guide.show();
  expect(guide.state().lost).toBe(true);
  await turn(emptyForm());
  expect(guide.state().lost).toBe(false);
  expect(memory.orders).toEqual([]);
});

test('what only the user knows is ticked, kept, and forgotten by beginning again', async () => {
  const { guide, step, disk, turn } = await open(list('home'));
  await guide.choose('prima-di-cominciare');
  expect(step()).toBe('identita');
  await guide.tick('identita', true);
  expect([step(), disk.kept?.ticks]).toEqual(['registrazione-anac', [{ step: 'identita', about: '' }]]);
  await turn(list('bozze'));
  expect(step()).toBe('registrazione-anac');
  await guide.restart();
  expect([step(), disk.kept?.ticks]).toEqual(['identita', []]);
});

test('the office’s own guides come first, hide one of the same name, and may go away while they are followed', async () => {
  const adapted = { ...GUIDA, name: 'pcp-ad5' };
  const { guide, tell } = await open(list('bozze'), [adapted]);
  await vi.waitFor(() => expect(guide.state().guides[0]).toBe(adapted));
  expect(guide.state().guides.filter(({ name }) => name === 'pcp-ad5')).toHaveLength(1);
  await guide.choose('pcp-ad5');
  expect(guide.state().guida).toBe(adapted);
  tell([]);
  expect(guide.state().guida?.author).toBe('');
});

test('a guide of somebody else that leads to a point of no return is contradicted; Cigno’s own says it itself', async () => {
  const [step] = GUIDA.steps;
  if (!step) throw new Error('no step');
  const harmless = { ...step, title: 'Premi «Salva»', final: '', page: 'dettaglio', done: { kind: 'utente' } } as const;
  const target = (name: string) => ({ ...harmless, target: { kind: 'comando', name } }) as const;
  const guida = (name: string, at: string): Guida => ({ ...GUIDA, name, portal: 'pcp', steps: [target(at)] });
  const own = [guida('innocua', 'verifica'), guida('perfida', 'conferma-appalto')];
  const { guide, turn } = await open(list('dettaglio'), own);
  await guide.choose('innocua');
  expect(guide.state()).toMatchObject({ where: { index: 0 }, noReturn: false });
  await guide.choose('perfida');
  expect(guide.state().noReturn).toBe(true);
  await guide.choose('pcp-ad5');
  await guide.tick('verifica', true);
  await turn(list('dettaglio'));
  expect(guide.state()).toMatchObject({ guida: { name: 'pcp-ad5' }, noReturn: false });
  expect(guide.state().guida?.steps[guide.state().where?.index ?? 0]?.name).toBe('conferma-appalto');
  await guide.choose(null);
  expect(guide.state().noReturn).toBe(false);
});
