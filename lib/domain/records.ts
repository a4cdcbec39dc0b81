import type { Entity, EntityName } from './entities.ts';

/** Every record of every kind: what a backup carries. */
export type Records = { [N in EntityName]: Entity<N>[] };
