import { signal } from '@preact/signals';
import { announce } from '../../components/ui/live.tsx';
import type { Entity } from '../../lib/domain/entities.ts';
import type { EntityName } from '../../lib/domain/entity-names.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { send } from '../../lib/messaging/client.ts';
import { go, onDirty } from './navigation.ts';
import { reread } from './records.ts';

/** What was just deleted and can come back; null when nothing. */
export const removed = signal<{ message: string; undo: () => Promise<void> } | null>(null);

/** Keeps one record; the next page, which may propose it, opens with it. */
export const put = async <N extends EntityName>(name: N, value: Entity<N>) => {
  const answer = await send('entity.put', { name, value });
  if (answer.ok) await reread(name);
  return answer;
};

/** Deletes one record, goes back to its list and offers to undo; gives '' or why it could not. */
export const remove = async <N extends EntityName>(options: {
  name: N;
  value: Entity<N>;
  message: string;
  list: string;
}): Promise<string> => {
  const { name, value, message } = options;
  const answer = await send('entity.remove', { name, id: value.id });
  if (!answer.ok) return said(answer.reason);
  onDirty(false, async () => true);
  removed.value = {
    message,
    undo: async () => {
      const back = await put(name, value);
      announce(back.ok ? t('archivio.ripristinato') : t('archivio.non-salvato', { reason: said(back.reason) }));
      if (back.ok) removed.value = null;
    },
  };
  go(options.list);
  return '';
};
