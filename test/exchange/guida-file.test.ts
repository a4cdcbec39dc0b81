import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Guida, GuidaSchema } from '../../lib/domain/guida.ts';
import { linkTextProblem } from '../../lib/domain/link.ts';
import { validateGuida } from '../../lib/domain/validate-guida.ts';
import { exportGuida, guidaFileName, MAX_GUIDA_LENGTH, readGuidaFile } from '../../lib/exchange/guida-file.ts';
import { GUIDA, PASSO, PIXEL } from '../samples/guida.ts';

const AT = '2026-11-22T13:00:00.000Z';
const fileOf = (guida: unknown) => JSON.stringify({ format: 'cigno-guida', version: 1, exportedAt: AT, guida });
const reason = (text: string): string => {
  const read = readGuidaFile(text);
  return read.ok ? '' : read.reason;
};
/** Why a guide whose first step is changed is refused. */
const stepRefused = (change: object): string =>
  reason(fileOf({ ...GUIDA, steps: [{ ...PASSO, ...change }, ...GUIDA.steps.slice(1)] }));
const png = (width: number, height: number): string => {
  const head = Buffer.alloc(33);
  head.write('\x89PNG\r\n\x1a\n', 'latin1');
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return `data:image/png;base64,${head.toString('base64')}`;
};

