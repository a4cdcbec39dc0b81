import * as z from 'zod/mini';

/** Names of fields: no value of any of them. */
const Names = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500));

/** What the user did with the copy list of one document: which fields were on it, which are ticked as done. */
export const CopyMemorySchema = z.object({ listed: Names, done: Names });
export type CopyMemory = z.infer<typeof CopyMemorySchema>;
