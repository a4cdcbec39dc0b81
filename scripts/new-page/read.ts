import { openFrame } from '../../lib/assist/frame.ts';
import { readStructure } from '../../lib/assist/read-structure.ts';
import { secretsOf } from '../../lib/assist/scrub/scrub.ts';
import { scrubStructure } from '../../lib/assist/scrub/scrub-structure.ts';
import { PORTAL_PLACES } from '../../lib/domain/origins.ts';
import type { Structure, StructureControl } from '../../lib/domain/page-structure.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';
import type { CodeEntry } from '../../lib/reference/lists.ts';

/** A document as Cigno understands it today at the address of its portal. */
export const frameOf = (doc: Document, portal: Structure['portal']) => {
  const { origin, path } = PORTAL_PLACES[portal];
  return openFrame(doc, () => `${origin}${path}/`, recogniseSteps);
};

/** The structure of a document, as the panel would export it. */
export const structureOf = async (
  doc: Document,
  portal: Structure['portal'],
  lists: ReadonlyMap<string, readonly CodeEntry[]>,
): Promise<Structure> => {
  const raw = await readStructure(frameOf(doc, portal));
  if (!raw.ok) throw new Error(raw.reason);
  return scrubStructure(raw.value, secretsOf([]), lists);
};

/** What of a control must be read again from a page that was built from it. */
const KEPT = [
  'label',
  'headings',
  'blocks',
  'control',
  'required',
  'visible',
  'editable',
  'aside',
  'options',
  'id',
  'name',
] as const;

/** The controls that are not read as they were, each with what differs. */
export const differences = (wanted: Structure, read: Structure): string[] => {
  const of = (one: StructureControl | undefined, key: (typeof KEPT)[number]): string =>
    JSON.stringify((key === 'blocks' ? one?.blocks.filter(({ heading }) => /\d/.test(heading)) : one?.[key]) ?? null);
  const lines = wanted.controls.flatMap((one, place) =>
    KEPT.filter((key) => of(one, key) !== of(read.controls[place], key)).map(
      (key) => `«${one.label}»: ${key} ${of(one, key)} → ${of(read.controls[place], key)}`,
    ),
  );
  const more = read.controls.slice(wanted.controls.length).map(({ label }) => `«${label}»: not in the file`);
  const said = new Set(read.words.map(({ where, text }) => `${where} «${text}»`));
  const lost = wanted.words.map(({ where, text }) => `${where} «${text}»`).filter((word) => !said.has(word));
  return [...lines, ...more, ...lost.map((word) => `${word}: lost`)];
};
