import { describe, expect, test } from 'vitest';
import { accept, driftOf, remember, varying } from '../../lib/assist/drift.ts';
import { sightOf } from '../../lib/assist/page-sight.ts';
import { type PageMemory, PageMemorySchema } from '../../lib/domain/page-memory.ts';
import type { ModelField, PageModel } from '../../lib/domain/page-model.ts';
import { emptyForm, field, fullForm, page, stranger, withField } from './sample.ts';

const AUSA = 'stazioniAppaltanti[].codiceAusa';
const OGGETTO = 'appalto.datiBase.oggetto';
const sight = (model: PageModel) => {
  const seen = sightOf(model);
  if (!seen) throw new Error('no form');
  return seen;
};
const learn = (...days: [day: string, model: PageModel][]): PageMemory =>
  days.reduce<PageMemory | null>((memory, [day, model]) => remember(memory, sight(model), day), null) as PageMemory;
const without = (model: PageModel, ...ids: string[]): PageModel =>
  page(model.fields.filter(({ id }) => !ids.includes(id ?? '')));
/** The field under a caption that nobody knows. */
const renamed = (model: PageModel, id: string, label: string): PageModel =>
  page(
    model.fields.map((one) =>
      one.id === id ? stranger(label, { section: one.section, required: one.required }) : one,
    ),
  );
const drift = (memory: PageMemory, model: PageModel, opened = true) => driftOf(memory, sight(model), opened);
const FORM = emptyForm();
const sectionOf = (id: string): string => FORM.fields.find((one) => one.id === id)?.section ?? '';

describe('what is kept', () => {
  test('ids and prints: no value and no caption, within its schema', () => {
    const model = fullForm();
    const memory = learn(['2026-11-11', page([...model.fields, stranger('Campo di Mario Rossi')])]);
    expect(PageMemorySchema.safeParse(memory).success).toBe(true);
    const text = JSON.stringify(memory);
    const words = model.fields.flatMap(({ label, section, value }) => [label, section, String(value)]);
    expect(words.filter((word) => word.length > 5 && text.includes(`"${word}"`))).toEqual([]);
    expect(text).not.toMatch(/Mario|Rossi/i);
  });
  test('only forms that can be written are looked at', () => {
    expect(sightOf(page(FORM.fields, { page: 'conferma' }))).toBeNull();
    expect(sightOf(page(FORM.fields, { scheda: null }))).toBeNull();
    expect(sightOf(page(FORM.fields.map((one) => ({ ...one, writable: false }))))).toBeNull();
  });
});

describe('a page that changed', () => {
  test('says exactly the fields whose captions changed', () => {
    const memory = learn(['2026-11-11', FORM]);
    expect(drift(memory, FORM)).toBeNull();
    const now = renamed(renamed(FORM, AUSA, 'Identificativo AUSA-X'), OGGETTO, 'Di che si tratta');
    expect(drift(memory, now)?.missing.sort()).toEqual([OGGETTO, AUSA].sort());
  });
  test('a required field that is gone without a trace is told once it was there on two days', () => {
    const memory = learn(['2026-11-10', FORM]);
    expect(drift(memory, without(FORM, AUSA))).toBeNull();
    expect(drift(learn(['2026-11-10', FORM], ['2026-11-11', FORM]), without(FORM, AUSA))?.missing).toEqual([AUSA]);
  });
  test('nothing is understood any more under the old headings', () => {
    const memory = learn(['2026-11-10', FORM]);
    const now = page(
      FORM.fields.map((one, n) =>
        stranger(`Cosa ${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${n}`, one.section ? { section: one.section } : {}),
      ),
    );
    expect(drift(memory, now)?.missing).toContain(AUSA);
  });
  test('a new required field that is not understood, on a form as it comes up', () => {
    const memory = learn(['2026-11-10', FORM]);
    const now = page([
      ...FORM.fields,
      stranger('Codice del progetto', { section: sectionOf(OGGETTO), required: true }),
    ]);
    expect(drift(memory, now)?.added).toEqual(['Codice del progetto']);
    expect(drift(memory, now, false), 'an answer called it').toBeNull();
  });
  test('accepted: it is known as it is', () => {
    const memory = learn(['2026-11-11', FORM]);
    const now = renamed(FORM, AUSA, 'Identificativo');
    const after = accept(memory, sight(now), drift(memory, now)?.missing ?? [], '2026-11-12');
    expect(drift(after, now)).toBeNull();
    expect(after).toMatchObject({ changed: null, seen: '2026-11-12' });
  });
});

describe('no false alarm', () => {
  const memory = learn(['2026-11-10', FORM], ['2026-11-11', FORM]);
  const only = (section: string, ...more: ModelField[]): PageModel =>
    page([...FORM.fields.filter((one) => one.section === section), ...more]);

  test('sections that open one at a time', () => {
    const sections = [...new Set(FORM.fields.map((one) => one.section))];
    expect(sections.length).toBeGreaterThan(2);
    for (const one of sections) expect(drift(memory, only(one)), one).toBeNull();
  });
  test('steps without any heading', () => {
    const bare = (ids: string[]): PageModel => page(ids.map((id) => field(id, [], { section: '' })));
    const first = bare(['appalto.settore', OGGETTO, 'appalto.codiceAppalto']);
    const second = bare(['appalto.datiBase.importo', 'appalto.datiBaseSubappalti.subappalto', 'appalto.linkDocumenti']);
    const steps = learn(['2026-11-10', first], ['2026-11-10', second], ['2026-11-11', first]);
    expect(drift(steps, first)).toBeNull();
    expect(drift(steps, second)).toBeNull();
  });
  test('a closed panel: its fields are there, or it is not shown at all', () => {
    const closed = page(FORM.fields.map((one) => (one.section === sectionOf(AUSA) ? { ...one, visible: false } : one)));
    expect(drift(memory, closed)).toBeNull();
  });
  test('a block that this draft has not', () => {
    const row = [0, 1].map((n) => field('aggiudicazioni[].datiBaseCPV.cpvSecondarie[]', [0, n]));
    const long = learn(['2026-11-10', page([...FORM.fields, ...row])], ['2026-11-11', page([...FORM.fields, ...row])]);
    expect(drift(long, without(FORM, 'aggiudicazioni[].datiBaseCPV.cpvSecondarie[]'))).toBeNull();
  });
  test('a field that another answer calls, in another draft', () => {
    const called = page([
      ...fullForm().fields,
      field('appalto.datiBase.urgenza', [], { section: sectionOf(OGGETTO), value: true }),
    ]);
    const other = page([
      ...fullForm().fields,
      stranger('Altro motivo', { section: sectionOf(OGGETTO), required: true }),
    ]);
    const one = learn(['2026-11-11', called]);
    expect(drift(one, other)).toBeNull();
  });
  test('a field that went while the page lived is the user’s doing', () => {
    const after = renamed(FORM, OGGETTO, 'Un’altra voce');
    const lived = varying(memory, sight(after), new Set([OGGETTO]));
    expect(drift(lived, after)?.missing ?? []).toEqual([]);
  });
  test('it came back: all is as it was', () => {
    const gone = { ...memory, changed: '2026-11-12' };
    expect(drift(gone, FORM)).toBeNull();
    expect(remember(gone, sight(FORM), '2026-11-13')).toMatchObject({ changed: null, seen: '2026-11-13' });
  });
  test('values say nothing: the same fields filled', () => {
    expect(drift(memory, fullForm())).toBeNull();
    expect(drift(memory, withField(FORM, OGGETTO, { value: 'Carta', writable: false }))).toBeNull();
  });
});
