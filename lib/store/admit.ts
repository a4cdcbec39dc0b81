import { ENTITY_SCHEMAS, type Entity } from '../domain/entities.ts';
import type { EntityName } from '../domain/entity-names.ts';
import { recordProblem } from '../domain/natural-keys.ts';
import { ok, type Result, refused } from '../domain/result.ts';

/**
 * Reads one record of a kind from anything: its schema, its natural key, its CIG's check digits.
 * The reason of a refusal is Italian and names the field.
 */
export const admit = <N extends EntityName>(name: N, value: unknown): Result<Entity<N>> => {
  const parsed = ENTITY_SCHEMAS[name].safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') || 'il record';
    return refused(`Dato non valido nel campo «${path}».`);
  }
  const problem = recordProblem(name, parsed.data);
  if (!problem) return ok(parsed.data as Entity<N>);
  return refused(
    problem.field === 'cig' ? problem.why : `Dato non valido nel campo «${problem.field}»: ${problem.why}.`,
  );
};
