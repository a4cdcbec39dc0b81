import type { FieldValue } from '../../domain/field.ts';
import { blurFrom, change, keyDown, typeText } from '../events.ts';
import type { PageField } from '../field.ts';
import type { Pace } from '../pace.ts';
import type { Control, Driver } from './driver.ts';
import { plain, TOO_MANY, type Wanted } from './match.ts';
import { type DayFormat, dayFormat, isDay, parseAmount, parseDay, spellAmount, spellDay, tidy } from './spelling.ts';
import { twinOf } from './twin.ts';

export type Box = HTMLInputElement | HTMLTextAreaElement;
const boxOf = ({ element }: Control): Box => element as Box;

/** How this box wants days: by what it says of itself, else by what it shows now. */
export const formatOf = ({ field, element }: Control): DayFormat => {
  const said = ['placeholder', 'pattern', 'data-format', 'aria-placeholder', 'title'].map((a) =>
    element.getAttribute(a),
  );
  return dayFormat([...said, field.hint, field.label].join(' '));
};

/** Amount a box holds: native number boxes speak with a dot, the others as Italians do. */
const amountIn = (box: Box): number | null =>
  box.type === 'number' ? (box.value === '' ? null : Number(box.value)) : parseAmount(box.value);

/** Pages write in capitals, and group codes; anything else must be the same text. */
const sameText = (shown: string, wanted: string, exact = false): boolean => {
  const flat = (text: string): string => tidy(text.normalize('NFC'));
  if (flat(shown) === flat(wanted)) return true;
  if (exact) return false;
  if (flat(shown).toUpperCase() === flat(wanted).toUpperCase()) return true;
  const isCode = /\d/.test(wanted) && /^[\p{L}\d/ _.-]+$/u.test(wanted) && !/\s.*\s|\d[.,]\d/.test(wanted);
  const bare = (text: string): string => text.replace(/[\s/_.-]/g, '').toUpperCase();
  return isCode && bare(shown) === bare(wanted);
};

const isAmount = (field: PageField, box: Box): boolean => field.kind === 'number' || box.type === 'number';

const isDate = ({ field, element }: Control): boolean => field.kind === 'date' || (element as Box).type === 'date';

const spell = (control: Control, { value }: Wanted): string => {
  const box = boxOf(control);
  if (typeof value === 'number') return box.type === 'number' ? String(value) : fitting(box, value);
  if (typeof value === 'boolean') return value ? 'Sì' : 'No';
  const text = plain(value);
  const day = isDay(text) ? text : isDate(control) ? parseDay(text) : null;
  if (day) return box.type === 'date' ? day : spellDay(day, formatOf(control));
  const amount = box.type === 'number' ? parseAmount(text) : null;
  if (amount !== null) return String(amount);
  return box.tagName === 'TEXTAREA' ? text : text.replace(/\s*\n\s*/g, ' ');
};

/** The spelling of an amount that the box's own pattern accepts; the Italian one where it has none. */
const fitting = (box: Box, value: number): string => {
  const spellings = [spellAmount(value), value.toFixed(2).replace('.', ','), value.toFixed(2), String(value)];
  const pattern = box.getAttribute('pattern');
  try {
    const wants = pattern ? new RegExp(`^(?:${pattern})$`, 'v') : null;
    return spellings.find((text) => !wants || wants.test(text)) ?? spellAmount(value);
  } catch {
    return spellAmount(value);
  }
};

/** Whether a native box of days or numbers would call the text too small or too great: asked of a copy nobody sees. */
const isOutside = (box: Box, text: string): boolean => {
  if (!box.hasAttribute('min') && !box.hasAttribute('max')) return false;
  const copy = box.cloneNode() as Box;
  copy.value = text;
  return copy.validity.rangeOverflow || copy.validity.rangeUnderflow;
};

/** Compared in euro: of a large amount, a hundred times as much is no longer exact in its binary fraction. */
const isWholeCents = (value: number): boolean => Math.abs(value - Math.round(value * 100) / 100) < 1e-5;

