import { lotsOf, rootOf, textOf, totalOf } from '../doc.ts';
import type { Practice } from '../practice.ts';
import { amount, day } from '../words.ts';
import { stateOf } from './appalti.ts';
import type { Go } from './bozze.ts';
import { ask, button, h } from './dom.ts';

const ENDED = {
  verifica: 'Verifica',
  conferma: 'Conferma',
  cancellazione: 'Cancellazione',
  pubblicazione: 'Pubblicazione',
};

/** The detail of an appalto: its data, what can be done with it, the outcome, the CIG of each aggiudicazione. */
export const detailPage = (practice: Practice, id: string, go: Go, signal: AbortSignal): HTMLElement => {
  const { model } = practice;
  const page = h('div');
  const run = (title: string, text: string, action: (id: string) => void) =>
    ask(title, text, 'Procedi', () => action(id));
  const draw = () => {
    const d = model.get(id);
    const open = d.stato === 'IN_LAV' && !d.operation;
    const row = (name: string, value: string) => [h('dt', {}, name), h('dd', {}, value)];
    const list = h(
      'dl',
      { class: 'card' },
      ...row('Codice Appalto', textOf(d, 'appalto.codiceAppalto')),
      ...row('Oggetto', textOf(d, 'appalto.datiBase.oggetto')),
      ...row('Scheda', d.scheda),
      ...row('Stato', stateOf(d.stato)),
      ...row('Creato il', day(d.createdAt)),
      ...row('Importo complessivo', `€ ${amount(totalOf(d))}`),
    );
    const messages: HTMLElement[] = [];
    if (d.operation && d.operation.kind !== 'pubblicazione')
      messages.push(h('p', { class: 'message', role: 'status' }, 'Operazione presa in carico'));
    if (d.esito) {
      const good = d.esito.refusals.length === 0;
      messages.push(
        h(
          'p',
          { class: `message ${good ? 'good' : 'bad'}`, role: 'status' },
          `${ENDED[d.esito.kind]}: ${good ? 'esito positivo' : 'sono stati rilevati errori'}`,
        ),
      );
      if (!good)
        messages.push(
          h('ul', { class: 'refusals' }, ...d.esito.refusals.map((r) => h('li', {}, `${r.code} – ${r.message}`))),
        );
    }
    const lots = lotsOf(d);
    const cig = h(
      'section',
      { class: 'card' },
      h('h3', {}, rootOf(d) === 'lotti' ? 'Lotti e CIG' : 'Aggiudicazioni e CIG'),
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...['Lotto', 'Oggetto', 'CIG'].map((t) => h('th', { scope: 'col' }, t)))),
        h(
          'tbody',
          {},
          ...lots.map((l, n) =>
            h(
              'tr',
              {},
              h('td', {}, l.lotIdentifier),
              h('td', {}, l.datiBase.oggetto),
              h('td', { class: d.cig[n] ? 'code cig-prova' : 'code' }, d.cig[n] ?? 'non ancora rilasciato'),
            ),
          ),
        ),
      ),
      ...(d.note ? [h('p', { class: 'quiet' }, d.note)] : []),
    );
    const actions = open
      ? [
          button('Modifica', () =>
            ask('Modifica appalto', "Si vuole modificare l'appalto?", 'Procedi', () => go(`form:${id}`)),
          ),
          button('Cancella', () => run('Cancella appalto', "L'appalto sarà cancellato. Continuare?", model.cancella)),
          button('Verifica', () => run('Verifica appalto', 'Avviare la verifica dei dati?', model.verifica)),
          button(
            'Conferma appalto',
            () =>
              run(
                'Conferma appalto',
                "L'operazione non può essere annullata. Confermare l'appalto?",
                model.confermaAppalto,
              ),
            'primary',
          ),
        ]
      : [];
    page.replaceChildren(
      h('h2', {}, 'Dettaglio appalto'),
      ...messages,
      list,
      cig,
      h(
        'div',
        { class: 'bar' },
        button('Torna alla lista', () => go('appalti')),
        ...actions,
      ),
    );
  };
  model.onChange(draw, signal);
  draw();
  return page;
};
