import { unflatten } from '../../../lib/assist/flatten.ts';
import type { SchedaCode } from '../../../lib/domain/codes.ts';
import { type AnacForm, type AnacValue, type FlatValue, fieldKey } from '../../../lib/domain/field.ts';
import type { Knowledge } from '../../../lib/rules/view.ts';
import { SCHEDE } from '../../../lib/schede/registry.ts';
import { fieldsOf } from '../../../lib/schede/scheda.ts';
import type { Random } from '../../portals-unit/random.ts';

type Spot = { id: string; index: number[]; value: AnacValue | undefined };

/** Every place of a field in a form; a list that is empty or not there is one spot without a value. */
const spotsOf = (form: AnacForm, id: string): Spot[] => {
  let spots: { index: number[]; value: AnacValue | undefined }[] = [{ index: [], value: form }];
  const parts = id.split('.');
  for (const [at, part] of parts.entries()) {
    const name = part.replace('[]', '');
    const last = at === parts.length - 1;
    spots = spots.flatMap(({ index, value }) => {
      const held = typeof value === 'object' && value !== null && !Array.isArray(value) ? value[name] : undefined;
      if (!part.endsWith('[]')) return [{ index, value: held }];
      const rows = Array.isArray(held) ? held : [];
      if (rows.length === 0) return last ? [{ index, value: undefined }] : [];
      return rows.map((row, place) => ({ index: [...index, place], value: row }));
    });
  }
  return spots.map(({ index, value }) => ({ id, index, value }));
};

/** By these a page shows that a block is there; nobody can know of one that it does not show at all. */
const ANCHORS = /\.(?:lotIdentifier|denominazione|codiceAusa)$/;

/** A page that shows a form, with some of its fields hidden or beyond reading; rows of a list may be beyond reading only. */
export const pageOf = (
  scheda: SchedaCode,
  form: AnacForm,
  random: Random,
): { form: AnacForm; knowledge: Knowledge } => {
  const values: FlatValue[] = [];
  const shown = new Map<string, 'empty' | 'unreadable'>();
  for (const { id, index, value } of fieldsOf(SCHEDE[scheda]).flatMap((field) => spotsOf(form, field.id))) {
    const isRow = id.endsWith('[]') && value !== undefined;
    const key = fieldKey(id, index);
    const chance = random.next();
    if (chance < 0.15 && !ANCHORS.test(id)) shown.set(key, 'unreadable');
    else if (chance < 0.35 && !isRow && !ANCHORS.test(id)) continue;
    else if (value === undefined || value === null || value === '') shown.set(key, 'empty');
    else values.push({ id, index, value: value as FlatValue['value'] });
  }
  return { form: unflatten(values), knowledge: { complete: false, shown } };
};
