import { expect, test } from 'vitest';
import { codeBook } from '../../lib/assist/code-book.ts';
import { plan } from '../../lib/assist/plan.ts';
import type { FieldValue } from '../../lib/domain/field.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { AD4 } from '../../lib/schede/ad4.ts';
import { ADESIONE as AFFIDAMENTO } from '../../practice/samples/ad4.ts';
import { field, LISTS, page, values } from './sample.ts';

const BOOK = codeBook({ ...LISTS, ...CODE_LISTS });
const entryOf = (id: string, index: number[], kind: string, value: FieldValue | null = null) =>
  plan(page([field(id, index, { kind, value })]), values(AFFIDAMENTO), AD4, BOOK).entries.find(
    (entry) => entry.key === `${id}@${index.join('.')}`,
  );

test('a day goes to the page as a day, though ANAC’s model has an instant', () => {
  expect(entryOf('appalto.dataAdesione', [], 'date')).toMatchObject({ action: 'write', value: '2026-11-22' });
  const decided = 'aggiudicazioni[].datiBaseAggiudicazioneAppalto.dataAggiudicazione';
  expect(entryOf(decided, [0], 'text')).toMatchObject({ action: 'write', value: '2026-11-20' });
  expect(entryOf('appalto.dataAdesione', [], 'text', '22/11/2026')?.action).toBe('already');
  expect(entryOf('appalto.dataAdesione', [], 'text', '23/11/2026')?.action).toBe('differs');
});

test('a code of AD4’s lists goes as its description, with the code as another spelling', () => {
  expect(entryOf('aggiudicazioni[].partecipanti[].ruoloOE', [0, 0], 'select')).toMatchObject({
    value: 'Operatore Economico',
    alternatives: ['14 - Operatore Economico', '14', 'Operatore Economico (14)', 'Operatore Economico - 14'],
  });
  const categoria = 'aggiudicazioni[].categoria';
  expect(entryOf(categoria, [0], 'text')?.value).toBe('FB');
  for (const shown of ['FORNITURA DI BENI', 'FB - Fornitura di beni', 'fb'])
    expect(entryOf(categoria, [0], 'select', shown)?.action, shown).toBe('already');
  expect(entryOf(categoria, [0], 'select', 'OG 1')?.action).toBe('differs');
});

test('without its list a code is compared as it stands, and nothing is called wrong', () => {
  const bare = (value: string) =>
    plan(page([field('aggiudicazioni[].ccnl', [0], { kind: 'text', value })]), values(AFFIDAMENTO), AD4).entries.find(
      ({ key }) => key === 'aggiudicazioni[].ccnl@0',
    );
  expect(bare('H01')?.action).toBe('already');
  expect(bare('H02')?.action).toBe('differs');
});
