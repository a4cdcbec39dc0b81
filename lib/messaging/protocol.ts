import * as z from 'zod/mini';
import { PORTAL_IDS, SCHEDA_CODES } from '../domain/codes.ts';
import { DraftRowSchema, DraftSeenSchema } from '../domain/draft.ts';
import { ENTITY_NAMES } from '../domain/entity-names.ts';
import { FillOrderSchema, FillReportSchema } from '../domain/fill.ts';
import { IndicareSchema, PuntamentoSchema } from '../domain/indicare.ts';
import { InsegnamentiSchema } from '../domain/insegnamento.ts';
import { MarkSchema } from '../domain/mark.ts';
import { PageModelSchema, PageSummarySchema, PraticaSeenSchema } from '../domain/page-model.ts';
import { RawStructureSchema } from '../domain/page-structure.ts';

/**
 * Who may say what to whom. `page` is a content script on a portal, `worker` the background,
 * `own` a page of the extension. The worker and the content script each refuse what is not addressed
 * to them from the right side, judged by the sender the browser names, never by the message.
 */
export type Side = 'page' | 'worker' | 'own';

type Definition<In extends z.ZodMiniType, Out extends z.ZodMiniType> = {
  from: readonly Side[];
  to: Side;
  payload: In;
  reply: Out;
};

/** Declares one message: its direction and the schemas of what goes and what comes back. */
const defineMessage = <In extends z.ZodMiniType, Out extends z.ZodMiniType>(d: Definition<In, Out>) => d;

const nothing = z.null();
const entityName = z.enum(ENTITY_NAMES);

