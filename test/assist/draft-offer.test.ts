import { expect, test } from 'vitest';
import { draftOffers } from '../../lib/assist/draft-offer.ts';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import type { DraftRow } from '../../lib/domain/draft.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { memoryPage } from './memory-page.ts';
import { emptyForm, page, withField } from './sample.ts';

const OGGETTO = 'appalto.datiBase.oggetto';
const CODICE = 'appalto.codiceAppalto';
const row = (patch: Partial<DraftRow> = {}, values: Record<string, string> = {}): DraftRow => ({
  id: 'pcp/prima:0',
  portal: 'pcp',
  scheda: 'AD5',
  at: '2026-11-22T09:00:00.000Z',
  name: 'ESEMPIO-0001',
  codes: ['ESEMPIO-0001'],
  fields: Object.entries({ [OGGETTO]: 'Toner', [CODICE]: 'ESEMPIO-0001', ...values }).map(([id, value]) => ({
    id,
    index: [],
    value,
  })),
  ...patch,
});
const named = (name: string) => withField(emptyForm(), CODICE, { value: name });
const NOW = new Date('2026-11-22T09:00:03.000Z');
const missing = (model: PageModel, rows: DraftRow[], now = NOW) =>
  draftOffers(model, rows, now).map((offer) => offer.missing);

test('offered on a new one of the scheda and on the same draft, never on another draft, scheda, portal or page', () => {
  expect(missing(emptyForm(), [row()])).toEqual([2]);
  expect(missing(named('ESEMPIO-0001'), [row()])).toEqual([1]);
  expect(missing(named('ESEMPIO-0002'), [row()])).toEqual([]);
  expect(missing(emptyForm(), [row({ scheda: 'P5' }), row({ portal: 'cmrc' })])).toEqual([]);
  expect(missing(page([], { page: 'bozze' }), [row()])).toEqual([]);
});

test('a page that holds all of it, or something newer, is offered nothing', () => {
  expect(missing(withField(named('ESEMPIO-0001'), OGGETTO, { value: 'Toner' }), [row()])).toEqual([]);
  expect(missing(withField(named('ESEMPIO-0001'), OGGETTO, { value: 'Toner nero' }), [row()])).toEqual([]);
});

test('what is being typed now is not offered back, and a field of no scheda goes nowhere', () => {
  const live = { ...emptyForm(), visit: 'adesso:0' };
  expect(missing(live, [row({ id: 'pcp/adesso:0' })])).toEqual([]);
  // Typed a while ago and no longer there: the page has lost it.
  expect(missing(live, [row({ id: 'pcp/adesso:0' })], new Date('2026-11-22T09:00:30.000Z'))).toEqual([2]);
  expect(missing(emptyForm(), [row({}, { 'campo.mai.visto': 'x' })])).toEqual([2]);
});

test('the plan of a draft is written, read back and taken back as any other, and ends with the form', async () => {
  const life = new AbortController();
  const { memory, ports } = memoryPage(withField(emptyForm(), CODICE, { value: 'ESEMPIO-0001' }));
  const session = createPanelSession(ports, life.signal);
  await session.lookAt(7);
  const [offer] = draftOffers(memory.model, [row()], NOW);
  if (!offer) throw new Error('nothing was offered');
  session.useDraft(offer.draft);
  expect(memory.orders).toEqual([]);
  expect(
    session
      .state()
      .plan?.entries.filter(({ action }) => action === 'write')
      .map(({ value }) => value),
  ).toEqual(['Toner']);
  expect(session.state().plan?.entries.filter(({ action }) => action === 'valueless')).toEqual([]);
  await session.fill();
  const held = () => memory.model.fields.find(({ id }) => id === OGGETTO)?.value;
  expect(held()).toBe('Toner');
  expect(session.state().esito?.lines.filter(({ outcome }) => outcome === 'written')).toHaveLength(1);
  expect(memory.used).toEqual({});
  await session.undo();
  expect(held()).toBeNull();
  // Another document in its place: its values are not to be written there unasked.
  memory.model = { ...emptyForm(), frame: 'frame-2' };
  await session.prepare();
  expect(session.state().draft).toBeNull();
  expect(session.state().plan?.entries.some(({ value }) => value === AFFIDAMENTO.oggetto)).toBe(true);
  life.abort();
});
