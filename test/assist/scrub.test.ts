import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrubId, scrubText, secretsOf } from '../../lib/assist/scrub/scrub.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';
import { PROFILES } from './memory-page.ts';

const NOBODY = secretsOf({});
const OWN = secretsOf(PROFILES);

describe('what is somebody’s goes', () => {
  test.each([
    ['Benvenuto MARIO ROSSI', 'Benvenuto [nome]'],
    ['Benvenuto, Mario Rossi', 'Benvenuto, [nome]'],
    ['Comune di Fondi', 'Comune di [ente]'],
    ['COMUNE DI SAN VITO AL TAGLIAMENTO', 'COMUNE DI [ente]'],
    ['Città metropolitana di Roma Capitale', 'Città metropolitana di [ente]'],
    ['Operatore: Rossi & Figli S.r.l.', 'Operatore: [operatore]'],
    ['RUP: dott.ssa Anna De Luca', 'RUP: dott.ssa [nome]'],
    ['Partecipante 1 – ACME SPA', 'Partecipante 1 – [operatore]'],
    ['CIG B000001279', 'CIG [codice]'],
    ['C.F. RSSMRA85T10A562S', 'C.F. [cf]'],
    ['Scrivi a mario.rossi@comune.example', 'Scrivi a [email]'],
    ['Prot. n. 1234/2026', '[protocollo]'],
    ['Totale € 1.234,56', 'Totale [importo]'],
    ['IBAN IT60 X054 2811 1010 0000 0123 456', 'IBAN [iban]'],
    ['Scadenza 12 novembre 2026', 'Scadenza [data]'],
    ['Tel. 06 1234 5678', 'Tel. [numero]'],
    ['C.F. RSS MRA 85T10 A562 S', 'C.F. [codice]'],
    ['Scrivi a mario.rossi(at)comune.example', 'Scrivi a [email]'],
    ['Nota del primo marzo duemilaventisei', 'Nota del [data]'],
    ['Utente: m.rossi', 'Utente: [nome]'],
    // A soft hyphen and a space without width, as some portals put into names.
    ['Benvenuta, An\u00adna Ros\u200bsi', 'Benvenuta, [nome]'],
  ])('%s', (text, wanted) => expect(scrubText(text, NOBODY)).toBe(wanted));

  test('what the saved profiles say, whatever it looks like', () => {
    const [ditta] = PROFILES.operatoriEconomici;
    const name = ditta?.denominazione ?? '';
    expect(name.length).toBeGreaterThan(3);
    expect(scrubText(`Aggiudicatario ${name.toLowerCase()} (mandataria)`, OWN)).toBe(
      'Aggiudicatario [profilo] (mandataria)',
    );
  });
});

test('a register of ten thousand CIGs does not stop it', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => ({ oggetto: `Fornitura numero ${n} per Palazzo Valentini` }));
  const secrets = secretsOf(many);
  const labels = Array.from({ length: 300 }, () => 'Oggetto del lotto');
  expect(new Set(labels.map((text) => scrubText(text, secrets)))).toEqual(new Set(['Oggetto del lotto']));
  expect(scrubText('Oggetto: fornitura numero 7 per palazzo valentini', secrets)).toBe('Oggetto: [profilo]');
});

describe('what a maintainer needs stays', () => {
  const labels = [...new Set(Object.values(SCHEDE).flatMap((one) => fieldsOf(one).map(({ label }) => label)))];
  test('every caption of ANAC’s schede', () => {
    const changed = labels.filter(
      (label) =>
        !/\d{4}/.test(label) && scrubText(label, NOBODY) !== label.replace(/\s+/g, ' ').normalize('NFKC').trim(),
    );
    expect(labels.length).toBeGreaterThan(100);
    expect(changed).toEqual([]);
  });
  test.each([
    'Qualifica del firmatario',
    'Anagrafe unica delle stazioni appaltanti',
    'Interoperabilità',
    'Ricalcola',
    'Aggiudicazione 2',
    'Importo totale (IVA esclusa)',
    'Luogo di esecuzione',
    'Bozza AD5 – AnacForm',
  ])('%s', (text) => expect(scrubText(text, NOBODY)).toBe(text));
});

const digits = (least: number, most = least) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((all) => all.join(''));
const letters = (length: number) =>
  fc
    .array(fc.constantFrom(...'ABCDEFGHILMNPRSTUVZ'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const NAMES = 'Mario Giulia Francesco Chiara Ahmed Günther Élodie Nicolò Beatrice Yuri'.split(' ');
const SURNAMES = 'Rossi Bianchi Esposito Pernthaler D’Angelo Fontana Ricci Hofer Marchetti Costa'.split(' ');
const PLACES = ['Fiumicino', 'San Vito Romano', 'Rocca di Papa', 'Fondi', 'Bressanone', 'Guidonia Montecelio'];
const person = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...SURNAMES), fc.constantFrom(0, 1, 2))
  .map(([a, b, how]) => (how === 0 ? `${a} ${b}` : how === 1 ? `${b} ${a}` : `${a} ${b}`.toUpperCase()));
