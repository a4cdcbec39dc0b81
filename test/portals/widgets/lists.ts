/** Options of the selects: ANAC's own wording where it has one, commas and code-like words included. */
export const SETTORI = [
  { code: '1', label: 'Ordinario' },
  { code: '2', label: 'Speciale' },
];
export const FUNZIONI = [
  { code: '1', label: 'Programmazione' },
  { code: '2', label: 'Progettazione e affidamento' },
  { code: '3', label: 'Aggiudicazione, stipula ed esecuzione del contratto' },
  { code: '4', label: 'Esecuzione' },
];
export const COMUNI = ['Esempio', 'Esempio Marina', 'Prova Alta', 'Prova Bassa', 'Dimostrazione'];
export const OGGETTI = [
  { code: 'works', label: 'Lavori' },
  { code: 'supplies', label: 'Forniture' },
  { code: 'services', label: 'Servizi' },
];

/** A form's value as plain JSON: days as `YYYY-MM-DD` in local time. */
export const plainModel = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      one instanceof Date
        ? [one.getFullYear(), `${one.getMonth() + 1}`.padStart(2, '0'), `${one.getDate()}`.padStart(2, '0')].join('-')
        : one,
    ]),
  );

/** The other way round: days of a plain value as dates, for `patchValue`. */
export const richModel = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      typeof one === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(one) ? new Date(`${one}T00:00:00`) : one,
    ]),
  );
