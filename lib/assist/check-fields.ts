import { fieldKey } from '../domain/field.ts';
import type { ModelField, PageModel } from '../domain/page-model.ts';
import type { Form } from '../portals/form-of.ts';
import { blocksOf, type FieldDeclaration, type Scheda, type SectionDeclaration } from '../schede/scheda.ts';
import type { CheckItem } from './check-report.ts';
import { problemOf } from './check-value.ts';
import type { CodeBook } from './code-book.ts';
import type { Reading } from './page-form.ts';
import { blockName } from './plan-absent.ts';

/** The path of a field's innermost block, with its `[]`: '' outside of all blocks. A list of texts is not a block of its own. */
const blockPath = (id: string): string => {
  const bare = id.endsWith('[]') ? id.slice(0, -2) : id;
  const end = bare.lastIndexOf('[]');
  return end < 0 ? '' : bare.slice(0, end + 2);
};

const depthOf = (path: string): number => path.split('[]').length - 1;

/** Every occurrence of a block on the page, as index prefixes, in page order; `[[]]` for what is outside of all blocks. */
const placesOf = (path: string, readings: readonly Reading[]): number[][] => {
  const depth = depthOf(path);
  if (depth === 0) return [[]];
  const places = new Map<string, number[]>();
  for (const { declared, field } of readings) {
    if (!declared.id.startsWith(path) || field.index.length < depth) continue;
    const place = field.index.slice(0, depth);
    places.set(place.join('.'), place);
  }
  if (places.size > 0 || depth === 1) return [...places.values()];
  // No inner block at all: the outer ones still want theirs.
  return placesOf(blockPath(path), readings).map((outer) => [...outer, 0]);
};

/** "Aggiudicazione 2", "Aggiudicazione 1, Partecipante 1"; '' for a field outside of all blocks. */
export const placeName = (scheda: Scheda, id: string, index: readonly number[]): string =>
  blocksOf(id)
    .slice(0, index.length)
    .map((block, level) => blockName(scheda, block, index[level] ?? 0))
    .join(', ');

const item = (
  scheda: Scheda,
  declared: FieldDeclaration,
  index: number[],
  outcome: CheckItem['outcome'],
  message: string,
  field: ModelField | null,
  missing = false,
): CheckItem => ({
  id: fieldKey(declared.id, index),
  kind: 'campo',
  code: '',
  outcome,
  severity: 'errore',
  title: field?.label || declared.label,
  place: placeName(scheda, declared.id, index),
  message,
  norm: '',
  missing,
  closed: field?.visible === false,
  keys: field ? [field.key] : [],
});

const judge = (reading: Reading, scheda: Scheda, book: CodeBook, today: string): CheckItem | null => {
  const { declared, field, state, value, problem } = reading;
  const told = (outcome: CheckItem['outcome'], message: string, missing = false) =>
    item(scheda, declared, field.index, outcome, message, field, missing);
  if (state === 'wrong') return told('errore', problem);
  if (state === 'unreadable') return told('nonVerificabile', `${problem} Guardalo tu.`);
  if (state === 'empty' || value === null) {
    if (declared.required) return told('errore', 'È obbligatorio ed è vuoto.', true);
    return field.required ? told('errore', 'La pagina lo segna obbligatorio ed è vuoto.', true) : null;
  }
  const found = problemOf(value, declared, book, today);
  return found ? told(found.outcome, found.message) : told('ok', 'Compilato, senza errori visibili.');
};

/** A required field that no reading has, in a section that the page shows; what the portal gives by itself is not looked for. */
const missing = (
  section: SectionDeclaration,
  scheda: Scheda & Pick<Form, 'given'>,
  readings: readonly Reading[],
): CheckItem[] =>
  section.fields
    .filter(({ id, required }) => required && !scheda.given?.includes(id))
    .flatMap((declared) =>
      placesOf(blockPath(declared.id), readings)
        .filter(
          (place) =>
            !readings.some((r) => r.declared.id === declared.id && place.every((p, l) => r.field.index[l] === p)),
        )
        .map((place) =>
          item(
            scheda,
            declared,
            place,
            'nonVerificabile',
            'È obbligatorio, ma Cigno non lo trova sulla pagina: cercalo e guardalo tu.',
            null,
          ),
        ),
    );

const unseen = (section: SectionDeclaration, wanted: number): CheckItem => ({
  id: `sezione:${section.id}`,
  kind: 'sezione',
  code: '',
  outcome: 'nonVerificabile',
  severity: 'errore',
  title: `Sezione ${section.title}`,
  place: '',
  message: `Non è sulla pagina: ${wanted} campi obbligatori non si possono controllare. Aprila, e il controllo si aggiorna da solo.`,
  norm: '',
  missing: false,
  closed: false,
  keys: [],
});

/** Fields that only the page knows, and says are required: their values are not read, so nobody can say they are right. */
const strangers = (model: PageModel): CheckItem[] =>
  model.fields
    .filter(({ id, required, visible }) => id === null && required && visible)
    .map((field) => ({
      id: `pagina:${field.key}`,
      kind: 'campo' as const,
      code: '',
      outcome: 'nonVerificabile' as const,
      severity: 'errore' as const,
      title: field.label || 'Campo senza nome',
      place: field.section,
      message: 'La pagina lo segna obbligatorio, ma Cigno non lo conosce e non lo legge: guarda tu che sia compilato.',
      norm: '',
      missing: false,
      closed: false,
      keys: [field.key],
    }));

/** Required fields and single values, in the order of the page, then what the page does not show. */
export const checkFields = (
  model: PageModel,
  readings: readonly Reading[],
  scheda: Scheda & Pick<Form, 'given'>,
  book: CodeBook,
  today: string,
): CheckItem[] => {
  const judged = readings.flatMap((reading) => judge(reading, scheda, book, today) ?? []);
  const open = scheda.sections.flatMap((section) => {
    const wanted = section.fields.filter(({ required }) => required).length;
    const seen = readings.some(({ declared }) => section.fields.some(({ id }) => id === declared.id));
    return wanted === 0 ? [] : seen ? missing(section, scheda, readings) : [unseen(section, wanted)];
  });
  return [...judged, ...strangers(model), ...open];
};
