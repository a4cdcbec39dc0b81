import type { Bersaglio, Compimento, Guida, Passo } from '../domain/guida.ts';
import type { PageName } from '../portals/recognition.ts';

/** A step as it is written: what it does not say is empty. */
export type Step = Pick<Passo, 'name' | 'title' | 'what' | 'source' | 'done'> &
  Partial<Omit<Passo, 'page'>> & { page: PageName | null };

/** Declares a guide that comes with Cigno. Each step names its source; dates and thresholds are told by `lib/schede`. */
export const defineGuida = (guida: Omit<Guida, 'author' | 'steps'> & { steps: readonly Step[] }): Guida => ({
  ...guida,
  author: '',
  steps: guida.steps.map((step) => ({
    why: '',
    risk: '',
    final: '',
    note: '',
    target: null,
    links: [],
    picture: null,
    ...step,
  })),
});

/** The words and what they are about, short: a guide has thirty of them. */
export const command = (name: string): Bersaglio => ({ kind: 'comando', name });
export const field = (id: string): Bersaglio => ({ kind: 'campo', id });
export const toPage = (page: PageName): Compimento => ({ kind: 'pagina', page });
export const filled = (id: string): Pick<Passo, 'target' | 'done'> => ({
  target: field(id),
  done: { kind: 'campo', id },
});
export const byUser: Compimento = { kind: 'utente' };
export const withCig: Compimento = { kind: 'cig' };
