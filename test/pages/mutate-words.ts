import type { Random } from '../portals-unit/random.ts';
import { captionOf } from './caption.ts';
import type { Truth } from './truth.ts';
import { germanOf, headingsOf, wordingsOf } from './wordings.ts';

const SHORT: readonly [RegExp, string][] = [
  [/\bcodice fiscale\b/i, 'C.F.'],
  [/\bcodice\b/i, 'Cod.'],
  [/\bdenominazione\b/i, 'Denominaz.'],
  [/\bragione sociale\b/i, 'Rag. soc.'],
  [/\bimporto\b/i, 'Imp.'],
  [/\bidentificativo\b/i, 'Ident.'],
  [/\bdescrizione\b/i, 'Descr.'],
  [/\bstazione appaltante\b/i, 'SA'],
  [/\boperatore economico\b/i, 'OE'],
];
const PLURAL: readonly [RegExp, string][] = [
  [/\bcodice CUP\b/i, 'Codici CUP'],
  [/\bidentificativo\b/i, 'Identificativi'],
  [/\bcriterio\b/i, 'Criteri'],
  [/\bCPV secondaria\b/i, 'CPV secondarie'],
];
const replaced = (text: string, table: readonly [RegExp, string][]): string =>
  table.reduce((out, [from, to]) => out.replace(from, to), text);

/** `Università` → `Universita'`, as on keyboards and in old databases. */
const unaccented = (text: string): string =>
  text.replace(/[àèéìòù]/giu, (letter) => `${letter.normalize('NFD').charAt(0)}'`).replaceAll('’', "'");

/** How the whole page is written: one hand wrote it. */
const handOf = (random: Random) => ({
  reworded: random.pick([0, 0.3, 0.6, 0.9]),
  shortened: random.pick([0, 0, 0, 0.4, 0.8]),
  upper: random.chance(0.12),
  plain: random.chance(0.15),
  colon: random.chance(0.2),
  told: random.pick(['', '', '', ' (obbligatorio)', ' (campo obbligatorio)', ' *']),
  german: random.chance(0.12) ? random.pick([' / ', ' - ', ' | ']) : '',
  plural: random.chance(0.1),
});

/** The repeated part a field stands in, with its number: `aggiudicazioni[].partecipanti[]@0.1`. */
const placeOf = (key: string): string => {
  const [id = '', index = ''] = key.split('@');
  const parts = id
    .split('.')
    .slice(0, -1)
    .filter((part) => part.endsWith('[]'));
  return `${id.split(/[.[]/)[0]} ${parts.join('.')}@${index.split('.').slice(0, parts.length).join('.')}`;
};
const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Writes the captions anew. `reword` is false where the page's own words carry the meaning (a portal's one flat form).
 * Two fields of one place that come to be called the same lose their truth: no person could tell them apart.
 */
export const mutateWords = (truth: Truth, random: Random, reword: boolean): string[] => {
  const hand = handOf(random);
  const written = new Map<string, Element[]>();
  let changed = 0;
  for (const [element, key] of truth) {
    const caption = captionOf(element);
    if (!caption) continue;
    const before = caption.data;
    let text = before.replace(/\s*[:*]\s*$/u, '').trim();
    const words = wordingsOf(key);
    if (reword && words.length > 0 && random.chance(hand.reworded)) text = random.pick(words);
    if (hand.plural) text = replaced(text, PLURAL);
    if (random.chance(hand.shortened)) text = replaced(text, SHORT);
    const german = hand.german && !text.includes('/') ? germanOf(key) : undefined;
    if (german) text = `${text}${hand.german}${german}`;
    if (hand.plain) text = unaccented(text);
    if (hand.upper) text = text.toUpperCase();
    if (hand.told && random.chance(0.6)) text += hand.told;
    if (hand.colon) text += ':';
    caption.data = `${/^\s*/.exec(before)?.[0] ?? ''}${text}${/\s*$/.exec(before)?.[0] ?? ''}`;
    if (text !== before.trim()) changed++;
    const name = `${placeOf(key)} ${folded(text)}`;
    written.set(name, [...(written.get(name) ?? []), element]);
  }
  for (const same of written.values())
    if (new Set(same.map((element) => truth.get(element)?.replace(/@.*/, ''))).size > 1)
      for (const element of same) truth.delete(element);
  return changed > 0 ? ['words'] : [];
};

/** Headings of the form's parts in other words; tabs and steps, which the page repeats elsewhere, keep theirs. */
export const mutateHeadings = (document: Document, random: Random): string[] => {
  if (!random.chance(0.25)) return [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const heading = node.parentElement?.closest('legend,h2,h3,h4,h5,[role=heading],.card-header,mat-panel-title');
    if (heading?.textContent?.trim() === node.data.trim() && headingsOf(node.data).length > 0) texts.push(node);
  }
  for (const text of texts) if (random.chance(0.7)) text.data = random.pick(headingsOf(text.data));
  return texts.length > 0 ? ['headings'] : [];
};
