import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { checkAnacForm, evaluateRules } from '../../lib/rules/check.ts';
import { RULE_CODES } from '../../lib/rules/codes.ts';
import { ruleFor } from '../../lib/rules/lotti.ts';
import { RULES } from '../../lib/rules/registry.ts';

import { COMPLETE, viewOf } from '../../lib/rules/view.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldOf } from '../../lib/schede/scheda.ts';

const EACH = RULE_CODES.flatMap((code) => RULES[code].schede.map((scheda) => ({ code, scheda })));

describe.each(EACH)('$code in $scheda', ({ code, scheda }) => {
  const rule = ruleFor(RULES[code], scheda);
  it('carries its own code, a norm, examples of both kinds and fields that exist', () => {
    expect(rule.code).toBe(code);
    expect(rule.norm).not.toBe('');
    expect(rule.ok.length).toBeGreaterThan(0);
    expect(rule.ko.length).toBeGreaterThan(0);
    for (const id of rule.fields) expect(fieldOf(SCHEDE[scheda], id), id).not.toBeNull();
  });
  it.each(rule.ok.map((form) => [JSON.stringify(form), form]))('passes %s', (_, form) => {
    expect(rule.evaluate(viewOf(form, COMPLETE, rule.around)).outcome).toBe('ok');
  });
  it.each(rule.ko.map((form) => [JSON.stringify(form), form]))(
    'refuses %s and points at a field of its own',
    (_, form) => {
      const verdict = rule.evaluate(viewOf(form, COMPLETE, rule.around));
      expect(verdict.outcome).toBe('errore');
      if (verdict.outcome !== 'errore') return;
      expect(verdict.places.length).toBeGreaterThan(0);
      for (const place of verdict.places) expect(rule.fields).toContain(place.id);
    },
  );
  it('refuses what an example of its own shows also among others, and by its scheda', () => {
    for (const form of rule.ko)
      expect(
        evaluateRules(scheda, form, COMPLETE, rule.around).find((result) => result.code === code),
        JSON.stringify(form),
      ).toMatchObject({ outcome: 'errore', norm: rule.norm, message: rule.message });
  });
});

describe('checkAnacForm', () => {
  it('adds decimals as people do', () => {
    const three = [1666.67, 1666.67, 1666.66].map((importo) => ({ idPartecipante: 'a', importo }));
    expect(checkAnacForm('AD5', { aggiudicazioni: [{ partecipanti: three }] }).map((f) => f.code)).toEqual(['ERR100']);
  });
  it('says nothing that ANAC does not: our own warnings stay out', () => {
    const award = (lot: string) => ({ lotIdentifier: lot, partecipanti: [{ idPartecipante: 'a', importo: 4000 }] });
    expect(checkAnacForm('AD5', { aggiudicazioni: [award('LOT-0001'), award('LOT-0001')] })).toEqual([]);
  });
});

describe('evaluateRules', () => {
  it('agrees with checkAnacForm on every whole payload', () => {
    const amount = fc.constantFrom(0, 100, 4999.99, 5000);
    const form = fc.record({
      aggiudicazioni: fc.array(
        fc.record({
          cup: fc.array(fc.constantFrom('', 'X')),
          partecipanti: fc.array(fc.record({ idPartecipante: fc.constantFrom('a', 'b'), importo: amount }), {
            maxLength: 3,
          }),
        }),
        { maxLength: 3 },
      ),
    });
    for (const scheda of SCHEDA_CODES)
      fc.assert(
        fc.property(form, (payload) => {
          const wrong = evaluateRules(scheda, payload).filter((result) => result.outcome === 'errore');
          const codes = wrong
            .map((result) => result.code)
            .filter((code) => code in RULES && RULES[code as 'ERR100'].origin === 'dmn');
          expect(codes).toEqual(checkAnacForm(scheda, payload).map((finding) => finding.code));
          expect(evaluateRules(scheda, payload).some((result) => result.outcome === 'nonVerificabile')).toBe(false);
        }),
        { seed: 3 },
      );
  });
});

it.each(['AD4', 'AD3', 'AD2_25', 'AD2_26'] as const)('no advice of ERR96 breaks REG53 in %s', (scheda) => {
  const alone = (importo: number) => ({ idPartecipante: 'a', ruoloOE: '14', importo });
  const found = evaluateRules(scheda, { aggiudicazioni: [{ partecipanti: [alone(100), alone(50)] }] });
  expect(found.find(({ code }) => code === 'ERR96')?.message).toMatch(/solo alla mandataria, per intero/);
});

describe('AD3 at the very ceiling, which ANAC lets pass and the law does not', () => {
  const told = (contract: string, importo: number) =>
    evaluateRules('AD3', {
      aggiudicazioni: [{ datiBase: { oggettoContratto: contract }, partecipanti: [{ importo }] }],
    })
      .filter(({ code, outcome }) => outcome !== 'ok' && /REG14[45]|CIGNO-TETTO/.test(code))
      .map(({ code, severity }) => `${code} ${severity}`);

  it.each([
    ['works', 150_000],
    ['services', 140_000],
    ['supplies', 140_000],
  ] as const)('%s of %d euro are a warning, a cent less is none, a cent more is ANAC’s error', (contract, ceiling) => {
    expect(told(contract, ceiling)).toEqual(['CIGNO-TETTO avviso']);
    expect(told(contract, ceiling - 0.01)).toEqual([]);
    expect(told(contract, ceiling + 0.01)).toEqual([`${contract === 'works' ? 'REG144' : 'REG145'} errore`]);
  });
  it('works of 140.000 euro are below theirs', () => expect(told('works', 140_000)).toEqual([]));
});
