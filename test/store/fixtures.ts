import 'fake-indexeddb/auto';
import type { Affidamento, Aggiudicazione } from '../../lib/domain/affidamento.ts';
import { newEnte } from '../../lib/domain/ente.ts';
import { newOperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import type { PraticaSeen } from '../../lib/domain/page-model.ts';
import type { Capture } from '../../lib/store/known.ts';
import { createWorkerStore } from '../../lib/store/worker-store.ts';
import { memoryArea } from './area.ts';

export const ENTE = { ...newEnte('ente-1'), denominazione: 'Comune di Esempio' };
export const OPERATORE = { ...newOperatoreEconomico('oe-1'), denominazione: 'Ditta Dimostrativa S.r.l.' };

/** An aggiudicazione of the fictitious affidamento. */
export const aggiudicazione = (oggetto: string, importo: number): Aggiudicazione => ({
  lotIdentifier: 'LOT-0001',
  oggetto,
  oggettoContratto: 'supplies',
  cpvPrevalente: '30125100-2',
  cpvSecondarie: [],
  codIstat: '',
  codNUTS: '',
  cup: [],
  operatoreEconomicoId: 'oe-1',
  idPartecipante: '3f2b8c1e-0000-4000-8000-000000000001',
  importo,
  urlDocumenti: '',
  lingueDocumenti: [],
});

/** An affidamento of the fictitious body. */
export const affidamento = (codiceAppalto: string, aggiudicazioni: Aggiudicazione[], id = 'aff-1'): Affidamento => ({
  id,
  scheda: 'AD5',
  rupId: null,
  codiceAppalto,
  settore: '1',
  oggetto: 'Fornitura di toner',
  stazioniAppaltanti: [{ enteId: 'ente-1', centroDiCosto: 'CDC', saTitolare: true, funzioniSvolte: [] }],
  aggiudicazioni,
  motivoPcpWeb: '',
  note: '',
});

/** What a page shows of one appalto. */
export const seen = (codiceAppalto: string | null, more: Partial<PraticaSeen> = {}): PraticaSeen => ({
  codiceAppalto,
  oggetto: null,
  importo: null,
  stato: null,
  cig: [],
  cigPadre: null,
  operatoreEconomico: null,
  ...more,
});

/** A capture of one page. */
export const capture = (page: string, ...pratiche: PraticaSeen[]): Capture => ({
  portal: 'pcp',
  page,
  scheda: 'AD5',
  pratiche,
});

let databases = 0;

/** A browser profile: storage that outlives the workers started in it. */
export const newProfile = (database?: string) => {
  const local = memoryArea();
  const session = memoryArea();
  databases += 1;
  const name = database ?? `cigno-test-${databases}`;
  let clock = Date.UTC(2026, 10, 21, 9);
  const now = () => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
  /** Starts a worker; the one before is not told anything, as when the browser kills it. */
  const startWorker = (wait = 300) =>
    createWorkerStore({ local: local.area, session: session.area, now, open: { name: profile.name, wait } });
  const profile = { local, session, name, startWorker };
  return profile;
};
