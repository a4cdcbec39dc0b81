import { isFormPage, type ModelField, type PageModel, type PraticaSeen } from '../domain/page-model.ts';
import type { PageField } from '../page/field.ts';
import { readCode, readValue } from '../page/value.ts';
import { documentOf } from '../portals/document.ts';
import type { Frame } from './frame.ts';
import { pageErrors } from './page-errors.ts';
import { pageSummary, short } from './page-summary.ts';

const base = (frame: Frame, field: PageField) => ({
  key: frame.keyOf(field.element),
  label: short(field.label),
  section: short(field.section),
  kind: field.kind,
  required: field.required,
  visible: field.visible,
});

const coded = (field: PageField): { code?: string } => {
  const code = readCode(field);
  return code === null ? {} : { code };
};

const inOrder = (a: PageField, b: PageField): number =>
  a.element.compareDocumentPosition(b.element) & FOLLOWING ? -1 : 1;
/** `Node.DOCUMENT_POSITION_FOLLOWING`, spelt out because the global `Node` is not ours to use here. */
const FOLLOWING = 4;

/**
 * What the panel may know of the frame as last looked at: known fields with the values the page holds now, and those
 * not understood without their values, in the order of the page. Searches and lists are left out.
 */
export const pageModel = (frame: Frame, pratiche: PraticaSeen[]): PageModel => {
  const { known, unknown, fields } = frame.recognition;
  const writable = new Set(fields.map(({ element }) => element));
  const rows = [
    ...known.map(({ field, id, index, certainty, reasons }) => ({
      field,
      row: {
        ...base(frame, field),
        id,
        index,
        writable: writable.has(field.element),
        value: readValue(field),
        ...coded(field),
        certainty,
        reasons: reasons.map(short),
      } satisfies ModelField,
    })),
    ...unknown
      .filter(({ field }) => field.visible && !field.aside)
      .map(({ field, why }) => ({
        field,
        row: {
          ...base(frame, field),
          id: null,
          index: [],
          writable: false,
          value: null,
          certainty: 0,
          reasons: [short(why)],
        } satisfies ModelField,
      })),
  ];
  rows.sort((a, b) => inOrder(a.field, b.field));
  return {
    ...pageSummary(frame),
    // Outside the portals nothing of the page is told, its title included (promise 8).
    title: frame.recognition.portal ? short(frame.doc.title) : '',
    document: documentOf(frame.doc, frame.recognition.portal),
    fields: rows.map(({ row }) => row),
    pratiche,
    visit: frame.visit,
    words: frame.recognition.words ?? [],
    taught: (frame.recognition.taught ?? []).map(({ element, ...one }) => ({
      ...one,
      key: element && frame.keyOf(element),
    })),
    // Outside the portals nothing is read at all (promise 8).
    errors: frame.recognition.portal ? pageErrors(frame.doc, isFormPage(frame.recognition.page)) : [],
  };
};
