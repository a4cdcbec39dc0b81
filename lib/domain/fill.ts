import * as z from 'zod/mini';
import { FieldValueSchema } from './page-model.ts';

/**
 * What `plan` proposes for one value or one field:
 * `write` the field is empty or at its default; `already` it holds the value;
 * `differs` it holds another value and the user must choose; `ask` nobody can say whether the value belongs here:
 * written only where the user says so; `absent` no field here for this value;
 * `closed` the field is known but hidden, disabled or read-only now; `valueless` a required field for which the profile has nothing;
 * `unknown` a field of the page that Cigno does not understand (its id is '').
 */
export const PLAN_ACTIONS = ['write', 'already', 'differs', 'ask', 'absent', 'closed', 'valueless', 'unknown'] as const;
export const PlanEntrySchema = z.object({
  id: z.string(),
  index: z.array(z.number()),
  /** Handle of the field in the frame; null when absent. */
  key: z.nullable(z.string()),
  label: z.string(),
  section: z.string(),
  action: z.enum(PLAN_ACTIONS),
  /** What we would write; null when valueless. */
  value: z.nullable(FieldValueSchema),
  /** Other spellings of the same value, best first: the code of a description, for a control that does not know the first. */
  alternatives: z.optional(z.array(z.string())),
  /** What the page held when the plan was made. */
  current: z.nullable(FieldValueSchema),
  /** Italian sentence. */
  reason: z.string(),
  /** A part of the page that is still closed keeps it: once that is open, Cigno writes it. */
  waits: z.optional(z.literal(true)),
});
export type PlanEntry = z.infer<typeof PlanEntrySchema>;

/** A plan is valid for one document life only. */
export const PlanSchema = z.object({
  frame: z.string(),
  revision: z.number(),
  affidamento: z.nullable(z.string()),
  entries: z.array(PlanEntrySchema),
});
export type Plan = z.infer<typeof PlanSchema>;

/** The order to write: only entries the user saw; `overwrite` is the explicit choice of promise 3. */
export const FillOrderSchema = z.object({
  frame: z.string(),
  entries: z.array(
    z.object({
      key: z.string(),
      id: z.string(),
      index: z.array(z.number()),
      /** '' empties the field: only to take back what a fill wrote. */
      value: FieldValueSchema,
      /** Tried one after the other when the control knows no option spelt as `value`; each means the same. */
      alternatives: z.optional(z.array(z.string())),
      current: z.nullable(FieldValueSchema),
      overwrite: z.boolean(),
    }),
  ),
});
export type FillOrder = z.infer<typeof FillOrderSchema>;

/**
 * What happened to one entry: `written` and read back equal; `already` it was right;
 * `differs` it held something else and was left; `refused` we would not (with why);
 * `failed` we tried and the page holds something else; `gone` the field is no longer there.
 */
export const FILL_OUTCOMES = ['written', 'already', 'differs', 'refused', 'failed', 'gone'] as const;
export const FillReportSchema = z.object({
  frame: z.string(),
  /** Names this fill for the undo. */
  fill: z.string(),
  entries: z.array(
    z.object({
      key: z.string(),
      id: z.string(),
      index: z.array(z.number()),
      outcome: z.enum(FILL_OUTCOMES),
      /** What the page holds after. */
      value: z.nullable(FieldValueSchema),
      reason: z.string(),
    }),
  ),
  /** Our own time in ms, without the page's waits. */
  ownTime: z.number(),
  /** The page began to leave while it was being written: what was not reached has to wait for what comes back. */
  leaving: z.optional(z.boolean()),
});
export type FillReport = z.infer<typeof FillReportSchema>;
