import type { FormValue } from '../form.ts';
import type { Item } from '../layout.ts';
import { LISTS } from '../lists.ts';
import type { Practice } from '../practice.ts';
import { type FieldSpec, fieldOf, specOf } from '../schede.ts';
import { amount, parseAmount } from '../words.ts';
import { combobox } from './combobox.ts';
import { freshId, h } from './dom.ts';

/** Where a control stands: which document and which of the repeated blocks. */
export type Place = { practice: Practice; doc: string; index: number[] };

type Make = (
  id: string,
  spec: FieldSpec,
  value: FormValue,
  set: (value: FormValue) => void,
  place: Place,
) => HTMLElement;

const textBox =
  (type: string): Make =>
  (id, _spec, value, set) => {
    const input = h('input', { id, type, name: id, autocomplete: 'off', oninput: () => set(input.value) });
    input.value = String(value ?? '');
    return input;
  };

const choices = (spec: FieldSpec) => (spec.list ? LISTS[spec.list] : []);

const CONTROLS: Record<string, Make> = {
  text: textBox('text'),
  url: textBox('url'),
  date: textBox('date'),
  area: (id, _spec, value, set) => {
    const area = h('textarea', { id, name: id, rows: '3', oninput: () => set(area.value) });
    area.value = String(value ?? '');
    return area;
  },
  amount: (id, _spec, value, set) => {
    const input = h('input', { id, name: id, type: 'text', inputmode: 'decimal', class: 'amount' });
    input.value = amount(typeof value === 'number' ? value : null);
    input.addEventListener('input', () => set(parseAmount(input.value)));
    input.addEventListener('change', () => {
      const euro = parseAmount(input.value);
      if (euro !== null) input.value = amount(euro);
    });
    return input;
  },
  select: (id, spec, value, set) => {
    const rows = choices(spec);
    const text = (code: string, label: string) => (spec.list === 'codNUTS' ? `${code} - ${label}` : label);
    const select = h(
      'select',
      { id, name: id, onchange: () => set(select.value) },
      h('option', { value: '' }, '-- Selezionare --'),
      ...rows.map((r) => h('option', { value: r.code }, text(r.code, r.label))),
    );
    select.value = String(value ?? '');
    return select;
  },
  multiple: (id, spec, value, set) => {
    const select = h('select', { id, name: id, multiple: true, size: '3' });
    const chosen = Array.isArray(value) ? value : [];
    for (const r of choices(spec)) {
      const option = h('option', { value: r.code }, r.label);
      option.selected = chosen.includes(r.code);
      select.append(option);
    }
    select.addEventListener('change', () => set([...select.selectedOptions].map((o) => o.value)));
    return select;
  },
  combobox: (id, spec, value, set, place) => combobox(place.practice, spec.list ?? 'cpv', id, String(value ?? ''), set),
  yesno: (id, _spec, value, set) => {
    const radio = (text: string, answer: boolean) => {
      const onchange = () => set(input.checked ? answer : null);
      const input: HTMLInputElement = h('input', { type: 'radio', name: id, id: `${id}-${answer}`, onchange });
      input.checked = value === answer;
      return h('span', { class: 'choice' }, input, h('label', { for: input.id }, text));
    };
    return h('div', { class: 'choices' }, radio('Sì', true), radio('No', false));
  },
  checks: (id, spec, value, set) => {
    const chosen = new Set(Array.isArray(value) ? value : []);
    const boxes = choices(spec).map((r) => {
      const input = h('input', { type: 'checkbox', name: id, value: r.code });
      input.checked = chosen.has(r.code);
      input.addEventListener('change', () => {
        if (input.checked) chosen.add(r.code);
        else chosen.delete(r.code);
        set([...chosen].sort());
      });
      return h('label', { class: 'choice' }, input, ` ${r.label}`);
    });
    return h('div', { class: 'choices column' }, ...boxes);
  },
};

const GROUPS = ['yesno', 'checks'];

/** One field with its caption; the error text is put in later by `showProblem`. */
export const fieldOn = (item: Item, place: Place): HTMLElement => {
  const { practice, doc, index } = place;
  const spec = fieldOf(specOf(practice.model.get(doc).scheda), item.id);
  const id = freshId();
  const make = CONTROLS[item.control];
  if (!make) throw new Error(`controllo sconosciuto: ${item.control}`);
  const value = practice.model.read(doc, item.id, index);
  const control = make(id, spec, value, (v) => practice.model.edit(doc, item.id, index, v), place);
  const star = spec.required ? [h('span', { class: 'star' }, ' *')] : [];
  const rest = [
    ...(item.hint ? [h('small', {}, item.hint)] : []),
    h('p', { class: 'error', id: `${id}-err`, hidden: true }),
  ];
  const inside = GROUPS.includes(item.control)
    ? h('fieldset', {}, h('legend', {}, item.label, ...star), control, ...rest)
    : h('div', {}, h('label', { for: id }, item.label, ...star), control, ...rest);
  inside.className = item.wide ? 'field wide' : 'field';
  return inside;
};

/** Shows or takes away the error under one field. */
export const showProblem = (field: HTMLElement, text: string): void => {
  const line = field.querySelector<HTMLElement>('.error');
  const control = field.querySelector('input, select, textarea');
  if (!line || !control) return;
  line.textContent = text;
  line.hidden = text === '';
  if (text === '') control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', line.id);
};
