import * as z from 'zod/mini';

/** One attempt at an exercise of the palestra. */
export const TentativoSchema = z.strictObject({
  /** Name of the exercise. */
  exercise: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  /** UTC instant of its end. */
  at: z.string().check(z.maxLength(40)),
  passed: z.boolean(),
  /** Italian sentences: what was seen, what was missed. */
  found: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(50)),
  missed: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(50)),
});
export type Tentativo = z.infer<typeof TentativoSchema>;

/** Name and version at the head of the file that a learner hands to the tutor; described in `docs/formats.md`. */
export const PROGRESSO_FORMAT = 'cigno-progresso';

/** What a learner did in the palestra, as one file; `learner` is what the learner wrote there, perhaps ''. */
export const ProgressoSchema = z.strictObject({
  format: z.literal(PROGRESSO_FORMAT),
  version: z.literal(1),
  exportedAt: z.string().check(z.maxLength(40)),
  learner: z.string().check(z.maxLength(200)),
  attempts: z.array(TentativoSchema).check(z.maxLength(2000)),
});
export type Progresso = z.infer<typeof ProgressoSchema>;
