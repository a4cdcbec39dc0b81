import type { FieldValue } from '../domain/field.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import type { PageField } from './field.ts';
import { newPace, Stopped } from './pace.ts';
import { readFields } from './read.ts';
import { type Control, type Held, sameHeld } from './widgets/driver.ts';
import { wantedOf } from './widgets/match.ts';
import { controlOf, driverOf } from './widgets/registry.ts';
import { currentControl } from './write.ts';

/** What a field held before we wrote to it. */
export type Snapshot = { field: PageField; anchor: Anchor; held: Held };

/**
 * `restored` the field holds again what it held; `left` it no longer holds what we wrote, so somebody has chosen since;
 * `failed` it could not be given back (a radio cannot be unticked); `gone` it is no longer in the page.
 */
export type UndoResult = { status: 'restored' | 'left' | 'failed' | 'gone'; value: FieldValue | null; reason: string };

/** Remembers a field before a write; touches nothing. */
export const snapshot = (field: PageField): Snapshot => {
  const control = controlOf(field);
  return { field, anchor: anchorOf(field.element), held: driverOf(control).held(control) };
};

const sameMeaning = (a: PageField, b: PageField): boolean =>
  a.label === b.label && a.kind === b.kind && a.headings.join('\n') === b.headings.join('\n');

/**
 * The field as it stands now: in its place, else the only one of the page that says the same of itself. Of repeated
 * blocks only one that is still there itself counts: the next one may have moved up into the place of one taken away.
 */
const now = (field: PageField, anchor: Anchor): Control | null => {
  const here = currentControl(field, anchor);
  if (here || field.label === '') return here;
  const block = field.blocks.at(-1)?.element;
  const alike = readFields(field.element.ownerDocument).filter((one) => sameMeaning(one, field));
  const within = block ? alike.filter(({ element }) => block.isConnected && block.contains(element)) : alike;
  const [only] = within;
  return only && within.length === 1 && (block || only.blocks.length === 0) ? controlOf(only) : null;
};

/** Gives a field back what it held, but only while it still holds what we wrote there; never throws. */
export const undoWrite = async (
  { field, anchor, held }: Snapshot,
  written: FieldValue,
  options: {
    signal?: AbortSignal | undefined;
    alternatives?: readonly string[] | undefined;
    settle?: number | undefined;
  } = {},
): Promise<UndoResult> => {
  const read = (): FieldValue | null => {
    const control = now(field, anchor);
    return control && driverOf(control).read(control);
  };
  const result = (status: UndoResult['status'], reason: string): UndoResult => ({ status, value: read(), reason });
  const control = now(field, anchor);
  if (!control) return result('gone', 'Il campo non è più nella pagina.');
  const driver = driverOf(control);
  if (sameHeld(driver.held(control), held)) return result('restored', '');
  if (!driver.holds(control, wantedOf(written, options.alternatives)))
    return result('left', 'Il campo è stato cambiato dopo la compilazione: resta com’è.');
  const stuck = driver.stuck?.(control, held);
  if (stuck) return result('failed', stuck);
  const pace = newPace(2000, options.signal);
  try {
    await driver.restore(control, held, pace);
    await pace.sleep(Math.max(100, options.settle ?? 150));
  } catch (error) {
    return result(
      'failed',
      error instanceof Stopped ? 'Annullamento interrotto.' : 'La pagina ha interrotto l’annullamento.',
    );
  }
  const after = now(field, anchor);
  const back = after !== null && sameHeld(driverOf(after).held(after), held);
  return back
    ? result('restored', '')
    : result('failed', 'La pagina non permette di rimettere il valore di prima: correggere a mano.');
};

/**
 * Empties a field, but only while it still holds `written`: takes back what was written in a life of the page that is
 * over, when the field was empty before. Never throws.
 */
export const emptyField = (
  field: PageField,
  written: FieldValue,
  options: Parameters<typeof undoWrite>[2] = {},
): Promise<UndoResult> => {
  const control = controlOf(field);
  const driver = driverOf(control);
  const held = driver.held(control);
  const empty = driver.empty?.(control) ?? (Array.isArray(held) ? [] : typeof held === 'boolean' ? false : '');
  return undoWrite({ field, anchor: anchorOf(field.element), held: empty }, written, options);
};
