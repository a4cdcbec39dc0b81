import type { Structure, StructureControl } from '../../lib/domain/page-structure.ts';
import type { CodeEntry } from '../../lib/reference/lists.ts';

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as it stands in mark-up: the file may come from anybody. */
export const text = (said: string): string => said.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? '');

type Lists = ReadonlyMap<string, readonly CodeEntry[]>;
type Attributes = Record<string, string | boolean>;

/** Letters alone: a number of four digits would be taken for somebody's. */
const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));

const optionsOf = ({ options }: StructureControl, lists: Lists, least = 0): string[] =>
  Array.from({ length: Math.max(options?.count ?? 0, least) }, (_, n) => {
    const entry = options?.list ? lists.get(options.list)?.[n] : undefined;
    return entry?.label ?? `Opzione ${letters(n)}`;
  });

const draw = (tag: string, attributes: Attributes, inside = ''): string => {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== '')
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${text(String(value))}"`));
  return `<${tag}${said.join('')}>${tag === 'input' ? '' : `${inside}</${tag}>`}`;
};

const NATIVE = ['input', 'select', 'textarea'];
/** Tags are drawn in the page, so they are looked at: a name, and nothing that runs or loads. */
const TAG = /^(?!script$|style$|iframe$|object$|embed$|link$|meta$|base$)[a-z][a-z0-9-]*$/;

/** What tells the kind of a control where its tag, type and role do not. */
const KINDS: Record<string, Attributes> = {
  number: { inputmode: 'decimal' },
  date: { placeholder: 'gg/mm/aaaa', 'aria-haspopup': 'dialog' },
  combobox: { 'aria-haspopup': 'listbox', 'aria-expanded': 'false' },
  autocomplete: { role: 'combobox', 'aria-autocomplete': 'list' },
  multicombobox: { role: 'combobox', 'aria-multiselectable': 'true', class: 'p-autocomplete-input-multiple' },
  richtext: { contenteditable: 'true', role: 'textbox' },
  switch: { role: 'switch' },
  multiselect: { multiple: true },
};

const tagOf = ({ control, tag }: StructureControl): string => {
  if (control === 'select' || control === 'multiselect') return 'select';
  if (control === 'textarea') return 'textarea';
  if (control === 'readonly') return 'output';
  if (control === 'richtext') return 'div';
  return TAG.test(tag) && tag !== 'select' && tag !== 'textarea' ? tag : 'input';
};

/** Ids as the page would number them: each control has its own. */
const numbered = (id: string, place: number): string => id.replaceAll('#', String(place % 1000));

const attributesOf = (one: StructureControl, place: number): Attributes => {
  const tag = tagOf(one);
  const native = NATIVE.includes(tag);
  const typed =
    one.control === 'text' || one.control === 'textarea' || one.control === 'number' || one.control === 'date';
  return {
    ...(tag === 'input' && { type: /^(?:hidden|password|file|search)?$/.test(one.type) ? 'text' : one.type }),
    ...((one.type !== 'date' && one.type !== 'number') || !typed ? KINDS[one.control] : {}),
    ...(one.role && tag === one.tag && { role: one.role }),
    id: numbered(one.id, place),
    name: numbered(one.name, place),
    required: one.required && native,
    'aria-required': one.required && !native ? 'true' : '',
    readonly: !one.editable && native && typed,
    disabled: !one.editable && native && !typed,
    'aria-disabled': !one.editable && !native ? 'true' : '',
    ...(!native && { 'aria-label': one.label, tabindex: '0' }),
  };
};

/** Ticks or radios under one caption. */
const groupHtml = (
  one: StructureControl,
  place: number,
  type: string,
  words: Structure['words'],
  lists: Lists,
): string => {
  const name = numbered(one.name, place) || `scelta${place}`;
  const choices = optionsOf(one, lists, 1).map((said, n) => {
    const attributes = {
      type,
      name,
      id: n === 0 ? numbered(one.id, place) : '',
      required: one.required,
      disabled: !one.editable,
    };
    return `<label>${draw('input', attributes)} ${text(said)}</label>`;
  });
  const star = one.required ? ' *' : '';
  const isLegend = words.some(
    ({ where, text: said }) => where === 'section' && [one.label, `${one.label} *`].includes(said),
  );
  return isLegend || one.label === ''
    ? `<fieldset>${one.label && `<legend>${text(one.label + star)}</legend>`}${choices.join('\n')}</fieldset>`
    : `<div role="${type === 'radio' ? 'radiogroup' : 'group'}" aria-label="${text(one.label + star)}">${choices.join('\n')}</div>`;
};

const bareHtml = (one: StructureControl, place: number, words: Structure['words'], lists: Lists): string => {
  if (one.control === 'radio') return groupHtml(one, place, 'radio', words, lists);
  if (one.control === 'multiselect' && one.tag === 'input') return groupHtml(one, place, 'checkbox', words, lists);
  const tag = tagOf(one);
  const options = optionsOf(one, lists).map((said) => `<option>${text(said)}</option>`);
  const prompt = one.control === 'select' ? '<option value="">-- Selezionare --</option>' : '';
  const control = draw(tag, attributesOf(one, place), tag === 'select' ? prompt + options.join('') : '');
  if (!NATIVE.includes(tag)) return `<div class="campo">${control}</div>`;
  const caption = one.label && `<span>${text(one.label)}${one.required ? ' *' : ''}</span>`;
  const inside =
    one.control === 'checkbox' || one.control === 'switch' ? `${control} ${caption}` : `${caption} ${control}`;
  return `<div class="campo"><label>${inside}</label></div>`;
};

/** One control with its caption, as visible, writable and beside the form as it was. */
export const controlHtml = (one: StructureControl, place: number, words: Structure['words'], lists: Lists): string => {
  const bare = bareHtml(one, place, words, lists);
  const beside = one.aside ? `<div role="search">${bare}</div>` : bare;
  return one.visible ? beside : `<div style="display: none">${beside}</div>`;
};
