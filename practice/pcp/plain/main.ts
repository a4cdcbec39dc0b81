import { ENTE, RUP } from '../people.ts';
import type { Practice } from '../practice.ts';
import { appaltiPage } from './appalti.ts';
import { choicePage, draftsPage, outcomePage } from './bozze.ts';
import { detailPage } from './dettaglio.ts';
import { button, h } from './dom.ts';
import { formPage } from './form.ts';

/** How the plain rendering's portal behaves. */
export const PLAIN = { cigAt: 'CONF', prefill: false } as const;

/** Draws the plain rendering into this document: one address for every page, the current one remembered. */
export const drawPlain = (practice: Practice): void => {
  const { model } = practice;
  const main = h('main');
  let life = new AbortController();

  const go = (place: string): void => {
    practice.remember(place);
    life.abort();
    life = new AbortController();
    main.replaceChildren(pageOf(place));
    document.title = `${main.querySelector('h2')?.textContent ?? 'Home'} - Piattaforma Contratti Pubblici`;
    scrollTo(0, 0);
  };

  const pageOf = (place: string): HTMLElement => {
    const [name, id = ''] = place.split(':');
    if (model.state.session === 'scaduta') return expiredPage();
    if (id !== '' && !model.state.docs.some((d) => d.id === id)) return homePage();
    if (name === 'bozze') return draftsPage(practice, go, life.signal);
    if (name === 'scelta') return choicePage(practice, go);
    if (name === 'form') return formPage(practice, id, life.signal, () => go(`esito:${id}`));
    if (name === 'esito') return outcomePage(practice, id, go);
    if (name === 'appalti') return appaltiPage(practice, go, life.signal);
    if (name === 'dettaglio') return detailPage(practice, id, go, life.signal);
    return homePage();
  };

  const homePage = (): HTMLElement =>
    h(
      'div',
      {},
      h('h2', {}, 'Piattaforma Contratti Pubblici'),
      h('p', {}, 'Benvenuti. Dal menu "Gestione appalti" si accede alle bozze e agli appalti.'),
      h('p', { class: 'quiet' }, `Profilo attivo: RUP – ${ENTE.denominazione}`),
    );

  const expiredPage = (): HTMLElement =>
    h(
      'div',
      { class: 'card' },
      h('h2', {}, 'Sessione scaduta'),
      h('p', { role: 'alert' }, 'La sessione è scaduta per inattività. I dati non salvati sono andati persi.'),
      button(
        'Accedi di nuovo',
        () => {
          model.login();
          go('home');
        },
        'primary',
      ),
    );

  const entries = h(
    'ul',
    { hidden: true },
    h(
      'li',
      {},
      button('Le mie bozze', () => go('bozze')),
    ),
    h(
      'li',
      {},
      button('I miei appalti', () => go('appalti')),
    ),
  );
  const opener = button('Gestione appalti', () => {
    entries.hidden = !entries.hidden;
    opener.setAttribute('aria-expanded', String(!entries.hidden));
  });
  opener.setAttribute('aria-expanded', 'false');

  document.body.append(
    h('div', { class: 'banner', role: 'note' }, 'Portale di esercitazione – non è ANAC'),
    h('header', {}, h('h1', {}, 'Piattaforma Contratti Pubblici'), h('span', {}, RUP)),
    h(
      'div',
      { class: 'layout' },
      h(
        'nav',
        { 'aria-label': 'Menu' },
        button('Home', () => go('home')),
        opener,
        entries,
      ),
      main,
    ),
  );
  model.onChange((change) => {
    if (change.what === 'sessione scaduta') go('scaduta');
  });
  go(practice.recall() || 'home');
};
