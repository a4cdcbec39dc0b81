import { ok, type Result, refused } from '../../domain/result.ts';
import { COLUMNS, type FileRows, HEADERS, MAX_ROWS } from './columns.ts';
import { decodeText, MAX_FILE_BYTES } from './decode.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';

/** Spreadsheets and archives begin with these: their bytes would be read as a text without sense. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOldExcel = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** Reads the rows of a file of convenzioni, CSV or JSON by its content; nothing is compared or written. */
export const readConvenzioniFile = async (bytes: Uint8Array): Promise<Result<FileRows>> => {
  if (bytes.length > MAX_FILE_BYTES)
    return refused('Il file è troppo grande (oltre 5 MB) per un elenco di convenzioni.');
  if (isZip(bytes) || isOldExcel(bytes))
    return refused('È un foglio di calcolo: aprilo e salvalo come «CSV» (separato da punto e virgola), poi riprova.');
  const text = decodeText(bytes);
  if (text.trim() === '') return refused('Il file è vuoto.');
  const read = /^\uFEFF?\s*[[{]/.test(text) ? readJson(text) : await readCsv(text);
  if (!read.ok) return read;
  if (read.value.rows.length === 0) return refused('Il file ha le intestazioni e nessuna riga.');
  return read.value.rows.length > MAX_ROWS
    ? refused(`Il file ha più di ${MAX_ROWS} righe: dividilo in più file.`)
    : ok(read.value);
};

/** The template: our headers, with the byte order mark by which Excel reads the accents. */
export const convenzioniTemplate = (): string => `\uFEFF${COLUMNS.map((column) => HEADERS[column][0]).join(';')}\r\n`;
