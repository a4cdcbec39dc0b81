import { storage } from 'wxt/utils/storage';
import { Language } from '../domain/language.ts';

const item = storage.defineItem<unknown>('local:office/language', { fallback: null, version: 1 });

/** A choice that cannot be read is none. */
const read = (kept: unknown): Language | null => {
  const parsed = Language.safeParse(kept);
  return parsed.success ? parsed.data : null;
};

/** The language the office has chosen; null when nobody has chosen yet. */
export const keptLanguage = async (): Promise<Language | null> => read(await item.getValue());

/** Keeps the choice. */
export const keepLanguage = (language: Language): Promise<void> => item.setValue(language);

/** Tells of every choice, by this page or by another, until the signal. */
export const onLanguage = (tell: (language: Language | null) => void, life: AbortSignal): void =>
  life.addEventListener(
    'abort',
    item.watch((kept) => tell(read(kept))),
    { once: true },
  );
