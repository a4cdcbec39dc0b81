import { makeCig } from '../pcp/cig.ts';
import { COOPERATIVA, DITTA, ENTE } from '../samples/ad5.ts';
import type { Doc, Stato, Values } from './doc.ts';
import { GRIDS } from './fields.ts';
import { COLLEAGUE, ENTI, ME } from './people.ts';

/** The CIG padre of the practice portal's own convenzione, of the generation before the PCP's. */
export const CIG_PADRE = makeCig('A', 0x01c2d3);

const MINE = ENTI[0]?.code ?? '';

/** A document as the portal makes it: what the portal presets is there, the rest is empty. */
export const newDoc = (id: number, owner: string, uuid: () => string): Doc => {
  const preset = presetOf(id, owner, uuid);
  const rows = Object.fromEntries(GRIDS.map(({ grid }) => [grid, 1]));
  return {
    id,
    owner,
    preset,
    rows,
    values: { ...preset },
    stato: 'InLavorazione',
    scheda: '',
    saved: null,
    cig: '',
    sent: '',
    locked: false,
    modifying: false,
    askedAt: null,
    calls: [],
  };
};

const presetOf = (id: number, owner: string, uuid: () => string): Values => ({
  Fascicolo: `FE${String(100_000 + id)}`,
  Protocollo: '',
  UserRUP: owner,
  EnteProponente: MINE,
  CodiceFiscaleEnte: ENTE.codiceFiscale,
  CodiceAUSA: ENTE.codiceAusa,
  CN16_CODICE_APPALTO: uuid(),
  LOT_IDENTIFIER: 'LOT-0001',
  pcp_TipoScheda: 'AD4',
  cn16_CallForTendersDocumentReference_ExternalRef: 'https://portalegare.cittametropolitanaroma.it/portalegare/',
  ROPERATORIGrid_0_ID_PARTECIPANTE: uuid(),
});

type Row = {
  stato: Stato;
  owner: string;
  titolo: string;
  oggetto: string;
  importo: string;
  firm: string;
  serial: number;
};

const ROWS: Row[] = [
  {
    stato: 'Inviato',
    owner: ME,
    titolo: 'Adesione carta 2026',
    oggetto: 'Fornitura di carta per fotocopie (esempio)',
    importo: '12345.67',
    firm: DITTA.denominazione,
    serial: 0x0a11,
  },
  {
    stato: 'InLavorazione',
    owner: ME,
    titolo: 'Adesione pulizie – bozza',
    oggetto: 'Servizio di pulizia (esempio)',
    importo: '',
    firm: '',
    serial: 0,
  },
  {
    stato: 'Inviato',
    owner: COLLEAGUE,
    titolo: 'Adesione manutenzione aree verdi',
    oggetto: 'Manutenzione del verde (esempio)',
    importo: '2400.00',
    firm: COOPERATIVA.denominazione,
    serial: 0x0a12,
  },
  {
    stato: 'InApprove',
    owner: COLLEAGUE,
    titolo: 'Adesione toner',
    oggetto: 'Fornitura di toner (esempio)',
    importo: '780.50',
    firm: DITTA.denominazione,
    serial: 0,
  },
  {
    stato: 'Annullato',
    owner: COLLEAGUE,
    titolo: 'Adesione annullata',
    oggetto: 'Fornitura di arredi (esempio)',
    importo: '999.90',
    firm: DITTA.denominazione,
    serial: 0x0a13,
  },
];

/** The documents that stand in the list before anybody begins: of several states and of two people. */
export const seedDocs = (uuid: () => string, letter: string): Doc[] =>
  ROWS.map(({ stato, owner, titolo, oggetto, importo, firm, serial }, n) => {
    const doc = newDoc(1001 + n, owner, uuid);
    Object.assign(doc.values, {
      Titolo: titolo,
      Body: oggetto,
      ImportoBaseAsta: importo,
      ROPERATORIGrid_0_aziRagioneSociale: firm,
      CIG_MADRE: serial ? CIG_PADRE : '',
      DESC_CIG_MADRE: serial ? CIG_PADRE : '',
      Protocollo: serial ? `PI00${doc.id}-26` : '',
    });
    const cig = serial ? makeCig(letter, serial) : '';
    return {
      ...doc,
      stato,
      cig,
      saved: { ...doc.values },
      scheda: stato === 'Annullato' ? 'Annullata' : serial ? 'CIG acquisito' : '',
      sent: serial ? `2026-11-0${n + 1}T09:30:00` : '',
    };
  });
