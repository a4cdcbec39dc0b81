import { foldLabel } from '../schede/fold.ts';
import { isShown } from './page-words.ts';

const PRESSED =
  'button,[role=button],[role=menuitem],[role=tab],input[type=submit],input[type=button],a,summary,[onclick]';

/** What an element says, without what is only drawn: the name of an icon's glyph is text too. */
const said = (node: Node): string => {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1 || (node as Element).getAttribute('aria-hidden') === 'true') return '';
  if ((node as Element).localName === 'input') return (node as HTMLInputElement).value;
  return [...node.childNodes].map(said).join(' ');
};

const saying = (doc: Document, words: readonly string[]): Element | null => {
  const wanted = words.map(foldLabel);
  const found = [...doc.querySelectorAll(PRESSED)].filter(
    (one) => wanted.includes(foldLabel(said(one).trim() || (one.getAttribute('aria-label') ?? ''))) && isShown(one),
  );
  const inner = found.filter((one) => !found.some((other) => other !== one && one.contains(other)));
  return inner.length === 1 ? (inner[0] ?? null) : null;
};

/**
 * The one visible control that bears the words of a command, or of the one that opens its menu; null when there is
 * none, and when there are two: pointing at the wrong one is worse than at none. Only ever shown, never pressed.
 * `ways` are `waysTo` of `commands.ts`: they come with the question, so that the page carries no list of them.
 */
export const findCommand = (doc: Document, ways: readonly (readonly string[])[]): Element | null => {
  for (const words of ways) {
    const found = saying(doc, words);
    if (found) return found;
  }
  return null;
};
