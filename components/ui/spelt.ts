import { t } from '../../lib/i18n/t.ts';

const WORDS: Readonly<Record<string, string>> = {
  SI: t('ad4.quota30-si'),
  NO: t('ad4.quota30-no'),
  SI_QUOTA_INFERIORE: t('ad4.quota30-inferiore'),
};

/** The words of an answer that ANAC wants spelt in its own way; undefined for any other. */
export const spelt = (value: string): string | undefined => (Object.hasOwn(WORDS, value) ? WORDS[value] : undefined);
