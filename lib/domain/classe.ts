import * as z from 'zod/mini';
import { type Day, dayInRome } from './day.ts';
import { hiddenCharacter } from './plain-text.ts';
import { type Progresso, TentativoSchema } from './progresso.ts';
import { ok, type Result, refused } from './result.ts';

/** Learners of a class at most. */
export const MOST_LEARNERS = 500;
const NAME = 200;
/** Attempts kept of one learner; the oldest beyond them are forgotten. */
const MOST_ATTEMPTS = 5000;

/** Of an attempt only what the table shows: what somebody saw and missed is between the learner and the exercise. */
const EsitoSchema = z.strictObject({
  exercise: TentativoSchema.shape.exercise,
  at: TentativoSchema.shape.at,
  passed: z.boolean(),
});
type Esito = z.infer<typeof EsitoSchema>;

const AllievoSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(NAME)),
  attempts: z.array(EsitoSchema).check(z.maxLength(MOST_ATTEMPTS)),
});
export type Allievo = z.infer<typeof AllievoSchema>;

/** The class that a tutor follows, kept only if wanted: names and outcomes are personal data. */
export const ClasseSchema = z.strictObject({
  on: z.boolean(),
  learners: z.array(AllievoSchema).check(z.maxLength(MOST_LEARNERS)),
});
export type Classe = z.infer<typeof ClasseSchema>;

/** No list is kept. */
export const NO_CLASSE: Classe = { on: false, learners: [] };

const fold = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('it');

/** The learner of a name, however it is spaced and capitalised; null when there is none. */
export const allievoNamed = (classe: Classe, name: string): Allievo | null =>
  classe.learners.find((one) => fold(one.name) === fold(name)) ?? null;

/** A name as it is kept, or why not. */
export const readName = (text: string): Result<string> => {
  const name = text.trim().replace(/\s+/g, ' ');
  if (name === '') return refused('Scrivi il nome del partecipante.');
  if (name.length > NAME) return refused(`Il nome è troppo lungo, al massimo ${NAME} caratteri.`);
  const hidden = hiddenCharacter(text);
  return hidden ? refused(`Il nome ${hidden}.`) : ok(name);
};

const keyOf = ({ exercise, at }: Esito): string => `${exercise} ${at}`;

/** The attempts of a progress file that a learner does not have yet. */
export const newAttempts = (allievo: Allievo | null, progresso: Pick<Progresso, 'attempts'>): Esito[] => {
  const seen = new Set(allievo?.attempts.map(keyOf));
  return progresso.attempts.flatMap(({ exercise, at, passed }) => {
    const esito = { exercise, at, passed };
    if (seen.has(keyOf(esito))) return [];
    seen.add(keyOf(esito));
    return [esito];
  });
};

/** The class with a learner, and with the attempts that were not there yet. The same file twice changes nothing. */
export const withProgresso = (classe: Classe, text: string, progresso: Pick<Progresso, 'attempts'>): Result<Classe> => {
  const name = readName(text);
  if (!name.ok) return name;
  const before = allievoNamed(classe, name.value);
  if (!before && classe.learners.length >= MOST_LEARNERS)
    return refused(`La classe ha già ${MOST_LEARNERS} partecipanti.`);
  const attempts = [...(before?.attempts ?? []), ...newAttempts(before, progresso)]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(-MOST_ATTEMPTS);
  const after = { name: before?.name ?? name.value, attempts };
  const learners = before
    ? classe.learners.map((one) => (one === before ? after : one))
    : [...classe.learners, after].sort((a, b) => a.name.localeCompare(b.name, 'it'));
  return ok({ ...classe, learners });
};

/** One exercise of one learner: how often, how the last one ended, and when. */
export type Casella = { attempts: number; passed: boolean; day: Day };

/** A row of the table: a learner, what was tried, the last day. */
export type RigaClasse = { name: string; cells: ReadonlyMap<string, Casella>; last: Day | null };

const dayOf = (instant: string): Day => dayInRome(new Date(instant));

/** The table of a class: the exercises that somebody tried, and a row for each learner. */
export const tableOf = (classe: Classe): { exercises: string[]; rows: RigaClasse[] } => ({
  exercises: [...new Set(classe.learners.flatMap(({ attempts }) => attempts.map(({ exercise }) => exercise)))].sort(),
  rows: classe.learners.map(({ name, attempts }) => {
    // A map: an exercise may bear any name, that of a part of every object too.
    const cells = new Map<string, Casella>();
    for (const { exercise, at, passed } of attempts)
      cells.set(exercise, { attempts: (cells.get(exercise)?.attempts ?? 0) + 1, passed, day: dayOf(at) });
    const last = attempts.at(-1);
    return { name, cells, last: last ? dayOf(last.at) : null };
  }),
});