/** Why the box cannot take this text, '' when it can. */
const obstacle = (control: Control, text: string, { value }: Wanted): string => {
  const box = boxOf(control);
  if (Array.isArray(value) && value.length > 1) return TOO_MANY;
  if (typeof value === 'number' && !isWholeCents(value)) return "L'importo ha più di due decimali.";
  if (control.field.kind === 'number' && !/\d/.test(text)) return 'Il campo vuole un importo, e il valore non lo è.';
  if (isDate(control) && parseDay(text, formatOf(control)) === null)
    return 'Il campo vuole una data, e il valore non lo è.';
  if (box.type === 'number' && !/^-?\d+(\.\d+)?$/.test(text)) return 'Il campo accetta solo numeri.';
  if (box.maxLength >= 0 && text.length > box.maxLength)
    return `Il valore ha ${text.length} caratteri, il campo ne accetta ${box.maxLength}.`;
  if (isOutside(box, text)) return 'Il valore è fuori dai limiti che il campo dichiara.';
  return '';
};

const twinHolds = (element: Element, { value }: Wanted): boolean => {
  const twin = twinOf(element);
  if (!twin) return true;
  if (typeof value === 'number') return twin.value !== '' && Number(twin.value) === value;
  const text = plain(value);
  if (isDay(text)) return parseDay(twin.value) === text;
  const amount = parseAmount(text);
  return sameText(twin.value, text) || (amount !== null && twin.value !== '' && Number(twin.value) === amount);
};

/** What a box shows (or its hidden twin holds), as people mean it. */
export const readBox = (control: Control): FieldValue | null => {
  const box = boxOf(control);
  const shown = box.tagName === 'TEXTAREA' ? box.value.trim() : tidy(box.value);
  const held = twinOf(box)?.value ?? shown;
  if (shown === '' && held === '') return null;
  if (isAmount(control.field, box)) {
    const twin = twinOf(box);
    const amount = twin ? (twin.value === '' ? null : Number(twin.value)) : amountIn(box);
    return amount ?? (shown === '' ? null : shown);
  }
  if (isDate(control)) return parseDay(twinOf(box)?.value || shown, formatOf(control)) ?? shown;
  return shown === '' ? null : shown;
};

/** Whether the visible box and its twin both hold the wanted value. */
export const boxHolds = (control: Control, wanted: Wanted, exact = false): boolean => {
  const box = boxOf(control);
  if (!twinHolds(box, wanted)) return false;
  const { value } = wanted;
  if (typeof value === 'number') return amountIn(box) === value;
  const text = plain(value);
  const day = isDay(text) ? text : isDate(control) ? parseDay(text) : null;
  if (day) return parseDay(box.value, formatOf(control)) === day;
  if (typeof value === 'boolean') return sameText(box.value, spell(control, wanted), exact);
  if (isAmount(control.field, box) && amountIn(box) !== null) return amountIn(box) === parseAmount(text);
  return wanted.spellings.some((spelling) => sameText(box.value, spelling, exact));
};

/** Types and commits a text; closes a calendar that opened by itself when the box got the focus. */
export const putText = async (box: Box, text: string, pace: Pace): Promise<void> => {
  typeText(box, text);
  // Masks look at a typed text a moment later, and would undo what leaving the box has settled.
  await pace.sleep(0);
  change(box);
  if (box.getAttribute('aria-expanded') === 'true') keyDown(box, 'Escape', 27);
  blurFrom(box);
};

/** Text boxes of every kind: one line, several lines, amounts, masks, and days that are typed. */
export const text: Driver = {
  read: readBox,
  holds: boxHolds,
  async write(control, wanted, pace) {
    const box = boxOf(control);
    const spelt = spell(control, wanted);
    const reason = obstacle(control, spelt, wanted);
    if (reason) return reason;
    await putText(box, spelt, pace);
    if (typeof wanted.value !== 'number' || box.type === 'number') return '';
    // A box of another locale takes the comma for a separator of thousands: there the dot is tried, and read back alike.
    await pace.sleep(0);
    if (box.isConnected && !boxHolds(control, wanted) && !twinOf(box))
      await putText(box, wanted.value.toFixed(2), pace);
    return '';
  },
  held: (control) => boxOf(control).value,
  async restore(control, held, pace) {
    await putText(boxOf(control), String(held), pace);
  },
};
