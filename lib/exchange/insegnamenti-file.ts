import {
  contradict,
  type Insegnamento,
  type InsegnamentoCampo,
  InsegnamentoSchema,
  MOST_INSEGNAMENTI,
} from '../domain/insegnamento.ts';
import { hiddenCharacter } from '../domain/plain-text.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { hostilePart } from './json-shape.ts';
import { sameJson } from './same.ts';

/** The name and version written at the head of the file; described in `docs/formats.md`. */
export const INSEGNAMENTI_FORMAT = 'cigno-insegnamenti';
export const INSEGNAMENTI_VERSION = 1;

/** Characters of a file at most: five hundred teachings with long words. */
export const MAX_INSEGNAMENTI_LENGTH = 2_000_000;
const LONGEST_TITLE = 120;

const NOTHING = 'Non è stato importato nulla.';
const KEYS = ['format', 'version', 'exportedAt', 'title', 'insegnamenti'];

/** What a file of teachings says. */
export type InsegnamentiFile = { title: string; exportedAt: string; insegnamenti: Insegnamento[] };

/** The teachings as the text of one JSON file; whose file it is says its title, so where each came from is left out. */
export const exportInsegnamenti = (all: readonly Insegnamento[], title: string, exportedAt: string): string => {
  const insegnamenti = all.map((one) => ({ ...one, from: null }));
  const head = { format: INSEGNAMENTI_FORMAT, version: INSEGNAMENTI_VERSION, exportedAt, title };
  return `${JSON.stringify({ ...head, insegnamenti }, null, 1)}\n`;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readHead = (file: unknown): Result<{ title: string; exportedAt: string; list: unknown[] }> => {
  if (!isObject(file) || file.format !== INSEGNAMENTI_FORMAT)
    return refused(
      'Questo file non contiene insegnamenti: scegli un file esportato da «Insegnamenti» (cigno-insegnamenti).',
    );
  const { version, exportedAt, title, insegnamenti } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused('Il file non dice la sua versione: è incompleto o è stato modificato.');
  if (version > INSEGNAMENTI_VERSION)
    return refused('Il file è stato fatto con una versione più recente di Cigno: aggiorna Cigno e riprova.');
  if (typeof exportedAt !== 'string' || Number.isNaN(Date.parse(exportedAt)))
    return refused('Il file non dice quando è stato esportato: è incompleto o è stato modificato.');
  if (typeof title !== 'string' || title.trim() === '' || title.length > LONGEST_TITLE)
    return refused('Il file non ha un titolo, o ne ha uno troppo lungo: è incompleto o è stato modificato.');
  const hidden = hiddenCharacter(title);
  if (hidden) return refused(`Il titolo del file ${hidden}. ${NOTHING}`);
  const extra = Object.keys(file).find((key) => !KEYS.includes(key));
  if (extra !== undefined)
    return refused(`Il file contiene una parte sconosciuta, «${extra.slice(0, 40)}». ${NOTHING}`);
  if (!Array.isArray(insegnamenti) || insegnamenti.length === 0)
    return refused(`Nel file non c’è nessun insegnamento. ${NOTHING}`);
  if (insegnamenti.length > MOST_INSEGNAMENTI)
    return refused(`Nel file ci sono più di ${MOST_INSEGNAMENTI} insegnamenti. ${NOTHING}`);
  return ok({ title: title.trim(), exportedAt, list: insegnamenti });
};

const bad = (at: number, why: string): Result<never> => refused(`Insegnamento ${at + 1}: ${why}. ${NOTHING}`);

/** A field that nothing but its place tells from others teaches nothing, whoever wrote it. */
const isBare = ({ at }: InsegnamentoCampo): boolean => at.label === '' && (at.name === '' || at.headings.length === 0);

/**
 * Reads teachings from the text of their file: all or nothing, with the first error in Italian. What is not in the shape
 * is refused, not dropped. `knows` says whether a field is one of its scheda on its portal.
 */
export const readInsegnamentiFile = (
  text: string,
  knows: (one: InsegnamentoCampo) => boolean,
): Result<InsegnamentiFile> => {
  if (text.length > MAX_INSEGNAMENTI_LENGTH)
    return refused('Il file è troppo grande per contenere insegnamenti di Cigno (oltre 2 MB).');
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('Il file non è leggibile: è incompleto o non contiene insegnamenti di Cigno.');
  }
  const hostile = hostilePart(file, 'un file di insegnamenti');
  if (hostile) return refused(hostile);
  const head = readHead(file);
  if (!head.ok) return head;
  const { title, exportedAt, list } = head.value;
  const insegnamenti: Insegnamento[] = [];
  for (const [at, one] of list.entries()) {
    const parsed = InsegnamentoSchema.safeParse(one);
    if (!parsed.success) {
      const part = parsed.error.issues[0]?.path.map(String).join('.').slice(0, 40) || 'tutto';
      return bad(at, `la parte «${part}» non è come deve essere`);
    }
    if (parsed.data.kind === 'campo' && isBare(parsed.data))
      return bad(at, 'non dice abbastanza per ritrovare il campo, e il posto da solo non basta');
    if (parsed.data.kind === 'campo' && !knows(parsed.data))
      return bad(at, `il campo «${parsed.data.field}» non è della scheda ${parsed.data.scheda}`);
    const twin = insegnamenti.findIndex((other) => contradict(other, parsed.data));
    if (twin >= 0) return bad(at, `contrasta con l’insegnamento ${twin + 1} dello stesso file`);
    insegnamenti.push({ ...parsed.data, from: title });
  }
  return ok({ title, exportedAt, insegnamenti });
};

/** What one teaching of a file would do here: add, nothing, or take the place of mine. */
export type InsegnamentoPreview = {
  lesson: Insegnamento;
  /** What it contradicts here; empty when it is new. */
  mine: Insegnamento[];
  how: 'nuovo' | 'uguale' | 'contrasta';
};

const matter = ({ id, on, from, ...rest }: Insegnamento): unknown => rest;

/** Compares the teachings of a file with those that are here. */
export const previewInsegnamenti = (
  coming: readonly Insegnamento[],
  here: readonly Insegnamento[],
): InsegnamentoPreview[] =>
  coming.map((lesson) => {
    const mine = here.filter((one) => contradict(one, lesson));
    const same = mine.length === 1 && sameJson(matter(mine[0] as Insegnamento), matter(lesson));
    return { lesson, mine, how: same ? 'uguale' : mine.length > 0 ? 'contrasta' : 'nuovo' };
  });

/** What is kept once some of them were chosen: each in the place of what it contradicts, under an id of its own. */
export const takeInsegnamenti = (
  chosen: readonly Insegnamento[],
  here: readonly Insegnamento[],
  newId: () => string,
): Insegnamento[] => {
  const left = here.filter((one) => !chosen.some((lesson) => contradict(one, lesson)));
  const taken = new Set(left.map(({ id }) => id));
  return [
    ...left,
    ...chosen.map((one) => {
      const id = taken.has(one.id) ? newId() : one.id;
      taken.add(id);
      return { ...one, id };
    }),
  ];
};
