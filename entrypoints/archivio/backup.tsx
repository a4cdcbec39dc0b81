import { BackupPage, type Candidate } from '../../components/backup/backup-page.tsx';
import { dayInRome } from '../../lib/domain/day.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { exportBackup, MAX_BACKUP_LENGTH, parseBackup } from '../../lib/exchange/backup.ts';
import { describeBackup } from '../../lib/exchange/describe.ts';
import { send } from '../../lib/messaging/client.ts';
import { keepLanguage, keptLanguage } from '../../lib/platform/language.ts';
import { readEverything } from '../../lib/store/reader.ts';
import { download } from './download.ts';
import { language } from './language.ts';

const sentence = (error: unknown): { ok: false; reason: string } =>
  refused(error instanceof Error ? error.message : String(error));

const onExport = async (): Promise<Result<string>> => {
  try {
    const now = new Date();
    const name = `cigno-backup-${dayInRome(now)}.json`;
    download(name, exportBackup(await readEverything(), now.toISOString(), await keptLanguage()), 'application/json');
    return ok(name);
  } catch (error) {
    return sentence(error);
  }
};

const onFile = async (file: File): Promise<Result<Candidate>> => {
  try {
    // Four bytes are the most that one character takes: a larger file is not even read.
    const read = parseBackup(file.size > MAX_BACKUP_LENGTH * 4 ? ' '.repeat(MAX_BACKUP_LENGTH + 1) : await file.text());
    if (!read.ok) return read;
    const backup = read.value;
    return ok({
      day: dayInRome(new Date(backup.exportedAt)),
      counts: describeBackup(backup, await readEverything()).map(({ name, added, changed, equal, missing }) => ({
        kind: name,
        added,
        changed,
        same: equal,
        onlyHere: missing,
      })),
      language: backup.language && backup.language !== language.value ? backup.language : null,
      restore: async (mode, speaks) => {
        const answer = await send('backup.restore', { mode, backup });
        if (!answer.ok) return answer;
        // At the next opening: drawn anew, this page would lose what it has to say of the import.
        if (speaks && backup.language) await keepLanguage(backup.language);
        return ok(answer.value.written);
      },
    });
  } catch (error) {
    return sentence(error);
  }
};

/** The section of the backup. */
export const Backup = () => <BackupPage onExport={onExport} onFile={onFile} />;
