import { rememberOf } from '../../page/remember.ts';
import type { FieldDeclaration } from '../../schede/scheda.ts';
import { fieldsOf } from '../../schede/scheda.ts';
import type { Form } from '../form-of.ts';
import { isList, namesOf, type Place, placeOf, samePlace, startsWith } from './places.ts';
import { isNumber, stem, stems } from './words.ts';

/** A field of the scheda with its captions as stems. */
export type Target = {
  declaration: FieldDeclaration;
  place: Place;
  /** `strength` 1 for the label, a little less for a synonym, well below any threshold for a weak one. */
  captions: readonly { stems: readonly string[]; strength: number }[];
  /** Every word that any of its captions has. */
  own: ReadonlySet<string>;
  /** Words of the places it stands in: a caption may add or omit them. */
  around: ReadonlySet<string>;
  /** Words of every place of the form: a caption with one that is neither its own nor around it is another field's. */
  everywhere: ReadonlySet<string>;
};

/** Words so common in forms that a caption made of them alone needs its section to be understood. */
const COMMON = new Set(
  'codice fiscale partita iva denominazione ragione sociale importo valore oggetto descrizione url indirizzo link comune lingua lingue tipo tipologia settore nome identificativo numero titolo data documenti classificazione luogo provincia contratto attività univoco lotto'
    .split(' ')
    .map(stem),
);

/** Whether a caption says nothing without its section ("Codice fiscale", "Oggetto"). */
export const isCommon = (label: readonly string[]): boolean =>
  label.every((word) => COMMON.has(word) || isNumber(word));

const PERSON = new Set('codice fiscale partita iva denominazione ragione sociale nome'.split(' ').map(stem));

/** Whether everyday words name one thing together ("Lingua dei documenti"); those of a person ("Codice fiscale") never do. */
export const isPhrase = (label: readonly string[]): boolean =>
  label.length > 1 && label.some((word) => !PERSON.has(word) && !isNumber(word));

/** The fields of a scheda ready for comparison, computed once. */
export const targetsOf = rememberOf((scheda: Form): readonly Target[] => {
  const all = fieldsOf(scheda);
  const everywhere = new Set(all.flatMap((declaration) => namesOf(placeOf(declaration.id))));
  return all.map((declaration) => {
    const place = placeOf(declaration.id);
    const captions = [
      { stems: stems(declaration.label), strength: 1 },
      ...declaration.synonyms.map((text) => ({ stems: stems(text), strength: 0.97 })),
      ...declaration.weakSynonyms.map((text) => ({ stems: stems(text), strength: 0.6 })),
    ].filter((caption) => caption.stems.length > 0);
    const own = new Set(captions.flatMap((caption) => caption.stems));
    const around = new Set(namesOf(place));
    return { declaration, place, captions, own, around, everywhere };
  });
});

/** The words that fields of a place, or of places around it, have in their captions: a heading made of them is theirs. */
export const wordsOfPlace = (scheda: Form, place: Place): ReadonlySet<string> =>
  new Set(
    targetsOf(scheda).flatMap((target) =>
      place.length === 0 || samePlace(target.place, place) ? [...target.own, ...target.around] : [],
    ),
  );

/** Words that make of any field another one. */
const OTHERS = new Set(
  'rup responsabile precedente iniziale finale storico escluso ausiliaria subappalto subappaltatore delegato delegante referente cercare cerca ricerca filtro conferma ripeti nuovo vecchio altro altra copia ribasso oneri sicurezza manodopera opzioni rinnovi totale complessivo residuo garanzia cauzione penale quota percentuale anticipo padre derivato mandante mandataria'
    .split(' ')
    .map(stem),
);

const isElsewhere = (word: string, { own, around, everywhere }: Target): boolean =>
  everywhere.has(word) && !around.has(word) && !own.has(word);

/**
 * How well a caption names a field, 0 to 1. An unknown word costs more than any synonym can give back:
 * "Importo oneri di sicurezza" is not "Importo".
 */
export const captionScore = (label: readonly string[], target: Target): number => {
  let best = 0;
  for (const caption of target.captions) {
    const shared = caption.stems.filter((word) => label.includes(word));
    if (shared.length === 0) continue;
    const missing = caption.stems.filter((word) => !label.includes(word));
    const extra = label.filter((word) => !caption.stems.includes(word));
    if (extra.some((word) => OTHERS.has(word) || isElsewhere(word, target))) continue;
    if (shared.every((word) => target.around.has(word)) && missing.length > 0) continue;
    let score = caption.strength;
    for (const word of missing)
      score -= target.around.has(word) && !shared.every((other) => COMMON.has(other)) ? 0.12 : 0.32;
    for (const word of extra) {
      if (isNumber(word)) score -= isList(target.declaration.id) ? 0.01 : 0.2;
      else score -= target.around.has(word) ? 0.02 : target.own.has(word) ? 0.06 : 0.32;
    }
    best = Math.max(best, score);
  }
  return best;
};

/** How well the place that the headings give suits a field; 0 when it is somebody else's block. */
export const placeScore = (target: Target, place: Place | null, doubt: 0 | 1 | 2, common: boolean): number => {
  if (doubt === 2) return 0;
  const unsure = doubt === 1 ? 0.7 : 1;
  if (place === null) return (common ? 0.5 : 0.82) * unsure;
  if (startsWith(target.place, place)) {
    const steps = target.place.length - place.length;
    // Where fields of every place stand together an everyday caption ("Codice fiscale") is anybody's.
    const vague = place.length === 0 ? 0.5 : 0.86;
    return (steps === 0 ? 1 : common ? vague : 0.93) * unsure;
  }
  // A field that is a section of its own (ESPD) is drawn inside another one where a form has no such section.
  if (target.declaration.id === target.place[0] && place.length === 1) return (common ? 0.5 : 0.93) * unsure;
  return startsWith(place, target.place) ? (common ? 0.6 : 0.82) * unsure : 0;
};
