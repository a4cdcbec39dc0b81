import { describe, expect, it } from 'vitest';
import { cpvAbove, cpvByCode, searchCpv } from '../../lib/reference/cpv.ts';
import { EVERYDAY } from '../../lib/reference/cpv-everyday.ts';
import { provinciaOf, searchComuni } from '../../lib/reference/istat.ts';
import { choicesOn, entryOfList, searchList } from '../../lib/reference/search-list.ts';

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
    ['sanificazione ambienti', '90921000'],
    ['servizio di portierato', '98341120'],
    ['facchinaggio', '63110000'],
    ['telefono cellulare', '32250000'],
    ['sale stradale', '34927100'],
    ['spurghi', '90460000'],
    ['refezione scolastica', '55524000'],
    ['riparazione automezzi', '50110000'],
    ['banchi scuola', '39113600'],
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
  const above = async (code: string) => (await cpvAbove(code)).map(({ level, entry }) => `${level} ${entry.code}`);
  it.each([
    ['90919200', ['divisione 90000000', 'gruppo 90900000', 'classe 90910000', 'categoria 90919000']],
    ['30197643', ['divisione 30000000', 'gruppo 30100000', 'classe 30190000', 'categoria 30197000']],
    ['90910000', ['divisione 90000000', 'gruppo 90900000']],
    ['90000000', []],
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

describe('the middle-sized lists', () => {
  it.each([
    ['ccnl', 'multiservizi', 'K05'],
    ['ccnl', 'pulizie', 'K05'],
    ['ccnl', 'metalmecanico', 'C01'],
    ['ccnl', 'k05', 'K05'],
    ['ccnl', 'commercio', 'H01'],
    ['categoria', 'fornitura', 'FB'],
    ['categoria', 'og1', 'OG 1'],
    ['categoria', 'armamento ferroviario', 'OS 29'],
    ['tipoProcedura', 'gara', 'comp-tend'],
  ] as const)('%s: «%s» finds %s among the first three', (name, text, code) =>
    expect(searchList(name, text, { limit: 3, on: ON }).map((entry) => entry.code)).toContain(code),
  );
  it('offers each code once, and none that is closed', () => {
    for (const entries of [choicesOn('tipoProcedura', ON), choicesOn('fattispecieTracciabilita', ON)]) {
      expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
      expect(entries.filter(({ to }) => to !== undefined && to < ON)).toEqual([]);
    }
    expect(choicesOn('ruoloOE', ON).some(({ code }) => code === '3')).toBe(false);
    expect(entryOfList('ruoloOE', '3')?.to).toBe('2025-07-31');
    expect(entryOfList('ruoloOE', 'no')).toBeNull();
  });
});
