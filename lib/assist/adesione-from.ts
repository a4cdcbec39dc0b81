import {
  type Adesione,
  AdesioneSchema,
  type AggiudicazioneAdesione,
  AggiudicazioneAdesioneSchema,
  emptyAdesione,
  emptyAggiudicazioneAdesione,
} from '../domain/adesione.ts';
import type { Campo } from '../domain/campi.ts';
import type { AnacValue } from '../domain/field.ts';
import { centsOf } from '../domain/money.ts';
import { unflatten } from './flatten.ts';

type Tree = { [key: string]: AnacValue };

const treeAt = (value: AnacValue | undefined): Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const listAt = (value: AnacValue | undefined): AnacValue[] => (Array.isArray(value) ? value : []);
const cents = (value: AnacValue | undefined): number | null => (typeof value === 'number' ? centsOf(value) : null);

/** The answers that an empty part has a place for; its other places stay as they are. */
const over = (empty: object, answers: Tree): Tree =>
  Object.fromEntries(
    Object.entries(empty).map(([key, value]) => [key, Object.hasOwn(answers, key) ? (answers[key] ?? value) : value]),
  );

/** The parts of an AD4 from the answers that another scheda gave to the same questions; what was not asked is empty. */
export const aggiudicazioneAdesioneFrom = (campi: readonly Campo[]): AggiudicazioneAdesione => {
  const empty = emptyAggiudicazioneAdesione();
  const said = unflatten(campi);
  const concessione =
    Object.hasOwn(said, 'quadroEconomicoConcessioni') && !Object.hasOwn(said, 'quadroEconomicoStandard');
  const quadro = treeAt(said[concessione ? 'quadroEconomicoConcessioni' : 'quadroEconomicoStandard']);
  const amounts = Object.fromEntries(Object.entries(quadro).map(([name, euro]) => [name, cents(euro)]));
  const finanziamenti = listAt(said.finanziamenti).map((one) => ({
    tipoFinanziamento: treeAt(one).tipoFinanziamento ?? '',
    importo: cents(treeAt(one).importo),
  }));
  const flat = {
    ...said,
    ...treeAt(said.datiBaseAggiudicazioneAppalto),
    ...treeAt(said.datiBaseAccessibilita),
    paritaDiGenereGenerazionale: over(empty.paritaDiGenereGenerazionale, treeAt(said.paritaDiGenereGenerazionale)),
    quadroEconomico: { ...over(empty.quadroEconomico, amounts), concessione },
    partecipante: over(empty.partecipante, treeAt(listAt(said.partecipanti)[0])),
    finanziamenti: finanziamenti.length > 0 ? finanziamenti : empty.finanziamenti,
  };
  const read = AggiudicazioneAdesioneSchema.safeParse(over(empty, flat));
  return read.success ? read.data : empty;
};

/** The same of the whole appalto. */
export const adesioneFrom = (campi: readonly Campo[]): Adesione => {
  const empty = emptyAdesione();
  const appalto = treeAt(unflatten(campi).appalto);
  const read = AdesioneSchema.safeParse(over(empty, { ...appalto, ...treeAt(appalto.datiBaseSubappalti) }));
  return read.success ? read.data : empty;
};
