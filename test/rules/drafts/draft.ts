import type { SchedaCode } from '../../../lib/domain/codes.ts';
import type { AnacForm, AnacValue } from '../../../lib/domain/field.ts';
import { CODE_LISTS } from '../../../lib/reference/code-lists.ts';
import { type CodeEntry, type CodeListName, codeList, isBigList, isSmallList } from '../../../lib/reference/lists.ts';
import type { Surroundings } from '../../../lib/rules/view.ts';
import { SCHEDE } from '../../../lib/schede/registry.ts';
import { type FieldDeclaration, fieldsOf } from '../../../lib/schede/scheda.ts';
import type { Random } from '../../portals-unit/random.ts';

const TODAY = '2026-07-01';
const BIG: Record<string, string[]> = {
  CPV: ['90910000', '90911000', '90919000'],
  codIstat: ['012058091'],
  codNUTS: ['ITI43'],
};

const entriesOf = (list: CodeListName): readonly CodeEntry[] =>
  isBigList(list)
    ? (BIG[list] ?? []).map((code) => ({ code, label: code }))
    : isSmallList(list)
      ? codeList(list)
      : CODE_LISTS[list];

/** What the rules may know around a draft. */
export const AROUND: Surroundings = {
  now: `${TODAY}T12:00:00`,
  codes: entriesOf,
  taken: new Set(['80000000002-2026-FFFFFFFF']),
};

const CUP = 'J31B20000540001';
const CIG = 'B000001279';

/** Values that no rule objects to, by the last word of the field's name; a function may choose. */
const FIXED: Record<string, AnacValue | ((random: Random, index: readonly number[]) => AnacValue)> = {
  codiceAppalto: '80000000002-2026-6E2A91B4',
  codiceFiscale: '80000000002',
  lotIdentifier: (_, [lot = 0]) => `LOT-000${lot + 1}`,
  idPartecipante: (_, [lot = 0]) => `operatore-${lot}`,
  cup: CUP,
  cupLotto: CUP,
  cig: CIG,
  cigAccordoQuadro: CIG,
  cigAccordoQuadroConvenzione: CIG,
  cigCollegato: CIG,
  url: 'https://www.anticorruzione.it/',
  linkDocumenti: 'https://www.anticorruzione.it/',
  acquisizioneCup: true,
  accordoQuadro: 'none',
  motivoUrgenza: '7',
  motivoEsclusioneOrdinarioSpeciale: '52',
  motivoCollegamento: '10',
  tipoProcedura: 'neg-wo-call',
  derogaQualificazione: '6',
  accessibilita: 'inc',
  ruoloOE: '14',
  tipologiaLavoro: '12',
  cpvPrevalente: '90910000',
  cpvSecondarie: (_, index) => (index.at(-1) ? '90911000' : '90919000'),
  quota30PerCento: 'SI',
  quotaInferioreOccupFemminile: 10,
  quotaInferioreOccupGiovanile: 20,
  scadenzaPresentazioneOfferte: '2030-01-01T12:00:00Z',
};

/** An estimated amount of two lots, and of the whole that they make up. */
const AMOUNTS: Record<string, number> = { 'appalto.datiBase.importo': 100, 'lotti[].datiBase.importo': 50 };
/** Of these AD3 takes the first alone, and P3 one of two terms. */
const LEFT_OUT = /quadroEconomicoConcessioni|scadenzaPresentazioneInvito/;
/** Optional fields that must go together, or that a rule asks for. */
const KEPT =
  /paritaDiGenere|quadroEconomico|acquisizioneCup|cupLotto|linkDocumenti|Accelerata|accessibilita|giustificazione|scadenza/;

const sampleOf = (
  { id, kind, codeList: list }: FieldDeclaration,
  random: Random,
  index: readonly number[],
): AnacValue => {
  const name = (id.split('.').at(-1) ?? '').replace('[]', '');
  const fixed = FIXED[name];
  if (id === 'appalto.accordoQuadro') return false;
  if (AMOUNTS[id] !== undefined) return AMOUNTS[id];
  if (fixed !== undefined) return typeof fixed === 'function' ? fixed(random, index) : fixed;
  if (list) {
    const valid = entriesOf(list).filter(({ from = '', to = '9999' }) => from <= TODAY && TODAY <= to);
    return random.pick(valid).code;
  }
  if (kind === 'boolean') return random.chance(0.5);
  if (kind === 'amount') return 1000 + Math.floor(random.next() * 50_000) / 100;
  return kind === 'day' ? '2026-06-01' : 'Carta per fotocopie';
};

type Tree = { [key: string]: AnacValue };

/** Puts a value at a path of names and places; `undefined` takes it away. What is on the way is made. */
export const put = (form: Tree, path: readonly (string | number)[], value: AnacValue | undefined): void => {
  let node = form as Record<string | number, AnacValue>;
  for (const [at, part] of path.slice(0, -1).entries()) {
    node[part] ??= typeof path[at + 1] === 'number' ? [] : {};
    node = node[part] as Tree;
  }
  const last = path.at(-1) ?? '';
  if (value === undefined) delete node[last];
  else node[last] = value;
};

/** How many blocks of each kind, or rows of each list, a draft has. */
const sizeOf = (part: string): number => (['lotti[]', 'aggiudicazioni[]', 'cpvSecondarie[]'].includes(part) ? 2 : 1);

/** Every way of counting the blocks of an id. */
const indexesOf = (id: string): number[][] =>
  id
    .split('.')
    .filter((part) => part.endsWith('[]'))
    .reduce<number[][]>(
      (all, part) => all.flatMap((index) => Array.from({ length: sizeOf(part) }, (_, at) => [...index, at])),
      [[]],
    );

/** An id with its places, as a path. */
export const pathOf = (id: string, index: readonly number[]): (string | number)[] => {
  const places = [...index];
  return id.split('.').flatMap((part): (string | number)[] => {
    const place = part.endsWith('[]') ? places.shift() : undefined;
    return place === undefined ? [part.replace('[]', '')] : [part.slice(0, -2), place];
  });
};

/** A form of a scheda that no rule objects to. */
export const validDraft = (scheda: SchedaCode, random: Random): AnacForm => {
  const form: Tree = {};
  for (const field of fieldsOf(SCHEDE[scheda])) {
    if (LEFT_OUT.test(field.id)) continue;
    if (!field.required && !KEPT.test(field.id) && random.chance(0.3)) continue;
    for (const index of indexesOf(field.id)) put(form, pathOf(field.id, index), sampleOf(field, random, index));
  }
  return form;
};