const spaced = (text: string, every: number): string => text.replace(new RegExp(`(.{${every}})(?=.)`, 'g'), '$1 ');

/** Something of somebody: the text as it stands on a page, and the pieces of it that may not be left. */
const secret = fc.oneof(
  person.map((text) => ({ text, rest: text.split(' ') })),
  fc
    .constantFrom(...PLACES)
    .map((place) => ({ text: `Comune di ${place}`, rest: place.split(' ').filter((one) => one.length > 2) })),
  fc
    .tuple(letters(6), digits(2), letters(1), digits(2), letters(1), digits(3), letters(1))
    .map((all) => ({ text: all.join(''), rest: [all.join('')] })),
  fc.tuple(letters(1), digits(6), letters(3)).map((all) => ({ text: all.join(''), rest: [all.join('')] })),
  fc.tuple(letters(1), digits(2), letters(1), digits(11)).map((all) => ({ text: all.join(''), rest: [all.join('')] })),
  digits(11).map((text) => ({ text, rest: [text] })),
  fc
    .tuple(letters(6), letters(4))
    .map(([a, b]) => ({ text: `${a.toLowerCase()}.${b.toLowerCase()}@pec.example`, rest: [a.toLowerCase()] })),
  fc
    .tuple(digits(2), letters(1), digits(22))
    .map(([a, b, c]) => ({ text: spaced(`IT${a}${b}${c}`, 4), rest: [spaced(c, 4).slice(2, 9)] })),
  fc.uuid().map((text) => ({ text, rest: text.split('-').slice(0, 2) })),
  digits(4, 9).map((text) => ({ text, rest: [text] })),
  fc.tuple(digits(2), digits(4), digits(4)).map(([a, b, c]) => ({ text: `+39 ${a} ${b} ${c}`, rest: [b, c] })),
  fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }).map((day) => {
    const text = new Intl.DateTimeFormat('it-IT').format(day);
    return { text, rest: [text] };
  }),
  fc.tuple(digits(1, 3), digits(3), digits(2)).map(([a, b, c]) => ({ text: `€ ${a}.${b},${c}`, rest: [`${b},${c}`] })),
  fc.tuple(digits(3, 6), digits(4)).map(([n, y]) => ({ text: `Prot. n. ${n}/${y}`, rest: [`${n}/${y}`] })),
);
const CAPTIONS = [
  'Codice AUSA',
  'Importo',
  'Oggetto dell’appalto',
  'Partecipante',
  'Benvenuto',
  'Sezione',
  'Utente collegato',
  '',
];
const JOINS = [' ', ': ', ' – ', ' (', ', ', ' | '];

test('planted anywhere in a caption, nothing of it is left; what is left is scrubbed already', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CAPTIONS),
      fc.constantFrom(...JOINS),
      secret,
      fc.constantFrom('', ' *', ' (obbligatorio)', ' e altri dati'),
      (caption, join, { text, rest }, end) => {
        const out = scrubText(`${caption}${join}${text}${end}`, NOBODY);
        for (const piece of rest)
          expect(out.toLowerCase(), `${caption}${join}${text}${end}`).not.toContain(piece.toLowerCase());
        expect(scrubText(out, NOBODY)).toBe(out);
      },
    ),
    { numRuns: 3000 },
  );
});

test('ids keep their words and lose their numbers, random tails and people', () => {
  const ids: [string, string][] = [
    ['codiceAusa', 'codiceAusa'],
    ['mat-input-12', 'mat-input-#'],
    ['fld-00a3', 'fld-#'],
    ['form:importo:0', 'form:importo:#'],
    ['row_RSSMRA85T10A562S', 'row_#'],
    ['b6f1c2aa-0d1e-4b5f-9c3d-1234567890ab', '#'],
    ['Mario Rossi', '#'],
    ['x_kqzwrt', 'x_#'],
  ];
  for (const [id, wanted] of ids) expect(scrubId(id, NOBODY), id).toBe(wanted);
  const [ditta] = PROFILES.operatoriEconomici;
  expect(scrubId(`riga_${ditta?.codiceFiscale}`, OWN)).toBe('riga_#');
  for (const [id] of ids) expect(scrubId(scrubId(id, OWN), OWN)).toBe(scrubId(id, OWN));
});

test('a saved name is found in an id that writes its words together', () => {
  const secrets = secretsOf([{ cognome: 'Pernthaler', denominazione: 'Alfa Querce S.r.l.' }]);
  for (const id of ['rupPernthaler', 'fornitoreAlfaQuerce', 'mariopernthaler', 'PERNTHALERBox'])
    expect(scrubId(id, secrets).toLowerCase(), id).not.toMatch(/pernthaler|querce/);
  expect(scrubId('importoTotale', secrets)).toBe('importoTotale');
});
