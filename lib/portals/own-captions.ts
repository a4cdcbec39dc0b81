import type { SchedaCode } from '../domain/codes.ts';
import { foldLabel } from '../schede/fold.ts';
import { SCHEDE } from '../schede/registry.ts';
import { fieldsOf } from '../schede/scheda.ts';

const known = new Map<SchedaCode, ReadonlySet<string>>();

/** What the fields of a scheda may be called, folded. */
const captionsOf = (code: SchedaCode): ReadonlySet<string> => {
  const captions =
    known.get(code) ??
    new Set(fieldsOf(SCHEDE[code]).flatMap(({ label, synonyms }) => [label, ...synonyms].map(foldLabel)));
  known.set(code, captions);
  return captions;
};

/**
 * The schede, among some, whose fields all these captions can be: one that another scheda has, and this one has not,
 * tells that the form is not this scheda's. Captions that no scheda has tell nothing.
 */
export const schedeWith = (captions: readonly string[], among: readonly SchedaCode[]): SchedaCode[] => {
  const folded = [...new Set(captions.map(foldLabel))];
  const owners = folded.map((caption) => among.filter((code) => captionsOf(code).has(caption)));
  return among.filter((code) => owners.every((codes) => codes.length === 0 || codes.includes(code)));
};
