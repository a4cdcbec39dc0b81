import { storage } from 'wxt/utils/storage';
import { type Classe, ClasseSchema, NO_CLASSE } from '../domain/classe.ts';

const item = storage.defineItem<unknown>('local:tutor/classe', { fallback: NO_CLASSE, version: 1 });

const read = (kept: unknown): Classe => {
  const parsed = ClasseSchema.safeParse(kept);
  return parsed.success ? parsed.data : NO_CLASSE;
};

/** The class as it is kept on this computer; none until the tutor wants one. */
export const readClasse = async (): Promise<Classe> => read(await item.getValue());

/** Keeps the class; one that is not wanted leaves nothing behind. */
export const writeClasse = (classe: Classe): Promise<void> => (classe.on ? item.setValue(classe) : item.removeValue());

/** Tells of every change, by this page or by another, until the signal. */
export const onClasse = (tell: (classe: Classe) => void, life: AbortSignal): void =>
  life.addEventListener(
    'abort',
    item.watch((kept) => tell(read(kept))),
    { once: true },
  );
