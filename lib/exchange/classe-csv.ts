import { type Classe, tableOf } from '../domain/classe.ts';
import { formatDay } from '../domain/day.ts';

const HEADERS = ['Partecipante', 'Esercizio', 'Tentativi', 'Ultimo esito', 'Ultimo giorno'];

/**
 * The class as CSV for a spreadsheet: a row for each exercise of each learner, `;`, byte order mark for Excel's sake. A
 * cell that a spreadsheet would compute (`=`, `+`, `-`, `@`) begins with an apostrophe: names come from other people.
 */
export const classeCsv = async (classe: Classe, title: (exercise: string) => string): Promise<string> => {
  const { default: Papa } = await import('papaparse');
  const { exercises, rows } = tableOf(classe);
  const lines = rows.flatMap(({ name, cells }) => {
    const tried = exercises.flatMap((exercise) => {
      const cell = cells.get(exercise);
      if (!cell) return [];
      return [[name, title(exercise), cell.attempts, cell.passed ? 'superato' : 'non superato', formatDay(cell.day)]];
    });
    return tried.length > 0 ? tried : [[name, '', 0, '', '']];
  });
  return `\uFEFF${Papa.unparse([HEADERS, ...lines], { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
};
