import type { FieldValue } from '../domain/field.ts';
import { type Anchor, anchorOf, locate } from './anchor.ts';
import type { PageField } from './field.ts';
import { newPace, type Pace, Stopped } from './pace.ts';
import { type Control, type Held, sameHeld } from './widgets/driver.ts';
import { plain, type Wanted, wantedOf } from './widgets/match.ts';
import { isShown } from './widgets/options.ts';
import { controlOf, driverOf } from './widgets/registry.ts';

/**
 * `written` the page holds the value, read back after it has settled; `already` it did before, nothing was touched;
 * `refused` we did not write, for the reason told; `failed` we wrote and the page holds something else.
 * `value` is what the page holds now, `reason` an Italian sentence ('' when written or already).
 */
export type WriteResult = {
  status: 'written' | 'already' | 'refused' | 'failed';
  value: FieldValue | null;
  reason: string;
  /** Milliseconds spent waiting for the page. */
  waited: number;
};

export type WriteOptions = {
  signal?: AbortSignal | undefined;
  /** Other exact spellings of the same value, e.g. code and description; tried exactly, never fuzzily. */
  alternatives?: readonly string[] | undefined;
  /** Longest wait for a list that a server fills, ms. */
  patience?: number | undefined;
  /** How long a page may take a value back before it counts as written, ms; at least 100. */
  settle?: number | undefined;
};

/** Longer than the 300 ms after which forms with delayed validation take a value back. */
const SETTLE = 380;
const PATIENCE = 2000;

/** The control as it stands now, also after the page has drawn it anew; null when it is gone. */
export const currentControl = (field: PageField, anchor: Anchor): Control | null => {
  const element = locate(anchor);
  return element && controlOf(field, element);
};

const isOff = ({ element }: Control): boolean =>
  element.matches(':disabled') || element.closest('[aria-disabled=true],[inert]') !== null;

const isReadOnly = ({ element, field }: Control): boolean =>
  field.kind === 'readonly' ||
  element.getAttribute('aria-readonly') === 'true' ||
  ((element as HTMLInputElement).readOnly === true && element.getAttribute('role') !== 'combobox');

const PLAIN_BOX =
  'textarea,input:not([type=checkbox],[type=radio],[role],[aria-haspopup],[aria-autocomplete],[aria-expanded])';

/** A transparent or zero-sized tick or list is judged by its component, which is drawn elsewhere; a plain box by itself. */
const isVisible = ({ element, field }: Control): boolean => {
  if (!field.visible) return false;
  if (element.matches(PLAIN_BOX))
    return isShown(element) && element.checkVisibility?.({ opacityProperty: true }) !== false;
  let at: Element | null = element;
  for (let i = 0; at && i < 4; at = at.parentElement, i += 1)
    if (isShown(at)) return element.checkVisibility?.() !== false;
  return false;
};

const NEVER =
  'input:is([type=file],[type=password],[type=button],[type=submit],[type=reset],[type=image],[type=hidden])';

/** Files, secrets and buttons are not ours, whatever the page calls them; nor is a switch that would send the form. */
const isForbidden = ({ element }: Control): boolean => {
  const { type, form } = element as HTMLButtonElement;
  if (element.tagName === 'BUTTON') return !element.hasAttribute('role') || (type !== 'button' && form !== null);
  return element.matches(NEVER);
};

const obstacle = (control: Control): string => {
  if (isForbidden(control)) return 'Questo campo non si compila: resta alla persona.';
  if (isOff(control)) return 'Il campo è disattivato dalla pagina.';
  if (isReadOnly(control)) return 'Il campo è di sola lettura.';
  if (!isVisible(control)) return 'Il campo non si vede: aprire la parte della pagina che lo contiene.';
  return '';
};

const told = (value: FieldValue | null): string =>
  value === null ? 'il campo è vuoto' : `il campo contiene «${plain(value)}»`;

/** A box that keeps only the beginning of a long text, as AFLink's do without a word (portals.md 3.4). */
const cutShort = (held: FieldValue | null, wanted: FieldValue): string | null =>
  typeof held === 'string' && typeof wanted === 'string' && held.length > 20 && wanted.startsWith(held)
    ? `Il testo ha ${wanted.length} caratteri e la pagina ne tiene ${held.length}: accorcialo, o scrivilo a mano.`
    : null;

const isInvalidDay = ({ element, field }: Control): boolean =>
  field.kind === 'date' && element.getAttribute('aria-invalid') === 'true';

