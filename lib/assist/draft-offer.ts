import { draftOf } from '../domain/document-name.ts';
import { type DraftRow, joinDrafts, type KeptDraft } from '../domain/draft.ts';
import { isFormPage, type PageModel } from '../domain/page-model.ts';
import { formOf } from '../portals/form-of.ts';
import { PORTALS } from '../portals/recognise-page.ts';
import { fieldOf } from '../schede/scheda.ts';
import { plan } from './plan.ts';

/** Drafts offered at once. */
const MOST = 3;
/** ms after the last change of a stay within which what it holds and the page does not is only on its way. */
export const FRESH = 4_000;

/** A draft that may be brought back here. */
export type DraftOffer = {
  draft: KeptDraft;
  /** Empty fields of the page that it would fill now. */
  missing: number;
};

/**
 * What was written before and the page in sight does not hold: of the same draft, or of any of its scheda where the page
 * is a new one. A page that holds something else is no reason to offer: that may be newer.
 */
export const draftOffers = (model: PageModel, rows: readonly DraftRow[], now: Date): DraftOffer[] => {
  const { portal, scheda } = model;
  if (!portal || !scheda || !isFormPage(model.page)) return [];
  const name = draftOf(model);
  const form = formOf(PORTALS[portal], scheda);
  const since = new Date(now.getTime() - FRESH).toISOString();
  const live = rows.find(({ id, at }) => id === `${portal}/${model.visit}` && at >= since)?.id;
  const here = rows.filter((row) => row.portal === portal && row.scheda === scheda);
  return joinDrafts(here, live)
    .filter((draft) => name === '' || draft.name === name)
    .flatMap((draft): DraftOffer[] => {
      // What another version of Cigno knew and this one does not has no place to go to.
      const values = draft.values.filter(({ id }) => fieldOf(form, id) !== null);
      const missing = plan(model, values, form).entries.filter(({ action }) => action === 'write').length;
      return missing > 0 ? [{ draft: { ...draft, values }, missing }] : [];
    })
    .slice(0, MOST);
};
