import { describe, expect, it } from 'vitest';
import type { Pratica, Registrazione } from '../../lib/domain/registrazione.ts';
import type { Capture, Known } from '../../lib/store/known.ts';
import { record } from '../../lib/store/register.ts';
import { validCig } from '../bench/store.ts';
import { affidamento, aggiudicazione, capture, ENTE, OPERATORE, seen } from './fixtures.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const [A, B] = [validCig(1), validCig(2)];

const known = (more: Partial<Known> = {}): Known => ({
  pratiche: new Map(),
  registrazioni: new Map(),
  affidamenti: new Map(),
  adesioni: [],
  enti: new Map([['ente-1', ENTE]]),
  operatoriEconomici: new Map([['oe-1', OPERATORE]]),
  ...more,
});

/** What is stored after recording, for the next capture. */
const apply = (before: Known, c: Capture, now = NOW): Known => {
  const { pratiche, registrazioni } = record(c, before, now);
  return {
    ...before,
    pratiche: new Map([...before.pratiche, ...pratiche.map((p) => [p.id, p] as const)]),
    registrazioni: new Map([...before.registrazioni, ...registrazioni.map((r) => [r.id, r] as const)]),
  };
};
const pratica = (k: Known, codice: string) => k.pratiche.get(`pcp/${codice}`) as Pratica | undefined;
const registrazione = (k: Known, cig: string) => k.registrazioni.get(`pcp/${cig}`) as Registrazione | undefined;

describe('which appalti are followed', () => {
  it('leaves rows of other people in a list alone, also when they show a CIG', () => {
    const { pratiche, registrazioni } = record(capture('appalti', seen('ALTRUI-0001', { cig: [A] })), known(), NOW);
    expect(pratiche).toEqual([]);
    expect(registrazioni).toEqual([]);
  });

  it('follows the row of an affidamento of ours', () => {
    const mine = known({ affidamenti: new Map([['ESEMPIO-0001', affidamento('ESEMPIO-0001', [])]]) });
    const k = apply(mine, capture('appalti', seen('ESEMPIO-0001', { stato: 'In lavorazione' })));
    expect(pratica(k, 'ESEMPIO-0001')).toMatchObject({ stato: 'in-lavorazione', affidamentoId: 'aff-1' });
  });

  it('follows the appalto of a detail page, and then its row', () => {
    let k = apply(known(), capture('dettaglio', seen('ESEMPIO-0001', { stato: 'In lavorazione' })));
    k = apply(k, capture('appalti', seen('ESEMPIO-0001', { stato: 'Confermato', cig: [A] })));
    expect(pratica(k, 'ESEMPIO-0001')).toMatchObject({ stato: 'confermato', cig: [A] });
    expect(registrazione(k, A)).toMatchObject({ praticaId: 'pcp/ESEMPIO-0001', oggetto: '' });
  });

  it('does not take a codice that is being typed for an appalto', () => {
    expect(record(capture('form', seen('ESEMPIO-000')), known(), NOW).pratiche).toEqual([]);
    expect(record(capture('dettaglio', seen('CORTO')), known(), NOW).pratiche).toEqual([]);
  });

  it('leaves alone a row that the user deleted, and a CIG that the user deleted', () => {
    const removed = known({
      pratiche: new Map([['pcp/ESEMPIO-0001', 'removed']]),
      registrazioni: new Map([[`pcp/${A}`, 'removed']]),
      affidamenti: new Map([['ESEMPIO-0001', affidamento('ESEMPIO-0001', [])]]),
    });
    expect(record(capture('appalti', seen('ESEMPIO-0001')), removed, NOW).pratiche).toEqual([]);
    expect(record(capture('dettaglio', seen('ESEMPIO-0001', { cig: [A] })), removed, NOW).registrazioni).toEqual([]);
  });
});

