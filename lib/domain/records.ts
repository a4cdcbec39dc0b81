import type { Entity } from './entities.ts';
import type { EntityName } from './entity-names.ts';

/** Every record of every kind: what a backup carries. */
export type Records = { [N in EntityName]: Entity<N>[] };
