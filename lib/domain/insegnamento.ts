import * as z from 'zod/mini';
import { PORTAL_IDS, SCHEDA_CODES } from './codes.ts';
import { hiddenCharacter } from './plain-text.ts';

/** Characters of one text of a page that is remembered, and teachings kept, at most. */
const TEXT = 160;
export const MOST_INSEGNAMENTI = 500;
/** Nothing that was taught is pushed out by what comes after. */
export const TOO_MANY = `Ci sono già ${MOST_INSEGNAMENTI} insegnamenti, quanti Cigno ne tiene: togline qualcuno e riprova.`;

const text = z.string().check(
  z.maxLength(TEXT),
  z.refine((said) => hiddenCharacter(said) === null),
);
const texts = z.array(text).check(z.maxLength(12));
const name = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const field = z.string().check(z.regex(/^[A-Za-z][\w.[\]]{0,199}$/));

/** What a field of a page is known by. Texts of the page alone, never what a box holds; '' and [] where there is none. */
export const AppiglioSchema = z.strictObject({
  label: text,
  /** The chain of headings, outermost first; the last one is the section. */
  headings: texts,
  /** `name` or `formcontrolname`, numbers apart; a random one says nothing and is left out. */
  name: text,
  /** `FieldKind`. */
  control: z.string().check(z.regex(/^[a-z]{1,20}$/)),
  /** The heading of the repeated block it stands in, its number apart. */
  block: text,
  /** Its place among the fields under the same headings, in its block; supports the others, decides nothing. */
  place: z.int().check(z.gte(0), z.lte(9999)),
});
export type Appiglio = z.infer<typeof AppiglioSchema>;

/** What a page is known by: its own words, without those of its values. */
export const AppigliPaginaSchema = z.strictObject({ title: text, headings: texts, commands: texts, columns: texts });
export type AppigliPagina = z.infer<typeof AppigliPaginaSchema>;

const common = {
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  portal: z.enum(PORTAL_IDS),
  /** The kind of page (`PageName`). */
  page: name,
  /** The day on which it was taught, `YYYY-MM-DD`. */
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Title of the file it came from; null for what was taught here. */
  from: z.nullable(text),
};

const campo = z.strictObject({
  ...common,
  kind: z.literal('campo'),
  scheda: z.enum(SCHEDA_CODES),
  /** ANAC's path, or the portal's own field. */
  field,
  at: AppiglioSchema,
  /** The caption of the field that Cigno took for this one before; '' when there was none. */
  instead: text,
});
const cig = z.strictObject({
  ...common,
  kind: z.literal('cig'),
  /** Caption of the value, or head of the column. */
  caption: text.check(z.minLength(2)),
  /** The heading above it, '' where there is none. */
  section: text,
  column: z.boolean(),
});
const pagina = z.strictObject({
  ...common,
  kind: z.literal('pagina'),
  scheda: z.nullable(z.enum(SCHEDA_CODES)),
  at: AppigliPaginaSchema,
});

/**
 * What a person taught Cigno of a portal's page: what a field means, where the CIG stands, what a page is.
 * Words of the portal alone: no value, no address, nothing of a person.
 */
export const InsegnamentoSchema = z.discriminatedUnion('kind', [campo, cig, pagina]);
export type Insegnamento = z.infer<typeof InsegnamentoSchema>;
export type InsegnamentoCampo = z.infer<typeof campo>;
export type InsegnamentoCig = z.infer<typeof cig>;
export type InsegnamentoPagina = z.infer<typeof pagina>;

const KEPT = { id: true, on: true, from: true } as const;
/** A teaching before it is kept. */
export const NuovoInsegnamentoSchema = z.discriminatedUnion('kind', [
  z.omit(campo, KEPT),
  z.omit(cig, KEPT),
  z.omit(pagina, KEPT),
]);
export type NuovoInsegnamento = z.infer<typeof NuovoInsegnamentoSchema>;

export const InsegnamentiSchema = z.array(InsegnamentoSchema).check(z.maxLength(MOST_INSEGNAMENTI));

/** What a teaching came to at one look at its page: `dubbio` when several places fit it. */
export const ESITI_INSEGNAMENTO = ['ritrovato', 'non-ritrovato', 'dubbio'] as const;
export const EsitoInsegnamentoSchema = z.object({
  id: z.string(),
  outcome: z.enum(ESITI_INSEGNAMENTO),
  /** Handle of the field, where it is one. */
  key: z.nullable(z.string()),
});
export type EsitoInsegnamento = z.infer<typeof EsitoInsegnamentoSchema>;

/** What two teachings must share to be about the same thing: the later takes the place of the earlier. */
const temaOf = (one: NuovoInsegnamento): string => {
  if (one.kind === 'campo') return ['campo', one.portal, one.page, one.scheda, one.field].join(' ');
  if (one.kind === 'cig') return ['cig', one.portal, one.page, one.section, one.caption].join(' ');
  return ['pagina', one.portal, one.at.title, ...one.at.headings, ...one.at.commands].join(' ');
};

const spotOf = ({ portal, page, scheda, at }: Omit<InsegnamentoCampo, 'id' | 'on' | 'from'>): string =>
  JSON.stringify([portal, page, scheda, at.label, at.headings, at.name, at.block]);

/** Whether two teachings contradict one another: two places of one thing, or two meanings of one place. */
export const contradict = (a: NuovoInsegnamento, b: NuovoInsegnamento): boolean =>
  temaOf(a) === temaOf(b) || (a.kind === 'campo' && b.kind === 'campo' && spotOf(a) === spotOf(b));
