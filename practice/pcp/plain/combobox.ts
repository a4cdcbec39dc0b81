import { type ListName, labelOf } from '../lists.ts';
import type { Practice } from '../practice.ts';
import { h } from './dom.ts';

/** A box that asks the portal for the rows of a long list; only a row chosen from the list counts. */
export const combobox = (
  practice: Practice,
  list: ListName,
  id: string,
  initial: string,
  choose: (code: string) => void,
): HTMLElement => {
  const show = (code: string) => (code === '' ? '' : `${code} - ${labelOf(list, code)}`);
  let chosen = initial;
  let turn = 0;
  const options = h('div', { role: 'listbox', id: `${id}-list`, class: 'options', hidden: true });
  const input = h('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': `${id}-list`,
    'aria-expanded': 'false',
    placeholder: 'Scrivere codice o descrizione',
  });
  input.value = show(initial);
  const close = () => {
    turn++;
    options.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };
  const take = (code: string) => {
    chosen = code;
    input.value = show(code);
    close();
    choose(code);
  };
  const search = async () => {
    const mine = ++turn;
    const rows = await practice.lookup(list, input.value);
    if (mine !== turn) return;
    options.replaceChildren(
      ...rows.map(({ code }) =>
        h('div', { role: 'option', onmousedown: (e) => e.preventDefault(), onclick: () => take(code) }, show(code)),
      ),
    );
    if (rows.length === 0) options.append(h('div', { class: 'none' }, 'Nessun risultato'));
    options.hidden = false;
    input.setAttribute('aria-expanded', 'true');
  };
  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', () => {
    close();
    if (input.value.trim() === '' && chosen !== '') take('');
    else input.value = show(chosen);
  });
  return h('div', { class: 'combo' }, input, options);
};
