import type { SchedaCode } from '../domain/codes.ts';
import { SCHEDE } from '../schede/registry.ts';
import { fieldsOf } from '../schede/scheda.ts';
import { stems } from './match/words.ts';

const known = new Map<SchedaCode, ReadonlySet<string>>();

const said = (caption: string): string => stems(caption).join(' ');

/** What the fields of a scheda may be called, as stems. */
const captionsOf = (code: SchedaCode): ReadonlySet<string> => {
  const captions =
    known.get(code) ?? new Set(fieldsOf(SCHEDE[code]).flatMap(({ label, synonyms }) => [label, ...synonyms].map(said)));
  known.set(code, captions);
  return captions;
};

/**
 * The schede, among some, whose fields all these captions can be: one that another scheda has, and this one has not,
 * tells that the form is not this scheda's. Captions that no scheda has tell nothing.
 */
export const schedeWith = (captions: readonly string[], among: readonly SchedaCode[]): SchedaCode[] => {
  const all = [...new Set(captions.map(said).filter(Boolean))];
  const owners = all.map((caption) => among.filter((code) => captionsOf(code).has(caption)));
  return among.filter((code) => owners.every((codes) => codes.length === 0 || codes.includes(code)));
};
