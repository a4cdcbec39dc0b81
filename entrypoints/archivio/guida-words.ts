import type { GuidaWords } from '../../components/guide/words.ts';
import { pageTitleOf } from '../../components/ui/page-name.ts';
import type { PortalId } from '../../lib/domain/codes.ts';
import { cmrc } from '../../lib/portals/cmrc/portal.ts';
import { COMMANDS, NO_RETURN } from '../../lib/portals/commands.ts';
import type { PortalDefinition } from '../../lib/portals/define.ts';
import { pcp } from '../../lib/portals/pcp/portal.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldOf } from '../../lib/schede/scheda.ts';

const PORTALS: Record<PortalId, PortalDefinition> = { pcp, cmrc };

/** How the portals and the schede call what a guide names. */
export const words: GuidaWords = {
  page: (portal, name) =>
    portal && PORTALS[portal].pages.some((page) => page.name === name) ? pageTitleOf(name) : name,
  campo: (scheda, id) => (scheda && fieldOf(SCHEDE[scheda], id)?.label) || id,
  comando: (name) => (Object.hasOwn(COMMANDS, name) && COMMANDS[name]?.words[0]) || name,
  noReturn: (name) => NO_RETURN.includes(name),
};
