import { type Guida, GuidaSchema } from '../domain/guida.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { validateGuida } from '../domain/validate-guida.ts';
import { unknownIn } from '../tours/known.ts';
import { describeGuidaIssue, placeInGuida } from './guida-issue.ts';
import { hostilePart } from './json-shape.ts';

/** The name and version written at the head of the file; described in `docs/formats.md`. */
export const GUIDA_FORMAT = 'cigno-guida';
export const GUIDA_VERSION = 1;

/** Characters of a file at most: some twenty screenshots, and what storage and a mail still take. */
export const MAX_GUIDA_LENGTH = 20_000_000;

const NOTHING = 'Non è stato importato nulla.';
const KEYS = ['format', 'version', 'exportedAt', 'guida'];

/** The guide as the text of one JSON file. `exportedAt` is a UTC instant (ISO 8601). */
export const exportGuida = (guida: Guida, exportedAt: string): string =>
  `${JSON.stringify({ format: GUIDA_FORMAT, version: GUIDA_VERSION, exportedAt, guida }, null, 1)}\n`;

/** The name of the file of a guide. */
export const guidaFileName = (guida: Guida): string => `cigno-guida-${guida.name}.json`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readHead = (file: unknown): Result<unknown> => {
  if (!isObject(file) || file.format !== GUIDA_FORMAT)
    return refused('Questo file non è una guida di Cigno: scegli un file esportato da «Guide» (cigno-guida).');
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 1)
    return refused('La guida non dice la sua versione: il file è incompleto o è stato modificato.');
  if (file.version > GUIDA_VERSION)
    return refused('La guida è stata fatta con una versione più recente di Cigno: aggiorna Cigno e riprova.');
  if (typeof file.exportedAt !== 'string' || Number.isNaN(Date.parse(file.exportedAt)))
    return refused('La guida non dice quando è stata esportata: il file è incompleto o è stato modificato.');
  const extra = Object.keys(file).find((key) => !KEYS.includes(key));
  if (extra !== undefined)
    return refused(`Il file contiene una parte sconosciuta, «${extra.slice(0, 40)}». ${NOTHING}`);
  return ok(file.guida);
};

/**
 * Reads a guide from the text of its file: all of it or nothing, with the place of the first error in Italian. What is
 * not in the shape is refused, not dropped: a step has no place for anything that could press or write.
 */
export const readGuidaFile = (text: string): Result<Guida> => {
  if (text.length > MAX_GUIDA_LENGTH)
    return refused('Il file è troppo grande per essere una guida di Cigno (oltre 20 MB).');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('Il file non è leggibile: è incompleto o non è una guida di Cigno.');
  }
  const hostile = hostilePart(file, 'una guida di Cigno');
  if (hostile) return refused(hostile);
  const head = readHead(file);
  if (!head.ok) return head;
  const parsed = GuidaSchema.safeParse(head.value);
  if (!parsed.success) return refused(`${describeGuidaIssue(parsed.error.issues[0])} ${NOTHING}`);
  const problem = validateGuida(parsed.data).find(({ severity }) => severity === 'errore');
  if (problem) return refused(`${placeInGuida(problem.path.split('.'))}: ${problem.message} ${NOTHING}`);
  const [unknown] = unknownIn(parsed.data);
  return unknown ? refused(`${unknown} ${NOTHING}`) : ok(parsed.data);
};
