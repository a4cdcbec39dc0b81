import { type Doc, STATI, type Stato, textOf } from '../doc.ts';
import { RUP } from '../people.ts';
import type { Practice } from '../practice.ts';
import { day } from '../words.ts';
import type { Go } from './bozze.ts';
import { button, h } from './dom.ts';

/** This rendering says one word for the last two states, as the tutorial of the Osservatorio does. */
export const stateOf = (stato: Stato): string =>
  stato === 'CONF' || stato === 'PUBB' ? 'Confermato/Pubblicato' : STATI[stato];

/** "I miei appalti": advanced search (which can show colleagues' rows too), list, three dots. */
export const appaltiPage = (practice: Practice, go: Go, signal: AbortSignal): HTMLElement => {
  const { model } = practice;
  const code = h('input', { type: 'text', id: 'r-codice' });
  const subject = h('input', { type: 'text', id: 'r-oggetto' });
  const cig = h('input', { type: 'text', id: 'r-cig', placeholder: 'Codice CIG' });
  const everybody = h('input', { type: 'checkbox', id: 'r-ente' });
  if (model.settings.decoys) cig.value = model.appalti('others').find((d) => d.cig.length > 0)?.cig[0] ?? '';
  let filtering = false;

  const menu = (d: Doc): HTMLElement => {
    const items = h(
      'ul',
      { class: 'menu', role: 'menu', hidden: true },
      h('li', {}, h('a', { href: '#', role: 'menuitem', onclick: open }, 'Dettaglio')),
      h('li', {}, h('a', { href: '#', role: 'menuitem', onclick: (e) => e.preventDefault() }, 'Stampa')),
    );
    function open(event: Event) {
      event.preventDefault();
      go(`dettaglio:${d.id}`);
    }
    const dots = button('⋮', () => {
      items.hidden = !items.hidden;
    });
    dots.setAttribute('aria-label', 'Azioni');
    dots.setAttribute('aria-haspopup', 'menu');
    return h('div', { class: 'menu-holder' }, dots, items);
  };
  const rows = h('tbody');
  const matches = (d: Doc): boolean =>
    !filtering ||
    (textOf(d, 'appalto.codiceAppalto').includes(code.value.trim()) &&
      textOf(d, 'appalto.datiBase.oggetto').toLowerCase().includes(subject.value.trim().toLowerCase()));
  const draw = () => {
    const found = model.appalti(everybody.checked ? 'all' : 'mine').filter(matches);
    rows.replaceChildren(
      ...found.map((d) =>
        h(
          'tr',
          {},
          h('td', { class: 'code' }, textOf(d, 'appalto.codiceAppalto')),
          h('td', {}, textOf(d, 'appalto.datiBase.oggetto')),
          h('td', {}, d.scheda),
          h('td', {}, d.rup),
          h('td', {}, day(d.createdAt)),
          h('td', {}, stateOf(d.stato)),
          h('td', { class: 'code cig-prova' }, d.cig.join(', ')),
          h('td', {}, d.rup === RUP ? menu(d) : ''),
        ),
      ),
    );
    if (found.length === 0) rows.append(h('tr', {}, h('td', { colspan: '8' }, 'Nessun appalto trovato.')));
  };
  const search = () => {
    filtering = true;
    draw();
  };
  model.onChange(draw, signal);
  draw();
  const heads = ['Codice Appalto', 'Oggetto', 'Scheda', 'RUP', 'Creato il', 'Stato', 'CIG', ''];
  return h(
    'div',
    {},
    h('h2', {}, 'I miei appalti'),
    h(
      'details',
      { class: 'card', open: true },
      h('summary', {}, 'Ricerca avanzata'),
      h(
        'form',
        { class: 'filters', role: 'search', onsubmit: (e) => e.preventDefault() },
        h('div', { class: 'field' }, h('label', { for: 'r-codice' }, 'Codice Appalto'), code),
        h('div', { class: 'field' }, h('label', { for: 'r-oggetto' }, 'Oggetto'), subject),
        h('div', { class: 'field' }, h('label', { for: 'r-cig' }, 'CIG'), cig),
        h(
          'label',
          { class: 'choice', for: 'r-ente' },
          everybody,
          " Mostra anche gli appalti degli altri RUP dell'ente",
        ),
        button('Cerca', search),
      ),
    ),
    h('table', {}, h('thead', {}, h('tr', {}, ...heads.map((t) => h('th', { scope: 'col' }, t)))), rows),
  );
};
