import type { Browser } from '@playwright/test';
import type { FieldValue } from '../../lib/domain/field.ts';
import { createRandom, type Random } from '../portals-unit/random.ts';
import type * as Lib from './cmrc-lib.ts';
import { visitCmrc } from './cmrc-page.ts';
import { bringLib } from './cmrc-panel.ts';

/** Seed of the values; SEED in the environment draws others. */
export const TWINS_SEED = Number(process.env.SEED ?? 20261122);

type Kind = 'amount' | 'day' | 'text';
type Place = { name: string; folder: string; kind: Kind; most?: number };

/** Fields of each kind that the document has, by the name of what it posts. */
const PLACES: readonly Place[] = [
  { name: 'Titolo', folder: 'TESTATA', kind: 'text', most: 150 },
  { name: 'Body', folder: 'TESTATA', kind: 'text', most: 1024 },
  { name: 'DESC_CIG_MADRE', folder: 'TESTATA', kind: 'text', most: 200 },
  { name: 'DataAdesione', folder: 'TESTATA', kind: 'day' },
  { name: 'DataAggiudicazione', folder: 'TESTATA', kind: 'day' },
  ...[
    'IMP_LAVORI',
    'IMP_SERVIZI',
    'IMP_FORNITURE',
    'IMP_SICUREZZA',
    'pcp_UlterioriSommeNoRibasso',
    'IMP_PROGETTAZIONE',
    'SOMME_OPZIONI',
    'pcp_SommeRipetizioni',
    'pcp_SommeADisposizione',
    'R0_pcp_ImportoFinanziamento',
  ].map((name): Place => ({ name, folder: 'QUADRO', kind: 'amount' })),
  { name: 'OGGETTO_LOTTO', folder: 'ULTERIORI', kind: 'text', most: 500 },
  { name: 'ACCESSIBILITA_MOTIVO', folder: 'ULTERIORI', kind: 'text', most: 300 },
];

const whole = (random: Random, below: number): number => Math.floor(random.next() * below);

/** Euro with at most two decimals, as every amount of a profile is: from a cent to a thousand million, and below zero. */
const amount = (random: Random): number => {
  const odd = [0.01, 0.1, 0.07, 1, 10, 1000, 1234.5, 9999.99, 1e6, 1e7, 123456789.01, 1e9, 0, -0.01, -12.3, -1e6];
  if (random.chance(0.4)) return random.pick(odd);
  return (random.chance(0.1) ? -1 : 1) * (whole(random, 10 ** (3 + whole(random, 9))) / 100);
};

const two = (n: number): string => String(n).padStart(2, '0');

/** A day that exists, often the last one of February of a leap year, or the first and last of a month. */
const day = (random: Random): string => {
  if (random.chance(0.25)) return `${random.pick([1996, 2000, 2004, 2024, 2028])}-02-29`;
  const year = random.pick([1999, 2023, 2025, 2026, 2027, 2030]);
  const month = 1 + whole(random, 12);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = random.chance(0.3) ? random.pick([1, last]) : 1 + whole(random, last);
  return `${year}-${two(month)}-${two(date)}`;
};

const WORDS =
  'fornitura carta l’affidamento dell\'accordo perché città è già più «lotto» n. 3 50% & servizi; "pulizia" – (esempio) CPV 30197643-1 €1.234,56 Ü ß à/ì #7 e/o 21/11/2026'.split(
    ' ',
  );

/** Words up to a length: mostly short, sometimes just at the limit of the field, sometimes one character beyond it. */
const text = (random: Random, most: number): string => {
  const length = random.chance(0.3) ? most + random.pick([-1, 0, 0, 1]) : 1 + whole(random, Math.min(most, 120));
  let out = random.pick(WORDS);
  while (out.length < length) out += ` ${random.pick(WORDS)}`;
  // A cut that ends in white space would be another text for everybody who trims.
  return out.slice(0, length).trimEnd().padEnd(length, 'x');
};

const valueFor = (random: Random, { kind, most = 100 }: Place): FieldValue =>
  kind === 'amount' ? amount(random) : kind === 'day' ? day(random) : text(random, most);

/** The element that a person sees of a field, and what is posted for a value. */
const shownBy = ({ name, kind }: Place): string => (kind === 'text' ? name : `${name}_V`);
const isRight = ({ kind }: Place, planned: FieldValue, kept: string): boolean => {
  if (kind === 'amount') return /^-?\d+\.\d{2}$/.test(kept) && Number(kept) === planned;
  return kept === (kind === 'day' ? `${planned}T00:00:00` : planned);
};

export type Twins = { wrong: string[]; refused: string[]; cut: string[]; n: number };

/**
 * Values drawn by lot, ordered as the panel orders them and written by the product's filler into the practice CMRC.
 * `wrong`: called written, and yet what the form would post is another value. `refused`: not called written, though the
 * field could hold it; `cut`: rightly so, one character too long.
 */
export const checkTwins = async (browser: Browser, n: number, seed: number): Promise<Twins> => {
  const random = createRandom(seed);
  const { page, cmrc, portal } = await visitCmrc(browser);
  await bringLib(page);
  await cmrc.newDocument();
  const said: Twins = { wrong: [], refused: [], cut: [], n: 0 };
  const folders = [...new Set(PLACES.map(({ folder }) => folder))];
  while (said.n < n)
    for (const folder of folders) {
      await cmrc.openFolder(folder);
      const places = PLACES.filter((place) => place.folder === folder).slice(0, n - said.n);
      const meant = places.map((place) => ({ element: shownBy(place), value: valueFor(random, place) }));
      const report = await page.evaluate((list) => {
        const { lib } = globalThis as never as { lib: typeof Lib };
        return lib.fill(lib.orderFor(list));
      }, meant);
      for (const [at, place] of places.entries()) {
        const { outcome, reason } = report.entries[at] ?? { outcome: 'gone', reason: '' };
        const planned = meant[at]?.value ?? '';
        const kept = await cmrc.kept(place.name);
        const told = `${place.name}: piano «${planned}», modulo «${kept}»`;
        if (outcome !== 'written' && outcome !== 'already') {
          const tooLong = place.most !== undefined && String(planned).length > place.most;
          said[tooLong ? 'cut' : 'refused'].push(`${told} (${reason})`);
        } else if (!isRight(place, planned, kept)) said.wrong.push(told);
        said.n++;
      }
    }
  if (portal.blacklist.length > 0) throw new Error(`lista nera: ${portal.blacklist[0]?.why}`);
  await page.context().close();
  return said;
};
