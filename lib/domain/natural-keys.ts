import { parseRealCig } from './cig.ts';
import type { PortalId } from './codes.ts';
import type { Entity } from './entities.ts';
import type { EntityName } from './entity-names.ts';
import type { Pratica, Registrazione } from './registrazione.ts';

/** Natural key of a pratica. */
export const praticaId = (portal: PortalId, codiceAppalto: string): string => `${portal}/${codiceAppalto}`;

/** Natural key of a registrazione: the same CIG is in the register exactly once. */
export const registrazioneId = (portal: PortalId, cig: string): string => `${portal}/${cig}`;

/** What is wrong in a record beyond its schema: the field and why, in Italian. */
export type Problem = { field: string; why: string };

/** Ids are UUIDs or natural keys: never long. */
const MAX_ID = 200;

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));

const idProblem = (id: string, wanted: string): Problem | null =>
  id === wanted ? null : { field: 'id', why: `deve essere «${wanted}»` };

const registrazioneProblem = (r: Registrazione): Problem | null => {
  const cig = parseRealCig(r.cig);
  if (!cig.ok) return { field: 'cig', why: cig.reason };
  if (cig.cig !== r.cig) return { field: 'cig', why: `va scritto «${cig.cig}»` };
  if (!isInstant(r.acquisitoAt)) return { field: 'acquisitoAt', why: 'non è una data con l’ora' };
  return idProblem(r.id, registrazioneId(r.portal, r.cig));
};

const praticaProblem = (p: Pratica): Problem | null => idProblem(p.id, praticaId(p.portal, p.codiceAppalto));

/** What keeps a record that fits its schema out of the store: its id, its natural key, the check digits of its CIG. */
export const recordProblem = (name: EntityName, record: Entity<EntityName>): Problem | null => {
  if (record.id === '' || record.id.length > MAX_ID) return { field: 'id', why: 'manca o è troppo lungo' };
  if (name === 'registrazioni') return registrazioneProblem(record as Registrazione);
  return name === 'pratiche' ? praticaProblem(record as Pratica) : null;
};
