import type { Doc as Documento } from './cmrc/doc.ts';
import { FIELDS, GRIDS } from './cmrc/fields.ts';
import { ME } from './cmrc/people.ts';
import { type Doc, rootOf, type State, textOf, totalOf } from './pcp/doc.ts';
import { type FormTree, placesOf, readField, toAnacForm } from './pcp/form.ts';
import { RUP } from './pcp/people.ts';
import { specOf } from './pcp/schede.ts';

/** How far an appalto or affidamento of the palestra has come. */
export const FASI = ['bozza', 'creato', 'richiesto', 'rilasciato', 'annullato'] as const;
type Fase = (typeof FASI)[number];

/** What stands in a practice portal under the learner's name, the same for both portals: what exercises are judged by. */
export type Pratica = {
  id: string;
  scheda: string;
  fase: Fase;
  oggetto: string;
  /** Euro. */
  importo: number | null;
  cig: readonly string[];
  /** The first value of each field: by ANAC's path, by the portal's own name where ANAC has none. Lists joined by a space. */
  values: Readonly<Record<string, string>>;
  /** As ANAC would receive it; null where the portal composes it by itself. */
  form: FormTree | null;
  /** Errors that the portal answered to the last operation, ANAC's codes. */
  refusals: readonly string[];
};

const faseOf = (doc: Doc): Fase => {
  if (doc.kind === 'bozza') return 'bozza';
  if (doc.stato === 'CANC') return 'annullato';
  if (doc.cig.length > 0) return 'rilasciato';
  return doc.stato === 'IN_LAV' && doc.operation?.kind !== 'conferma' ? 'creato' : 'richiesto';
};

const valuesOf = (doc: Doc): Record<string, string> =>
  Object.fromEntries(
    specOf(doc.scheda).fields.map(({ id }) => {
      const [place] = placesOf(doc.form, id);
      const value = place ? readField(doc.form, id, place) : null;
      return [id, Array.isArray(value) ? value.join(' ') : String(value ?? '')];
    }),
  );

/** What the learner has at the practice PCP. */
export const praticheOfPcp = ({ docs }: Pick<State, 'docs'>): Pratica[] =>
  docs
    .filter(({ rup }) => rup === RUP)
    .map((doc) => ({
      id: doc.id,
      scheda: doc.scheda,
      fase: faseOf(doc),
      oggetto: textOf(doc, 'appalto.datiBase.oggetto') || textOf(doc, `${rootOf(doc)}[].datiBase.oggetto`, [0]),
      importo: totalOf(doc),
      cig: doc.cig,
      values: valuesOf(doc),
      form: toAnacForm(doc.form),
      refusals: (doc.esito?.refusals ?? []).map(({ code }) => code),
    }));

const FASE_CMRC: Record<Documento['stato'], Fase> = {
  InLavorazione: 'bozza',
  InApprove: 'richiesto',
  Inviato: 'rilasciato',
  Annullato: 'annullato',
};

/** By ANAC's path; an amount as a number is written, so that `1234.50` and `1234.5` are one value. */
const namesOf = [
  ...FIELDS.map(({ id, name }) => [id ?? name, name] as const),
  ...GRIDS.flatMap((grid) => grid.fields.map(({ id, name }) => [id ?? name, `R${grid.prefix}0_${name}`] as const)),
];

/** Documents up to this number stand in the practice CMRC before anybody begins. */
const SEEDED = 1005;

/** What the learner has at the practice CMRC. */
export const praticheOfCmrc = (docs: readonly Documento[]): Pratica[] =>
  docs
    .filter(({ owner, id }) => owner === ME && id > SEEDED)
    .map((doc) => {
      const importo = Number.parseFloat(doc.values.ImportoBaseAsta ?? '');
      return {
        id: String(doc.id),
        scheda: 'AD4',
        fase: FASE_CMRC[doc.stato],
        oggetto: doc.values.Titolo || doc.values.Body || '',
        importo: Number.isNaN(importo) ? null : importo,
        cig: doc.cig ? [doc.cig] : [],
        // A change that was begun and not sent changes nothing at ANAC.
        values: Object.fromEntries(
          namesOf.map(([id, name]) => [id, (doc.modifying && doc.saved ? doc.saved : doc.values)[name] ?? '']),
        ),
        form: null,
        refusals: [],
      };
    });
