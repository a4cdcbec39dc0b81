import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manualRegistrazione, newManualEntry } from '../../components/registro/manual-form.tsx';
import { parseCig, parsePadre, parseRealCig } from '../../lib/domain/cig.ts';
import { recordProblem } from '../../lib/domain/natural-keys.ts';
import { cigPadreOf } from '../../lib/domain/validate-convenzione.ts';
import { validCigs } from '../../lib/store/register.ts';

const HEX = '0123456789ABCDEF';
const ALL = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ANAC's algorithm once more, in big integers and the other way round, so that one mistake does not hide another. */
const checks = (body: bigint, modulus: bigint, width: number): string =>
  ((body * 211n) % modulus).toString(16).toUpperCase().padStart(width, '0');
const simog = (n: number): string => `${String(n).padStart(7, '0')}${checks(BigInt(n), 4091n, 3)}`;
const pcp = (letter: number, n: number): string => {
  const body = n.toString(16).toUpperCase().padStart(6, '0');
  return `${'ABCDEFGHIJKLMNOPQRSTU'.charAt(letter - 1)}${body}${checks(BigInt(n) + BigInt(letter), 4091n, 3)}`;
};
const smart = (letter: string, n: number): string => {
  const body = n.toString(16).toUpperCase().padStart(7, '0');
  return `${letter}${checks(BigInt(n), 251n, 2)}${body}`;
};

const generated = fc.oneof(
  fc.integer({ min: 1, max: 9_999_999 }).map(simog),
  fc.tuple(fc.integer({ min: 1, max: 21 }), fc.integer({ min: 0, max: 0xffffff })).map(([letter, n]) => pcp(letter, n)),
  fc
    .tuple(fc.constantFrom('X', 'Y', 'Z'), fc.integer({ min: 1, max: 0xfffffff }))
    .map(([letter, n]) => smart(letter, n)),
);

const generation = (cig: string): string => {
  const reading = parseCig(cig);
  return reading.ok ? reading.kind : 'none';
};

/** Whether only the first letter of a SmartCIG differs: ANAC's algorithm does not check it, X, Y and Z are alike. */
const sameSmartBody = (a: string, b: string): boolean =>
  /^[XYZ]{2}$/.test(a.charAt(0) + b.charAt(0)) && a.slice(1) === b.slice(1);

/** Issued codes that ANAC publishes with its contracts (open data). */
const ISSUED = {
  simog: ['95156957EC', '918052266A', '8874674CA7', '48886723C1'],
  pcp: ['B15E982E61', 'B2E0277731', 'B26784D4D2', 'B059EA242B', 'B1565A6E0C', 'B2C48CBC85', 'B292C6249B', 'B22E1CDC72'],
  smartcig: ['Z063947806', 'ZEE0718779', 'Z5A0F93AC5', 'Z723A99410', 'Z3B3885F48', 'Z7F1B53749'],
};

describe('issued CIGs', () => {
  for (const [kind, cigs] of Object.entries(ISSUED))
    it.each(cigs)(`%s is one (${kind})`, (cig) => expect(parseCig(cig)).toEqual({ ok: true, cig, kind }));

  it('lets no single substitution and no swap of neighbours pass, but for the unchecked letter of a SmartCIG', () => {
    let tried = 0;
    const crossed: string[] = [];
    for (const [kind, cigs] of Object.entries(ISSUED))
      for (const cig of cigs)
        for (let place = 0; place < 10; place++) {
          const wrong = [...ALL].map((char) => cig.slice(0, place) + char + cig.slice(place + 1));
          wrong.push(cig.slice(0, place) + cig.charAt(place + 1) + cig.charAt(place) + cig.slice(place + 2));
          for (const text of wrong) {
            if (text === cig || text.length !== 10) continue;
            tried++;
            if (sameSmartBody(text, cig)) {
              expect(generation(text)).toBe('smartcig');
              continue;
            }
            if (generation(text) === kind) throw new Error(`${text} passa al posto di ${cig}`);
            if (generation(text) !== 'none') crossed.push(`${cig} > ${text}`);
          }
        }
    console.info(
      `CIG rilasciati: ${tried} errori provati, 0 accettati nella stessa generazione, ${crossed.length} in un'altra`,
    );
    expect(tried).toBeGreaterThan(6000);
    // By chance: (0x515695 + ord U) * 211 mod 4091 is 0x7EC too. Nothing in ANAC's algorithm ties a code to its generation.
    expect(crossed).toEqual(['95156957EC > U5156957EC']);
  });
});

