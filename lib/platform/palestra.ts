import { storage } from 'wxt/utils/storage';
import { type Tentativo, TentativoSchema } from '../domain/progresso.ts';
import { readable } from '../domain/readable.ts';

const MOST = 2000;
const item = storage.defineItem<unknown>('local:palestra/tentativi', { fallback: [], version: 1 });

/** The attempts at the exercises of the palestra, oldest first: apart from everything that is real. */
export const keptTentativi = async (): Promise<Tentativo[]> => readable(await item.getValue(), TentativoSchema);

/** Adds one; the oldest beyond a bounded number are forgotten. */
export const keepTentativo = async (tentativo: Tentativo): Promise<void> =>
  item.setValue([...(await keptTentativi()), tentativo].slice(-MOST));

/** Forgets them all. */
export const forgetTentativi = (): Promise<void> => item.removeValue();
