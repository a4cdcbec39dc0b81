import { describe, expect, it } from 'vitest';
import { cpvAbove, cpvByCode, searchCpv } from '../../lib/reference/cpv.ts';
import { EVERYDAY } from '../../lib/reference/cpv-everyday.ts';
import { provinciaOf, searchComuni } from '../../lib/reference/istat.ts';

const ON = '2026-11-21';

describe('CPV as offices ask for it', () => {
  it.each([
    // words as the vocabulary has them, in another number, order or length
    ['pulizia uffici', '90919200'],
    ['servizio di pulizie', '90910000'],
    ['carta per fotocopie', '30197643'],
    ['manutenzione ascensori', '50750000'],
    ['potatura alberi', '77341000'],
    ['arredi scolastici', '39160000'],
    ['servizio mensa', '55510000'],
    ['buono pasto', '30199770'],
    ['energia elettrica', '65310000'],
    ['guanti monouso', '18424300'],
    ['raccolta rifiuti', '90511000'],
    ['agenzia viaggi', '63510000'],
    ['traduzioni', '79530000'],
    ['estintori', '35111300'],
    // typos
    ['pulzia uffici', '90919200'],
    ['pulzie ufici', '90919200'],
    ['conputer portatile', '30213100'],
    ['manutenzione asensori', '50750000'],
    ['videosorvelianza', '32323500'],
    ['defibrilatore', '33182100'],
    ['segnaletica stardale', '34992200'],
    ['disinfestazzione', '90923000'],
    ['interpetariato', '79540000'],
    ['caterring', '55520000'],
    ['fotocopiatricci', '30121100'],
    // abbreviations
    ['manut. ascensori', '50750000'],
    ['serv. pulizia uff.', '90919200'],
    ['risc. centrali manut.', '50720000'],
    ['pc', '30213000'],
    ['rspp', '71317210'],
    ['rca', '66516100'],
    // the office's own words
    ['notebook', '30213100'],
    ['carta a4', '30197643'],
    ['avvocato', '79112000'],
    ['scuolabus', '60130000'],
    ['derattizzazione', '90923000'],
    ['verde pubblico', '77310000'],
    ['polizza RCT', '66516400'],
    ['brokeraggio assicurativo', '66518100'],
    // English
    ['office cleaning', '90919200'],
    ['legal services', '79100000'],
    // codes: whole, with the check digit, begun, inside other words, one that there is not
    ['30197643', '30197643'],
    ['30197643-5', '30197643'],
    ['301976435', '30197643'],
    ['CPV 30197643-5 carta', '30197643'],
    ['9091', '90910000'],
    ['90919299', '90919200'],
  ])('«%s» has %s among the first three', async (text, code) =>
    expect((await searchCpv(text, 3)).map((entry) => `${entry.code} ${entry.label}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^${code} `)),
    ),
  );
  it('finds nothing in nothing', async () => {
    for (const text of ['', '   ', 'zzqqxw', '-', '…']) expect(await searchCpv(text, 3), text).toEqual([]);
  });
  it('gives each entry once', async () => {
    const found = await searchCpv('trasporto scolastico', 20);
    expect(new Set(found).size).toBe(found.length);
  });
  it('knows every code of the everyday words', async () => {
    for (const code of Object.values(EVERYDAY).flat()) expect(await cpvByCode(code), code).not.toBeNull();
  });
});

describe('the tree of the CPV', () => {
  const above = async (code: string) => (await cpvAbove(code)).map((entry) => entry.code);
  it.each([
    ['90919200', ['90000000', '90900000', '90910000', '90919000']],
    ['30197643', ['30000000', '30100000', '30190000', '30197000']],
    ['90910000', ['90000000', '90900000']],
    ['90000000', []],
    // A whole level is missing from the vocabulary above some codes: what there is, is shown.
    ['00000000', []],
  ])('%s stands below %s', async (code, expected) => expect(await above(code)).toEqual(expected));
});

describe('comuni', () => {
  it.each([
    ['castro lecce', '016075096'],
    ['Castro (Bergamo)', '003016065'],
    ['samone trento', '004022165'],
    ['Samone, Torino', '001001235'],
    ['reggio emilia', '008035033'],
    ['milnao', '003015146'],
  ])('«%s» finds %s first', async (text, code) =>
    expect((await searchComuni(text, { limit: 3, on: ON }))[0]?.code).toBe(code),
  );
  it('tells homonyms apart by their provincia', async () => {
    const [first, second] = await searchComuni('livo', { limit: 2, on: ON });
    expect([first?.label, second?.label]).toEqual(['LIVO', 'LIVO']);
    expect([await provinciaOf(first?.code ?? ''), await provinciaOf(second?.code ?? '')].sort()).toEqual([
      'Como',
      'Trento',
    ]);
  });
  it('knows no provincia of a foreign state', async () => expect(await provinciaOf('999992301')).toBeNull());
});
