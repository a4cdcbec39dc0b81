import { describe, expect, it } from 'vitest';
import { SCHEDA_CODES, type SchedaCode } from '../../lib/domain/codes.ts';
import type { Where } from '../../lib/portals/define.ts';
import { schedaNamed } from '../../lib/portals/which-scheda.ts';
import { USES } from '../../lib/schede/uses.ts';
import { sharedJson } from '../shared-material.ts';

const said = (...texts: string[]) => schedaNamed({ texts: (where: Where) => (where === 'heading' ? texts : []) });
const withoutCode = (text: string): string => text.replace(/^[A-Z0-9_]+ – /, '');

describe.each(SCHEDA_CODES)('%s', (code) => {
  it('is named by its code, however it is written', () => {
    for (const written of [
      code,
      code.replace('_', '.'),
      `Scheda ${code.replace('_', '.')}`,
      `Bozza ${code} – AnacForm`,
    ])
      expect(said('Le mie bozze', written), written).toEqual({ named: code });
  });
  it('is named by its title and by its entry in the menu, alone', () => {
    const { title, menuEntry } = USES[code];
    expect([said(title), said(menuEntry), said(withoutCode(menuEntry))]).toEqual(Array(3).fill({ named: code }));
    expect(said(title.toUpperCase())).toEqual({ named: code });
  });
  it('is not guessed when another one is named beside it', () => {
    const other = code === 'AD5' ? 'AD4' : 'AD5';
    expect(said(code, other)).toHaveProperty('other');
    expect(said(USES[code].title, USES[other].title)).toBe('silent');
  });
});

const published = sharedJson<{ schede: Record<string, { officialDescription: string }> }>('portals/fields.json');
it.runIf(published)('never takes ANAC’s own description of a scheda for another one’s', () => {
  const wrong = Object.entries(published?.schede ?? {}).flatMap(([code, { officialDescription }]) => {
    const found = said(officialDescription);
    return found === 'silent' || ('named' in found && found.named === code) ? [] : [[code, found]];
  });
  expect(wrong).toEqual([]);
  const named = SCHEDA_CODES.filter((code) => said(published?.schede[code]?.officialDescription ?? '') !== 'silent');
  expect(named).toEqual([...SCHEDA_CODES]);
});

it.each<[string, SchedaCode | 'silent']>([
  ['Affidamento diretto inferiore a 5.000 euro', 'AD5'],
  ['Affidamento diretto <5K', 'AD5'],
  ['Affidamento diretto di importo pari o superiore a 5.000 euro', 'AD3'],
  ['Affidamento diretto oltre 5K', 'AD3'],
  ['Affidamento diretto', 'silent'],
  ['Adesione ad accordo quadro', 'silent'],
  ['Adesione a convenzione con confronto competitivo', 'silent'],
  ['Ripetizione di servizi analoghi', 'silent'],
  ['Contratti esclusi', 'silent'],
  ['Tracciabilità dei flussi finanziari', 'silent'],
  ['Fattispecie tracciabilità', 'silent'],
  ['Affidamento in house', 'A3_6'],
])('«%s» is %s', (text, expected) =>
  expect(said(text)).toEqual(expected === 'silent' ? 'silent' : { named: expected }),
);

it('says which scheda a page names that Cigno does not declare', () => {
  expect(said('Scheda P7_2')).toEqual({ other: 'P7_2' });
  expect(said('CM1 – Modifica')).toEqual({ other: 'CM1' });
});
