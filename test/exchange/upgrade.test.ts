import { expect, it } from 'vitest';
import { parseBackup } from '../../lib/exchange/backup.ts';
import { upgradeData } from '../../lib/exchange/upgrade.ts';
import { sampleBackup } from '../samples/backup.ts';

/** A file as version 1 wrote it: the same lists, without the convenzioni. */
const version1 = (): string => {
  const file = JSON.parse(sampleBackup());
  const { convenzioni: _, ...data } = file.data;
  return JSON.stringify({ ...file, version: 1, data });
};

it('reads a backup of version 1 as one without convenzioni, and loses nothing of it', () => {
  const [old, recent] = [parseBackup(version1()), parseBackup(sampleBackup())];
  expect(old).toEqual(recent);
  expect(old).toMatchObject({ ok: true, value: { version: 2, data: { convenzioni: [] } } });
});

it('asks a backup of version 2 for its list of convenzioni', () => {
  const file = { ...JSON.parse(version1()), version: 2 };
  const read = parseBackup(JSON.stringify(file));
  expect(read.ok ? '' : read.reason).toContain('convenzioni: manca');
});

it('takes every step from the version of the file, and none for the present one', () => {
  expect(upgradeData({ enti: [] }, 1)).toEqual({ convenzioni: [], enti: [] });
  expect(upgradeData({ enti: [] }, 2)).toEqual({ enti: [] });
  expect(upgradeData({ convenzioni: 'x' }, 1)).toEqual({ convenzioni: 'x' });
});
