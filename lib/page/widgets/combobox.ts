import type { FieldValue } from '../../domain/field.ts';
import { change, focusOn, press, typeText } from '../events.ts';
import type { Pace } from '../pace.ts';
import type { Control, Driver } from './driver.ts';
import { isNothing, membersOf, refusal, sameOption, TOO_MANY, type Wanted, wantedOf } from './match.ts';
import { type Option, takePicture } from './options.ts';
import { close, gone, listed, seek, unfilter, type Visit } from './seek.ts';
import { boxOf, hostOf, isMulti, isPart, shownTexts } from './shown.ts';
import { fold, parseBoolean } from './spelling.ts';

/** Texts of the options that stand for a spelling, learnt by choosing them, and what an open list said was selected. */
type Memory = { picked: Map<string, string>; options: string[]; selected: string[] };
const memories = new WeakMap<Element, Memory>();
const memoryOf = ({ element }: Control): Memory => {
  const memory = memories.get(element) ?? { picked: new Map(), options: [], selected: [] };
  memories.set(element, memory);
  return memory;
};

const visitOf = (control: Control, wanted: readonly Wanted[], pace: Pace): Visit => ({
  control,
  picture: takePicture(control.element, wanted),
  pace,
  opened: false,
  typed: false,
  filter: null,
});

/** Splits `A, B` into options; options seen before decide, since an option may contain a comma itself. */
const split = (control: Control, text: string): string[] => {
  const known = memoryOf(control).options.filter((option) => option !== '' && fold(text).includes(fold(option)));
  const cut = text.split(/,\s+(?=[\p{Lu}\d])/u);
  return known.length > 0 && leftOver(text, known) === '' ? known : cut;
};

/** What remains of a shown list when the given texts are taken out of it. */
const leftOver = (shown: string, texts: readonly string[]): string => {
  let rest = fold(shown);
  for (const text of [...texts].map(fold).sort((a, b) => b.length - a.length)) {
    if (!rest.includes(text)) return 'missing';
    rest = rest.replace(text, '|');
  }
  return rest.replace(/[\s,;|·•+]/g, '');
};

const texts = (control: Control): string[] => {
  const shown = shownTexts(control);
  return isMulti(control) ? shown.flatMap((text) => split(control, text)) : shown.length > 0 ? [shown.join(' ')] : [];
};

const read = (control: Control): FieldValue | null => {
  const shown = texts(control);
  const [only] = shown;
  if (only === undefined) return null;
  if (isMulti(control)) return shown;
  return parseBoolean(only) !== null && /^\p{L}+$/u.test(only) ? parseBoolean(only) : only;
};

const spelt = (control: Control, wanted: Wanted): string[] => {
  const { picked } = memoryOf(control);
  return [...wanted.spellings, ...wanted.spellings.flatMap((one) => picked.get(fold(one)) ?? [])];
};

const holds = (control: Control, wanted: Wanted): boolean => {
  const members = membersOf(wanted);
  const shown = shownTexts(control);
  if (!isMulti(control)) {
    const one = shown.join(' ');
    const [member] = members;
    if (!member || members.length > 1 || one === '') return members.length === 0 && one === '';
    if (typeof wanted.value === 'boolean') return parseBoolean(one) === wanted.value;
    return sameOption(one, spelt(control, member));
  }
  const whole = shown.join(', ');
  // The longest spelling: a code may stand inside the words of its own option.
  const longestFirst = (member: Wanted) => spelt(control, member).sort((a, b) => b.length - a.length);
  const chosen = members.map((member) => longestFirst(member).find((one) => fold(whole).includes(fold(one))));
  if (chosen.every((one) => one !== undefined)) return leftOver(whole, chosen as string[]) === '';
  // `4 elementi selezionati`: the count must agree, and so must what the open list said.
  const { selected } = memoryOf(control);
  const count = /^(\d+)\s+\p{L}/u.exec(whole)?.[1];
  return (
    Number(count) === members.length &&
    selected.length === members.length &&
    members.every((m) => selected.some((s) => sameOption(s, spelt(control, m))))
  );
};

const learn = (control: Control, wanted: Wanted, option: Option): void => {
  const memory = memoryOf(control);
  for (const spelling of wanted.spellings) memory.picked.set(fold(spelling), option.text);
  if (!memory.options.includes(option.text)) memory.options.push(option.text);
};

const chooseOne = async (visit: Visit, wanted: Wanted): Promise<string> => {
  const option = await seek(visit, wanted);
  if (typeof option === 'string') return refusal(option, wanted);
  learn(visit.control, wanted, option);
  press(option.element);
  visit.typed = false;
  await visit.pace.until(() => holds(visit.control, wanted), 500);
  return '';
};

const isChosen = (control: Control, option: Option): boolean =>
  option.selected || shownTexts(control).some((text) => fold(text) === fold(option.text));

