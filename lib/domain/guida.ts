import * as z from 'zod/mini';
import { PORTAL_IDS, SCHEDA_CODES } from './codes.ts';

/** Characters of one text of a guide, and steps of a guide, at most: what a person can read, and a file can be. */
const TEXT = 4000;
const MOST_STEPS = 60;
/** Characters of a picture as a `data:` address: about 750 kB of PNG. */
export const PICTURE = 1_000_000;

const text = z.string().check(z.maxLength(TEXT));
const name = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

/** What a step is about on its page: a field by ANAC's path, or a command of the portal by its name. Never a selector. */
export const BersaglioSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('campo'), id: z.string().check(z.maxLength(200)) }),
  z.strictObject({ kind: z.literal('comando'), name }),
]);
export type Bersaglio = z.infer<typeof BersaglioSchema>;

/**
 * How the panel sees that a step is done: another page is there, a field is filled, the appalto has reached a state,
 * its CIG is shown; `utente` is what nobody but the user can know (it happens outside the portals).
 */
export const CompimentoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pagina'), page: name }),
  z.strictObject({ kind: z.literal('campo'), id: z.string().check(z.maxLength(200)) }),
  z.strictObject({ kind: z.literal('stato'), stato: z.string().check(z.maxLength(80)) }),
  z.strictObject({ kind: z.literal('cig') }),
  z.strictObject({ kind: z.literal('utente') }),
]);
export type Compimento = z.infer<typeof CompimentoSchema>;

/** A step of a guide. Texts are plain text in the language of the guide; '' where there is nothing to say. */
export const PassoSchema = z.strictObject({
  name,
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** What to do. */
  what: text,
  why: text,
  /** What can go wrong, and then. */
  risk: text,
  /** What cannot be undone. */
  final: text,
  /** Where this is written: document and point, or the day it was verified. */
  source: z.string().check(z.maxLength(500)),
  /** What the ente adds for its own people. */
  note: text,
  /** The kind of page where it happens (`PageName`); null outside the portals. */
  page: z.nullable(name),
  target: z.nullable(BersaglioSchema),
  done: CompimentoSchema,
  /** Always shown with their whole address. */
  links: z
    .array(
      z.strictObject({
        text: z.string().check(z.maxLength(200)),
        address: z.string().check(z.regex(/^https:\/\/[^\s]{1,500}$/)),
      }),
    )
    .check(z.maxLength(5)),
  picture: z.nullable(
    z.strictObject({
      data: z.string().check(z.regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/), z.maxLength(PICTURE)),
      alt: z.string().check(z.minLength(1), z.maxLength(500)),
    }),
  ),
});
export type Passo = z.infer<typeof PassoSchema>;

/** A guide: steps towards one goal on one portal (null: outside the portals). */
export const GuidaSchema = z.strictObject({
  name,
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  summary: text,
  portal: z.nullable(z.enum(PORTAL_IDS)),
  scheda: z.nullable(z.enum(SCHEDA_CODES)),
  /** Who wrote it; '' for those that come with Cigno. */
  author: z.string().check(z.maxLength(200)),
  /** The day on which its content was last verified, `YYYY-MM-DD`. */
  verifiedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  steps: z.array(PassoSchema).check(z.minLength(1), z.maxLength(MOST_STEPS)),
});
export type Guida = z.infer<typeof GuidaSchema>;

/** Names of the guides that come with Cigno; the ente's never bear them. */
export const OF_CIGNO: readonly string[] = ['prima-di-cominciare', 'pcp-ad5', 'pcp-p5', 'cmrc-ad4'];
