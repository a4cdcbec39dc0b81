import type * as z from 'zod/mini';
import { AffidamentoSchema } from './affidamento.ts';
import { ConvenzioneSchema } from './convenzione.ts';
import { EnteSchema } from './ente.ts';
import type { EntityName } from './entity-names.ts';
import { OperatoreEconomicoSchema } from './operatore-economico.ts';
import { PraticaSchema, RegistrazioneSchema } from './registrazione.ts';
import { RupSchema } from './rup.ts';

/** Every kind of record that is kept, and its schema. The register's own kinds are written by the worker alone. */
export const ENTITY_SCHEMAS = {
  enti: EnteSchema,
  rup: RupSchema,
  operatoriEconomici: OperatoreEconomicoSchema,
  convenzioni: ConvenzioneSchema,
  affidamenti: AffidamentoSchema,
  pratiche: PraticaSchema,
  registrazioni: RegistrazioneSchema,
} as const satisfies Record<EntityName, z.ZodMiniType>;

export type Entity<N extends EntityName> = z.infer<(typeof ENTITY_SCHEMAS)[N]>;