/** Presses an option until it is chosen or not; false when the page took no notice. */
const flip = async (visit: Visit, option: Option, on: boolean): Promise<boolean> => {
  if (isChosen(visit.control, option) === on) return true;
  press(option.element);
  const took = await visit.pace.until(() => {
    const now = option.element.isConnected ? option.element.getAttribute('aria-selected') : null;
    return (
      now === String(on) || shownTexts(visit.control).some((text) => fold(text).includes(fold(option.text))) === on
    );
  }, 500);
  return took === true;
};

/** Chooses one more option; a list that was fading away may have lost the first press. */
const add = async (visit: Visit, member: Wanted): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) {
    const option = await seek(visit, member);
    if (typeof option === 'string' || (await flip(visit, option, true))) return;
  }
};

const chooseSeveral = async (visit: Visit, members: Wanted[]): Promise<string> => {
  const { control } = visit;
  // All of them must be there before the first is touched.
  for (const member of members) {
    const option = await seek(visit, member);
    if (typeof option === 'string') return refusal(option, member);
    learn(control, member, option);
    // One option for an empty control: it is in sight now, and looking for it twice may meet its list half closed.
    if (members.length === 1 && texts(control).length === 0 && (await flip(visit, option, true))) {
      visit.typed = false;
      memoryOf(control).selected = [option.text];
      return '';
    }
  }
  const box = boxOf(control);
  if (box && box.value !== '') typeText(box, '');
  unfilter(visit);
  const kept = (option: Option): boolean => members.some((member) => sameOption(option.text, spelt(control, member)));
  for (const option of await listed(visit)) if (option.selected && !kept(option)) await flip(visit, option, false);
  for (const member of members) await add(visit, member);
  visit.typed = false;
  memoryOf(control).selected = (await listed(visit)).filter(({ selected }) => selected).map(({ text }) => text);
  return '';
};

const write = async (control: Control, wanted: Wanted, pace: Pace): Promise<string> => {
  const members = membersOf(wanted);
  const multi = isMulti(control);
  if (!multi && members.length !== 1) return TOO_MANY;
  const visit = visitOf(control, members, pace);
  const before = boxOf(control)?.value ?? '';
  const chosen = texts(control);
  let reason = '';
  let retyped = false;
  try {
    reason = multi ? await chooseSeveral(visit, members) : await chooseOne(visit, members[0] as Wanted);
  } finally {
    const box = boxOf(control);
    retyped = visit.typed && box !== null && box.value !== before;
    if (box && retyped) typeText(box, before);
    close(visit);
  }
  await gone(visit, retyped && before !== '');
  // A box that must match may have forgotten its option while we typed: it gets it back.
  if (reason && before !== '' && chosen.length > 0 && visit.opened && !multi) {
    await pace.sleep(150);
    if (texts(control).join() !== chosen.join()) await restore(control, chosen, pace);
  }
  return reason;
};

const CLEAR =
  '[data-pc-section=clearicon],.p-select-clear-icon,.p-autocomplete-clear-icon,.p-multiselect-clear-icon,.ng-clear-wrapper,[aria-label*="clear" i],[aria-label*="svuota" i],[title*="svuota" i]';

const clear = async (control: Control, pace: Pace): Promise<void> => {
  const box = boxOf(control);
  const visit = visitOf(control, [], pace);
  const empty = (): boolean => shownTexts(control).length === 0;
  if (box && !isMulti(control)) {
    visit.opened = true;
    typeText(box, '');
    change(box);
    // The list that an empty text opens must be there before it can be closed, and only closing settles the model.
    await pace.sleep(60);
  }
  const icon = [...hostOf(control.element).querySelectorAll(CLEAR)].find(isPart);
  if (!empty() && icon) {
    focusOn(control.element);
    press(icon);
    await pace.until(empty, 300);
  }
  try {
    if (empty()) return;
    const options = await listed(visit);
    if (isMulti(control)) for (const option of options) if (option.selected) await flip(visit, option, false);
    const none = options.find(({ text }) => isNothing(text));
    if (!isMulti(control) && none) press(none.element);
    await pace.until(empty, 300);
  } finally {
    close(visit);
  }
  await gone(visit);
};

const restore = async (control: Control, held: readonly string[], pace: Pace): Promise<void> => {
  if (held.length === 0) return clear(control, pace);
  await write(control, wantedOf(isMulti(control) ? [...held] : (held[0] ?? '')), pace);
};

/** Every widget that shows a list over the page: selects and autocompletes of component libraries, by ARIA or by what appears. */
export const combobox: Driver = {
  read,
  holds,
  write,
  held: texts,
  restore: (control, held, pace) => restore(control, Array.isArray(held) ? held : [], pace),
};
