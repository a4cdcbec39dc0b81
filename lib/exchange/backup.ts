import { ENTITY_SCHEMAS } from '../domain/entities.ts';
import { ENTITY_NAMES, type EntityName } from '../domain/entity-names.ts';
import { Language } from '../domain/language.ts';
import { recordProblem } from '../domain/natural-keys.ts';
import type { Records } from '../domain/records.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { describeIssue, where } from './issue.ts';
import { hostilePart } from './json-shape.ts';
import { upgradeData } from './upgrade.ts';

/** The name and version written at the head of the file; described in `docs/formats.md`. */
export const BACKUP_FORMAT = 'cigno-backup';
export const BACKUP_VERSION = 2;

/** Characters of a file at most: 100.000 CIGs are about 45 MB, and a message between contexts holds 64. */
export const MAX_BACKUP_LENGTH = 50_000_000;

/** Everything a backup carries. */
export type Backup = {
  format: typeof BACKUP_FORMAT;
  version: typeof BACKUP_VERSION;
  exportedAt: string;
  data: Records;
  /** The language the office has chosen. Versions that do not know it pass over it; one that cannot be read is none. */
  language?: Language;
};

/** The backup as the text of one JSON file, one record a line. `exportedAt` is a UTC instant (ISO 8601). */
export const exportBackup = (data: Records, exportedAt: string, language: Language | null = null): string => {
  const kinds = ENTITY_NAMES.map((name) => {
    const records = data[name].map((record) => `   ${JSON.stringify(record)}`);
    return `  ${JSON.stringify(name)}: [${records.length > 0 ? `\n${records.join(',\n')}\n  ` : ''}]`;
  });
  const head = [
    `"format": ${JSON.stringify(BACKUP_FORMAT)}`,
    `"version": ${BACKUP_VERSION}`,
    `"exportedAt": ${JSON.stringify(exportedAt)}`,
    ...(language ? [`"language": ${JSON.stringify(language)}`] : []),
  ];
  return `{\n ${head.join(',\n ')},\n "data": {\n${kinds.join(',\n')}\n }\n}\n`;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readHead = (file: unknown): Result<Record<string, unknown>> => {
  if (!isObject(file) || file.format !== BACKUP_FORMAT)
    return refused('Questo file non è un backup di Cigno: scegli il file esportato dall’archivio (cigno-backup).');
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1)
    return refused('Il backup non dice la sua versione: il file è incompleto o è stato modificato.');
  if (file.version > BACKUP_VERSION)
    return refused('Il backup è stato fatto con una versione più recente di Cigno: aggiorna Cigno e riprova.');
  if (typeof file.exportedAt !== 'string' || Number.isNaN(Date.parse(file.exportedAt)))
    return refused('Il backup non dice quando è stato esportato: il file è incompleto o è stato modificato.');
  if (!isObject(file.data)) return refused('Il backup non contiene la parte «data»: il file è incompleto.');
  return ok(file.data);
};

const readKind = (name: EntityName, list: unknown): Result<Records[EntityName]> => {
  if (!Array.isArray(list)) return refused(`${name}: manca o non è un elenco. Il file è incompleto.`);
  const ids = new Map<string, number>();
  const records: unknown[] = [];
  for (const [place, item] of list.entries()) {
    const parsed = ENTITY_SCHEMAS[name].safeParse(item);
    if (!parsed.success) return refused(describeIssue(name, place, parsed.error.issues[0]));
    const problem = recordProblem(name, parsed.data);
    if (problem) return refused(where(name, place, problem.field, problem.why));
    const twin = ids.get(parsed.data.id);
    if (twin !== undefined) return refused(where(name, place, 'id', `è uguale a quello dell’elemento ${twin + 1}`));
    ids.set(parsed.data.id, place);
    records.push(parsed.data);
  }
  return ok(records as Records[EntityName]);
};

/** Reads a backup from a JSON value already parsed: all of it or nothing, with the place of the first error in Italian. */
export const readBackup = (file: unknown): Result<Backup> => {
  const hostile = hostilePart(file);
  if (hostile) return refused(hostile);
  const head = readHead(file);
  if (!head.ok) return head;
  const { exportedAt, version } = file as { exportedAt: string; version: number };
  const upgraded = upgradeData(head.value, version);
  const extra = Object.keys(upgraded).find((key) => !(ENTITY_NAMES as readonly string[]).includes(key));
  if (extra !== undefined)
    return refused(`Il backup contiene una parte sconosciuta, «${extra.slice(0, 40)}»: non è stato importato nulla.`);
  const data: Partial<Record<EntityName, unknown>> = {};
  for (const name of ENTITY_NAMES) {
    const kind = readKind(name, upgraded[name]);
    if (!kind.ok) return kind;
    data[name] = kind.value;
  }
  const language = Language.safeParse((file as { language?: unknown }).language);
  return ok({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt,
    data: data as Records,
    ...(language.success && { language: language.data }),
  });
};

/** Reads a backup from the text of its file; nothing is changed anywhere. */
export const parseBackup = (text: string): Result<Backup> => {
  if (text.length > MAX_BACKUP_LENGTH)
    return refused('Il file è troppo grande per essere un backup di Cigno (oltre 50 MB).');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('Il file non è leggibile: è incompleto o non è un backup di Cigno.');
  }
  return readBackup(file);
};
