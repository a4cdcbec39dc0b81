import { signal } from '@preact/signals';
import { routeHash } from '../../components/archivio/route.ts';
import { announce } from '../../components/ui/live.tsx';
import type { Guida } from '../../lib/domain/guida.ts';
import { freeName } from '../../lib/domain/new-guida.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { onOwnGuides, readOwnGuides, writeOwnGuides } from '../../lib/platform/own-guides.ts';
import { go, onDirty } from './navigation.ts';
import { removed } from './writing.ts';

/** The ente's own guides; null while they are being read. */
export const own = signal<readonly Guida[] | null>(null);

/** Starts reading and listening, until the signal. */
export const startOwnGuides = (life: AbortSignal): void => {
  void readOwnGuides().then((guides) => {
    own.value = guides;
  });
  onOwnGuides((guides) => {
    own.value = guides;
  }, life);
};

/** Two pages of the archive may write at once: each begins from what the other has left. */
const change = async (make: (guides: readonly Guida[]) => Guida[]): Promise<Result<null>> => {
  try {
    await navigator.locks.request('own-guides', async () => {
      const after = make(await readOwnGuides());
      await writeOwnGuides(after);
      own.value = after;
    });
    return ok(null);
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
};

/** Keeps a guide, in the place of the one of its name if there is one. */
export const keepGuida = (guida: Guida): Promise<Result<null>> =>
  change((guides) =>
    guides.some(({ name }) => name === guida.name)
      ? guides.map((one) => (one.name === guida.name ? guida : one))
      : [...guides, guida],
  );

/** Deletes a guide, goes back to the list and offers to undo. */
export const removeGuida = async (guida: Guida): Promise<void> => {
  const place = own.value?.findIndex(({ name }) => name === guida.name) ?? -1;
  const gone = await change((guides) => guides.filter(({ name }) => name !== guida.name));
  if (!gone.ok) return announce(said(gone.reason));
  onDirty(false, async () => true);
  removed.value = {
    message: t('tutor.eliminata'),
    undo: async () => {
      // Another one may have come from a file under its name meanwhile: both stay.
      const back = await change((guides) => {
        const taken = guides.map(({ name }) => name);
        const name = taken.includes(guida.name) ? freeName(guida.name, taken) : guida.name;
        return guides.toSpliced(Math.max(place, 0), 0, { ...guida, name });
      });
      announce(back.ok ? t('archivio.ripristinato') : t('archivio.non-salvato', { reason: said(back.reason) }));
      if (back.ok) removed.value = null;
    },
  };
  go(routeHash('guide'));
};
