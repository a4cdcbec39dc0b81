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

/** For each different caption that any of some schede has, which of them have it; captions that none has tell nothing. */
export const ownersOf = (captions: readonly string[], among: readonly SchedaCode[]): SchedaCode[][] =>
  [...new Set(captions.map(said).filter(Boolean))]
    .map((caption) => among.filter((code) => captionsOf(code).has(caption)))
    .filter((codes) => codes.length > 0);
