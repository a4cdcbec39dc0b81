import type { PageField } from '../../page/field.ts';
import { foldLabel } from '../../schede/fold.ts';
import { fieldsOf } from '../../schede/scheda.ts';
import type { Form } from '../form-of.ts';
import { isShown } from '../page-words.ts';
import { readTablesBy } from '../records.ts';
import { beforeName, senseOf } from './headings.ts';
import { levelsOf, placeMap } from './places.ts';
import { numberIn } from './words.ts';

const CLOSED = '[aria-expanded="false"]:not(input,[role=combobox]),[role=tab][aria-selected="false"]';
const MENU = 'nav,[role=navigation],[role=menu],[role=menubar]';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog]';
const LONGEST = 120;

/** Whether a field may be of any of several repeated parts, though no other one can be filled now. */
export type Unsure = (field: PageField, level: string) => boolean;

/**
 * A page may show one repeated part and keep the others away: in closed panels whose boxes are not in the document, or
 * as rows of text behind the dialog that adds one more. Where neither a number nor its neighbours say which one is in
 * front, nobody but the user knows.
 */
export const unsureOf = (fields: readonly PageField[], scheda: Form): Unsure => {
  const doc = fields[0]?.element.ownerDocument;
  if (!doc) return () => false;
  const map = placeMap(scheda);
  const name = (text: string): string => foldLabel(beforeName(text));
  const levelOf = (text: string): string | null => {
    const sense = senseOf(text, map);
    return sense.kind === 'place' && numberIn(text) === null ? (sense.place.at(-1) ?? null) : null;
  };
  const closed = new Map<string, string>();
  for (const header of doc.querySelectorAll(CLOSED)) {
    const text = (header.textContent ?? '').trim();
    const level = text && text.length < LONGEST ? levelOf(text) : null;
    if (level && !header.closest(MENU) && isShown(header)) closed.set(name(text), level);
  }
  if (closed.size === 0 && !doc.querySelector(DIALOG)) return () => false;
  const dialogs = new Map<Element, Set<string>>();
  /** The repeated parts of which the page behind a dialog tells records: two columns or more with their captions. */
  const toldBehind = (dialog: Element): Set<string> => {
    const captions = new Map<string, Set<string>>();
    for (const { id, label, synonyms } of fieldsOf(scheda)) {
      const level = levelsOf(id).at(-1);
      for (const one of level ? [label, ...synonyms].map(foldLabel) : [])
        captions.set(one, (captions.get(one) ?? new Set()).add(level as string));
    }
    const told = new Set<string>();
    const column = (text: string): string | null => (captions.has(foldLabel(text)) ? foldLabel(text) : null);
    for (const { element, columns, rows } of readTablesBy(doc, column)) {
      if (dialog.contains(element) || !rows.some((row) => Object.values(row).filter(Boolean).length > 1)) continue;
      const counts = new Map<string, number>();
      for (const caption of columns)
        for (const level of (caption && captions.get(caption)) || []) counts.set(level, (counts.get(level) ?? 0) + 1);
      for (const [level, count] of counts) if (count > 1) told.add(level);
    }
    return told;
  };
  return (field, level) => {
    const own = field.headings.filter((heading) => levelOf(heading) === level);
    if (own.some((heading) => closed.get(name(heading)) === level)) return true;
    const dialog = field.element.closest(DIALOG);
    if (!dialog) return false;
    const told = dialogs.get(dialog) ?? toldBehind(dialog);
    dialogs.set(dialog, told);
    return told.has(level);
  };
};
