import type { PortalId, SchedaCode } from '../../domain/codes.ts';
import { definePortal, type PortalDefinition } from '../define.ts';
import { accesso } from './accesso.ts';
import { affidamenti } from './affidamenti.ts';
import { bloccato } from './bloccato.ts';
import { documento, documentoSolaLettura } from './documento.ts';
import { documentForm } from './form.ts';
import { menu } from './menu.ts';
import { selettore } from './selettore.ts';
import { sessioneInScadenza, sessioneScaduta } from './sessione.ts';

/** What one installation of the product calls its own things. */
export type AflinkInstance = {
  id: PortalId;
  name: string;
  /** The menu entries that lead to the list of affidamenti, outermost first. */
  menu: readonly string[];
  /** The button of the list that opens a new document. */
  nuovo: string;
  schede: readonly SchedaCode[];
  /** Day on which the words were last compared with their sources. */
  lastVerified: string;
};

/**
 * A portal of the AFLink family (eProcurementNext; portals.md 3): the product's pages with the words of one installation.
 * Of the login page no field is ever read: it is recognised by its words and `hasFields` is false.
 */
export const aflinkPortal = (instance: AflinkInstance): PortalDefinition =>
  definePortal({
    id: instance.id,
    name: instance.name,
    schede: instance.schede,
    form: documentForm(instance.menu.at(-1) ?? ''),
    pages: [
      accesso,
      menu(instance),
      affidamenti(instance),
      documento,
      documentoSolaLettura,
      selettore,
      bloccato,
      sessioneInScadenza,
      sessioneScaduta,
    ].map((page) => ({ ...page, lastVerified: instance.lastVerified })),
  });
