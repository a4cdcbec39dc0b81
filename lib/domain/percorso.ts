import * as z from 'zod/mini';

const name = z.string().check(z.maxLength(80));

/** A guide under way: what no page can tell. Everything else is read from the page in front. */
export const PercorsoSchema = z.strictObject({
  /** Name of the guide. */
  guida: name,
  /** Step shown last: where the user was, while the page in front is none of the guide's; null before the first. */
  at: z.nullable(name),
  /** The pratica of that page by its own identifier, '' where it had none. */
  about: z.string().check(z.maxLength(300)),
  /** Steps that the user said are done, each for the pratica it was done for. */
  ticks: z.array(z.strictObject({ step: name, about: z.string().check(z.maxLength(300)) })).check(z.maxLength(500)),
});
export type Percorso = z.infer<typeof PercorsoSchema>;

/** A guide that begins now. */
export const newPercorso = (guida: string): Percorso => ({ guida, at: null, about: '', ticks: [] });
