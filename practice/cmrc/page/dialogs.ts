import { make } from './dom.ts';

const open = (id: string, title: string, text: string, buttons: [string, () => void][]): void => {
  document.getElementById(id)?.remove();
  const box = make('div', '', { id, class: 'finestra_modale', role: 'dialog', 'aria-label': title });
  box.append(make('div', title, { class: 'finestra_modale_titolo' }), make('p', text));
  for (const [label, act] of buttons) {
    const button = make('button', label, { type: 'button', class: 'btn' });
    button.addEventListener('click', () => {
      box.remove();
      act();
    });
    box.append(button);
  }
  document.body.append(box);
};

/** A message with one button. */
export const messageBox = (text: string): void => open('finestra_modale', 'Attenzione', text, [['OK', () => {}]]);

/** A question; `yes` runs on confirmation. */
export const confirmBox = (text: string, yes: () => void): void =>
  open('finestra_modale_confirm', 'Attenzione', text, [
    ['Conferma', yes],
    ['Annulla', () => {}],
  ]);

/** The warning that comes shortly before the session ends. */
export const sessionBox = (seconds: number, renew: () => void): void => {
  open('finestra_modale_sessione', 'Avviso di sessione', 'La sessione di lavoro sta per scadere. Tempo rimasto: ', [
    ['Rinnova la sessione', renew],
    ['Chiudi', () => {}],
  ]);
  document
    .querySelector('#finestra_modale_sessione p')
    ?.append(make('span', String(seconds), { id: 'tempo_di_sessione' }), ' secondi.');
};
