import { t } from '../../lib/i18n/t.ts';

const WORDS = {
  SI: 'ad4.quota30-si',
  NO: 'ad4.quota30-no',
  SI_QUOTA_INFERIORE: 'ad4.quota30-inferiore',
} as const;

const isSpelt = (value: string): value is keyof typeof WORDS => Object.hasOwn(WORDS, value);

/** The words of an answer that ANAC wants spelt in its own way; undefined for any other. */
export const spelt = (value: string): string | undefined => (isSpelt(value) ? t(WORDS[value]) : undefined);
