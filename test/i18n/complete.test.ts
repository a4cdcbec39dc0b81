import { describe, expect, it as test } from 'vitest';
import { texts as de, catalogue as saidDe } from '../../lib/i18n/de.ts';
import { texts as en, catalogue as saidEn } from '../../lib/i18n/en.ts';
import { posta } from '../../lib/i18n/it/posta.ts';
import { it } from '../../lib/i18n/it.ts';
import { words } from '../../lib/i18n/said/de/words.ts';
import { sentences } from './sentences.ts';

type Texts = Readonly<Record<string, string>>;

const TABLES: Record<string, { texts: Texts; catalogue: Texts }> = {
  de: { texts: de, catalogue: saidDe },
  en: { texts: en, catalogue: saidEn },
};
/** The mail is Italian alone. */
const KEYS = Object.keys(it).filter((key) => !(key in posta));
const FOUND = sentences();

test('the sentences of the rooms are found, and nothing that is no sentence', () => {
  const texts = FOUND.map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts).toContain('Il CIG manca.');
  expect(texts).toContain('Con la scheda {0} il codice NUTS è obbligatorio.');
  expect(texts.filter((text) => text.includes('!important') || text.startsWith('Art. '))).toEqual([]);
});

describe.each(Object.entries(TABLES))('%s', (language, { texts, catalogue }) => {
  test('has every text of the dictionary and no other', () => {
    expect(
      KEYS.filter((key) => !Object.hasOwn(texts, key)),
      `missing in lib/i18n/${language}`,
    ).toEqual([]);
    expect(
      Object.keys(texts).filter((key) => !KEYS.includes(key)),
      `no longer in lib/i18n/it`,
    ).toEqual([]);
  });

  test('has every sentence that the rooms say', () => {
    const missing = FOUND.filter(({ text }) => !Object.hasOwn(catalogue, text));
    expect(
      missing.map(({ text, path }) => `${path}: ${text}`),
      `to be translated in lib/i18n/said/${language}, or listed in test/i18n/sentences.ts with the reason`,
    ).toEqual([]);
  });

  test('translates nothing that nobody says any more', () => {
    const said = new Set(FOUND.map(({ text }) => text));
    const stale = Object.keys(catalogue).filter((text) => !said.has(text) && !Object.hasOwn(words, text));
    expect(stale).toEqual([]);
  });
});
