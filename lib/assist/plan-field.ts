import type { FieldValue } from '../domain/field.ts';
import type { PlanEntry } from '../domain/fill.ts';
import type { ModelField } from '../domain/page-model.ts';
import { isBigList } from '../reference/lists.ts';
import type { FieldDeclaration } from '../schede/scheda.ts';
import type { CodeBook } from './code-book.ts';
import { sameValue } from './same-value.ts';

/** Controls that offer descriptions to choose from; the others take what is typed, and codes are typed as codes. */
const OFFERS: readonly string[] = ['select', 'multiselect', 'combobox', 'multicombobox', 'autocomplete', 'radio'];
const TICKS: readonly string[] = ['checkbox', 'switch'];

/** Whether a page value is what the page shows before anybody touches the field: empty, an unticked box, an amount of zero. */
export const untouched = (field: ModelField, declared: FieldDeclaration | null): boolean =>
  field.value === null ||
  field.value === '' ||
  (Array.isArray(field.value) && field.value.length === 0) ||
  (TICKS.includes(field.kind) && field.value === false) ||
  (declared?.kind === 'amount' && field.value === 0);

const labelled = (value: FieldValue, describe: (code: string) => string): FieldValue =>
  typeof value === 'string' ? describe(value) : Array.isArray(value) ? value.map(describe) : value;

/**
 * How a value goes to a control: a code as its description where the control offers descriptions, with the code and
 * "code - description" as other spellings; as the code itself where it is typed.
 */
export const spelling = (
  value: FieldValue,
  kind: string,
  declared: FieldDeclaration | null,
  book: CodeBook,
): { value: FieldValue; alternatives?: string[] } => {
  const list = declared?.codeList;
  if (!list || typeof value === 'number' || typeof value === 'boolean') return { value };
  const describe = (code: string) => book.entry(list, code)?.label ?? code;
  if (!OFFERS.includes(kind)) return { value };
  const code = Array.isArray(value) ? value[0] : value;
  const label = code === undefined ? '' : describe(code);
  if (code === undefined || label === code) return { value };
  // Several options have no single other spelling: one form is tried for all of them.
  if (Array.isArray(value) && value.length > 1) return { value: isBigList(list) ? value : labelled(value, describe) };
  const others = [`${code} - ${label}`, code, `${label} (${code})`, `${label} - ${code}`];
  // Comuni and CPV entries share words: where the list is big the code goes first, it cannot be mistaken.
  if (isBigList(list)) return { value, alternatives: [`${code} - ${label}`, `${label} (${code})`, label] };
  return { value: labelled(value, describe), alternatives: others };
};

const shown = (value: FieldValue | null): string =>
  value === null
    ? ''
    : typeof value === 'boolean'
      ? value
        ? 'Sì'
        : 'No'
      : Array.isArray(value)
        ? value.join(', ')
        : String(value).replace('.', typeof value === 'number' ? ',' : '.');

/** The entry of one field that is understood; null when there is nothing to say about it. */
export const planField = (
  field: ModelField,
  value: FieldValue | null,
  declared: FieldDeclaration | null,
  book: CodeBook,
  { twin, ask }: { twin: boolean; ask: string },
): PlanEntry | null => {
  const id = field.id ?? '';
  const label = field.label || declared?.label || id;
  const base = { id, index: field.index, key: field.key, label, section: field.section, current: field.value };
  const wanted = value === null ? null : spelling(value, field.kind, declared, book);
  const entry = (action: PlanEntry['action'], reason: string): PlanEntry => ({
    ...base,
    action,
    value: wanted?.value ?? null,
    ...(wanted?.alternatives && { alternatives: wanted.alternatives }),
    reason,
  });
  if (value === null) {
    if (!untouched(field, declared) || !(field.required || declared?.required)) return null;
    return entry(
      'valueless',
      'Obbligatorio, ma nel profilo non c’è: scrivilo qui nella pagina, o completa l’affidamento.',
    );
  }
  if (twin) return entry('closed', 'Due campi della pagina sembrano questo: Cigno non sceglie. Copia il valore.');
  // A list may show a code of ours in words of its own, as an ente names its centri di costo.
  const held = [field.value, ...(field.code && !declared?.codeList ? [field.code] : [])];
  if (held.some((one) => sameValue(one, value, declared, book)))
    return entry('already', 'La pagina ha già questo valore.');
  if (!field.visible)
    return {
      ...entry('closed', 'È in una parte chiusa della pagina: aprila, e il piano si aggiorna da solo.'),
      waits: true,
    };
  if (!field.writable) return entry('closed', closedReason(field, declared));
  if (ask) return entry('ask', ask);
  if (untouched(field, declared)) return entry('write', '');
  return entry('differs', `La pagina contiene «${shown(field.value)}»: resta così, se non scegli Sovrascrivi.`);
};

const closedReason = (field: ModelField, declared: FieldDeclaration | null): string => {
  // CPV and ISTAT hierarchies are a read-only text with a button: the page's own picker writes code and text together.
  if (declared?.codeList && field.value === null)
    return 'Qui non si scrive: il codice si sceglie con il pulsante accanto al campo. Copialo e cercalo nell’elenco che si apre.';
  const holds = field.value === null ? '' : ` Contiene «${shown(field.value)}», diverso dal profilo.`;
  return `La pagina non lascia scrivere qui.${holds}`;
};
