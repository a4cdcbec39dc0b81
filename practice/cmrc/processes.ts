import { type Doc, missing } from './doc.ts';
import { GRIDS } from './fields.ts';
import { REGISTER } from './people.ts';

/** What a command leaves behind: a message for the user, fields marked as failed. */
export type Outcome = { message?: string; failed?: string[] };

/** What the processes need of the portal. */
export type Hands = { now: () => number; stamp: () => string; uuid: () => string };

type Process = (doc: Doc, argument: string, hands: Hands) => Outcome;

const requestCig: Process = (doc, _argument, { now, stamp }) => {
  const failed = missing(doc);
  if (failed.length > 0) return { message: 'Prima di procedere compilare tutti i campi obbligatori', failed };
  Object.assign(doc, { stato: 'InApprove', scheda: 'Operazione presa in carico', askedAt: now(), sent: stamp() });
  doc.values.Protocollo = `PI00${doc.id}-26`;
  doc.saved = { ...doc.values };
  doc.calls.push({ at: doc.sent, operation: 'Richiesta CIG', outcome: 'Presa in carico' });
  return { message: 'Operazione presa in carico. Il CIG Derivato sarà disponibile al termine dell’elaborazione.' };
};

/** Each process of the document: which states it may run in is decided by the toolbar that offers it, and here again. */
const PROCESSES: Record<string, { when: (doc: Doc) => boolean; run: Process }> = {
  RICHIEDI_CIG: { when: ({ stato }) => stato === 'InLavorazione', run: requestCig },
  ONCHANGETIPOAPPALTOGARA: { when: ({ stato }) => stato === 'InLavorazione', run: () => ({}) },
  MODIFICA_PCP_CATEGORIA: { when: ({ stato }) => stato === 'InLavorazione', run: () => ({}) },
  RECUPERA_ANAGRAFICA: {
    when: ({ stato }) => stato === 'InLavorazione',
    run: (doc, row) => {
      const name = REGISTER.get(doc.values[`ROPERATORIGrid_${row}_aziCodiceFiscale`] ?? '');
      if (name) doc.values[`ROPERATORIGrid_${row}_aziRagioneSociale`] = name;
      return {};
    },
  },
  ADDROW: {
    when: ({ stato }) => stato === 'InLavorazione',
    run: (doc, name, { uuid }) => {
      const grid = GRIDS.find((one) => one.grid === name);
      if (!grid) return {};
      const row = doc.rows[name] ?? 0;
      doc.rows[name] = row + 1;
      if (name === 'OPERATORIGrid') doc.values[`ROPERATORIGrid_${row}_ID_PARTECIPANTE`] = uuid();
      return {};
    },
  },
  MODIFICA_CUP_IMPORTO: {
    when: ({ stato, modifying }) => stato === 'Inviato' && !modifying,
    run: (doc) => {
      doc.modifying = true;
      return {};
    },
  },
  ANNULLA_MODIFICA: {
    when: ({ modifying }) => modifying,
    run: (doc) => {
      doc.modifying = false;
      doc.values = { ...doc.saved };
      return {};
    },
  },
  INVIA_MODIFICA: {
    when: ({ modifying }) => modifying,
    run: (doc) => {
      doc.modifying = false;
      doc.saved = { ...doc.values };
      return { message: 'Modifica inviata' };
    },
  },
  ANNULLA_AFFIDAMENTO: {
    when: ({ stato }) => stato === 'Inviato',
    run: (doc) => {
      Object.assign(doc, { stato: 'Annullato', scheda: 'Annullata' });
      return { message: 'Affidamento annullato' };
    },
  },
};

/** Runs `NAME,DOCUMENT or grid,argument,…` on a document. */
export const runProcess = (doc: Doc, parameter: string, hands: Hands): Outcome => {
  const [name = '', second = '', third = ''] = parameter.split(',');
  const process = PROCESSES[name];
  if (!process || doc.locked || !process.when(doc)) return { message: 'Operazione non consentita nello stato attuale' };
  return process.run(doc, name === 'ADDROW' ? second : third, hands);
};
