import type * as z from 'zod/mini';

const listOf = (kept: unknown): unknown[] => (Array.isArray(kept) ? kept : []);

/** What a schema can read of a list that was kept; one that it cannot is left out, the others are not lost with it. */
export const readable = <S extends z.ZodMiniType>(kept: unknown, schema: S): z.infer<S>[] =>
  listOf(kept).flatMap((one) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });

/** What the schema cannot read of it: kept as it is, for a later Cigno may. */
export const unreadable = (kept: unknown, schema: z.ZodMiniType): unknown[] =>
  listOf(kept).filter((one) => !schema.safeParse(one).success);
