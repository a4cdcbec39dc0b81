import type { FieldId } from '../../domain/field.ts';
import type { PageField } from '../../page/field.ts';
import { rememberOf } from '../../page/remember.ts';
import type { Steps } from '../../page/steps.ts';
import type { Form } from '../form-of.ts';
import { captionScore, isCommon, isPhrase, placeScore, type Target, targetsOf } from './captions.ts';
import { type Context, contextsOf } from './context.ts';
import { controlScore } from './controls.ts';
import { type Place, samePlace, startsWith } from './places.ts';
import { stems } from './words.ts';

/** One way to understand a page field. */
export type Reading = { id: FieldId; certainty: number; reasons: string[] };

/** Everything that could be meant by a page field, best first. */
export type Readings = { readings: Reading[]; context: Context; common: boolean; caption: readonly string[] };

/** Fields done before the work may rest. */
const PIECE = 32;

/** A field without a section is understood through neighbours that are: at least two, all of one place. */
const VOTES = 2;
/** Under an unknown heading inside a known place the neighbours must be more. */
const VOUCH = 3;

/** Fields under the same headings, in the same block and form, are of one group. */
const groupsOf = (fields: readonly PageField[]): Map<PageField, string> => {
  const ids = new Map<Element, number>();
  const name = (element: Element | null): number => {
    if (!element) return -1;
    const known = ids.get(element) ?? ids.size;
    ids.set(element, known);
    return known;
  };
  const key = (field: PageField): string =>
    [...field.headings, field.section, name(field.form), ...field.blocks.map((block) => name(block.element))].join(
      '\u0000',
    );
  return new Map(fields.map((field) => [field, key(field)]));
};

/** What clear captions of one group agree on: their place, and whether they are the only ones on the page to ask it. */
const witnesses = (
  groups: Map<PageField, string>,
  contexts: Map<PageField, Context>,
  bestOf: (field: PageField) => Target | null,
): Map<string, { place: Place; count: number }> => {
  const byGroup = new Map<string, Target[]>();
  const clean = new Set<Target>();
  for (const [field, key] of groups) {
    const target = bestOf(field);
    if (!target) continue;
    const others = byGroup.get(key);
    if (others) others.push(target);
    else byGroup.set(key, [target]);
    const context = contexts.get(field);
    if (context?.place && context.doubt === 0 && startsWith(target.place, context.place)) clean.add(target);
  }
  const out = new Map<string, { place: Place; count: number }>();
  for (const [key, targets] of byGroup) {
    const place = targets[0]?.place;
    if (!place || targets.some((target) => !samePlace(target.place, place) || clean.has(target))) continue;
    out.set(key, { place, count: new Set(targets).size });
  }
  return out;
};

const reasonsOf = (field: PageField, context: Context, proof: boolean, voted: boolean): string[] => [
  `etichetta «${field.label}»`,
  ...(voted ? ['i campi vicini'] : context.place && context.heading ? [`sezione «${context.heading}»`] : []),
  ...(proof ? ['opzioni della lista di ANAC'] : []),
];

type Scored = { target: Target; score: number };
/** What a field's own words say: `isOwn` when the portal's form has exactly them, `common` when they may be anybody's. */
type Caption = { words: readonly string[]; isOwn: boolean; common: boolean; scored: readonly Scored[] };
const NO_CAPTION: Caption = { words: [], isOwn: false, common: true, scored: [] };

/** What the captions seen so far name, for each form: a page is read again and again with the same captions. */
const remembered = rememberOf((scheda: Form) => ({
  own: new Map(Object.entries(scheda.captions ?? {}).map(([text, id]) => [stems(text).join(' '), id])),
  scores: new Map<string, readonly Scored[]>(),
}));
const MOST = 5000;

