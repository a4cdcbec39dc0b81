/** The outcome of an operation that can be refused for a reason a person can read (in Italian). */
export type Result<T> = { ok: true; value: T } | { ok: false; reason: string };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps an Italian sentence as a refusal. */
export const refused = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });
