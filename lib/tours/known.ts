import type { PortalId, SchedaCode } from '../domain/codes.ts';
import { PORTAL_IDS, SCHEDA_CODES } from '../domain/codes.ts';
import type { Bersaglio, Guida, Passo } from '../domain/guida.ts';
import { COMMANDS } from '../portals/commands.ts';
import { PORTALS } from '../portals/recognise-page.ts';
import { SCHEDE } from '../schede/registry.ts';
import { fieldsOf } from '../schede/scheda.ts';

const portalsOf = (portal: PortalId | null): readonly PortalId[] => (portal ? [portal] : PORTAL_IDS);

/** The pages that a guide of a portal may name, with their titles. */
export const pagesFor = (portal: PortalId | null): { name: string; title: string }[] =>
  portalsOf(portal).flatMap((id) => PORTALS[id].pages.map(({ name, title }) => ({ name, title })));

/** The fields that a guide may name: those of its scheda, or of all, and those of the portal's own. */
export const fieldsFor = (portal: PortalId | null, scheda: SchedaCode | null): { id: string; label: string }[] => {
  const own = portalsOf(portal).flatMap((id) => PORTALS[id].form?.extra ?? []);
  const anac = (scheda ? [scheda] : SCHEDA_CODES).flatMap((code) => fieldsOf(SCHEDE[code]));
  return [...new Map([...anac, ...own].map(({ id, label }) => [id, { id, label }])).values()];
};

/** The commands that a guide of a portal may name, with the words on the page. */
export const commandsFor = (portal: PortalId | null): { name: string; words: string; page: string | null }[] =>
  Object.entries(COMMANDS).flatMap(([name, { portal: own, words, page }]) =>
    portalsOf(portal).includes(own) ? [{ name, words: words[0] ?? name, page }] : [],
  );

/** What a guide names that Cigno does not know, each as an Italian sentence; empty when all is well. */
export const unknownIn = (guida: Guida): string[] => {
  const pages = new Set(pagesFor(guida.portal).map(({ name }) => name));
  const fields = new Set(fieldsFor(guida.portal, guida.scheda).map(({ id }) => id));
  const commands = new Map(commandsFor(guida.portal).map((one) => [one.name, one]));
  const portal = guida.portal ? `del portale ${PORTALS[guida.portal].name}` : 'dei portali';

  const aboutField = (id: string): string[] =>
    fields.has(id) ? [] : [`il campo «${id}» non c’è nella scheda ${guida.scheda ?? ''}`.trimEnd()];
  const aboutTarget = (target: Bersaglio, page: string | null): string[] => {
    if (target.kind === 'campo') return aboutField(target.id);
    const found = commands.get(target.name);
    if (!found) return [`il comando «${target.name}» non è fra quelli ${portal}`];
    return found.page !== null && found.page !== page
      ? [`il comando «${target.name}» sta nella pagina «${found.page}», non in «${page ?? 'nessuna'}»`]
      : [];
  };
  const aboutPage = (page: string): string[] =>
    pages.has(page) ? [] : [`la pagina «${page}» non è fra quelle ${portal}`];
  const aboutDone = ({ done, page }: Passo): string[] => {
    if (done.kind === 'campo') return aboutField(done.id);
    if (done.kind !== 'pagina')
      return page === null && done.kind !== 'utente' ? ['fuori dai portali lo dice solo chi usa la guida'] : [];
    return done.page === page ? ['finisce nella stessa pagina in cui comincia'] : aboutPage(done.page);
  };
  return guida.steps.flatMap((step, at) =>
    [
      ...(step.page === null ? [] : aboutPage(step.page)),
      ...(step.target ? aboutTarget(step.target, step.page) : []),
      ...aboutDone(step),
      // Titles and ids are a file's: the reason stays one sentence.
    ].map((what) => `Passo ${at + 1} («${step.title}»): ${what}.`.replace(/\s+/g, ' ')),
  );
};
