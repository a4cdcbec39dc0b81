import { describe, expect, it } from 'vitest';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { newForm, placesOf } from '../../practice/pcp/form.ts';
import { itemsOf } from '../../practice/pcp/layout.ts';
import { LISTS } from '../../practice/pcp/lists.ts';
import { layoutOf as plain } from '../../practice/pcp/plain/layout.ts';
import { type FieldType, SCHEDE, specOf } from '../../practice/pcp/schede.ts';
import { layoutOf as material } from '../portals/pcp/material/layout.ts';
import { layoutOf as primeng } from '../portals/pcp/primeng/layout.ts';
import { sharedJson } from '../shared-material.ts';

type Published = {
  schede: Record<string, { sections: { fields: PublishedField[] }[] }>;
};
type PublishedField = {
  key: string;
  required: string;
  type: string;
  codeList?: string;
  constraints?: { minLength?: number; maxLength?: number; pattern?: string };
};

/** ANAC gives a length as such or as the end of a pattern; that of a CUP has a form of its own. */
const lengthsOf = ({ key, constraints }: PublishedField): (number | undefined)[] => {
  const [, least, most] = constraints?.pattern?.match(/\{(\d+)(?:,(\d+))?\}\$$/) ?? [];
  if (least === undefined || /\.cup(?:Lotto)?\[\]$/.test(key)) return [constraints?.minLength, constraints?.maxLength];
  return [Number(least), Number(most ?? least)];
};
const published = sharedJson<Published>('portals/fields.json');

/** ANAC's words for the kinds of value. */
const KINDS: Record<string, readonly FieldType[]> = {
  string: ['text', 'longtext'],
  'string[]': ['texts'],
  number: ['amount'],
  boolean: ['boolean'],
  'date-time': ['day'],
  codeList: ['code'],
  'codeList[]': ['codes'],
};

it('the practice portal offers the schede that Cigno declares', () => {
  expect(SCHEDE.map(({ code }) => code).sort()).toEqual([...SCHEDA_CODES].sort());
});

describe.each(SCHEDA_CODES)('the practice form of %s', (code) => {
  const spec = specOf(code);
  const ids = spec.fields.map(({ id }) => id);

  it.runIf(published)('is the one of ANAC’s own model, whatever Cigno declares', () => {
    const wanted = (published?.schede[code]?.sections ?? []).flatMap(({ fields }) => fields);
    expect(wanted.length).toBeGreaterThan(10);
    expect([...ids].sort()).toEqual(wanted.map(({ key }) => key.replace(/^anacForm\./, '')).sort());
    for (const one of wanted) {
      const { key, required, type, codeList } = one;
      const field = spec.fields.find(({ id }) => id === key.replace(/^anacForm\./, ''));
      expect(field?.required ?? false, key).toBe(required === 'always');
      expect(KINDS[type], key).toContain(field?.type);
      expect(field?.list, key).toBe(codeList === 'CPV' ? 'cpv' : codeList);
      expect([field?.minLength, field?.maxLength], key).toEqual(lengthsOf(one));
      if (field?.list) expect(LISTS[field.list].length, key).toBeGreaterThan(0);
    }
  });

  it('has a place for every field in a new draft, or a button that makes it', () => {
    const form = newForm(spec);
    const blocks = new Map(spec.blocks.map(({ id, initial }) => [id, initial]));
    for (const id of ids) {
      const around = [...id.matchAll(/\[\]\./g)].map(({ index }) => id.slice(0, index + 2));
      const first = around.every((block) => (blocks.get(block) ?? 0) > 0);
      expect(placesOf(form, id).length > 0, id).toBe(first);
      for (const block of around) expect(blocks.has(block), block).toBe(true);
    }
  });

  it.each([
    ['plain', plain],
    ['material', material],
    ['primeng', primeng],
  ] as const)('is drawn whole, each field once (%s)', (_, layoutOf) => {
    const drawn = itemsOf(layoutOf(code)).map(({ id }) => id);
    expect([...drawn].sort()).toEqual([...ids].sort());
    expect(layoutOf(code).map(({ id }) => id)).toEqual(spec.sections);
  });
});
