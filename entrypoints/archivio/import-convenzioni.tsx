import { type ImportCandidate, ImportPage } from '../../components/convenzioni/import-page.tsx';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { newUuid } from '../../lib/domain/uuid.ts';
import { MAX_FILE_BYTES } from '../../lib/exchange/convenzioni/decode.ts';
import { chosen, previewRows } from '../../lib/exchange/convenzioni/preview.ts';
import { convenzioniTemplate, readConvenzioniFile } from '../../lib/exchange/convenzioni/read-file.ts';
import { send } from '../../lib/messaging/client.ts';
import { list } from '../../lib/store/reader.ts';
import { download } from './download.ts';

const onFile = async (file: File): Promise<Result<ImportCandidate>> => {
  try {
    // A file beyond the bound is not read to its end: one byte more is enough to refuse it.
    const bytes = new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer());
    const read = await readConvenzioniFile(bytes);
    if (!read.ok) return read;
    const [convenzioni, operatori] = await Promise.all([list('convenzioni'), list('operatoriEconomici')]);
    const preview = previewRows(read.value.rows, { convenzioni, operatori, newId: newUuid });
    return ok({
      preview,
      unknown: read.value.unknown,
      write: async (update) => {
        const { convenzioni: coming, firms } = chosen(preview, update);
        const answer = await send('entity.put-all', {
          records: [
            ...firms.map((value) => ({ name: 'operatoriEconomici' as const, value })),
            ...coming.map((value) => ({ name: 'convenzioni' as const, value })),
          ],
        });
        return answer.ok ? ok(coming.length) : answer;
      },
    });
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
};

const onTemplate = () => download('cigno-convenzioni-modello.csv', convenzioniTemplate(), 'text/csv;charset=utf-8');

/** Convenzioni from a file. */
export const ImportConvenzioni = () => <ImportPage onFile={onFile} onTemplate={onTemplate} />;
