import { afterEach, describe, expect, it as test } from 'vitest';
import { LANGUAGES, languageOf } from '../../lib/domain/language.ts';
import { texts as de } from '../../lib/i18n/de.ts';
import { texts as en } from '../../lib/i18n/en.ts';
import { it } from '../../lib/i18n/it.ts';
import { said, setCatalogue } from '../../lib/i18n/said.ts';
import { speak } from '../../lib/i18n/speak.ts';
import { inItalian, setTexts, t, tn } from '../../lib/i18n/t.ts';

const TABLES: Record<string, Record<string, string>> = { it, de, en };
const italian: Record<string, string> = it;

/** `{n}`, `{total}`: the places of a text, in order of name. */
const places = (text: string): string => [...text.matchAll(/\{[\w-]+\}/g)].map(String).sort().join(' ');

afterEach(() => {
  setTexts('it', it);
  setCatalogue({});
});

describe.each(['de', 'en'])('%s', (language) => {
  const table = Object.fromEntries(Object.entries(TABLES[language] ?? {}).filter(([key]) => key in italian));

  test('has the same parameters as the Italian in every text', () => {
    const wrong = Object.entries(table).filter(([key, text]) => places(text) !== places(italian[key] ?? ''));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('leaves no text empty, and none that begins or ends with a space where the Italian does not', () => {
    const edges = (text: string) => [/^\s/.test(text), /\s$/.test(text)].join();
    const wrong = Object.entries(table).filter(([key, text]) => !text || edges(text) !== edges(italian[key] ?? ''));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the numbers of %s', (language) => {
  const table = TABLES[language] ?? {};
  const stems = [...new Set(Object.keys(table).flatMap((key) => key.match(/^(.+)\.(?:one|other)$/)?.[1] ?? []))];

  test('have a form of their own for every kind of number that can occur, or the common one', () => {
    const rules = new Intl.PluralRules(language);
    const kinds = new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)));
    expect([...kinds].sort()).toEqual(['one', 'other']);
    const missing = stems.flatMap((stem) => [...kinds].map((kind) => `${stem}.${kind}`)).filter((key) => !table[key]);
    expect(missing).toEqual([]);
  });
});

test('texts, plural forms and the lang attribute follow the language spoken; what goes on paper stays Italian', async () => {
  const page = { documentElement: { lang: '' } };
  expect(await speak('de', page)).toBe('de');
  expect(page.documentElement.lang).toBe('de');
  expect(t('ui.copia')).toBe('Kopieren');
  expect([1, 0, 2, 1500].map((n) => tn('popup.trovati', n))).toEqual([
    '1 CIG-Code gefunden',
    '0 CIG-Codes gefunden',
    '2 CIG-Codes gefunden',
    '1500 CIG-Codes gefunden',
  ]);
  expect(inItalian('ui.copia')).toBe('Copia');
  expect(await speak(null, page)).toBe('it');
  expect([page.documentElement.lang, t('ui.copia'), tn('popup.trovati', 1_000_000)]).toEqual([
    'it',
    'Copia',
    '1.000.000 CIG trovati',
  ]);
});

test('the language of a browser is known by its tag', () => {
  expect(['de-AT', 'en', 'EN-gb', 'it-IT', 'fr', '', 'x'].map(languageOf)).toEqual([
    'de',
    'en',
    'en',
    'it',
    null,
    null,
    null,
  ]);
});

test('a sentence said in Italian is shown by its pattern; what is not known, and what is quoted, stays', () => {
  const sentence = 'La pagina non mostra {0}: apri «{1}».';
  expect(said('Il CIG manca.')).toBe('Il CIG manca.');
  setCatalogue({
    'Il CIG manca.': 'Der CIG-Code fehlt.',
    '{0} elementi': '{0} Einträge',
    'i lotti': 'die Lose',
    [sentence]: 'Öffnen Sie «{1}»: die Seite zeigt {0} nicht.',
    'La pagina non mostra {0}.': 'Die Seite zeigt {0} nicht.',
  });
  expect(said('La pagina non mostra i lotti: apri «i lotti».')).toBe(
    'Öffnen Sie «i lotti»: die Seite zeigt die Lose nicht.',
  );
  expect(said('Il CIG manca. La pagina non mostra 3 elementi.')).toBe(
    'Der CIG-Code fehlt. Die Seite zeigt 3 Einträge nicht.',
  );
  expect(said('Fornitura di sedie (50%) $& a.b')).toBe('Fornitura di sedie (50%) $& a.b');
});
