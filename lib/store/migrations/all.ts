import { registro } from './0001-registro.ts';
import { convenzioni } from './0002-convenzioni.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order; the version of the database is the last one's. */
export const MIGRATIONS: readonly Migration[] = [registro, convenzioni];
