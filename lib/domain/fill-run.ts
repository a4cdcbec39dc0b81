import * as z from 'zod/mini';

/**
 * A fill under way, kept outside the page and the panel: a page that reloads itself in the middle (AFLink, portals.md
 * 3.5) or a panel that is closed must not lose it. `document` names what is being filled, never an address.
 */
export const FillRunSchema = z.object({
  document: z.string(),
  affidamento: z.string(),
  /** Field keys (`fieldKey`) that the user chose to overwrite or to write where only a person can tell. */
  chosen: z.array(z.string()),
  done: z.number(),
  total: z.number(),
  /** UTC instant (ISO 8601). */
  at: z.string(),
});
export type FillRun = z.infer<typeof FillRunSchema>;
