import { atOnce } from '../../lib/page/steps.ts';
import { aflinkPortal } from '../../lib/portals/aflink/family.ts';
import { recogniseStepsOf } from '../../lib/portals/registry.ts';

/** A sister portal, as `lib/portals/<id>/portal.ts` would declare it; the id of a known one stands in for its own. */
const sister = aflinkPortal({
  id: 'cmrc',
  name: 'Portale di una centrale di committenza (esempio)',
  menu: ['Affidamenti senza negoziazione', 'Adesioni a convenzione'],
  nuovo: 'Nuova adesione',
  schede: ['AD4'],
  lastVerified: '2026-11-22',
});

/** What the sister portal's declaration says of the page shown. */
export const saidBySister = () => {
  const { document } = globalThis;
  const address = 'https://gare.esempio.invalid/portale/document.asp';
  const { page, scheda, portal, known } = atOnce(recogniseStepsOf(sister, document, address));
  return { page, scheda, portal, known: known.map(({ id }) => id) };
};
