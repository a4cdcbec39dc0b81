import { type Guida, OF_CIGNO } from '../../lib/domain/guida.ts';
import { said, saidWhole } from '../../lib/i18n/said.ts';

/** The words of a guide in the language in use. What the ente wrote is never taken for a sentence of Cigno's with a hole. */
export const sayOf = ({ name, author }: Pick<Guida, 'name' | 'author'>): ((italian: string) => string) =>
  author === '' && OF_CIGNO.includes(name) ? said : saidWhole;
