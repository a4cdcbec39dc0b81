import type { SchedaCode } from '../domain/codes.ts';
import type { FieldId } from '../domain/field.ts';
import type { Indicato } from '../domain/indicare.ts';
import { contradict, type NuovoInsegnamento } from '../domain/insegnamento.ts';
import { wordsOfPage } from '../domain/words-of-page.ts';
import type { PageField } from '../page/field.ts';
import { readFields } from '../page/read.ts';
import { readValue } from '../page/value.ts';
import { formOf } from '../portals/form-of.ts';
import { match } from '../portals/match/assign.ts';
import { controlScore } from '../portals/match/controls.ts';
import { anchorsOf, lessonsFor } from '../portals/match/taught.ts';
import { readPageWords } from '../portals/page-words.ts';
import { PORTALS } from '../portals/recognise-page.ts';
import { readPairs, readTables, type SeenPair } from '../portals/records.ts';
import { cigPlaces, isOthers, sectionOf } from '../portals/taught-cig.ts';
import { isKnowable, pageAnchors } from '../portals/taught-page.ts';
import { fieldsOf } from '../schede/scheda.ts';
import { capture } from './capture.ts';
import { cigsIn } from './capture-values.ts';
import type { Frame } from './frame.ts';
import { short } from './page-summary.ts';

/** Below this a control suits a field badly. */
const POOR = 0.6;

const SAYS = {
  closed: 'Qui Cigno non scrive mai: il campo è nascosto, bloccato o sta in una ricerca.',
  few: 'Questo campo non ha abbastanza di suo per ritrovarlo: servono almeno due cose tra etichetta, titolo della sezione e nome, e il posto da solo non basta.',
  twin: 'Nella pagina c’è un altro campo che non si distingue da questo: Cigno non saprebbe quale dei due è.',
  unfit: (label: string) => `Un campo di questo tipo, o con queste voci, di solito non contiene «${label}»: controlla.`,
  was: (label: string) => `Finora Cigno lo leggeva come «${label}»: non lo sarà più.`,
  taken: (label: string) => `Il campo «${label}», che Cigno leggeva così, non lo sarà più.`,
  noCig:
    'Qui non c’è un CIG con le cifre di controllo giuste accanto a un’etichetta, o in una colonna con la sua intestazione.',
  foreign:
    'È il CIG di un altro appalto, o sta in una parte della pagina che parla d’altro: non è quello rilasciato qui.',
  known: 'Cigno lo legge già: non c’è niente da insegnare.',
  mute: 'Questa pagina non ha abbastanza parole sue per riconoscerla un’altra volta: servono un titolo e qualche comando.',
} as const;

const refused = (refusal: string, at: Partial<Indicato> = {}): Indicato => ({
  key: null,
  label: '',
  section: '',
  control: '',
  warnings: [],
  ...at,
  refusal,
  lesson: null,
});

/** All fields of the page in its order, as last looked at. */
const fieldsIn = ({ recognition: { known, unknown } }: Frame): PageField[] =>
  [...known, ...unknown]
    .map(({ field }) => field)
    .sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));

const valuesOf = (fields: readonly PageField[]): string[] =>
  fields.flatMap((field) => {
    const value = readValue(field);
    return typeof value === 'string' ? [value.trim()] : [];
  });

/**
 * What teaching that a field is `id` would come to: it is tried on the page at once, and what would not be found again
 * here would not be found tomorrow.
 */
