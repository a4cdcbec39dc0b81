import { textOf } from '../doc.ts';
import type { Practice } from '../practice.ts';
import { SCHEDE } from '../schede.ts';
import { day } from '../words.ts';
import { ask, button, h } from './dom.ts';

export type Go = (place: string) => void;

/** "Le mie bozze": the list, its filter by dates, and "Aggiungi" at the bottom right. */
export const draftsPage = (practice: Practice, go: Go, signal: AbortSignal): HTMLElement => {
  const { model } = practice;
  const from = h('input', { type: 'date', id: 'dal' });
  const to = h('input', { type: 'date', id: 'al' });
  const rows = h('tbody');
  const draw = () => {
    const drafts = model.drafts(from.value, to.value);
    rows.replaceChildren(
      ...drafts.map((d) =>
        h(
          'tr',
          {},
          h('td', { class: 'code' }, d.id),
          h('td', {}, d.scheda),
          h('td', {}, textOf(d, 'appalto.datiBase.oggetto') || '(senza oggetto)'),
          h('td', {}, day(d.createdAt)),
          h('td', {}, day(d.updatedAt)),
          h(
            'td',
            {},
            button('Modifica', () => go(`form:${d.id}`), 'small'),
            ' ',
            button(
              'Elimina',
              () =>
                ask('Elimina bozza', 'La bozza sarà eliminata. Continuare?', 'Elimina', () => model.removeDraft(d.id)),
              'small',
            ),
          ),
        ),
      ),
    );
    if (drafts.length === 0) rows.append(h('tr', {}, h('td', { colspan: '6' }, 'Nessuna bozza trovata.')));
  };
  model.onChange((c) => {
    if (c.what !== 'campo') draw();
  }, signal);
  draw();
  const heads = ['ID bozza', 'Scheda', 'Oggetto', 'Creata il', 'Modificata il', 'Azioni'];
  return h(
    'div',
    {},
    h('h2', {}, 'Le mie bozze'),
    h(
      'form',
      { class: 'filters', onsubmit: (e) => e.preventDefault() },
      h('div', { class: 'field' }, h('label', { for: 'dal' }, 'Creata dal'), from),
      h('div', { class: 'field' }, h('label', { for: 'al' }, 'al'), to),
      button('Cerca', draw),
    ),
    h('table', {}, h('thead', {}, h('tr', {}, ...heads.map((t) => h('th', { scope: 'col' }, t)))), rows),
    h(
      'div',
      { class: 'bar' },
      button('Aggiungi', () => go('scelta'), 'primary'),
    ),
  );
};

/** The choice of the scheda, as radios. */
export const choicePage = (practice: Practice, go: Go): HTMLElement => {
  let chosen = '';
  const message = h('p', { class: 'message bad', role: 'alert' });
  const create = () => {
    if (!chosen) message.textContent = 'Selezionare una scheda.';
    else go(`form:${practice.model.createDraft(chosen).id}`);
  };
  return h(
    'div',
    {},
    h('h2', {}, 'Nuova bozza'),
    h('p', {}, 'Selezionare la motivazione della richiesta del CIG.'),
    h(
      'fieldset',
      { class: 'card' },
      h('legend', {}, 'Scheda'),
      ...SCHEDE.map((s) =>
        h(
          'label',
          { class: 'choice line' },
          h('input', {
            type: 'radio',
            name: 'scheda',
            value: s.code,
            onchange: () => {
              chosen = s.code;
            },
          }),
          ` ${s.entry}`,
        ),
      ),
    ),
    message,
    h(
      'div',
      { class: 'bar' },
      button('Indietro', () => go('bozze')),
      button('Crea Bozza', create, 'primary'),
    ),
  );
};

/** After "Conferma": save for later, or create the appalto. */
export const outcomePage = (practice: Practice, id: string, go: Go): HTMLElement => {
  const { model } = practice;
  const draft = model.get(id).kind === 'bozza';
  const page = h('div', {});
  const end = (text: string, place: string, link: string) =>
    page.replaceChildren(
      h('h2', {}, 'Operazione completata'),
      h('p', { class: 'message good', role: 'status' }, text),
      button(link, () => go(place), 'primary'),
    );
  const save = () => {
    model.saveDraft(id);
    if (draft) end('La bozza è stata salvata correttamente.', 'bozze', 'Vai a Le mie bozze');
    else end("L'appalto è stato modificato.", `dettaglio:${id}`, "Torna al dettaglio dell'appalto");
  };
  const create = () => {
    model.createAppalto(id);
    end(
      "L'appalto è stato creato. Per acquisire il CIG confermarlo dalla sezione I miei appalti.",
      'appalti',
      'Vai a I miei appalti',
    );
  };
  page.append(
    h('h2', {}, 'Dati confermati'),
    h('p', {}, 'I dati inseriti sono completi. Come si vuole procedere?'),
    h(
      'div',
      { class: 'bar' },
      button('Torna ai dati', () => go(`form:${id}`)),
      button(draft ? 'Salva bozza' : 'Salva modifiche', save),
      ...(draft ? [button('Crea appalto', create, 'primary')] : []),
    ),
  );
  return page;
};
