import type { Guida, Passo } from '../../lib/domain/guida.ts';

/** One pixel, drawn by nobody. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const PASSO: Passo = {
  name: 'apri-le-bozze',
  title: 'Apri «Le mie bozze»',
  what: 'Dal menu della PCP apri «Le mie bozze».',
  why: 'La scheda nasce come bozza.',
  risk: '',
  final: '',
  source: 'Guida dell’ufficio, punto 1',
  note: 'Da noi la bozza la apre il RUP.',
  page: 'bozze',
  target: { kind: 'comando', name: 'aggiungi' },
  done: { kind: 'pagina', page: 'scelta-scheda' },
  links: [{ text: 'Guida di ANAC', address: 'https://www.anticorruzione.it/-/guida' }],
  picture: { data: PIXEL, alt: 'Il menu con «Le mie bozze»' },
};

/** A whole guide of an ente, with one of everything. */
export const GUIDA: Guida = {
  name: 'ad5-da-noi',
  title: 'Acquisire un CIG da noi',
  summary: 'La scheda AD5 come la compila il nostro ente.',
  portal: 'pcp',
  scheda: 'AD5',
  author: 'Comune di Esempio',
  verifiedOn: '2026-11-22',
  steps: [
    PASSO,
    {
      ...PASSO,
      name: 'scrivi-l-oggetto',
      title: 'Scrivi l’oggetto',
      page: 'form',
      target: { kind: 'campo', id: 'aggiudicazioni[].datiBase.oggetto' },
      done: { kind: 'campo', id: 'aggiudicazioni[].datiBase.oggetto' },
      links: [],
      picture: null,
    },
    {
      ...PASSO,
      name: 'aspetta',
      title: 'Aspetta il CIG',
      target: null,
      done: { kind: 'cig' },
      links: [],
      picture: null,
    },
  ],
};
