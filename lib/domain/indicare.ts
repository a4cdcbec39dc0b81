import * as z from 'zod/mini';
import { SCHEDA_CODES } from './codes.ts';
import { NuovoInsegnamentoSchema } from './insegnamento.ts';

const frame = z.string();
const id = z.string().check(z.maxLength(200));

/**
 * What the panel asks of a frame while the user teaches: `campo` and `cig` begin the pointing, `ascolta` asks how it
 * goes (the mode ends by itself when nobody asks any more), `fine` ends it; `prendi` takes a field chosen in the panel,
 * `pagina` the page itself. Nothing of it acts on the page.
 */
export const IndicareSchema = z.discriminatedUnion('act', [
  z.object({ frame, act: z.literal('campo'), id }),
  z.object({ frame, act: z.literal('cig') }),
  z.object({ frame, act: z.literal('ascolta') }),
  z.object({ frame, act: z.literal('fine') }),
  z.object({ frame, act: z.literal('prendi'), id, key: z.string() }),
  z.object({
    frame,
    act: z.literal('pagina'),
    page: z.string().check(z.maxLength(80)),
    scheda: z.nullable(z.enum(SCHEDA_CODES)),
  }),
]);
export type Indicare = z.infer<typeof IndicareSchema>;

/** The same before it is known which frame is asked. */
export type WithoutFrame<Ask> = Ask extends Indicare ? Omit<Ask, 'frame'> : never;

/** What was pointed at, and what it would be remembered by. */
export const IndicatoSchema = z.object({
  /** Handle of the field; null for what is none. */
  key: z.nullable(z.string()),
  label: z.string(),
  section: z.string(),
  /** `FieldKind`, '' for what is no field. */
  control: z.string(),
  /** Italian sentences: what the user should know before saying yes. */
  warnings: z.array(z.string()),
  /** Why it cannot be taught, Italian; '' when it can. */
  refusal: z.string(),
  lesson: z.nullable(NuovoInsegnamentoSchema),
});
export type Indicato = z.infer<typeof IndicatoSchema>;

export const PuntamentoSchema = z.object({
  state: z.enum(['attesa', 'preso', 'finito']),
  /** What the ring is on now. */
  hover: z.nullable(z.object({ label: z.string(), section: z.string() })),
  taken: z.nullable(IndicatoSchema),
  /** Why it ended without anything, Italian; '' when the user left. */
  why: z.string(),
});
export type Puntamento = z.infer<typeof PuntamentoSchema>;
