import * as z from 'zod/mini';

/** What a frame is to ring: a field by its handle, or a command of the portal by its words; neither: nothing. */
export const MarkSchema = z.object({
  frame: z.string(),
  key: z.nullable(z.string()),
  /** Words in the order of preference: the control itself, then what opens the menu it stands in. */
  words: z.array(z.array(z.string())),
  /** The user asked where it is: the page scrolls there. */
  lead: z.boolean(),
});
export type Mark = z.infer<typeof MarkSchema>;
