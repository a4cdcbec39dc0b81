import { describe, expect, it } from 'vitest';
import type { PraticaSeen } from '../../lib/domain/page-model.ts';
import type { Pratica, Registrazione } from '../../lib/domain/registrazione.ts';
import type { Capture, Known } from '../../lib/store/known.ts';
import { record } from '../../lib/store/register.ts';
import { ADESIONE, CONVENZIONE } from '../../practice/samples/ad4.ts';
import { CARTA, DITTA, SAMPLE } from '../../practice/samples/ad5.ts';
import { validCig } from '../bench/store.ts';
import { newProfile, capture as pcpCapture, seen } from './fixtures.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const PADRE = CONVENZIONE.cigPadre;
const [A, B] = [validCig(11), validCig(12)];
const REG = 'PI000123-26';

const known = (more: Partial<Known> = {}): Known => ({
  pratiche: new Map(),
  registrazioni: new Map(),
  affidamenti: new Map(),
  adesioni: [ADESIONE],
  enti: new Map(SAMPLE.enti.map((one) => [one.id, one])),
  operatoriEconomici: new Map(SAMPLE.operatoriEconomici.map((one) => [one.id, one])),
  ...more,
});
const capture = (page: string, ...pratiche: PraticaSeen[]): Capture => ({
  ...pcpCapture(page, ...pratiche),
  portal: 'cmrc',
  scheda: null,
});
const apply = (before: Known, c: Capture, now = NOW): Known => {
  const { pratiche, registrazioni } = record(c, before, now);
  return {
    ...before,
    pratiche: new Map([...before.pratiche, ...pratiche.map((p) => [p.id, p] as const)]),
    registrazioni: new Map([...before.registrazioni, ...registrazioni.map((r) => [r.id, r] as const)]),
  };
};
const pratica = (k: Known, registro = REG) => k.pratiche.get(`cmrc/${registro}`) as Pratica | undefined;
const registrazione = (k: Known, cig: string) => k.registrazioni.get(`cmrc/${cig}`) as Registrazione | undefined;

/** What a row shows of the affidamento of ours. */
const ours = (more: Partial<PraticaSeen> = {}): PraticaSeen =>
  seen(REG, { cigPadre: PADRE, oggetto: ` ${ADESIONE.oggetto}  `, importo: (CARTA.importo ?? 0) / 100, ...more });

describe('whose an affidamento in the list of the ente is', () => {
  it('ours, when one affidamento alone asks for the same of the same convenzione', () => {
    const k = apply(known(), capture('affidamenti', ours({ cig: [A], stato: 'Inviato' })));
    expect(pratica(k)).toMatchObject({ affidamentoId: ADESIONE.id, scheda: 'AD4', stato: 'inviato', cig: [A] });
    expect(registrazione(k, A)).toMatchObject({
      scheda: 'AD4',
      cigPadre: PADRE,
      affidamentoId: ADESIONE.id,
      codiceAppalto: REG,
      importo: CARTA.importo,
      operatoreEconomico: DITTA.denominazione,
      stato: 'inviato',
    });
  });

  it.each([
    ['another amount', { importo: 1 }],
    ['another oggetto', { oggetto: 'Toner' }],
    ['another convenzione', { cigPadre: B }],
    ['no convenzione', { cigPadre: null }],
    ['no amount', { importo: null }],
    ['no registro', { codiceAppalto: null }],
  ])('nobody’s with %s', (_, more) => {
    const { pratiche, registrazioni } = record(capture('affidamenti', ours({ cig: [A], ...more })), known(), NOW);
    expect([pratiche, registrazioni]).toEqual([[], []]);
  });

  it('nobody’s when two rows, or two affidamenti, are alike', () => {
    const rows = capture('affidamenti', ours({ cig: [A] }), ours({ codiceAppalto: 'PI000124-26', cig: [B] }));
    expect(record(rows, known(), NOW).recorded).toEqual([]);
    const two = known({ adesioni: [ADESIONE, { ...ADESIONE, id: 'altra' }] });
    expect(record(capture('affidamenti', ours({ cig: [A] })), two, NOW).recorded).toEqual([]);
  });

  it('ours, when its document was opened here before, and then its CIG and state are followed', () => {
    let k = apply(known({ adesioni: [] }), capture('documento', seen(REG, { stato: 'In lavorazione' })));
    expect(pratica(k)).toMatchObject({ stato: 'in-lavorazione', cig: [] });
    k = apply(k, capture('affidamenti', seen(REG, { stato: 'Inviato', cig: [A], cigPadre: PADRE })));
    expect(registrazione(k, A)).toMatchObject({ stato: 'inviato', cigPadre: PADRE, scheda: 'AD4' });
  });

  it('ours, when its CIG is in the register already, also written by hand', () => {
    let k = apply(known({ adesioni: [] }), capture('documento', seen(null, { cig: [A] })));
    expect(registrazione(k, A)).toMatchObject({ praticaId: null, stato: null });
    k = apply(k, capture('affidamenti', seen(REG, { cig: [A], stato: 'Annullato', operatoreEconomico: 'Ditta' })));
    expect(registrazione(k, A)).toMatchObject({
      praticaId: `cmrc/${REG}`,
      stato: 'annullato',
      operatoreEconomico: 'Ditta',
    });
  });
});

describe('what is recorded', () => {
  it('never the CIG of a convenzione', () => {
    const rows = capture('documento', seen(REG, { cig: [PADRE] }), seen('PI2', { cig: [B], cigPadre: B }));
    expect(record(rows, known(), NOW).recorded).toEqual([]);
  });

  it('an annulment, and its refusal, but no step back from annullato', () => {
    let k = known();
    const see = (page: string, stato: string) => {
      k = apply(k, capture(page, ours({ cig: [A], stato })));
      return registrazione(k, A)?.stato;
    };
    expect(see('documento', 'Inviato')).toBe('inviato');
    expect(see('documento-sola-lettura', 'In annullamento')).toBe('in-annullamento');
    expect(see('affidamenti', 'Inviato')).toBe('in-annullamento');
    expect(see('documento', 'Inviato')).toBe('inviato');
    expect(see('affidamenti', 'Annullato')).toBe('annullato');
    expect(see('documento', 'Inviato')).toBe('annullato');
  });

  it('the same capture again adds nothing', () => {
    const c = capture('affidamenti', ours({ cig: [A], stato: 'Inviato' }));
    const once = apply(known(), c);
    const twice = record(c, once, '2030-01-01T00:00:00.000Z');
    expect(twice.recorded).toEqual([]);
    expect(twice.pratiche).toEqual([pratica(once)]);
    expect(twice.registrazioni).toEqual([registrazione(once, A)]);
  });
});

it('in the database: the affidamento of the user is found without its codice appalto', async () => {
  const worker = newProfile().startWorker();
  await worker.put('affidamenti', ADESIONE);
  const { codiceAppalto: _, ...bare } = ours({ cig: [A], stato: 'Inviato' });
  expect(await worker.capture(capture('affidamenti', { ...bare, codiceAppalto: REG }))).toMatchObject({
    ok: true,
    value: { recorded: [A] },
  });
  expect(await worker.capture(capture('affidamenti', seen('PI9', { cig: [B], cigPadre: PADRE })))).toMatchObject({
    value: { recorded: [] },
  });
});
