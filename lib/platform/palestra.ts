import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type Tentativo, TentativoSchema } from '../domain/progresso.ts';

const MOST = 2000;
const item = storage.defineItem<unknown>('local:palestra/tentativi', { fallback: [], version: 1 });
const Kept = z.array(z.unknown());

/** An attempt that cannot be read any more is left out; the others are not lost with it. */
const read = (kept: unknown): Tentativo[] => {
  const list = Kept.safeParse(kept);
  return (list.success ? list.data : []).flatMap((one) => {
    const parsed = TentativoSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
};

/** The attempts at the exercises of the palestra, oldest first: apart from everything that is real. */
export const keptTentativi = async (): Promise<Tentativo[]> => read(await item.getValue());

/** Adds one; the oldest beyond a bounded number are forgotten. */
export const keepTentativo = async (tentativo: Tentativo): Promise<void> =>
  item.setValue([...(await keptTentativi()), tentativo].slice(-MOST));

/** Forgets them all. */
export const forgetTentativi = (): Promise<void> => item.removeValue();
