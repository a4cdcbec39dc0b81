import { isFormPage, type PageModel } from '../domain/page-model.ts';
import type { Surroundings } from '../rules/view.ts';
import type { PanelPorts } from './panel-state.ts';

/**
 * What the rules may know beyond the page: whether its codice appalto is already in the register (ERR38). Only a code
 * that can still be written is looked up: that of an appalto made already is its own.
 */
export const surroundingsOf = async (ports: Pick<PanelPorts, 'isTaken'>, model: PageModel): Promise<Surroundings> => {
  const field = model.fields.find(({ id }) => id === 'appalto.codiceAppalto');
  const codice = isFormPage(model.page) && field?.writable && typeof field.value === 'string' ? field.value.trim() : '';
  const isTaken = codice === '' ? null : await ports.isTaken(codice);
  return isTaken === null ? {} : { taken: new Set(isTaken ? [codice] : []) };
};
