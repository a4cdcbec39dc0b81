/** Sentences of the pure rooms by their Italian pattern: `{0}`, `{1}` stand for what the room puts in. */
export type Catalogue = Readonly<Record<string, string>>;

type Pattern = { shape: RegExp; quoted: readonly boolean[]; text: string };

const HOLE = /\{\d\}/;

/** What stands between «» is a caption, a value or a code: it stays as it is on the screen. */
const patternOf = ([italian, text]: [string, string]): Pattern => {
  const parts = italian.split(HOLE);
  const shape = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('([\\s\\S]*?)');
  const quoted = parts.slice(0, -1).map((part, place) => part.endsWith('«') && parts[place + 1]?.startsWith('»'));
  return { shape: new RegExp(`^${shape}$`), quoted: quoted.map(Boolean), text };
};

const literal = (italian: string): number => italian.split(HOLE).join('').length;

let plain: ReadonlyMap<string, string> = new Map();
let patterns: readonly Pattern[] = [];
/** What was looked up before; a panel says the same sentences at every look. */
const known = new Map<string, string>();
const MOST = 2000;

/** From here on `said` speaks by this catalogue; an empty one leaves everything in Italian. */
export const setCatalogue = (catalogue: Catalogue): void => {
  const entries = Object.entries(catalogue);
  plain = new Map(entries.filter(([italian]) => !HOLE.test(italian)));
  patterns = entries
    .filter(([italian]) => HOLE.test(italian))
    .sort(([a], [b]) => literal(b) - literal(a))
    .map(patternOf);
  known.clear();
};

const byPattern = (italian: string): string | null => {
  for (const { shape, quoted, text } of patterns) {
    const found = shape.exec(italian);
    if (!found) continue;
    const values = found.slice(1).map((value, place) => (quoted[place] ? value : said(value)));
    return text.replace(/\{(\d)\}/g, (whole, place: string) => values[Number(place)] ?? whole);
  }
  return null;
};

/** Several sentences said together, each by itself; null when none of them is known. */
const byParts = (italian: string, between: RegExp): string | null => {
  const parts = italian.split(between);
  if (parts.length < 2) return null;
  const out = parts.map((part) => said(part));
  return out.some((part, place) => part !== parts[place]) ? out.join(' ') : null;
};

const lookUp = (italian: string): string =>
  plain.get(italian) ?? byPattern(italian) ?? byParts(italian, /(?<=[.!?;:,])\s+/) ?? italian;

/** The same for what somebody wrote who is not Cigno: translated only where it is, whole, a sentence of Cigno's own. */
export const saidWhole = (italian: string): string => plain.get(italian) ?? italian;

/**
 * A sentence that a pure room has said in Italian, in the language in use. One that the catalogue does not have is
 * shown as it is: it is a value, or the portal's own words.
 */
export const said = (italian: string): string => {
  if (plain.size === 0 || italian === '') return italian;
  const before = known.get(italian);
  if (before !== undefined) return before;
  const text = lookUp(italian);
  if (known.size >= MOST) known.clear();
  known.set(italian, text);
  return text;
};
