import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PORTAL_IDS, SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { newEnte } from '../../lib/domain/ente.ts';
import { ENTITY_SCHEMAS } from '../../lib/domain/entities.ts';
import { ENTITY_NAMES, type EntityName } from '../../lib/domain/entity-names.ts';
import { GuidaSchema } from '../../lib/domain/guida.ts';
import { ProgressoSchema } from '../../lib/domain/progresso.ts';
import { STATI } from '../../lib/domain/registrazione.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  exportBackup,
  MAX_BACKUP_LENGTH,
  parseBackup,
} from '../../lib/exchange/backup.ts';
import { MIGRATIONS } from '../../lib/store/migrations/all.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { seedRows } from '../bench/store.ts';
import { capture, newProfile, seen } from '../store/fixtures.ts';

const PAGE = readFileSync('docs/formats.md', 'utf8');

/** The part of the page under a heading, up to the next one of the same level. */
const section = (heading: string): string => {
  const level = heading.match(/^#+/)?.[0] ?? '';
  const start = PAGE.indexOf(`${heading}\n`);
  expect(start, `docs/formats.md ha bisogno del titolo «${heading}»`).toBeGreaterThanOrEqual(0);
  const rest = PAGE.slice(start + heading.length);
  const end = rest.search(new RegExp(`\\n#{1,${level.length}} `));
  return end < 0 ? rest : rest.slice(0, end);
};

/** First cells of the tables of a part: the names between backquotes. */
const rowsOf = (text: string): string[] => [...text.matchAll(/^\| `([^`]+)` \|/gm)].map((row) => row[1] ?? '');
/** Names and the types beside them. */
const typesOf = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map((row) => [row[1] ?? '', (row[2] ?? '').trim()]));

type Schema = {
  _zod: {
    def: {
      type: string;
      shape?: Record<string, Schema>;
      element?: Schema;
      innerType?: Schema;
      format?: string;
      options?: Schema[];
    };
  };
};

/** Every field of a schema by its path, with the words the page uses for its type. */
const fieldsOf = (schema: Schema, path = ''): [string, string][] => {
  const { def } = schema._zod;
  if (def.type === 'object')
    return Object.entries(def.shape ?? {}).flatMap(([key, part]) => {
      const name = path ? `${path}.${key}` : key;
      return [[name, wordFor(part)] as [string, string], ...fieldsOf(part, name)];
    });
  if (def.type === 'array') return fieldsOf(def.element as Schema, `${path}[]`);
  return def.innerType ? fieldsOf(def.innerType, path) : [];
};
const wordFor = ({ _zod: { def } }: Schema): string => {
  if (def.type === 'optional') return `${wordFor(def.innerType as Schema)}, optional`;
  if (def.type === 'nullable') return `${wordFor(def.innerType as Schema)} or null`;
  if (def.type === 'union') {
    const words = [...new Set((def.options ?? []).map(wordFor))];
    if (words.length === 1) return words[0] ?? '';
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  }
  if (def.type === 'array') {
    const item = def.element as Schema;
    return item._zod.def.type === 'object' ? 'list' : `list of ${wordFor(item)}`;
  }
  if (def.type === 'number') return def.format === 'safeint' ? 'integer' : 'number';
  return { string: 'text', enum: 'text', boolean: 'boolean', object: 'object' }[def.type] ?? def.type;
};

describe('docs/formats.md', () => {
  it.each(ENTITY_NAMES)('describes every field of %s, and none that is not there', (name: EntityName) => {
    const fields = fieldsOf(ENTITY_SCHEMAS[name] as unknown as Schema);
    expect(fields.length).toBeGreaterThan(5);
    expect(typesOf(section(`### \`${name}\``))).toEqual(new Map(fields));
  });

  it.each([
    ['## Guide', GuidaSchema],
    ['## Progress of a learner', ProgressoSchema],
  ])('describes every field under «%s», and none that is not there', (heading, schema) => {
    expect(typesOf(section(heading))).toEqual(new Map(fieldsOf(schema as unknown as Schema)));
  });

  it('shows a backup that is one', () => {
    const example = section('## Backup').match(/```json\n([\s\S]*?)```/)?.[1] ?? '';
    const read = parseBackup(example);
    expect(read).toMatchObject({ ok: true, value: { format: BACKUP_FORMAT, version: BACKUP_VERSION } });
    expect(Object.keys(JSON.parse(example)).every((key) => rowsOf(section('## Backup')).includes(key))).toBe(true);
    expect(Object.keys(JSON.parse(example).data)).toEqual(ENTITY_NAMES);
  });

  it('names the version, the states, the portals, the schede and the bound of the size', () => {
    const versions = [...section('### Versions').matchAll(/^\| (\d+) \|/gm)].map((row) => Number(row[1]));
    expect(versions.at(-1)).toBe(BACKUP_VERSION);
    const states = [...(section('### States').split(':')[0] ?? '').matchAll(/`([^`]+)`/g)].map((one) => one[1]);
    expect(states).toEqual([...STATI]);
    for (const code of [...PORTAL_IDS, ...SCHEDA_CODES]) expect(PAGE).toContain(`\`${code}\``);
    expect(section('### Reading a backup')).toContain(`${MAX_BACKUP_LENGTH / 1e6} million characters`);
  });

  it('names the stores of the database and the keys of a row', async () => {
    const text = section('## Database');
    expect(text).toContain(`\`${DATABASE}\``);
    const profile = newProfile();
    await profile.startWorker().put('enti', newEnte('e'));
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(profile.name);
      opening.onsuccess = () => resolve(opening.result);
    });
    expect(database.version).toBe(MIGRATIONS.length);
    const others = [...database.objectStoreNames].filter((name) => !(ENTITY_NAMES as readonly string[]).includes(name));
    for (const name of others) expect(text).toContain(`\`${name}\``);
    const row = profile.local.content.get('mirror/enti/e') as object;
    expect(rowsOf(text)).toEqual(['id', 'seq', 'at', 'value', 'hash']);
    expect(Object.keys(row).sort()).toEqual(rowsOf(text).sort());
    database.close();
  });

  it('names every key that the worker leaves in extension storage', async () => {
    const text = section('## Mirror and the rest of extension storage');
    const patterns = [
      ...rowsOf(text),
      ...[...text.matchAll(/`(pending-captures\/[^`]*)`/g)].map((one) => one[1] ?? ''),
    ];
    const known = patterns.map((pattern) => new RegExp(`^${pattern.replace(/<[^>]+>/g, '.+')}$`));
    const profile = newProfile();
    const worker = profile.startWorker();
    await worker.put('enti', newEnte('e'));
    const [row] = seedRows(1);
    await worker.capture(capture('dettaglio', seen('ESEMPIO-0001', { cig: [row?.cig ?? ''] })));
    profile.local.content.delete('mirror/enti/e');
    profile.local.content.delete('mirror/header');
    await profile.startWorker().prepare();
    const keys = [...profile.local.content.keys(), ...profile.session.content.keys()];
    expect(keys.length).toBeGreaterThan(4);
    for (const key of keys)
      expect(
        known.some((pattern) => pattern.test(key)),
        `«${key}» non è in docs/formats.md`,
      ).toBe(true);
    for (const key of ['mirror/header', 'notices', 'scrub']) expect(keys).toContain(key);
  });
});

describe('a backup', () => {
  it('is read as it was written', () => {
    const data = {
      enti: [{ ...newEnte('e'), denominazione: 'Comune «di» Esempio\n\u2028<script>' }],
      rup: [],
      operatoriEconomici: [],
      convenzioni: [],
      affidamenti: [],
      pratiche: [],
      registrazioni: seedRows(200),
    };
    const text = exportBackup(data, '2026-11-21T17:40:00.000Z');
    expect(parseBackup(text)).toMatchObject({ ok: true, value: { data } });
    expect(parseBackup(`\uFEFF${text}`)).toMatchObject({ ok: true });
    // One record a line, so that two backups can be compared by people.
    expect(text.split('\n').filter((line) => line.includes('"acquisitoAt"'))).toHaveLength(200);
  });
});
