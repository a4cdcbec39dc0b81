import { expect, it } from 'vitest';
import { SCHEDA_CODES, type SchedaCode } from '../../lib/domain/codes.ts';
import type { AnacForm } from '../../lib/domain/field.ts';
import { evaluateRules } from '../../lib/rules/check.ts';
import { RULE_CODES } from '../../lib/rules/codes.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { COMPLETE, type Knowledge } from '../../lib/rules/view.ts';
import { createRandom, type Random } from '../portals-unit/random.ts';
import { AROUND, put, validDraft } from './drafts/draft.ts';
import { pageOf } from './drafts/page.ts';
import { PLANTS, type Plant } from './drafts/plants.ts';

const SEED = 20261122;
const DRAFTS = 600;
/** Pages of each draft, each with other fields hidden. */
const PAGES = 3;

const schedeOf = ({ code, schede }: Plant): SchedaCode[] =>
  SCHEDA_CODES.filter((scheda) => RULES[code].schede.includes(scheda) && (schede?.includes(scheda) ?? true));
const PAIRS = PLANTS.flatMap((plant) => schedeOf(plant).map((scheda) => ({ plant, scheda })));

const planted = (scheda: SchedaCode, { put: changes }: Plant, random: Random): AnacForm => {
  const form = validDraft(scheda, random);
  const lots = 'lotti' in form ? 'lotti' : 'aggiudicazioni';
  for (const [path, value] of Object.entries(changes)) {
    const parts = path.split('.').map((part) => (part === 'L' ? lots : /^\d+$/.test(part) ? Number(part) : part));
    put(form, parts, value);
  }
  return form;
};

const outcomes = (scheda: SchedaCode, form: AnacForm, knowledge: Knowledge = COMPLETE): Map<string, string> =>
  new Map(evaluateRules(scheda, form, knowledge, AROUND).map(({ code, outcome }) => [code, outcome]));

/** Codes that can be closed: the schede whose lists have a closed one that the plants know. */
const NOT_PLANTED = new Set(['CIGNO-SCADUTO']);

it('there is an error to plant for every rule of every scheda', () => {
  const missing = RULE_CODES.flatMap((code) =>
    RULES[code].schede
      .filter((scheda) => !PAIRS.some((pair) => pair.plant.code === code && pair.scheda === scheda))
      .map((scheda) => `${code} ${scheda}`),
  );
  expect(missing.filter((one) => !NOT_PLANTED.has(one.split(' ')[0] ?? ''))).toEqual([]);
});

it('a draft without errors has none: what is reported below was planted', () => {
  const random = createRandom(SEED);
  for (const scheda of SCHEDA_CODES)
    for (let round = 0; round < 20; round++) {
      const form = validDraft(scheda, random);
      const wrong = [...outcomes(scheda, form)].filter(([, outcome]) => outcome !== 'ok');
      expect(wrong, `${scheda} ${JSON.stringify(form)}`).toEqual([]);
    }
}, 60_000);

it(`no false ok: ${DRAFTS} drafts with one planted error, each whole and on ${PAGES} pages that hide a part`, () => {
  const random = createRandom(SEED);
  const falseOk: string[] = [];
  const seen = { errore: 0, nonVerificabile: 0 };
  for (let at = 0; at < DRAFTS; at++) {
    const pair = PAIRS[at % PAIRS.length];
    if (!pair) continue;
    const { plant, scheda } = pair;
    const form = planted(scheda, plant, random);
    const told = outcomes(scheda, form).get(plant.code);
    if (told !== 'errore') falseOk.push(`${plant.code} ${scheda}: ${told} – ${JSON.stringify(form)}`);
    for (let page = 0; page < PAGES; page++) {
      const part = pageOf(scheda, form, random);
      const outcome = outcomes(scheda, part.form, part.knowledge).get(plant.code);
      if (outcome === 'errore' || outcome === 'nonVerificabile') seen[outcome]++;
      else falseOk.push(`${plant.code} ${scheda}, pagina: ${outcome} – ${JSON.stringify(part.form)}`);
    }
  }
  expect(falseOk).toEqual([]);
  console.info(`errori piantati: ${PAIRS.length} modi, su pagine parziali ${JSON.stringify(seen)}`);
  // A check that never dares to say anything would pass too.
  expect(seen.errore).toBeGreaterThan(seen.nonVerificabile / 2);
  expect(DRAFTS, 'every planted error in every scheda').toBeGreaterThanOrEqual(PAIRS.length);
}, 120_000);
