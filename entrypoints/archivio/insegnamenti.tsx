import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { IMPORT } from '../../components/archivio/route.ts';
import { ElencoInsegnamenti } from '../../components/insegna/elenco.tsx';
import { ImportInsegnamenti, type InsegnamentiCandidate } from '../../components/insegna/importa.tsx';
import { announce } from '../../components/ui/live.tsx';
import { dayInRome } from '../../lib/domain/day.ts';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { newUuid } from '../../lib/domain/uuid.ts';
import {
  exportInsegnamenti,
  MAX_INSEGNAMENTI_LENGTH,
  previewInsegnamenti,
  readInsegnamentiFile,
  takeInsegnamenti,
} from '../../lib/exchange/insegnamenti-file.ts';
import { t } from '../../lib/i18n/t.ts';
import {
  changeInsegnamenti,
  onInsegnamenti,
  readInsegnamenti,
  readVisti,
  type VistiInsegnamenti,
} from '../../lib/platform/insegnamenti.ts';
import { download } from './download.ts';
import { insegnaWords, isKnownField } from './insegna-words.ts';
import { removed } from './writing.ts';

const all = signal<readonly Insegnamento[] | null>(null);
const seen = signal<VistiInsegnamenti>({});

const start = (life: AbortSignal): void => {
  const read = async (): Promise<void> => {
    [all.value, seen.value] = await Promise.all([readInsegnamenti(), readVisti()]);
  };
  void read().catch(() => {
    all.value = [];
  });
  onInsegnamenti((now) => {
    all.value = now;
  }, life);
};

const remove = async (lesson: Insegnamento): Promise<void> => {
  const place = all.value?.findIndex(({ id }) => id === lesson.id) ?? -1;
  await changeInsegnamenti((before) => before.filter(({ id }) => id !== lesson.id));
  document.querySelector<HTMLElement>('#contenuto h1')?.focus();
  removed.value = {
    message: t('insegna.tolto'),
    undo: async () => {
      await changeInsegnamenti((before) =>
        before.some(({ id }) => id === lesson.id) ? before : before.toSpliced(Math.max(place, 0), 0, lesson),
      );
      announce(t('archivio.ripristinato'));
      removed.value = null;
    },
  };
};

const onExport = (title: string): void => {
  const now = new Date();
  const name = `cigno-insegnamenti-${dayInRome(now)}.json`;
  download(name, exportInsegnamenti(all.value ?? [], title, now.toISOString()), 'application/json');
  announce(t('insegna.esportato', { name }));
};

const onFile = async (file: File): Promise<Result<InsegnamentiCandidate>> => {
  try {
    // Four bytes are the most that one character takes: a larger file is not even read.
    const large = file.size > MAX_INSEGNAMENTI_LENGTH * 4;
    const read = readInsegnamentiFile(
      large ? ' '.repeat(MAX_INSEGNAMENTI_LENGTH + 1) : await file.text(),
      isKnownField,
    );
    if (!read.ok) return read;
    return ok({
      file: read.value,
      rows: previewInsegnamenti(read.value.insegnamenti, await readInsegnamenti()),
      accept: async (chosen) => {
        try {
          await changeInsegnamenti((before) => takeInsegnamenti(chosen, before, newUuid));
        } catch (error) {
          return refused(error instanceof Error ? error.message : String(error));
        }
        return ok(chosen.length);
      },
    });
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
};

/** The section of what was taught: the list, or a file of others. */
export const Insegnamenti = ({ id }: { id: string | null }) => {
  useEffect(() => {
    const life = new AbortController();
    start(life.signal);
    return () => life.abort();
  }, []);
  if (id === IMPORT) return <ImportInsegnamenti onFile={onFile} words={insegnaWords} />;
  return (
    <ElencoInsegnamenti
      all={all.value}
      seen={seen.value}
      words={insegnaWords}
      onRemove={(lesson) => void remove(lesson)}
      onExport={onExport}
    />
  );
};
