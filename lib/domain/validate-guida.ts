import { isDay } from './day.ts';
import type { Compimento, Guida, Passo } from './guida.ts';
import { type FieldIssue, issueList } from './issues.ts';
import { linkProblem, linkTextProblem } from './link.ts';
import { pictureProblem } from './picture.ts';
import { hiddenCharacter } from './plain-text.ts';

type List = ReturnType<typeof issueList>;

/** Every text of a value by its path, keys included in the path with dots. */
const textsOf = (value: unknown, path = ''): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path ? `${path}.${key}` : key));
};

/** The path of what a criterion still lacks, and what to do; null when nothing. */
const lacking = (done: Compimento): [key: string, message: string] | null => {
  if (done.kind === 'pagina' && done.page === '') return ['page', 'Scegli la pagina che deve aprirsi.'];
  if (done.kind === 'campo' && done.id === '') return ['id', 'Scegli il campo che deve essere compilato.'];
  if (done.kind === 'stato' && done.stato === '') return ['stato', 'Scegli lo stato da raggiungere.'];
  return null;
};

const validatePasso = ({ add, missing }: List, passo: Passo, path: string): void => {
  missing(`${path}.title`, passo.title, 'Scrivi il titolo del passo.');
  if (passo.what.trim() === '') add(`${path}.what`, 'avviso', 'Scrivi che cosa si fa in questo passo.');
  if (passo.source.trim() === '' && passo.note.trim() === '')
    add(`${path}.source`, 'avviso', 'Senza la fonte nessuno può ricontrollare questo passo.');
  if (passo.target?.kind === 'campo' && passo.target.id === '')
    add(`${path}.target.id`, 'errore', 'Scegli il campo da indicare.');
  if (passo.target?.kind === 'comando' && passo.target.name === '')
    add(`${path}.target.name`, 'errore', 'Scegli il comando da indicare.');
  const wanted = lacking(passo.done);
  if (wanted) add(`${path}.done.${wanted[0]}`, 'errore', wanted[1]);
  for (const [place, { text, address }] of passo.links.entries()) {
    const problem = linkProblem(address);
    if (problem) add(`${path}.links.${place}.address`, 'errore', problem);
    const lie = problem ? null : linkTextProblem(text, address);
    if (lie) add(`${path}.links.${place}.text`, 'errore', lie);
    if (text.trim() === '') add(`${path}.links.${place}.text`, 'avviso', 'Scrivi che cosa si trova lì.');
  }
  if (!passo.picture) return;
  missing(`${path}.picture.alt`, passo.picture.alt, 'Descrivi l’immagine: chi non la vede deve poter fare lo stesso.');
  const problem = pictureProblem(passo.picture.data);
  if (problem) add(`${path}.picture.data`, 'errore', problem);
};

/** What can be said of a guide field by field. Whether its pages, fields and commands exist is told by `lib/tours`. */
export const validateGuida = (guida: Guida): FieldIssue[] => {
  const list = issueList();
  const { issues, add, missing } = list;
  missing('title', guida.title, 'Scrivi il titolo della guida.');
  if (guida.summary.trim() === '') add('summary', 'avviso', 'Scrivi in una frase a che cosa serve.');
  if (!isDay(guida.verifiedOn)) add('verifiedOn', 'errore', 'Scrivi il giorno in cui la guida è stata verificata.');
  const seen = new Map<string, number>();
  for (const [place, passo] of guida.steps.entries()) {
    const twin = seen.get(passo.name);
    if (twin !== undefined)
      add(`steps.${place}.name`, 'errore', `Ha lo stesso nome interno del passo ${twin + 1}: «${passo.name}».`);
    seen.set(passo.name, place);
    validatePasso(list, passo, `steps.${place}`);
  }
  for (const [path, text] of textsOf(guida)) {
    const hidden = path.endsWith('.picture.data') ? null : hiddenCharacter(text);
    if (hidden) add(path, 'errore', `Il testo ${hidden}: cancellalo e riscrivilo.`);
  }
  return issues;
};