/** Reads every field of a page against a scheda; each by itself, with its neighbours as witnesses. */
export const readingsOf = function* (fields: readonly PageField[], scheda: Form): Steps<Map<PageField, Readings>> {
  const targets = targetsOf(scheda);
  const { own, scores } = remembered(scheda);
  if (scores.size > MOST) scores.clear();
  const contexts = contextsOf(fields, scheda);
  yield;
  const scored = (caption: readonly string[], key: string): readonly Scored[] => {
    const id = own.get(key);
    const known =
      scores.get(key) ??
      (id
        ? targets.filter(({ declaration }) => declaration.id === id).map((target) => ({ target, score: 1 }))
        : null) ??
      targets
        .filter((target) => caption.some((word) => target.own.has(word)))
        .map((target) => ({ target, score: captionScore(caption, target) }))
        .filter(({ score }) => score >= 0.5)
        .sort((a, b) => b.score - a.score);
    scores.set(key, known);
    return known;
  };
  const captions = new Map<PageField, Caption>();
  for (const [at, field] of fields.entries()) {
    if (at % PIECE === PIECE - 1) yield;
    const words = stems(field.label);
    const key = words.join(' ');
    captions.set(field, { words, isOwn: own.has(key), common: isCommon(words), scored: scored(words, key) });
  }
  const clearest = (field: PageField): Target | null => {
    const { common, scored } = captions.get(field) ?? NO_CAPTION;
    const [first, second] = scored;
    if (field.aside || !first || common) return null;
    if (first.score < 0.9 || (second && first.score - second.score < 0.1)) return null;
    return controlScore(first.target.declaration, field).score > 0.5 ? first.target : null;
  };
  yield;
  const groups = groupsOf(fields);
  yield;
  const votes = witnesses(groups, contexts, clearest);
  const headed = new Set(
    [...contexts.values()].flatMap(({ place, doubt }) => (place !== null && doubt === 0 ? [place.join('.')] : [])),
  );
  const placed = headed.size > 0;
  // A place that has its own heading on the page is not also under one that nobody knows.
  const isHeaded = (place: Place): boolean => headed.has(place.join('.'));
  yield;
  const out = new Map<PageField, Readings>();
  for (const [at, field] of fields.entries()) {
    if (at % PIECE === PIECE - 1) yield;
    const { words: caption, isOwn, common: vague, scored } = captions.get(field) ?? NO_CAPTION;
    const said = contexts.get(field) ?? { place: null, doubt: 0, heading: '' };
    const witness = said.doubt < 2 ? votes.get(groups.get(field) ?? '') : undefined;
    const lost = said.place === null || said.doubt === 1;
    const vouched =
      witness &&
      (said.place === null
        ? witness.count >= VOTES && !isHeaded(witness.place)
        : samePlace(witness.place, said.place) && witness.count >= VOUCH);
    const vote = lost && vouched ? witness.place : undefined;
    // Outside every section of a page that has sections, nothing is sure.
    const doubt = said.place === null && placed && said.doubt === 0 ? 1 : said.doubt;
    // Among fields of every place a phrase that one field alone bears is clear, its section or not.
    const alone = (): boolean => scored.filter(({ score }) => score >= 0.75).length === 1;
    const clear = isOwn || (said.place?.length === 0 && isPhrase(caption) && alone());
    const common = vague && !clear;
    // A search box right under a heading has no caption but the heading itself.
    const search = isOwn && /^(?:ri)?cerca\b/i.test(field.hint);
    const readings = (search ? [] : scored).flatMap(({ target, score }) => {
      const control = controlScore(target.declaration, field);
      const place = vote ? 0.95 * placeScore(target, vote, 0, common) : placeScore(target, said.place, doubt, common);
      // Options that are exactly ANAC's list make up for a vague caption ("Tipologia"), never for a wrong place.
      const words = control.proof ? Math.max(score, 0.88) : score;
      const certainty = words * control.score * place;
      return certainty >= 0.4
        ? [
            {
              id: target.declaration.id,
              certainty,
              reasons: reasonsOf(field, said, control.proof, vote !== undefined),
            },
          ]
        : [];
    });
    readings.sort((a, b) => b.certainty - a.certainty);
    out.set(field, { readings, context: said, common, caption });
  }
  return out;
};
