import type { PageModel } from './page-model.ts';

const CODICE = 'appalto.codiceAppalto';

/**
 * Which draft of its portal a form is, by what it says itself: the portal's own identifiers, else its codice appalto;
 * '' for one that has neither yet, the new one of its scheda.
 */
export const draftOf = (model: {
  document: PageModel['document'];
  fields: readonly Pick<PageModel['fields'][number], 'id' | 'value'>[];
}): string => {
  // AFLink numbers a document at its first save: a type without a number is no name.
  if (model.document !== null && /[1-9]/.test(model.document.split('/').slice(1).join('/'))) return model.document;
  const codice = model.fields.find(({ id }) => id === CODICE)?.value;
  return typeof codice === 'string' ? codice.trim() : '';
};
