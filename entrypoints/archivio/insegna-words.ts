import type { InsegnaWords } from '../../components/insegna/words.ts';
import type { InsegnamentoCampo } from '../../lib/domain/insegnamento.ts';
import { formOf } from '../../lib/portals/form-of.ts';
import { PORTALS } from '../../lib/portals/recognise-page.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';

const declared = ({ portal, scheda, field }: InsegnamentoCampo) =>
  fieldsOf(formOf(PORTALS[portal], scheda)).find(({ id }) => id === field);

/** Whether the field taught is one that its scheda has on its portal. */
export const isKnownField = (lesson: InsegnamentoCampo): boolean => declared(lesson) !== undefined;

/** How the schede call what a teaching names. */
export const insegnaWords: InsegnaWords = { campo: (lesson) => declared(lesson)?.label ?? lesson.field };
