import type { Result } from './result.ts';

/**
 * Something to say beside a field of a profile. `path` names it from the record's root, with dots (`indirizzo.cap`,
 * `centriDiCosto.0.codice`); `errore` cannot be right or will be refused, `avviso` may be right and deserves a look.
 */
export type FieldIssue = { path: string; severity: 'errore' | 'avviso'; message: string };

/** Issues of one record, gathered in the order of its fields. */
export const issueList = () => {
  const issues: FieldIssue[] = [];
  const add = (path: string, severity: FieldIssue['severity'], message: string): void => {
    issues.push({ path, severity, message });
  };
  return {
    issues,
    add,
    /** An empty text that ANAC will ask for. */
    missing: (path: string, value: string, message: string): boolean => {
      if (value.trim() !== '') return false;
      add(path, 'errore', message);
      return true;
    },
    /** A text that is there must be readable; an empty one is not judged. */
    check: <T>(path: string, value: string, parse: (text: string) => Result<T>): T | null => {
      if (value.trim() === '') return null;
      const result = parse(value);
      if (result.ok) return result.value;
      add(path, 'errore', result.reason);
      return null;
    },
    /** A code that is there must be in the list. */
    code: (path: string, value: string, codes: readonly string[], list: string): void => {
      if (value !== '' && !codes.includes(value))
        add(path, 'errore', `«${value}» non è nell’elenco di ANAC «${list}»: scegli una delle voci.`);
    },
  };
};
