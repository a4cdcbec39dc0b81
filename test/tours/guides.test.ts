import { expect, test } from 'vitest';
import { type Guida, GuidaSchema, OF_CIGNO, type Passo } from '../../lib/domain/guida.ts';
import { validateGuida } from '../../lib/domain/validate-guida.ts';
import { COMMANDS, waysTo } from '../../lib/portals/commands.ts';
import { USES } from '../../lib/schede/uses.ts';
import { unknownIn } from '../../lib/tours/known.ts';
import { GUIDES } from '../../lib/tours/registry.ts';

/** What cannot be taken back once it is pressed (portals.md 6, 8), and the creation that only a cancellation undoes. */
const IRREVERSIBLE = ['conferma-appalto', 'richiedi-cig', 'crea-appalto'];

const steps = GUIDES.flatMap((guida) => guida.steps.map((step) => ({ ...step, of: guida.name })));

test('the guides that come with Cigno are the four of the issue, each a guide by its own schema', () => {
  expect(GUIDES.map(({ name }) => name)).toEqual(['prima-di-cominciare', 'pcp-ad5', 'pcp-p5', 'cmrc-ad4']);
  expect(OF_CIGNO).toEqual(GUIDES.map(({ name }) => name));
  for (const guida of GUIDES) expect(GuidaSchema.safeParse(guida).error, guida.name).toBeUndefined();
});

test('every guide would be accepted from a stranger: pages, fields and commands exist, and no text hides anything', () => {
  for (const guida of GUIDES) expect([...unknownIn(guida), ...validateGuida(guida)], guida.name).toEqual([]);
});

test('every step says what to do, why, and where it is written', () => {
  for (const { of, name, what, why, source } of steps) {
    expect(what, `${of} ${name}`).not.toBe('');
    expect(why, `${of} ${name}`).not.toBe('');
    expect(source, `${of} ${name}: cite document and point`).toMatch(/punto \d|«Registrazione sul portale»|Legge \d+/);
  }
});

test('a step at a command that cannot be taken back says so', () => {
  expect(IRREVERSIBLE.filter((name) => !Object.hasOwn(COMMANDS, name))).toEqual([]);
  const at = steps.filter(({ target }) => target?.kind === 'comando' && IRREVERSIBLE.includes(target.name));
  expect(at.map(({ of, name }) => `${of} ${name}`)).toHaveLength(5);
  for (const { of, name, final } of at) expect(final, `${of} ${name}`).not.toBe('');
});

test('no private person is named, and no date stands in a guide but those that lib/schede gives', () => {
  const given = Object.values(USES).flatMap(({ admitted }) => [admitted.condition, admitted.source]);
  for (const { of, name, title, what, why, risk, final, source, links } of steps) {
    const text = [title, what, why, risk, final, source, ...links.map((link) => link.text)].join(' ');
    expect(text, `${of} ${name}`).not.toMatch(/\bdott\.|\bsig\.|@/i);
    const own = given.reduce((rest, known) => rest.replaceAll(known, ''), `${title} ${what}`);
    expect(own, `${of} ${name}: compose the date from lib/schede`).not.toMatch(/\b\d{1,2}\/\d{1,2}\/\d{4}|\b20\d\d\b/);
  }
});

const [, AD5] = GUIDES as [Guida, Guida];
const STEP = AD5.steps.find(({ name }) => name === 'aggiungi') as Passo;
const unknown = (patch: Partial<Passo>, guida: Partial<Guida> = {}): string[] =>
  unknownIn({ ...AD5, ...guida, steps: [{ ...STEP, ...patch }] });

test('a guide can only name pages, fields and commands that Cigno knows, and the reason names the rest', () => {
  expect(unknown({})).toEqual([]);
  expect(unknown({ page: 'pannello', target: null })).toEqual([
    'Passo 1 («Premi «Aggiungi»»): la pagina «pannello» non è fra quelle del portale PCP web di ANAC.',
  ]);
  expect(unknown({ page: 'documento', target: null })).toHaveLength(1);
  expect(unknown({ page: 'documento', target: null }, { portal: null })).toEqual([]);
  expect(unknown({ target: { kind: 'campo', id: 'appalto.inventato' } })[0]).toContain(
    'il campo «appalto.inventato» non c’è nella scheda AD5.',
  );
  expect(unknown({ title: 'A\nB', done: { kind: 'campo', id: '\n' } })[0]).toBe(
    'Passo 1 («A B»): il campo « » non c’è nella scheda AD5.',
  );
  expect(unknown({ done: { kind: 'campo', id: 'lotti[].datiBase.importo' } })).toHaveLength(1);
  expect(unknown({ done: { kind: 'campo', id: 'lotti[].datiBase.importo' } }, { scheda: null })).toEqual([]);
});

test('a command of another portal, of another page, or of the language itself is none', () => {
  const at = (name: string) => unknown({ target: { kind: 'comando', name } });
  expect(at('gestione-appalti')).toEqual([]);
  expect(at('richiedi-cig')[0]).toContain('non è fra quelli del portale PCP web di ANAC');
  expect(at('verifica')[0]).toContain('sta nella pagina «dettaglio», non in «bozze»');
  expect(at('constructor')[0]).toContain('non è fra quelli');
});

test('a step that could never be seen to be done is refused', () => {
  expect(unknown({ done: { kind: 'pagina', page: 'bozze' } })[0]).toContain('finisce nella stessa pagina');
  expect(unknown({ page: null, target: null, done: { kind: 'cig' } })[0]).toContain('fuori dai portali');
  expect(unknown({ page: null, target: null, done: { kind: 'utente' } })).toEqual([]);
});

test('the words of a command come with those of the menu it stands in', () => {
  expect(waysTo('le-mie-bozze')).toEqual([['Le mie bozze'], ['Gestione appalti']]);
  expect(waysTo('toString')).toEqual([]);
  for (const [name, { under }] of Object.entries(COMMANDS))
    if (under) expect(Object.hasOwn(COMMANDS, under), name).toBe(true);
});
