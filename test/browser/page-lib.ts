import type { FieldKind, PageField } from '../../lib/page/field.ts';

export { readFields } from '../../lib/page/read.ts';
export { snapshot, undoWrite } from '../../lib/page/undo.ts';
export { readValue } from '../../lib/page/value.ts';
export { beginWrite, writeField } from '../../lib/page/write.ts';

/** A field made by hand, for tests of the writer that do not depend on the reader. */
export const fieldAt = (selector: string, kind: FieldKind = 'text', more: Partial<PageField> = {}): PageField => {
  const element = globalThis.document.querySelector(selector);
  if (!element) throw new Error(`Nessun elemento per ${selector}`);
  return {
    element,
    label: '',
    section: '',
    headings: [],
    blocks: [],
    required: false,
    kind,
    visible: true,
    editable: true,
    hint: '',
    name: '',
    options: null,
    form: null,
    aside: false,
    ...more,
  };
};
