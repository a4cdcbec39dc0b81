// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepDrafts } from '../../lib/assist/draft-keeper.ts';
import type { Frame } from '../../lib/assist/frame.ts';
import type { DraftSeen } from '../../lib/domain/draft.ts';
import type { KnownField } from '../../lib/page/field.ts';

const OGGETTO = 'appalto.datiBase.oggetto';
const CODICE = 'appalto.codiceAppalto';
const UFFICIO = 'stazioniAppaltanti[].codiceCentroCosto';
let life: AbortController;
let told: DraftSeen[];
let frame: Frame;
let looked: () => void;
let answer: 'taken' | 'lost' | 'stop';

const known = (id: string, patch: Partial<KnownField['field']> = {}, type = 'text'): KnownField => {
  const element = document.createElement('input');
  element.type = type;
  document.body.append(element);
  const texts = { label: id, section: '', headings: [], hint: '', name: '', options: null, form: null };
  const field = {
    element,
    ...texts,
    blocks: [],
    required: false,
    kind: 'text',
    visible: true,
    editable: true,
    aside: false,
  };
  return { field: { ...field, ...patch } as KnownField['field'], id, index: [], certainty: 1, reasons: [] };
};
const box = (id: string): HTMLInputElement => {
  const found = frame.recognition.known.find((one) => one.id === id)?.field.element;
  if (!found) throw new Error(`no field ${id}`);
  return found as HTMLInputElement;
};
const type = (id: string, value: string): void => {
  box(id).value = value;
  box(id).dispatchEvent(new Event('input', { bubbles: true }));
};
const show = (page: 'form' | 'bozze', fields: KnownField[]): void => {
  const recognition = {
    portal: 'pcp',
    page,
    scheda: page === 'form' ? 'AD5' : null,
    known: fields,
    fields: [],
    unknown: [],
  };
  frame.recognition = { ...recognition, certainty: 1, reasons: [] } as unknown as Frame['recognition'];
  looked();
};
const values = (seen: DraftSeen | undefined) =>
  Object.fromEntries((seen?.fields ?? []).map(({ id, value }) => [id, value]));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  life = new AbortController();
  told = [];
  answer = 'taken';
  frame = { id: 'vita', doc: document, address: () => '', revision: 0, visit: '', recognition: {} } as unknown as Frame;
  looked = keepDrafts(
    frame,
    async (seen) => {
      told.push(structuredClone(seen));
      return answer;
    },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('a form that nobody touched is not kept, whatever the portal has filled in by itself', async () => {
  show('form', [known(OGGETTO), known(CODICE)]);
  box(OGGETTO).value = 'dal portale';
  looked();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual([]);
});

test('what was typed before the assistant came is kept with the first thing typed after', async () => {
  const [oggetto, codice] = [known(OGGETTO), known(CODICE)];
  (oggetto.field.element as HTMLInputElement).value = 'Toner';
  show('form', [oggetto, codice]);
  type(OGGETTO, 'Toner');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: 'Toner' });
});

test('typing that never rests is told before two seconds are over, and once it rests within one', async () => {
  show('form', [known(OGGETTO)]);
  for (let n = 1; n <= 6; n += 1) {
    type(OGGETTO, 'x'.repeat(n));
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(told.length).toBeGreaterThan(0);
  type(OGGETTO, 'Toner');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: 'Toner' });
});

test('what is hidden, in a search or meant twice is never told', async () => {
  show('form', [
    known(OGGETTO),
    known('appalto.link', { visible: false }),
    known('appalto.settore', { aside: true }),
    known('appalto.cup'),
    known('appalto.cup'),
  ]);
  for (const { field } of frame.recognition.known) (field.element as HTMLInputElement).value = 'segreto';
  type(OGGETTO, 'Toner');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: 'Toner' });
});

test('a page that goes away says what it has at once; a press that may lead away does too', async () => {
  show('form', [known(OGGETTO)]);
  type(OGGETTO, 'uno');
  window.dispatchEvent(new Event('pagehide'));
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: 'uno' });
  type(OGGETTO, 'due');
  document.body.click();
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: 'due' });
});

test('a field that was emptied is told as empty; one whose section was closed keeps its value', async () => {
  const [oggetto, codice] = [known(OGGETTO), known(CODICE)];
  show('form', [oggetto, codice]);
  type(CODICE, 'ESEMPIO-0001');
  type(OGGETTO, 'Toner');
  await vi.advanceTimersByTimeAsync(1_000);
  type(OGGETTO, '');
  await vi.advanceTimersByTimeAsync(1_000);
  show('form', [oggetto]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: null, [CODICE]: 'ESEMPIO-0001' });
});

test('what the page empties or puts back by itself is still kept as it was typed', async () => {
  show('form', [known(OGGETTO), known(UFFICIO)]);
  type(OGGETTO, 'Toner');
  type(UFFICIO, 'UFFICIO-1');
  await vi.advanceTimersByTimeAsync(1000);
  // A session that expires in place: boxes drawn anew, empty or with what was saved long ago.
  show('form', [known(OGGETTO), known(UFFICIO)]);
  box(UFFICIO).value = 'UFFICIO-0';
  looked();
  type(UFFICIO, 'UFFICIO-2');
  // Emptied by the page while the event of the hand is still fresh.
  box(UFFICIO).value = '';
  await vi.advanceTimersByTimeAsync(1000);
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: 'Toner', [UFFICIO]: 'UFFICIO-1' });
  type(UFFICIO, 'UFFICIO-3');
  await vi.advanceTimersByTimeAsync(1000);
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: 'Toner', [UFFICIO]: 'UFFICIO-3' });
  type(OGGETTO, '');
  await vi.advanceTimersByTimeAsync(1000);
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: null, [UFFICIO]: 'UFFICIO-3' });
});

test('a name that is being typed is not yet one; another form after a page between is another stay', async () => {
  show('form', [known(CODICE), known(OGGETTO)]);
  box(CODICE).focus();
  type(CODICE, 'ESEMPIO');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told.at(-1)).toMatchObject({ name: '', visit: 'vita:0' });
  type(CODICE, 'ESEMPIO-0001');
  box(CODICE).blur();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told.at(-1)).toMatchObject({ name: 'ESEMPIO-0001', codes: ['ESEMPIO-0001'], visit: 'vita:0' });
  show('bozze', []);
  expect(frame.visit).toBe('');
  show('form', [known(CODICE), known(OGGETTO)]);
  type(OGGETTO, 'Altro');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told.at(-1)).toMatchObject({ name: '', visit: 'vita:1' });
  expect(values(told.at(-1))).toEqual({ [OGGETTO]: 'Altro' });
});

test('what a worker did not take is told again; one that does not want it is left alone', async () => {
  show('form', [known(OGGETTO)]);
  answer = 'lost';
  type(OGGETTO, 'Toner');
  await vi.advanceTimersByTimeAsync(1_000);
  answer = 'taken';
  await vi.advanceTimersByTimeAsync(4_000);
  expect(told.map(values)).toEqual([{ [OGGETTO]: 'Toner' }, { [OGGETTO]: 'Toner' }]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told).toHaveLength(2);
  answer = 'stop';
  type(OGGETTO, 'Carta');
  await vi.advanceTimersByTimeAsync(1_000);
  type(OGGETTO, 'Penne');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toHaveLength(3);
});
