import { ENTITY_SCHEMAS, type Entity } from '../domain/entities.ts';
import type { EntityName } from '../domain/entity-names.ts';
import type { Pratica, Registrazione } from '../domain/registrazione.ts';
import { canonical, EMPTY_DIGEST, hashText, xorDigest } from './hash.ts';
import type { PraticaKeys, RegistrazioneKeys, Row, StoreMeta } from './schema.ts';
import { registrazioneWords } from './words.ts';

/** A row as it travels and is mirrored: without the keys that only the indexes need. */
export type BareRow = Row & { value: Entity<EntityName> | null };

const hashOf = (row: Omit<Row, 'hash'>): string => hashText(canonical([row.id, row.seq, row.at, row.value]));

/** A new row for a value, or the tombstone of a deleted one (`value` null). */
export const makeRow = (id: string, seq: number, at: string, value: Entity<EntityName> | null): BareRow => ({
  id,
  seq,
  at,
  value,
  hash: hashOf({ id, seq, at, value } as Row),
});

/** Whether something read back is a row of that id whose hash is right; false for anything damaged. */
export const isSound = (row: unknown, id: string): row is BareRow => {
  if (typeof row !== 'object' || row === null) return false;
  const r = row as Row;
  if (r.id !== id || !Number.isSafeInteger(r.seq) || typeof r.at !== 'string' || r.value === undefined) return false;
  return r.hash === hashOf(r);
};

/** Whether the value of a sound row is one that this version of Cigno can read. */
export const isReadable = (name: EntityName, row: BareRow): boolean =>
  row.value === null || ENTITY_SCHEMAS[name].safeParse(row.value).success;

const registrazioneKeys = (r: Registrazione): RegistrazioneKeys => ({
  words: registrazioneWords(r),
  newest: -Date.parse(r.acquisitoAt),
});

/** A pratica waits for its CIG until it has one or is cancelled or annulled. */
export const isWaiting = (p: Pratica): boolean =>
  p.cig.length === 0 && p.stato !== 'cancellato' && p.stato !== 'annullato';

const praticaKeys = (p: Pratica): PraticaKeys => (isWaiting(p) ? { waiting: 1 } : {});

/** The row as IndexedDB keeps it, with what its indexes need. */
export const withKeys = (name: EntityName, row: BareRow): Row & (PraticaKeys | RegistrazioneKeys | object) => {
  const bare = bareRow(row);
  if (name === 'registrazioni')
    return { ...bare, ...(row.value ? registrazioneKeys(row.value as Registrazione) : { words: [] }) };
  if (name === 'pratiche' && row.value) return { ...bare, ...praticaKeys(row.value as Pratica) };
  return bare;
};

/** The row without the keys of the indexes. */
export const bareRow = ({ id, seq, at, value, hash }: BareRow): BareRow => ({ id, seq, at, value, hash });

/** What a store should hold after `before` was replaced by `after`. */
export const metaAfter = (meta: StoreMeta, before: BareRow | undefined, after: BareRow): StoreMeta => ({
  name: meta.name,
  count: meta.count + (after.value ? 1 : 0) - (before?.value ? 1 : 0),
  rows: meta.rows + (before ? 0 : 1),
  seq: Math.max(meta.seq, after.seq),
  digest: xorDigest(before ? xorDigest(meta.digest, before.hash) : meta.digest, after.hash),
});

/** What an empty store should hold. */
export const emptyMeta = (name: EntityName): StoreMeta => ({ name, count: 0, rows: 0, seq: 0, digest: EMPTY_DIGEST });
