import type { FieldId } from '../domain/field.ts';

/**
 * What sort of control a field is, judged by the page's own markup.
 * `combobox` is any overlay widget that shows options (ARIA or component-library
 * markup); `date` and `number` are native or library boxes that hold a day or a number.
 */
export type FieldKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'date'
  | 'select'
  | 'multiselect'
  | 'combobox'
  | 'multicombobox'
  | 'autocomplete'
  | 'checkbox'
  | 'switch'
  | 'radio'
  | 'richtext'
  | 'readonly';

/** A repeated block that contains a field: the heading it stands under and which one of its kind it is. */
export type BlockPlace = {
  /** Text that names the block, e.g. "Aggiudicazione 2", or '' where the page gives none. */
  heading: string;
  /** Zero-based place among its siblings of the same shape; a number in the heading wins over position. */
  index: number;
  /** The element that wraps the block. */
  element: Element;
};

/** A control of a foreign page, read without touching it. All texts have white space folded. */
export type PageField = {
  /** The control; for a group of radios the first of them; for a widget the element that has its role or holds its box. */
  element: Element;
  /** The visible caption without required marks, colon, hint or error text; '' where there is none. */
  label: string;
  /** The nearest heading (or legend, tab, step, accordion title) above the field; '' where there is none. */
  section: string;
  /** The whole chain of headings from the outermost to `section`. */
  headings: string[];
  /** Repeated blocks around the field, outermost first. */
  blocks: BlockPlace[];
  required: boolean;
  kind: FieldKind;
  /** False in closed tabs, steps and hidden parts, and for controls whose *label* is hidden. */
  visible: boolean;
  /** False when disabled or read-only. */
  editable: boolean;
  /** Hint text, placeholder and description, joined; weak evidence only. */
  hint: string;
  /** `name`, `id`, `formcontrolname`: weak evidence, often random. */
  name: string;
  /** Texts of the options where the page already holds them (native select, radios); null where unknown. */
  options: string[] | null;
  /** The form (or nearest form-like landmark) the control belongs to; null at the top. */
  form: Element | null;
  /** True when it stands in a search box, filter form, or a row of a list of records. */
  aside: boolean;
};

/** A page field whose meaning is known. */
export type KnownField = { field: PageField; id: FieldId; index: number[]; certainty: number; reasons: string[] };
