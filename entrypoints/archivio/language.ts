import { signal } from '@preact/signals';
import { type Language, languageOf } from '../../lib/domain/language.ts';
import { speak } from '../../lib/i18n/speak.ts';
import { keepLanguage, keptLanguage } from '../../lib/platform/language.ts';

/** The language of this page; null until it is known, and nothing is drawn before. */
export const language = signal<Language | null>(null);

/** The language of the browser, offered at the first run while nobody has chosen; null when it is the one in use. */
export const offered = signal<Language | null>(null);

/** Reads the office's choice and speaks it. */
export const startLanguage = async (): Promise<void> => {
  const kept = await keptLanguage().catch(() => null);
  const own = languageOf(navigator.language);
  language.value = await speak(kept, document);
  offered.value = kept === null && own !== language.value ? own : null;
};

/**
 * Keeps a choice and speaks it here at once. The other pages of the archive follow when they are opened again: what is
 * being written in them must not be lost.
 */
export const chooseLanguage = async (chosen: Language): Promise<void> => {
  await keepLanguage(chosen);
  offered.value = null;
  language.value = await speak(chosen, document);
};
