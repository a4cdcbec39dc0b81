import { input, make, twinOf } from './dom.ts';

/** One entry of a domain, as GetDomValue.asp answers it. */
export type DomValue = { code: string; text: string };

/** Asks the domain of a field for what begins with a text. */
export type Ask = (field: string, text: string) => Promise<DomValue[]>;

const END = '_edit_new';
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Handlers of a type-ahead field: each key released asks the server once, the text is red until exactly one entry is
 * meant, and what the field held comes back when the focus leaves before that.
 */
export const typeAhead = (ask: Ask) => {
  let old = { text: '', code: '' };

  const take = (box: HTMLInputElement, { code, text }: DomValue): void => {
    twinOf(box, END).value = code;
    twinOf(box, '_new').value = text;
    box.value = text;
    box.style.color = 'black';
    old = { text, code };
    forget();
  };
  const forget = (): void => document.getElementById('dom_value_list')?.remove();

  const offer = (box: HTMLInputElement, values: DomValue[]): void => {
    forget();
    const list = make('ul', '', { id: 'dom_value_list', class: 'dom_value_list' });
    for (const value of values.slice(0, 12)) {
      const item = make('li', value.text);
      // Before blur, which would give the old value back.
      item.addEventListener('mousedown', (event) => {
        event.preventDefault();
        take(box, value);
      });
      list.append(item);
    }
    box.after(list);
  };

  return {
    ta_focus: (box: HTMLInputElement): void => {
      old = { text: box.value, code: twinOf(box, END).value };
    },
    ta_keyup: async (box: HTMLInputElement, event?: KeyboardEvent): Promise<void> => {
      if (['Tab', 'Shift', 'Control', 'Alt'].includes(event?.key ?? '')) return;
      const text = box.value;
      if (text.trim() === '') {
        twinOf(box, END).value = '';
        twinOf(box, '_new').value = '';
        box.style.color = 'black';
        forget();
        return;
      }
      box.style.color = 'red';
      const values = await ask(box.id.slice(0, -END.length), text);
      if (box.value !== text || box.style.color !== 'red') return;
      const one = values.find((value) => same(value.text, text)) ?? (values.length === 1 ? values[0] : undefined);
      if (one) take(box, one);
      else offer(box, values);
    },
    ta_blur: (box: HTMLInputElement): void => {
      forget();
      if (box.style.color !== 'red') return;
      box.value = old.text;
      twinOf(box, END).value = old.code;
      box.style.color = 'black';
    },
    /** The button opens the whole list as if the text were empty: its first entries, to choose with the mouse. */
    ta_list: async (field: string): Promise<void> => {
      const box = input(field + END);
      box.focus();
      offer(box, await ask(field, ''));
    },
  };
};
