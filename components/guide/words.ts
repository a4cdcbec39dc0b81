import type { SchedaCode } from '../../lib/domain/codes.ts';
import type { Bersaglio, Compimento, Guida, Passo } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';

/** How the parts of the portals that a guide names are called, brought by the page that knows them. */
export type GuidaWords = {
  /** The title of a kind of page; the name itself when it is not known. */
  page: (portal: Guida['portal'], name: string) => string;
  /** The caption of a field of a scheda. */
  campo: (scheda: SchedaCode | null, id: string) => string;
  comando: (name: string) => string;
  /** Whether the command asks for the CIG. */
  noReturn: (name: string) => boolean;
};

type Place = Pick<Guida, 'portal' | 'scheda'>;

const targetWord = (target: Bersaglio, { scheda }: Place, words: GuidaWords): string =>
  target.kind === 'campo'
    ? t('tutor.campo-nome', { nome: words.campo(scheda, target.id) })
    : t(words.noReturn(target.name) ? 'tutor.comando-finale' : 'tutor.comando-nome', {
        nome: words.comando(target.name),
      });

const doneWord = (done: Compimento, { portal, scheda }: Place, words: GuidaWords): string => {
  switch (done.kind) {
    case 'pagina':
      return t('tutor.fatto-pagina', { nome: words.page(portal, done.page) });
    case 'campo':
      return t('tutor.fatto-campo', { nome: words.campo(scheda, done.id) });
    case 'stato':
      return t('tutor.fatto-stato', { nome: done.stato });
    case 'cig':
      return t('tutor.fatto-cig');
    case 'utente':
      return t('tutor.fatto-utente');
  }
};

/** Where a step happens and when it is done, one sentence each. */
export const placeOf = (passo: Passo, guida: Place, words: GuidaWords): string[] => [
  passo.page ? t('tutor.dove', { nome: words.page(guida.portal, passo.page) }) : t('tutor.dove-fuori'),
  ...(passo.target ? [targetWord(passo.target, guida, words)] : []),
  doneWord(passo.done, guida, words),
];
