import { consigli } from '../../lib/i18n/it/consigli.ts';
import { t } from '../../lib/i18n/t.ts';

type Key = keyof typeof consigli;

/** What a field is for, where its caption does not tell; undefined where it does. */
export const campoHint = (id: string): string | undefined => {
  const key = `consiglio.${id.split('.').at(-1)}`;
  return Object.hasOwn(consigli, key) ? t(key as Key) : undefined;
};
