import type { PageField } from '../../lib/page/field.ts';

/** A text box as the reader would tell it, visible and to be written in, with what else is said of it. */
export const pageField = (element: Element, said: Partial<PageField>): PageField => ({
  element,
  label: '',
  section: '',
  headings: [],
  blocks: [],
  required: false,
  kind: 'text',
  visible: true,
  editable: true,
  hint: '',
  name: '',
  options: null,
  form: null,
  aside: false,
  ...said,
});
