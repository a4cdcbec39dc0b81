import { afterEach, describe, expect, test } from 'vitest';
import { codeBook } from '../../lib/assist/code-book.ts';
import { affidamentoIssues } from '../../lib/assist/validate-campi.ts';
import { newAffidamento } from '../../lib/domain/affidamento.ts';
import { parseCig } from '../../lib/domain/cig.ts';
import { parseCodiceFiscale } from '../../lib/domain/codice-fiscale.ts';
import { parseDay } from '../../lib/domain/day.ts';
import { newEnte } from '../../lib/domain/ente.ts';
import { parseEuro } from '../../lib/domain/money.ts';
import { parsePartitaIva } from '../../lib/domain/partita-iva.ts';
import { validateEnte } from '../../lib/domain/validate.ts';
import { parseBackup } from '../../lib/exchange/backup.ts';
import { catalogue as de } from '../../lib/i18n/de.ts';
import { catalogue as en } from '../../lib/i18n/en.ts';
import { said, saidWhole, setCatalogue } from '../../lib/i18n/said.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { ERROR_HELP } from '../../lib/reference/error-help.ts';
import { evaluateRules } from '../../lib/rules/check.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { OUTCOMES, QUESTIONS } from '../../lib/schede/which-data.ts';

const CATALOGUES: Record<string, Readonly<Record<string, string>>> = { de, en };
const NOTHING = { now: '2026-11-22T12:00:00Z' };

const holes = (text: string): string => [...new Set(text.match(/\{\d\}/g) ?? [])].sort().join(' ');
const reasonOf = (result: { ok: boolean; reason?: string }): string => result.reason ?? '';

/** What the rooms really say: rules on their own counter-examples, validators and readers on wrong input, the helper. */
const spoken = (): string[] => [
  ...Object.values(RULES).flatMap(({ schede, ko }) =>
    schede.flatMap((scheda) =>
      ko.flatMap((form) => evaluateRules(scheda, form, undefined, NOTHING).flatMap((one) => [one.title, one.message])),
    ),
  ),
  ...Object.values(ERROR_HELP).flatMap(({ cause, step }) => [cause, step]),
  ...affidamentoIssues(newAffidamento({ id: 'x', ente: null, rup: null }), [], '2026-11-22', codeBook(CODE_LISTS)).map(
    ({ message }) => message,
  ),
  ...validateEnte({ ...newEnte('x'), codiceFiscale: 'IT1', codiceAusa: '12', pec: 'a.@b' }).map(
    ({ message }) => message,
  ),
  ...['', '123', 'ZZZZZZZZZZ', 'A12345678', 'B0B0B0B0B1', '0000000000'].map((cig) => reasonOf(parseCig(cig))),
  ...['', '123', 'IT12345678901', '12345678901', 'RSSMRA99Z99H501X'].map((code) => reasonOf(parseCodiceFiscale(code))),
  ...['', '-1', '1,2,3', 'x', '1.2', '1,234'].map((text) => reasonOf(parseEuro(text))),
  ...['', '31/02/2026', 'domani'].map((day) => reasonOf(parseDay(day))),
  ...['', '1', '00000000000', '12345678901'].map((code) => reasonOf(parsePartitaIva(code))),
  ...['x', '{}', '{"format":"cigno-backup","version":99}'].map((file) => reasonOf(parseBackup(file))),
  ...Object.values(QUESTIONS).flatMap(({ text, why, options }) => [text, why, ...options.map((one) => one.text)]),
  ...Object.values(OUTCOMES).map(({ note }) => note),
];

afterEach(() => setCatalogue({}));

describe.each(['de', 'en'])('the catalogue of %s', (language) => {
  const catalogue = CATALOGUES[language] ?? {};

  test('puts in what the Italian puts in', () => {
    const wrong = Object.entries(catalogue).filter(([italian, text]) => holes(italian) !== holes(text));
    expect(wrong.map(([italian]) => italian)).toEqual([]);
  });

  test('has what rules, validators, readers and the error helper say', () => {
    setCatalogue(catalogue);
    const texts = new Set(spoken().filter(Boolean));
    expect(texts.size).toBeGreaterThan(250);
    expect([...texts].filter((italian) => said(italian) === italian && !Object.hasOwn(catalogue, italian))).toEqual([]);
  });
});

test('what the ente wrote is translated only where it is a sentence of Cigno’s, whole', () => {
  setCatalogue(en);
  const own = ['Il nome del fornitore va scritto per esteso.', 'Sezione lavori pubblici', 'Nota.\nPremi «Aggiungi»'];
  for (const text of own) {
    expect(said(text), 'a pattern or a part takes it').not.toBe(text);
    expect(saidWhole(text)).toBe(text);
  }
  expect(saidWhole('Premi «Aggiungi»')).toBe(said('Premi «Aggiungi»'));
  expect(saidWhole('Premi «Aggiungi»')).not.toBe('Premi «Aggiungi»');
});