describe('the file of a guide', () => {
  it('is read as it was written', () => {
    const text = exportGuida(GUIDA, AT);
    expect(readGuidaFile(text)).toEqual({ ok: true, value: GUIDA });
    expect(readGuidaFile(`\uFEFF${text}`)).toMatchObject({ ok: true });
    expect(guidaFileName(GUIDA)).toBe('cigno-guida-ad5-da-noi.json');
  });

  it.each([
    ['', /non è leggibile/],
    ['null', /non è una guida di Cigno/],
    [JSON.stringify({ format: 'cigno-backup', version: 1 }), /non è una guida di Cigno/],
    [JSON.stringify({ format: 'cigno-guida' }), /non dice la sua versione/],
    [JSON.stringify({ format: 'cigno-guida', version: 2 }), /versione più recente/],
    [JSON.stringify({ format: 'cigno-guida', version: 1, exportedAt: 'ieri' }), /quando è stata esportata/],
    [
      JSON.stringify({ format: 'cigno-guida', version: 1, exportedAt: AT, guida: GUIDA, script: 'x' }),
      /parte sconosciuta, «script»/,
    ],
    ['['.repeat(5000), /non è leggibile/],
    [`${'['.repeat(50)}${']'.repeat(50)}`, /annidato.*una guida/],
    [fileOf(GUIDA).replace('"name"', '"__proto__"'), /chiave vietata/],
    [' '.repeat(MAX_GUIDA_LENGTH + 1), /troppo grande/],
  ])('is refused when its head is wrong (%#)', (text, why) => {
    expect(reason(text)).toMatch(why);
  });

  it.each([
    ['a step that would press', { click: '#conferma' }, /^Passo 1: contiene «click».*non preme e non scrive/],
    [
      'a criterion that would fill',
      { done: { kind: 'campo', id: 'x', value: '1' } },
      /^Passo 1, quando è fatto: contiene «value»/,
    ],
    [
      'a kind of target of its own',
      { target: { kind: 'selettore', name: 'x' } },
      /^Passo 1, campo o comando.*non è di un tipo/,
    ],
    [
      'a selector as a command',
      { target: { kind: 'comando', name: '#conferma' } },
      /^Passo 1, campo o comando, nome interno/,
    ],
    [
      'a link that runs',
      { links: [{ text: 'x', address: 'javascript:alert(1)' }] },
      /^Passo 1, collegamento 1, indirizzo: deve essere un indirizzo https/,
    ],
    [
      'a link without protection',
      { links: [{ text: 'x', address: 'http://www.anticorruzione.it' }] },
      /collegamento 1, indirizzo/,
    ],
    [
      'a link that looks like another',
      { links: [{ text: 'x', address: 'https://www.anticorruzione.it@esempio.invalid/' }] },
      /porterebbe a https:\/\/esempio\.invalid/,
    ],
    [
      'a link with a backslash',
      { links: [{ text: 'x', address: 'https://esempio.invalid\\@www.anticorruzione.it/' }] },
      /porterebbe a https:\/\/esempio\.invalid/,
    ],
    [
      'a link of look-alike letters',
      { links: [{ text: 'x', address: 'https://www.аnticorruzione.it/' }] },
      /lettere accentate/,
    ],
    [
      'a picture from the network',
      { picture: { data: 'https://esempio.invalid/a.png', alt: 'x' } },
      /^Passo 1, immagine, dati: .*non un indirizzo/,
    ],
    [
      'a drawing with a script',
      { picture: { data: 'data:image/svg+xml;base64,PHN2Zz4=', alt: 'x' } },
      /immagine, dati/,
    ],
    [
      'a picture that is none',
      { picture: { data: `data:image/png;base64,${btoa('<html>')}`, alt: 'x' } },
      /non si legge/,
    ],
    ['a picture that fills the memory', { picture: { data: png(60_000, 60_000), alt: 'x' } }, /60000 × 60000/],
    ['a picture without words', { picture: { data: PIXEL, alt: '' } }, /testo alternativo: è vuoto/],
    [
      'a picture with blank words',
      { picture: { data: PIXEL, alt: '  ' } },
      /^Passo 1, immagine, testo alternativo: Descrivi/,
    ],
    [
      'a text with NUL',
      { what: 'Apri\u0000le bozze' },
      /^Passo 1, che cosa fare: Il testo contiene un carattere di controllo, U\+0000, al carattere 5/,
    ],
    ['half a character', { note: 'a\uD800b' }, /^Passo 1, nota dell’ente: .*U\+D800, al carattere 2/],
    ['a text that turns round', { title: 'Apri \u202Eozzob' }, /^Passo 1, titolo: .*rovescia.*U\+202E/],
    [
      'a link whose words name another site',
      { links: [{ text: 'www.anticorruzione.it', address: 'https://anticorruzione.it.esempio.example/' }] },
      /^Passo 1, collegamento 1, testo: Il testo nomina il sito «www\.anticorruzione\.it»/,
    ],
    ['a mark of direction', { title: 'Premi \u061C«Salva»' }, /invisibile, U\+061C/],
    ['a filler that looks like nothing', { title: 'Premi \u3164«Salva»' }, /invisibile, U\+3164/],
    ['a text with an invisible sign', { why: 'Conferma\u200B' }, /^Passo 1, perché: .*invisibile, U\+200B/],
    ['a text with hidden words', { why: 'x\u{E0041}' }, /^Passo 1, perché: .*invisibile, U\+E0041/],
    ['a text without end', { risk: 'x'.repeat(4001) }, /può andare storto: è troppo lungo, al massimo 4000 caratteri/],
    ['a text that is a list', { what: ['x'] }, /che cosa fare: deve essere un testo/],
    ['six links', { links: Array(6).fill(PASSO.links[0]) }, /collegamenti: sono troppi, al massimo 5/],
    ['a name twice', { name: 'aspetta' }, /^Passo 3, nome interno: .*passo 1/],
  ])('is refused with the place of %s', (_, change, why) => {
    expect(stepRefused(change)).toMatch(why);
    expect(stepRefused(change)).toMatch(/Non è stato importato nulla\.$/);
  });

  it('says what is wrong with the guide as a whole', () => {
    expect(reason(fileOf({ ...GUIDA, steps: [] }))).toMatch(/^Passi: non ce n’è nessuno/);
    expect(reason(fileOf({ ...GUIDA, verifiedOn: '2026-02-30' }))).toMatch(/^Giorno della verifica/);
    expect(reason(fileOf({ ...GUIDA, portal: 'altro' }))).toMatch(/^Portale: .*ammessi «pcp», «cmrc»/);
    expect(reason(fileOf({ ...GUIDA, name: '../x' }))).toMatch(/^Nome interno: .*lettere minuscole/);
    expect(reason(fileOf({ ...GUIDA, steps: Array(61).fill(PASSO) }))).toMatch(/^Passi: sono troppi, al massimo 60/);
    expect(reason(fileOf([]))).toMatch(/^Guida: deve essere un oggetto/);
    const { summary: _, ...missing } = GUIDA;
    expect(reason(fileOf(missing))).toMatch(/^A che cosa serve: deve essere un testo/);
  });

  it('passes only as a valid guide, whatever is put anywhere in it', () => {
    const places: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      if (path.length > 0) places.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) walk(part, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    walk(GUIDA, []);
    const nasty = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u202E', '\uD800', 'javascript:1', '../..', '', ' ', 'https://a@b.invalid', 'data:text/html,x'),
    );
    let passed = 0;
    fc.assert(
      fc.property(fc.constantFrom(...places), nasty, fc.boolean(), (path, value, add) => {
        const guida = structuredClone(GUIDA) as unknown as Record<string, unknown>;
        let at: Record<string, unknown> = guida;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
        at[add ? `${path.at(-1)}2` : String(path.at(-1))] = value;
        const read = readGuidaFile(fileOf(guida));
        if (!read.ok) {
          expect(read.reason).toMatch(/^[A-ZÈ«][^\n]*(?:\.|»|-guida\))$/);
          return;
        }
        passed += 1;
        expect(GuidaSchema.safeParse(read.value).success).toBe(true);
        expect(validateGuida(read.value as Guida).filter(({ severity }) => severity === 'errore')).toEqual([]);
        expect(JSON.stringify(read.value)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u);
        // What passes is what was in the file: nothing is dropped in silence.
        expect(read.value).toEqual(JSON.parse(JSON.stringify(guida)));
      }),
      { numRuns: 3000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});

it('the words of a link may name its own site, or none', () => {
  for (const text of ['ANAC', 'anticorruzione.it', 'https://www.anticorruzione.it', 'Manuale.pdf, art.5, 1.234,56 €'])
    expect(linkTextProblem(text, 'https://www.anticorruzione.it/-/guida'), text).toBeNull();
});