type Job = {
  field: PageField;
  anchor: Anchor;
  wanted: Wanted;
  /** Null until the field is about to be touched. */
  before: Held | null;
  doubted: boolean;
  pace: Pace;
  end: number;
};

const result = (job: Job, status: WriteResult['status'], reason: string): WriteResult => {
  const control = currentControl(job.field, job.anchor);
  const value = control && driverOf(control).read(control);
  return { status, value, reason, waited: job.pace.waited };
};

/** What the page made of our value is nobody's choice: the field gets back what it held. */
const giveBack = async ({ field, anchor, before }: Job, pace: Pace): Promise<void> => {
  const control = currentControl(field, anchor);
  if (before === null || !control || sameHeld(driverOf(control).held(control), before)) return;
  await driverOf(control).restore(control, before, pace);
  await pace.sleep(100);
};

const verdict = async (job: Job, settle: number): Promise<WriteResult> => {
  const { field, anchor, wanted } = job;
  // Reading back changes nothing: who stops a fill still learns what the fields already left hold.
  const pace = Object.assign(newPace(job.pace.patience), { waited: job.pace.waited });
  job.pace = pace;
  await pace.sleep(Math.max(0, job.end + settle - performance.now()));
  const control = currentControl(field, anchor);
  if (!control) return result(job, 'failed', 'La pagina ha tolto il campo durante la scrittura.');
  const driver = driverOf(control);
  const value = driver.read(control);
  const held = driver.holds(control, wanted);
  if (held && (job.doubted || !isInvalidDay(control))) return result(job, 'written', '');
  const reason = held
    ? 'La pagina non riconosce la data.'
    : (cutShort(value, wanted.value) ??
      `La pagina non ha tenuto il valore: ${told(value)} al posto di «${plain(wanted.value)}».`);
  await giveBack(job, pace);
  return result(job, 'failed', reason);
};

/** A write cut short, by the person or by an error: the field gets back what it held, as far as the page lets us. */
const stopped = async (job: Job, error: unknown): Promise<WriteResult> => {
  const reason = error instanceof Stopped ? 'Compilazione interrotta.' : 'La pagina ha interrotto la scrittura.';
  const { field, anchor, before } = job;
  try {
    await giveBack(job, newPace(job.pace.patience));
    const control = currentControl(field, anchor);
    const untouched = before === null || (control && sameHeld(driverOf(control).held(control), before));
    return result(job, untouched ? 'refused' : 'failed', reason);
  } catch {
    return { status: 'failed', value: null, reason, waited: job.pace.waited };
  }
};

/**
 * Writes and leaves the field at once; the function given back waits for the page to settle and reads back.
 * A filler writes field after field and settles them together: writes are serial, the waiting is shared.
 */
export const beginWrite = async (
  field: PageField,
  value: FieldValue,
  options: WriteOptions = {},
): Promise<() => Promise<WriteResult>> => {
  const pace = newPace(options.patience ?? PATIENCE, options.signal);
  const wanted = wantedOf(value, options.alternatives);
  const job: Job = { field, anchor: anchorOf(field.element), wanted, before: null, doubted: false, pace, end: 0 };
  const now = (status: WriteResult['status'], reason: string) => async (): Promise<WriteResult> =>
    result(job, status, reason);
  try {
    if (!field.element.isConnected) return now('refused', 'Il campo non è più nella pagina.');
    const control = controlOf(field);
    const driver = driverOf(control);
    if (wanted.spellings.length === 0) return now('refused', 'Non c’è un valore da scrivere.');
    if (driver.holds(control, wanted, true)) return now('already', '');
    const reason = obstacle(control);
    if (reason) return now('refused', reason);
    await pace.sleep(0);
    job.before = driver.held(control);
    job.doubted = isInvalidDay(control);
    const refusal = await driver.write(control, wanted, pace);
    if (refusal) return now('refused', refusal);
    job.end = performance.now();
    const settle = Math.max(100, options.settle ?? SETTLE);
    return () => verdict(job, settle).catch((error) => stopped(job, error));
  } catch (error) {
    const end = await stopped(job, error);
    return async () => end;
  }
};

/** Writes one value into one field and reads it back once the page has settled; never throws. */
export const writeField = async (
  field: PageField,
  value: FieldValue,
  options: WriteOptions = {},
): Promise<WriteResult> => (await beginWrite(field, value, options))();
