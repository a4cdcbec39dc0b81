import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ClassePage } from '../../components/classe/classe-page.tsx';
import { announce } from '../../components/ui/live.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { type Allievo, allievoNamed, type Classe, NO_CLASSE, tableOf, withProgresso } from '../../lib/domain/classe.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import { hiddenCharacter } from '../../lib/domain/plain-text.ts';
import type { Progresso } from '../../lib/domain/progresso.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { classeCsv } from '../../lib/exchange/classe-csv.ts';
import { readProgresso } from '../../lib/exchange/progresso.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { onClasse, readClasse, writeClasse } from '../../lib/platform/classe.ts';
import { download } from './download.ts';
import { removed } from './writing.ts';

const MOST_BYTES = 20_000_000;
const kept = signal<Classe | null>(null);

/** Two pages of the archive may write at once: each begins from what the other has left. */
const change = async (make: (classe: Classe) => Result<Classe>): Promise<Result<null>> => {
  try {
    return await navigator.locks.request('classe', async () => {
      const after = make(await readClasse());
      if (!after.ok) return after;
      await writeClasse(after.value);
      kept.value = after.value;
      return ok(null);
    });
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
};

const tell = async (done: Promise<Result<null>>): Promise<void> => {
  const answer = await done;
  if (!answer.ok) announce(t('archivio.non-salvato', { reason: said(answer.reason) }));
};

const onAdd = async (name: string): Promise<Result<string>> => {
  const before = allievoNamed(kept.value ?? NO_CLASSE, name);
  if (before) return refused(t('classe.gia', { nome: before.name }));
  const done = await change((classe) => withProgresso(classe, name, { attempts: [] }));
  return done.ok ? ok(name.trim()) : done;
};

const onRemove = async (name: string): Promise<void> => {
  const gone: Allievo | null = allievoNamed(kept.value ?? NO_CLASSE, name);
  if (!gone) return;
  await tell(change((classe) => ok({ ...classe, learners: classe.learners.filter((one) => one.name !== gone.name) })));
  removed.value = {
    message: t('classe.tolto', { nome: gone.name }),
    undo: async () => {
      await tell(
        change((classe) =>
          // A list that was given up meanwhile stays so.
          classe.on
            ? withProgresso(classe, gone.name, {
                attempts: gone.attempts.map((one) => ({ ...one, found: [], missed: [] })),
              })
            : ok(classe),
        ),
      );
      removed.value = null;
    },
  };
};

const readOne = async (file: File): Promise<Result<Progresso>> => {
  if (file.size > MOST_BYTES) return refused('Il file è troppo grande per essere un file di progresso di Cigno.');
  try {
    const read = readProgresso(await file.text());
    const hidden = read.ok ? hiddenCharacter(read.value.learner) : null;
    return hidden ? refused(`Il nome del partecipante ${hidden}.`) : read;
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
};

const accept = async (chosen: readonly { name: string; progresso: Progresso }[]): Promise<Result<number>> => {
  const size = (classe: Classe) => classe.learners.reduce((sum, { attempts }) => sum + attempts.length, 0);
  let added = 0;
  const done = await change((classe) => {
    let after: Result<Classe> = ok(classe);
    for (const { name, progresso } of chosen) if (after.ok) after = withProgresso(after.value, name, progresso);
    if (after.ok) added = size(after.value) - size(classe);
    return after;
  });
  return done.ok ? ok(added) : done;
};

/** Titles of the exercises by their names; the palestra is large, and is read only where its names are shown. */
const titles = signal<ReadonlyMap<string, string>>(new Map());
const loadTitles = async (): Promise<void> => {
  const { EXERCISES } = await import('../../practice/exercises/registry.ts');
  titles.value = new Map(EXERCISES.map(({ name, title }) => [name, title]));
};

/** An exercise of another version of Cigno has no title here: its name is words with hyphens. */
const title = (exercise: string): string =>
  titles.value.get(exercise) ?? exercise.charAt(0).toUpperCase() + exercise.slice(1).replaceAll('-', ' ');

const onCsv = async (): Promise<void> =>
  download(
    `cigno-classe-${dayInRome(new Date())}.csv`,
    await classeCsv(kept.value ?? NO_CLASSE, title),
    'text/csv;charset=utf-8',
  );

/** The class list of a tutor. */
export const ClasseSection = () => {
  useEffect(() => {
    const life = new AbortController();
    void loadTitles();
    void readClasse().then((classe) => {
      kept.value = classe;
    });
    onClasse((classe) => {
      kept.value = classe;
    }, life.signal);
    return () => life.abort();
  }, []);
  const classe = kept.value;
  if (!classe) return <Skeleton lines={6} />;
  return (
    <ClassePage
      classe={classe}
      table={tableOf(classe)}
      title={title}
      onOn={() => tell(change((before) => ok({ ...before, on: true })))}
      onOff={async () => {
        // What was taken out a moment ago must not come back by its "Annulla".
        removed.value = null;
        await tell(change(() => ok(NO_CLASSE)));
      }}
      onAdd={onAdd}
      onRemove={onRemove}
      onCsv={onCsv}
      read={async (files) => Promise.all(files.map(async (file) => ({ file: file.name, read: await readOne(file) })))}
      accept={accept}
      isKnown={(name) => allievoNamed(classe, name) !== null}
    />
  );
};