export const tryField = (frame: Frame, field: PageField, id: FieldId): Indicato => {
  const { portal, page, scheda, known } = frame.recognition;
  const at = {
    key: frame.keyOf(field.element),
    label: short(field.label),
    section: short(field.section),
    control: field.kind,
  };
  if (field.aside || !field.visible || !field.editable || field.kind === 'readonly') return refused(SAYS.closed, at);
  const form = portal && scheda ? formOf(PORTALS[portal], scheda) : null;
  const declaration = form && fieldsOf(form).find((one) => one.id === id);
  if (!portal || !scheda || !form || !declaration) return refused(SAYS.few, at);
  const fields = fieldsIn(frame);
  const lesson: NuovoInsegnamento = {
    kind: 'campo',
    portal,
    page,
    scheda,
    field: id,
    at: anchorsOf(field, fields, valuesOf(fields)),
    instead: '',
  };
  const others = lessonsFor(frame.taught, portal, page, scheda).filter((one) => !contradict(one, lesson));
  const trial = match(fields, form, [...others, { ...lesson, id: 'prova', on: '2026-01-01', from: null }]);
  const outcome = trial.taught.find((one) => one.id === 'prova')?.outcome;
  const found = trial.known.find((one) => one.field === field && one.id === id);
  if (!found) return refused(outcome === 'non-ritrovato' ? SAYS.few : SAYS.twin, at);

  const was = known.find((one) => one.field === field && one.id !== id);
  const holder = known.find((one) => one.id === id && one.field !== field && one.index.join() === found.index.join());
  const wasLabel = was && fieldsOf(form).find((one) => one.id === was.id)?.label;
  const warnings = [
    controlScore(declaration, field).score < POOR ? SAYS.unfit(declaration.label) : '',
    wasLabel ? SAYS.was(wasLabel) : '',
    holder ? SAYS.taken(holder.field.label) : '',
  ].filter(Boolean);
  const instead = holder && holder.field.label !== field.label ? wordsOfPage(holder.field.label) : '';
  return { ...at, warnings, refusal: '', lesson: { ...lesson, instead } };
};

/** A place of the page where a CIG stands: what to ring, and what it would be remembered by. */
export type CigSpot = { element: Element; caption: string; column: boolean; section: string };

const isCaption = (text: string) => (text.length <= 40 ? ('cig' as const) : null);

const regionOf = ({ caption }: SeenPair): Element =>
  cigsIn(
    caption.textContent
      ?.trim()
      .split(/[\s:]+/)
      .at(-1),
  ).length > 0
    ? caption
    : (caption.nextElementSibling ?? caption.parentElement?.nextElementSibling ?? caption);

/** Everything on the page that is a CIG by its check digits beside a caption, or under the head of a column. */
export const cigSpots = (doc: Document): CigSpot[] => [
  ...readTables(doc, isCaption).flatMap(({ element, headers }) =>
    [...element.querySelectorAll('td,[role=cell],[role=gridcell]')].flatMap((cell) => {
      const place = [...(cell.parentElement?.children ?? [])].indexOf(cell);
      const caption = headers[place] ?? '';
      return caption && cigsIn(cell.textContent?.trim()).length > 0
        ? [{ element: cell, caption, column: true, section: sectionOf(element) }]
        : [];
    }),
  ),
  ...readPairs(doc, isCaption).flatMap((pair) =>
    cigsIn(pair.value).length > 0
      ? [{ element: regionOf(pair), caption: pair.text, column: false, section: sectionOf(pair.caption) }]
      : [],
  ),
];

/** What teaching that the CIG stands there would come to; tried as the capture itself would read it. */
export const tryCig = (frame: Frame, { caption, column, section }: CigSpot): Indicato => {
  const { portal, page } = frame.recognition;
  const at = { label: short(caption), section: short(section) };
  const words = wordsOfPage(caption);
  if (!portal || words.length < 2) return refused(SAYS.noCig, at);
  if (isOthers(words) || isOthers(section)) return refused(SAYS.foreign, at);
  const lesson: NuovoInsegnamento = { kind: 'cig', portal, page, caption: words, section, column };
  const cigs = (more: readonly NuovoInsegnamento[]) => {
    const trial = more.flatMap((one) => (one.kind === 'cig' ? [{ ...one, id: 'prova', on: '', from: null }] : []));
    return capture(frame.doc, page, [...cigPlaces(frame.taught, portal, page), ...trial]).flatMap(({ cig }) => cig);
  };
  const before = cigs([]).length;
  if (cigs([lesson]).length > before) return { ...refused('', at), lesson };
  return refused(before > 0 ? SAYS.known : SAYS.foreign, at);
};

/** What teaching that this page is of a kind would come to. */
export const tryPage = (frame: Frame, page: string, scheda: SchedaCode | null): Indicato => {
  const { portal } = frame.recognition;
  const at = pageAnchors(readPageWords(frame.doc, frame.address()), valuesOf(readFields(frame.doc)));
  const said = { label: at.headings[0] ?? '', section: at.title };
  const declared = portal && PORTALS[portal].pages.find(({ name }) => name === page);
  if (!portal || !declared || !isKnowable(at)) return refused(SAYS.mute, said);
  return {
    ...refused('', said),
    lesson: { kind: 'pagina', portal, page, scheda: declared.hasFields ? scheda : null, at },
  };
};

/** Said where a press points at nothing that could be taught. */
export const NO_CIG = SAYS.noCig;
