import { describe, expect, test } from 'vitest';
import {
  exportInsegnamenti,
  MAX_INSEGNAMENTI_LENGTH,
  previewInsegnamenti,
  readInsegnamentiFile,
  takeInsegnamenti,
} from '../../lib/exchange/insegnamenti-file.ts';
import { CAMPO, CIG, PAGINA } from '../samples/insegnamenti.ts';

const AT = '2026-11-22T18:00:00.000Z';
const ALL = [CAMPO, CIG, PAGINA];
const read = (text: string) => readInsegnamentiFile(text, ({ field }) => field.startsWith('appalto.'));
const fileOf = (insegnamenti: unknown, more: object = {}) =>
  JSON.stringify({
    format: 'cigno-insegnamenti',
    version: 1,
    exportedAt: AT,
    title: 'Ufficio gare',
    insegnamenti,
    ...more,
  });
const reason = (text: string): string => {
  const answer = read(text);
  return answer.ok ? '' : answer.reason;
};

test('a file is read as it was written, each teaching under the title of the file', () => {
  const text = exportInsegnamenti([{ ...CAMPO, from: 'un altro file' }, CIG, PAGINA], 'Ufficio gare', AT);
  expect(text).not.toContain('un altro file');
  const answer = read(`\uFEFF${text}`);
  expect(answer).toEqual({
    ok: true,
    value: {
      title: 'Ufficio gare',
      exportedAt: AT,
      insegnamenti: ALL.map((one) => ({ ...one, from: 'Ufficio gare' })),
    },
  });
});

describe('a hostile or broken file is refused with its reason', () => {
  test.each([
    ['nothing', '', /non è leggibile/],
    ['null', 'null', /non contiene insegnamenti/],
    ['another file', JSON.stringify({ format: 'cigno-backup', version: 1 }), /non contiene insegnamenti/],
    ['no version', fileOf(ALL, { version: undefined }), /non dice la sua versione/],
    ['a later version', fileOf(ALL, { version: 2 }), /più recente/],
    ['no day', fileOf(ALL, { exportedAt: 'ieri' }), /quando è stato esportato/],
    ['no title', fileOf(ALL, { title: ' ' }), /non ha un titolo/],
    ['a title that is not what it seems', fileOf(ALL, { title: 'a\u202Eb' }), /rovescia il verso/],
    ['a part unknown', fileOf(ALL, { altro: 1 }), /parte sconosciuta, «altro»/],
    ['none', fileOf([]), /nessun insegnamento/],
    ['too many', fileOf(Array.from({ length: 501 }, () => CAMPO)), /più di 500/],
    ['too large', ' '.repeat(MAX_INSEGNAMENTI_LENGTH + 1), /troppo grande/],
    ['a key for prototypes', fileOf([CAMPO]).replace('"at":{', '"at":{"__proto__":{"x":1},'), /chiave vietata/],
    ['a value beside the words', fileOf([{ ...CAMPO, value: 'Ditta' }]), /Insegnamento 1: la parte «tutto»/],
    ['a field that is no path', fileOf([CIG, { ...CAMPO, field: '#x > input' }]), /Insegnamento 2: la parte «field»/],
    ['a hidden character', fileOf([{ ...CIG, caption: 'CIG\u200B' }]), /la parte «caption»/],
    ['a field of no scheda', fileOf([{ ...CAMPO, field: 'altro.campo' }]), /non è della scheda AD5/],
    ['a place and nothing else', fileOf([{ ...CAMPO, at: { ...CAMPO.at, label: '' } }]), /il posto da solo non basta/],
    [
      'two meanings of one field',
      fileOf([CAMPO, { ...CAMPO, field: 'appalto.settore' }]),
      /contrasta con l’insegnamento 1/,
    ],
  ])('%s', (_, text, why) => {
    expect(reason(text)).toMatch(why);
  });
});

test('the preview says what is new, what is here and what contradicts mine; only what is chosen is taken', () => {
  const other = { ...CAMPO, id: CIG.id, at: { ...CAMPO.at, label: 'Wkj terzo' } };
  const coming = [other, CIG, PAGINA].map((one) => ({ ...one, from: 'Ufficio gare' }));
  const here = [CAMPO, { ...PAGINA, on: '2026-01-01' }];
  const rows = previewInsegnamenti(coming, here);
  expect(rows.map(({ how, mine }) => [how, mine.map(({ id }) => id)])).toEqual([
    ['contrasta', [CAMPO.id]],
    ['nuovo', []],
    ['uguale', [PAGINA.id]],
  ]);
  expect(takeInsegnamenti([], here, () => 'x')).toEqual(here);
  const [lesson] = coming;
  if (!lesson) throw new Error('there is one');
  // Mine that it contradicts goes; one of another id stays, and no two share an id.
  expect(takeInsegnamenti([lesson], [CAMPO, CIG], () => 'nuovo')).toEqual([CIG, { ...lesson, id: 'nuovo' }]);
});