describe('generated CIGs', () => {
  it('are read, whatever their spelling', () => {
    fc.assert(
      fc.property(
        generated,
        fc.constantFrom('', ' ', '-', '.', '\u00A0', '/'),
        fc.boolean(),
        (cig, separator, lower) => {
          const spelt = [...(lower ? cig.toLowerCase() : cig)].join(separator);
          for (const text of [spelt, ` ${spelt}\n`, `CIG ${spelt}`, `cig: ${spelt}`, `CIG n. ${spelt}`])
            expect(parseCig(text)).toMatchObject({ ok: true, cig });
        },
      ),
    );
  });

  it('keep a first letter N after a written «CIG» or «CIG n.»', () => {
    const cig = pcp(14, 0);
    expect(cig).toBe('N000000B8A');
    for (const text of [
      cig,
      `CIG ${cig}`,
      `CIG${cig}`,
      `CIG: ${cig}`,
      `CIG n. ${cig}`,
      `CIG n° ${cig}`,
      [...`CIG${cig}`].join(' '),
    ])
      expect(parseCig(text), text).toEqual({ ok: true, cig, kind: 'pcp' });
    expect(parseCig('CIG n. B15E982E61')).toMatchObject({ ok: true, cig: 'B15E982E61' });
  });

  it('are refused after one wrong character of the same generation', () => {
    fc.assert(
      fc.property(generated, fc.nat(9), fc.constantFrom(...HEX), (cig, place, char) => {
        const wrong = cig.slice(0, place) + char + cig.slice(place + 1);
        if (wrong !== cig) expect(generation(wrong) === generation(cig)).toBe(false);
      }),
      { numRuns: 20_000 },
    );
  });

  it('are refused after a swap of neighbours', () => {
    fc.assert(
      fc.property(generated, fc.nat(8), (cig, place) => {
        const wrong = cig.slice(0, place) + cig.charAt(place + 1) + cig.charAt(place) + cig.slice(place + 2);
        if (wrong !== cig) expect(generation(wrong) === generation(cig)).toBe(false);
      }),
      { numRuns: 20_000 },
    );
  });

  it('pass as another generation after a wrong first character about as often as chance allows', () => {
    let tried = 0;
    let passed = 0;
    for (const cig of fc.sample(generated, { numRuns: 3000, seed: 11 }))
      for (const char of ALL) {
        const wrong = char + cig.slice(1);
        if (wrong === cig || sameSmartBody(wrong, cig)) continue;
        tried++;
        if (generation(wrong) !== 'none') passed++;
      }
    // One in 4091 (or in 251 towards SmartCIG): the algorithm ties a code to its generation by nothing else.
    expect(passed / tried).toBeLessThan(1 / 500);
    console.info(`primo carattere sbagliato: ${passed} di ${tried} passano come un'altra generazione`);
  });
});

describe('what is not a CIG', () => {
  it.each([
    ['', 'Il CIG manca.'],
    ['CIG', 'qui sono 3'],
    ['B15E982E6', 'qui sono 9'],
    ['B15E982E612', 'qui sono 11'],
    ['0000000000', 'tutti zero'],
    ['X000000000', 'tutti zero'],
    ['V063947806', 'comincia con «V»'],
    ['W063947806', 'comincia con «W»'],
    ['9515A957EC', 'il carattere 5 è «A»'],
    ['95156957EG', 'il carattere 10 è «G»'],
    ['B15G982E61', 'il carattere 4 è «G»'],
    ['Z06394780O', 'il carattere 10 è «O»'],
    ['95156957ED', 'gli ultimi tre caratteri'],
    ['B15E982E62', 'gli ultimi tre caratteri'],
    ['Z073947806', 'il secondo e il terzo caratteri'],
    ['Ò15E982E61', 'comincia con «Ò»'],
  ])('«%s»: %s', (text, reason) => {
    const reading = parseCig(text);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.reason).toContain(reason);
  });

  it('never throws, and what it accepts it accepts again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const reading = parseCig(text);
        if (reading.ok) expect(parseCig(reading.cig)).toEqual(reading);
        else expect(reading.reason).not.toBe('');
      }),
      { numRuns: 5000 },
    );
  });
});

describe('parsePadre', () => {
  it.each([
    ['B000001279', 'B4E1A07988', true],
    ['B000001279', '', true],
    ['B000001279', 'cig b000 001279', false],
    ['B000001278', 'B4E1A07988', false],
    ['', 'B4E1A07988', false],
  ])('padre «%s», derivato «%s»: %s', (padre, derivato, ok) => expect(parsePadre(padre, derivato).ok).toBe(ok));
});

describe('a CIG of the palestra', () => {
  const practice = pcp(21, 0xa50001);

  it('is read on its page, and is none where a CIG is kept or used', () => {
    expect(parseCig(practice)).toMatchObject({ ok: true, cig: practice });
    expect(parseRealCig(practice)).toEqual({ ok: false, reason: expect.stringContaining('palestra') });
    expect(parseRealCig(`cig: ${practice.toLowerCase()}`).ok).toBe(false);
    expect(parsePadre(practice, pcp(2, 7)).ok).toBe(false);
    expect(parseRealCig(pcp(2, 7))).toEqual(parseCig(pcp(2, 7)));
  });

  it('is never kept: not seen on a page, not typed by hand, not in a file', () => {
    expect(validCigs([practice, pcp(2, 7)])).toEqual([pcp(2, 7)]);
    expect(cigPadreOf({ cigPadre: practice })).toBeNull();
    const kept = manualRegistrazione({ ...newManualEntry(new Date()), cig: pcp(2, 7), oggetto: 'Prova' });
    if (!kept) throw new Error('not kept');
    expect(manualRegistrazione({ ...newManualEntry(new Date()), cig: practice })).toBeNull();
    expect(recordProblem('registrazioni', kept)).toBeNull();
    expect(recordProblem('registrazioni', { ...kept, cig: practice, id: `pcp/${practice}` })?.why).toMatch(/palestra/);
  });
});
