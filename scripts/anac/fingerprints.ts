import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SchedaCode } from '../../lib/domain/codes.ts';
import { readTable } from '../../test/rules/conformance/table.ts';
import type { Fingerprints } from './scheda-gaps.ts';

const print = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);

/** The rules of a scheda's table, each code with the fingerprint of its conditions; null when the folder has no such table. */
export const fingerprintsOf = async (folder: string, scheda: SchedaCode): Promise<Fingerprints | null> => {
  const path = join(folder, `${scheda}.dmn`);
  if (!existsSync(path)) return null;
  const conditions = new Map<string, string[]>();
  for (const { code, condition } of (await readTable(path, scheda)).rules)
    conditions.set(code, [...(conditions.get(code) ?? []), condition]);
  const codes = [...conditions.keys()].sort();
  return Object.fromEntries(codes.map((code) => [code, print((conditions.get(code) ?? []).join(' or '))]));
};
