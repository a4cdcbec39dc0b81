import type { CampiSource, GuidaReference } from '../../components/guide/reference.ts';
import { pageTitleOf } from '../../components/ui/page-name.ts';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import type { Guida } from '../../lib/domain/guida.ts';
import type { FieldIssue } from '../../lib/domain/issues.ts';
import { STATI } from '../../lib/domain/registrazione.ts';
import { validateGuida } from '../../lib/domain/validate-guida.ts';
import { core } from '../../lib/i18n/core.ts';
import { t } from '../../lib/i18n/t.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { USES } from '../../lib/schede/uses.ts';
import { commandsFor, fieldsFor, pagesFor, unknownIn } from '../../lib/tours/known.ts';
import { shrinkPicture } from './shrink-picture.ts';

type Place = Pick<Guida, 'portal' | 'scheda'>;

/** Entries of a search at most. */
const FOUND = 30;
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Captions that differ: where two fields of a form bear the same word its section is said, else ANAC's path. */
const captionsOf = ({ portal, scheda }: Place): Map<string, string> => {
  const sections = new Map(
    (scheda ? SCHEDE[scheda].sections : []).flatMap(({ title, fields }) => fields.map(({ id }) => [id, title])),
  );
  const captions = new Map<string, string>();
  const used = new Set<string>();
  const all = fieldsFor(portal, scheda);
  for (const { id, label } of all) {
    const alone = all.filter((other) => other.label === label).length === 1;
    const full = alone ? label : `${label} (${sections.get(id) ?? id})`;
    const caption = used.has(full) ? `${label} (${id})` : full;
    used.add(caption);
    captions.set(id, caption);
  }
  return captions;
};

const sourceOf = (place: Place): CampiSource => {
  const captions = captionsOf(place);
  const ids = new Map([...captions].map(([id, caption]) => [caption, id]));
  return {
    caption: (id) => captions.get(id) ?? id,
    id: (caption) => ids.get(caption) ?? caption,
    lookup: {
      search: async (text) => {
        const words = fold(text).split(/\s+/);
        return [...ids.keys()]
          .filter((caption) => words.every((word) => fold(caption).includes(word)))
          .slice(0, FOUND)
          .map((caption) => ({ value: caption, label: caption }));
      },
      describe: async (caption) => (ids.has(caption) ? caption : null),
    },
  };
};

const sources = new Map<string, CampiSource>();

/** What a guide may name, for its editor. */
export const guidaReference: GuidaReference = {
  schede: SCHEDA_CODES.map((code) => ({ value: code, label: `${code} – ${USES[code].title}` })),
  // The words of the portal, whatever language Cigno speaks: it is the portal's page that is compared with them.
  stati: STATI.map((stato) => ({ value: core[`stato.${stato}`], label: core[`stato.${stato}`] })),
  pages: (portal) =>
    pagesFor(portal)
      .filter(({ name }, place, all) => all.findIndex((one) => one.name === name) === place)
      .map(({ name }) => ({ value: name, label: pageTitleOf(name) })),
  comandi: (portal, page) =>
    commandsFor(portal)
      .filter((command) => command.page === null || command.page === page)
      .map(({ name, words, page: own }) => ({
        value: name,
        label: words,
        group: t(own === null ? 'tutor.comandi-menu' : 'tutor.comandi-pagina'),
      })),
  campi: (place) => {
    const key = `${place.portal}/${place.scheda}`;
    const found = sources.get(key) ?? sourceOf(place);
    sources.set(key, found);
    return found;
  },
  shrink: shrinkPicture,
};

/** What can be said of a guide, field by field, and what it names that no portal or scheda has. */
export const guidaIssues = (guida: Guida): FieldIssue[] => {
  const issues = validateGuida(guida);
  // While a choice is still open its own issue says so.
  if (issues.some(({ severity }) => severity === 'errore')) return issues;
  return [
    ...issues,
    ...unknownIn(guida).map((message) => {
      const place = Number(/^Passo (\d+)/.exec(message)?.[1] ?? 1) - 1;
      return { path: `steps.${place}.page`, severity: 'errore' as const, message };
    }),
  ];
};
