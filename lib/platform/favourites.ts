import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { FAVOURITE_LISTS } from '../domain/used-codes.ts';

const Kept = z.record(z.string(), z.partialRecord(z.enum(FAVOURITE_LISTS), z.array(z.string())));

/** The codes that the user has marked, by the id of the ente and the list. */
export type Favourites = z.infer<typeof Kept>;

const item = storage.defineItem<unknown>('local:archive/favourites', { fallback: {}, version: 1 });

/** A preference that cannot be read is no preference: nothing that counts is kept here. */
const read = (kept: unknown): Favourites => {
  const parsed = Kept.safeParse(kept);
  return parsed.success ? parsed.data : {};
};

/** The marked codes as they are kept. */
export const keptFavourites = async (): Promise<Favourites> => read(await item.getValue());

/** Keeps the marked codes. */
export const keepFavourites = (favourites: Favourites): Promise<void> => item.setValue(favourites);

/** Tells of every change, by this page or by another, until the signal. */
export const onFavourites = (tell: (favourites: Favourites) => void, life: AbortSignal): void =>
  life.addEventListener(
    'abort',
    item.watch((kept) => tell(read(kept))),
    { once: true },
  );
