import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/** Days after which a draft is forgotten. */
const DAYS = { fewest: 1, most: 365, usual: 30 } as const;

const SettingsSchema = z.object({
  on: z.boolean(),
  days: z.number().check(z.int(), z.gte(DAYS.fewest), z.lte(DAYS.most)),
});
/** Whether what is written on the portals is kept, and for how many days. */
export type DraftSettings = z.infer<typeof SettingsSchema>;

const settings = storage.defineItem<unknown>('local:drafts/settings', { fallback: null, version: 1 });
/** `seen`: the user has read that drafts are kept; `kept`: one was, and nobody has been told yet. */
const told = storage.defineItem<unknown>('local:drafts/told', { fallback: null, version: 1 });

const read = (kept: unknown): DraftSettings => {
  const parsed = SettingsSchema.safeParse(kept);
  return parsed.success ? parsed.data : { on: true, days: DAYS.usual };
};

/** The settings of the draft keeper; a choice that cannot be read is none. */
export const draftSettings = async (): Promise<DraftSettings> => read(await settings.getValue());

/** Keeps the settings; false for days that nobody may choose. */
export const keepDraftSettings = async (chosen: DraftSettings): Promise<boolean> => {
  if (!SettingsSchema.safeParse(chosen).success) return false;
  await settings.setValue(chosen);
  return true;
};

/** A draft was kept: the panel says so once. */
export const noteFirstDraft = async (): Promise<void> => {
  if ((await told.getValue()) === null) await told.setValue('kept');
};

/** The user has read it. */
export const firstDraftSeen = (): Promise<void> => told.setValue('seen');

/** Tells whether there is something to say, now and at every change, until the signal. */
export const onFirstDraft = (tell: (isNews: boolean) => void, life: AbortSignal): void => {
  void told.getValue().then((now) => tell(now === 'kept'));
  const unwatch = told.watch((now) => tell(now === 'kept'));
  life.addEventListener('abort', unwatch, { once: true });
};
