import type { PraticaSeen } from '../domain/page-model.ts';
import { type AflinkRow, readCells, readList } from '../portals/aflink/records.ts';
import { amount, cigsIn, MOST, short } from './capture-values.ts';

/**
 * One affidamento of an AFLink portal, by its Registro di Sistema; before it has one, nothing can be told apart and
 * nothing is told, unless its CIG is there. The CIG of the convenzione is never one that was issued here.
 */
const seenIn = (row: AflinkRow): PraticaSeen[] => {
  const [cigPadre = null] = [row.descrizionePadre, row.padre].flatMap(cigsIn);
  const cig = cigsIn(row.derivato).filter((one) => one !== cigPadre);
  const codiceAppalto = short(row.registro);
  if (codiceAppalto === null && cig.length === 0) return [];
  return [
    {
      codiceAppalto,
      oggetto: short(row.oggetto) ?? short(row.titolo),
      importo: amount(row.importo),
      stato: short(row.stato),
      cig,
      cigPadre,
      operatoreEconomico: short(row.operatore),
    },
  ];
};

/** The affidamenti that a list or a document of the family shows (`isCig`: captions taught to be the CIG's); whose they are is for the register to decide. */
export const captureAflink = (
  doc: Document,
  page: 'affidamenti' | 'documento' | 'documento-sola-lettura',
  isCig: (caption: string, at?: Element) => boolean = () => false,
): PraticaSeen[] =>
  (page === 'affidamenti' ? readList(doc, isCig) : [readCells(doc, isCig)]).flatMap(seenIn).slice(0, MOST);