/** The closed protocol: every message between contexts, by name. */
export const PROTOCOL = {
  /** A frame says what it is; the worker keeps it for the tab. */
  'page.report': defineMessage({ from: ['page'], to: 'worker', payload: PageSummarySchema, reply: nothing }),
  /** A frame says which appalti, states and CIGs it sees; idempotent by natural key. */
  'page.capture': defineMessage({
    from: ['page'],
    to: 'worker',
    payload: z.object({
      portal: z.enum(PORTAL_IDS),
      page: z.string(),
      scheda: z.nullable(z.enum(SCHEDA_CODES)),
      pratiche: z.array(PraticaSeenSchema).check(z.maxLength(200)),
    }),
    /** CIGs recorded now for the first time. */
    reply: z.object({ recorded: z.array(z.string()) }),
  }),
  /** A frame asks what was taught of its portal: kinds of page and places of CIGs, captions alone. */
  'page.taught': defineMessage({
    from: ['page'],
    to: 'worker',
    payload: nothing,
    reply: z.object({ taught: InsegnamentiSchema }),
  }),
  /** A frame says what is written in its form; `on` is false where nobody wants it kept. Idempotent: the last one counts. */
  'draft.keep': defineMessage({
    from: ['page'],
    to: 'worker',
    payload: DraftSeenSchema,
    reply: z.object({ on: z.boolean() }),
  }),
  /** The drafts that are kept, as far as they can be read now. */
  'draft.list': defineMessage({
    from: ['own'],
    to: 'worker',
    payload: nothing,
    reply: z.object({
      vault: z.enum(['none', 'locked', 'open']),
      locked: z.number(),
      rows: z.array(DraftRowSchema),
    }),
  }),
  /** Forgets these rows; null: all of them, and the passphrase. */
  'draft.forget': defineMessage({
    from: ['own'],
    to: 'worker',
    payload: z.object({ ids: z.nullable(z.array(z.string()).check(z.maxLength(1_000))) }),
    reply: z.object({ forgotten: z.number() }),
  }),
  /** Sets, gives, forgets, changes or takes away the passphrase of the drafts. */
  'draft.passphrase': defineMessage({
    from: ['own'],
    to: 'worker',
    payload: z.object({
      act: z.enum(['set', 'open', 'close', 'change', 'remove']),
      passphrase: z.string().check(z.maxLength(1_000)),
      next: z.optional(z.string().check(z.maxLength(1_000))),
    }),
    reply: nothing,
  }),
  /** Reads the page now: recognition and values. */
  'frame.read': defineMessage({
    from: ['own'],
    to: 'page',
    /** What persons taught of the portal's pages: the page is read with it. */
    payload: z.object({ taught: InsegnamentiSchema }),
    reply: PageModelSchema,
  }),
  /** Lets the user point at something on the page to teach what it is; the press that points reaches nothing there. */
  'frame.point': defineMessage({ from: ['own'], to: 'page', payload: IndicareSchema, reply: PuntamentoSchema }),
  'frame.fill': defineMessage({ from: ['own'], to: 'page', payload: FillOrderSchema, reply: FillReportSchema }),
  'frame.undo': defineMessage({
    from: ['own'],
    to: 'page',
    payload: z.object({ frame: z.string(), fill: z.string() }),
    reply: FillReportSchema,
  }),
  /** Scrolls to a field, puts the focus there and rings it for a moment. */
  'frame.focus': defineMessage({
    from: ['own'],
    to: 'page',
    payload: z.object({ frame: z.string(), key: z.string() }),
    reply: nothing,
  }),
  /** Rings what a step of a guide is about, and nothing else: no focus, no press. */
  'frame.mark': defineMessage({ from: ['own'], to: 'page', payload: MarkSchema, reply: nothing }),
  /** The shape of the page, known or not: captions and kinds of its controls, no value. */
  'frame.structure': defineMessage({ from: ['own'], to: 'page', payload: nothing, reply: RawStructureSchema }),
  /** A frame says that something changed (broadcast; the panel then reads again). */
  'page.changed': defineMessage({
    from: ['page'],
    to: 'own',
    payload: z.object({ frame: z.string(), revision: z.number() }),
    reply: nothing,
  }),
  /** Creates or replaces one record; `value` is parsed by the schema of its kind. */
  'entity.put': defineMessage({
    from: ['own'],
    to: 'worker',
    payload: z.object({ name: entityName, value: z.unknown() }),
    reply: nothing,
  }),
  /** Creates or replaces several records, all or none: what the user chose to import. */
  'entity.put-all': defineMessage({
    from: ['own'],
    to: 'worker',
    payload: z.object({
      records: z.array(z.object({ name: entityName, value: z.unknown() })).check(z.maxLength(10_000)),
    }),
    reply: z.object({ written: z.number() }),
  }),
  'entity.remove': defineMessage({
    from: ['own'],
    to: 'worker',
    payload: z.object({ name: entityName, id: z.string() }),
    reply: nothing,
  }),
  /** Replaces or merges everything from a backup already parsed by `lib/exchange`; all or nothing. */
  'backup.restore': defineMessage({
    from: ['own'],
    to: 'worker',
    payload: z.object({ mode: z.enum(['merge', 'replace']), backup: z.unknown() }),
    reply: z.object({ written: z.number() }),
  }),
  /** Erases everything that Cigno keeps, in both copies; answers how much of what there was. */
  'store.erase': defineMessage({
    from: ['own'],
    to: 'worker',
    payload: nothing,
    reply: z.object({
      records: z.record(entityName, z.number()),
      /** Records that could not be read and had been set aside. */
      aside: z.number(),
      /** CIGs seen and not yet in the register. */
      waiting: z.number(),
      notices: z.number(),
      /** Drafts that were kept. */
      drafts: z.number(),
    }),
  }),
  /** Runs pending upgrades of the database and compares it with its mirror. */
  'store.ready': defineMessage({
    from: ['own'],
    to: 'worker',
    payload: nothing,
    reply: z.object({
      /** Italian sentences about what was healed or set aside, to be shown once; empty when all is well. */
      notices: z.array(z.string()),
    }),
  }),
} as const;

export type MessageName = keyof typeof PROTOCOL;
export type Payload<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['payload']>;
export type Reply<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['reply']>;
