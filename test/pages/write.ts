import { createFiller } from '../../lib/assist/fill.ts';
import { identityOf } from '../../lib/assist/fill-check.ts';
import { openFrame } from '../../lib/assist/frame.ts';
import type { FieldValue } from '../../lib/domain/field.ts';
import type { FillOrder } from '../../lib/domain/fill.ts';
import type { PageField } from '../../lib/page/field.ts';
import { stillnessOf } from '../../lib/page/stillness.ts';
import { readValue } from '../../lib/page/value.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';
import { CONTROLS } from './caption.ts';
import type { CorpusPage } from './corpus.ts';
import { showMutated } from './mutate.ts';

export type Written = { asked: number; not: string[]; touched: string[] };

const AMOUNT = /[iI]mporto$|\.(?:imp[A-Z]|[a-zA-Z]*[sS]omme|quotaInf|entrate|introito|finanziamentiC)\w*$/;

/** Something that such a control takes. A library's list without its library opens nothing: those are not asked for. */
const valueFor = (id: string, { kind, options, element }: PageField, scripted: boolean): FieldValue | null => {
  if (/select|radio|check/.test(kind) && !element.matches('select,input')) return null;
  const choice = options?.findLast((text) => /\p{L}{2}/u.test(text) && !/^selezion/i.test(text));
  // Hours are nobody's to make up.
  if (element.matches('[type=datetime-local]')) return null;
  if (options?.some((text) => /^s[iì]\b/i.test(text))) return true;
  if (kind === 'select' || kind === 'radio') return choice ?? null;
  if (kind === 'multiselect') return choice ? [choice] : null;
  if (kind === 'checkbox') return true;
  // A portal whose own script keeps amounts and days cannot keep them where there is no script.
  if (kind === 'number' || AMOUNT.test(id)) return scripted ? null : 1234.56;
  if (kind === 'date' || /\.data[A-Z]/.test(id)) return scripted ? null : '2026-03-05';
  const plain = element.matches('input:not([role]),textarea') && element.getAttribute('type') !== 'url';
  return (kind === 'text' || kind === 'textarea') && plain ? 'Carta 2026' : null;
};

const held = (one: Element): string =>
  one instanceof HTMLInputElement
    ? `${one.value} ${one.checked}`
    : one instanceof HTMLSelectElement
      ? [...one.selectedOptions].map(({ text }) => text).join()
      : one instanceof HTMLTextAreaElement
        ? one.value
        : '';

/** The members of a group of radios are one field. */
const fieldElement = (one: Element): Element[] =>
  one instanceof HTMLInputElement && one.type === 'radio'
    ? [...one.ownerDocument.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        (other) => other.name === one.name && other.form === one.form,
      )
    : [one];

/** Has Cigno write in every field that it knows of a mutated page, and tells which other controls hold something new. */
export const writeMutated = async (page: CorpusPage, seed: number): Promise<Written> => {
  const { document } = globalThis;
  const { truth } = showMutated(page, seed);
  const mine = new Set([...truth.keys()].flatMap(fieldElement));
  const all = [...document.querySelectorAll(CONTROLS)];
  const before = new Map(all.map((one) => [one, held(one)]));
  const end = new AbortController();
  const frame = openFrame(document, () => page.url, recogniseSteps, stillnessOf(document, end.signal));
  const filler = createFiller(frame);
  frame.look();
  filler.tell(identityOf(frame));
  const writable = new Set(frame.recognition.fields.map(({ element }) => element));
  const entries: FillOrder['entries'] = frame.recognition.known.flatMap(({ id, index, field }) => {
    const value = writable.has(field.element) ? valueFor(id, field, page.about.portal === 'cmrc') : null;
    return value === null
      ? []
      : [{ key: frame.keyOf(field.element), id, index, value, current: readValue(field), overwrite: false }];
  });
  const report = await filler.fill({ frame: frame.id, entries }, end.signal);
  end.abort();
  return {
    asked: entries.length,
    not: report.entries.flatMap(({ outcome, id, reason }) =>
      ['written', 'already', 'differs'].includes(outcome)
        ? []
        : [`${page.name} seed ${seed}: ${id} ${outcome}: ${reason}`],
    ),
    touched: all
      .filter((one) => !mine.has(one) && held(one) !== before.get(one))
      .map((one) => `${page.name} seed ${seed}: ${one.outerHTML.slice(0, 160)} holds «${held(one)}»`),
  };
};
