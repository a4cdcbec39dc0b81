import { readDate } from './dates.ts';
import { input, make, twinOf } from './dom.ts';
import { blurNumber, changeNumber, focusNumber, type Twins } from './numbers.ts';

const put = (box: HTMLInputElement, { shown, kept }: Twins): void => {
  twinOf(box, '_V').value = kept;
  box.value = shown;
};

/** Handlers named in the attributes of number, date and long-text fields. */
export const twinHandlers = {
  of_VN: (box: HTMLInputElement): void => {
    box.value = focusNumber(box.value);
  },
  oc_VN: (box: HTMLInputElement, _separator: string, decimals: number): void =>
    put(box, changeNumber(box.value, decimals)),
  ck_VN: (box: HTMLInputElement, _separator: string, decimals: number): void =>
    put(box, blurNumber(box.value, decimals)),
  ck_VD: (box: HTMLInputElement): void => put(box, readDate(box.value)),
  /** What is too long is cut off silently. */
  TA_MaxLen: (box: HTMLTextAreaElement, most: number): void => {
    if (box.value.length > most) box.value = box.value.slice(0, most);
  },
  showDatePickerFaseII: (id: string): void => openCalendar(id),
};

/** A month to click in; it opens under the field on click and goes with a choice or with Esc. */
const openCalendar = (id: string): void => {
  document.getElementById('datepicker_div')?.remove();
  const box = input(`${id}_V`);
  const kept = input(id).value;
  const start = kept ? new Date(`${kept}Z`) : new Date();
  const close = (): void => holder.remove();
  const holder = make('div', '', {
    id: 'datepicker_div',
    class: 'datepicker',
    role: 'dialog',
    'aria-label': 'Calendario',
  });
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth();
  holder.append(make('div', `${String(month + 1).padStart(2, '0')}/${year}`, { class: 'datepicker_title' }));
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  for (let date = 1; date <= last; date++) {
    const button = make('button', String(date), { type: 'button' });
    button.addEventListener('click', () => {
      put(box, readDate(`${date}/${month + 1}/${year}`));
      box.dispatchEvent(new Event('change', { bubbles: true }));
      close();
    });
    holder.append(button);
  }
  box.addEventListener('keydown', (event) => event.key !== 'Escape' || close(), { once: true });
  box.after(holder);
  box.addEventListener('blur', () => setTimeout(() => holder.contains(document.activeElement) || close(), 200), {
    once: true,
  });
};