describe('CIGs', () => {
  it('records only those with right check digits, once, as ANAC writes them', () => {
    const wrong = `${A.slice(0, 9)}${A.endsWith('0') ? '1' : '0'}`;
    const c = capture('dettaglio', seen('ESEMPIO-0001', { cig: [wrong, A.toLowerCase(), A] }));
    const { registrazioni, recorded } = record(c, known(), NOW);
    expect(recorded).toEqual([A]);
    expect(registrazioni.map((r) => r.id)).toEqual([`pcp/${A}`]);
  });

  it('records a CIG of a detail page that shows no codice appalto', () => {
    const k = apply(known(), capture('dettaglio', seen(null, { cig: [A], oggetto: 'Carta', importo: 12.34 })));
    expect(registrazione(k, A)).toMatchObject({
      praticaId: null,
      codiceAppalto: null,
      oggetto: 'Carta',
      importo: 1234,
    });
  });

  it('inherits what the affidamento knows', () => {
    const mine = affidamento('ESEMPIO-0001', [aggiudicazione('Toner neri', 125_000)]);
    const k = apply(
      known({ affidamenti: new Map([['ESEMPIO-0001', mine]]) }),
      capture('dettaglio', seen('ESEMPIO-0001', { cig: [A], stato: 'Confermato/Pubblicato' })),
    );
    expect(registrazione(k, A)).toMatchObject({
      affidamentoId: 'aff-1',
      oggetto: 'Toner neri',
      importo: 125_000,
      ente: 'Comune di Esempio',
      operatoreEconomico: 'Ditta Dimostrativa S.r.l.',
      stato: 'pubblicato',
      acquisitoAt: NOW,
    });
  });

  it('links several CIGs by order only when there is one for each aggiudicazione', () => {
    const two = affidamento('ESEMPIO-0001', [aggiudicazione('Primo', 100), aggiudicazione('Secondo', 200)]);
    const mine = known({ affidamenti: new Map([['ESEMPIO-0001', two]]) });
    let k = apply(mine, capture('dettaglio', seen('ESEMPIO-0001', { cig: [A], importo: 3 })));
    expect(registrazione(k, A)).toMatchObject({ oggetto: 'Fornitura di toner', operatoreEconomico: '' });
    k = apply(k, capture('dettaglio', seen('ESEMPIO-0001', { cig: [A, B], importo: 3 })), '2027-01-01T00:00:00.000Z');
    expect(registrazione(k, B)).toMatchObject({ oggetto: 'Secondo', importo: 200 });
    expect(registrazione(k, A)).toMatchObject({ acquisitoAt: NOW, operatoreEconomico: OPERATORE.denominazione });
  });

  it('keeps what the user wrote and when it was acquired', () => {
    const c = capture('dettaglio', seen('ESEMPIO-0001', { cig: [A], oggetto: 'Carta' }));
    const k = apply(known(), c);
    const mine = { ...(registrazione(k, A) as Registrazione), oggetto: 'Mio testo', note: 'nota' };
    const again = record(c, { ...k, registrazioni: new Map([[mine.id, mine]]) }, '2027-01-01T00:00:00.000Z');
    expect(again.registrazioni).toEqual([mine]);
    expect(again.recorded).toEqual([]);
  });
});

describe('states', () => {
  it('adds to the story only on a change, and never steps back from published', () => {
    let k = known();
    const see = (page: string, stato: string, cig: string[] = []) => {
      k = apply(k, capture(page, seen('ESEMPIO-0001', { stato, cig })));
      return pratica(k, 'ESEMPIO-0001')?.stato;
    };
    expect(see('dettaglio', 'In lavorazione')).toBe('in-lavorazione');
    expect(see('dettaglio', 'Operazione presa in carico')).toBe('operazione-presa-in-carico');
    expect(see('appalti', 'In lavorazione')).toBe('in-lavorazione');
    expect(see('dettaglio', 'Confermato')).toBe('confermato');
    expect(see('appalti', 'In lavorazione')).toBe('confermato');
    expect(see('dettaglio', 'In lavorazione')).toBe('in-lavorazione');
    expect(see('dettaglio', 'Pubblicato', [A])).toBe('pubblicato');
    for (const stale of ['Bozza', 'In lavorazione', 'In attesa pubblicazione', 'qualcosa di nuovo'])
      expect(see('dettaglio', stale)).toBe('pubblicato');
    expect(pratica(k, 'ESEMPIO-0001')?.storia.map((s) => s.stato)).toEqual([
      'in-lavorazione',
      'operazione-presa-in-carico',
      'in-lavorazione',
      'confermato',
      'in-lavorazione',
      'pubblicato',
    ]);
  });

  it('is idempotent: applied to its own outcome it adds nothing', () => {
    const mine = known({
      affidamenti: new Map([['ESEMPIO-0001', affidamento('ESEMPIO-0001', [aggiudicazione('x', 1)])]]),
    });
    const c = capture('dettaglio', seen('ESEMPIO-0001', { cig: [B, A], stato: 'Pubblicato', importo: 9 }));
    const once = apply(mine, c);
    const twice = record(c, once, '2030-01-01T00:00:00.000Z');
    expect(twice.recorded).toEqual([]);
    for (const p of twice.pratiche) expect(p).toEqual(once.pratiche.get(p.id));
    for (const r of twice.registrazioni) expect(r).toEqual(once.registrazioni.get(r.id));
  });
});
