import { expect, test } from 'vitest';
import { duplicatesOf, lookThrough, type Purchase } from '../../lib/domain/duplicate.ts';
import type { Pratica, Registrazione } from '../../lib/domain/registrazione.ts';
import { likenessOf, SIMILAR, sameFirm } from '../../lib/domain/similar.ts';
import { AFFIDAMENTO, DITTA } from '../../practice/samples/ad5.ts';

const TODAY = '2026-11-22';
const row = (change: Partial<Registrazione> = {}): Registrazione => ({
  id: 'pcp/B000001279',
  portal: 'pcp',
  scheda: 'AD5',
  cig: 'B000001279',
  cigPadre: null,
  codiceAppalto: null,
  praticaId: null,
  affidamentoId: 'un-altro',
  oggetto: 'Fornitura di carta per fotocopie per gli uffici',
  importo: 123_456,
  ente: 'Comune di Esempio',
  operatoreEconomico: DITTA.denominazione,
  acquisitoAt: '2026-11-10T09:00:00Z',
  stato: 'confermato',
  origine: 'portale',
  note: '',
  ...change,
});
const purchase = (change: Partial<Purchase['parts'][number]> = {}): Purchase => ({
  affidamentoId: AFFIDAMENTO.id,
  codici: [AFFIDAMENTO.codiceAppalto],
  parts: [{ operatori: [DITTA.denominazione], importo: 123_456, oggetto: AFFIDAMENTO.oggetto, ...change }],
});
const why = (seen: Partial<Registrazione>, asked: Partial<Purchase['parts'][number]> = {}) =>
  duplicatesOf(purchase(asked), [row(seen)], [], TODAY)[0]?.why ?? null;

test('same firm, same amount, similar oggetto: on either portal', () => {
  expect(why({})).toBe('simile');
  expect(why({ portal: 'cmrc', scheda: 'AD4' })).toBe('simile');
});

test('the amount may differ by one per cent and no more', () => {
  expect(why({ importo: 124_690 })).toBe('simile');
  expect(why({ importo: 122_234 })).toBe('simile');
  expect(why({ importo: 124_800 })).toBeNull();
  expect(why({ importo: 122_000 })).toBeNull();
});

test('another firm or another object is another purchase, whatever else agrees', () => {
  expect(why({ operatoreEconomico: 'Cooperativa di Prova' })).toBeNull();
  expect(why({ oggetto: 'Fornitura di toner per stampanti' })).toBeNull();
});

test('what the register does not know makes it a perhaps, two unknowns make it nothing', () => {
  expect(why({ operatoreEconomico: '' })).toBe('forse');
  expect(why({ importo: null })).toBe('forse');
  expect(why({ oggetto: '' })).toBe('forse');
  expect(why({ oggetto: '', importo: null })).toBeNull();
  expect(why({}, { operatori: [] })).toBe('forse');
});

test('120 days in Rome, the last one included; a CIG of this very affidamento counts however old it is', () => {
  // 25/07/2026 is 120 days before: 22:30 UTC of the 24th is already the 25th in Rome.
  expect(why({ acquisitoAt: '2026-07-24T22:30:00Z' })).toBe('simile');
  expect(why({ acquisitoAt: '2026-07-24T20:00:00Z' })).toBeNull();
  expect(why({ affidamentoId: AFFIDAMENTO.id, acquisitoAt: '2024-01-01T00:00:00Z', oggetto: '' })).toBe('stesso');
});

test('what was cancelled or annulled, and what has no date, duplicates nothing', () => {
  expect(why({ stato: 'annullato' })).toBeNull();
  expect(why({ stato: 'cancellato', affidamentoId: AFFIDAMENTO.id })).toBeNull();
  expect(why({ acquisitoAt: 'ieri' })).toBeNull();
});

test('the surest first, then the latest', () => {
  const found = duplicatesOf(
    purchase(),
    [
      row({ id: 'a', importo: null }),
      row({ id: 'b', acquisitoAt: '2026-10-01T09:00:00Z' }),
      row({ id: 'c' }),
      row({ id: 'd', affidamentoId: AFFIDAMENTO.id }),
    ],
    [],
    TODAY,
  );
  expect(found.map(({ seen }) => seen.id)).toEqual(['d', 'c', 'b', 'a']);
});

const pratica = (change: Partial<Pratica> = {}): Pratica => ({
  id: 'pcp/ALTRO-APPALTO',
  portal: 'pcp',
  scheda: 'AD5',
  codiceAppalto: 'ALTRO-APPALTO',
  oggetto: 'Fornitura di carta per fotocopie per gli uffici',
  importo: 123_456,
  affidamentoId: null,
  stato: 'operazione-presa-in-carico',
  storia: [{ stato: 'operazione-presa-in-carico', at: '2026-11-22T08:00:00Z' }],
  cig: [],
  ...change,
});

test('an appalto that waits for its CIG is told too: who sees none yet makes it twice', () => {
  const waiting = (change: Partial<Pratica>) =>
    duplicatesOf(purchase(), [], [pratica(change)], TODAY).map(({ seen, why }) => [seen.cig, why]);
  // A pratica does not know the operatore economico.
  expect(waiting({})).toEqual([[null, 'forse']]);
  expect(waiting({ affidamentoId: AFFIDAMENTO.id, oggetto: '' })).toEqual([[null, 'stesso']]);
  expect(waiting({ importo: 999 })).toEqual([]);
  // The appalto in front, its draft, one that was cancelled, one whose CIG is in the register.
  expect(waiting({ codiceAppalto: AFFIDAMENTO.codiceAppalto.toLowerCase() })).toEqual([]);
  expect(waiting({ stato: 'bozza' })).toEqual([]);
  expect(waiting({ stato: 'cancellato' })).toEqual([]);
  expect(waiting({ cig: ['B000001279'] })).toEqual([]);
});

test('an affidamento with two lotti is a duplicate when one of them is', () => {
  const two: Purchase = {
    affidamentoId: null,
    codici: [],
    parts: [...purchase({ importo: 1, oggetto: 'Pulizia' }).parts, ...purchase().parts],
  };
  expect(duplicatesOf(two, [row()], [], TODAY)).toHaveLength(1);
});

test.each([
  ['Fornitura di carta per fotocopie', 'Acquisto carta fotocopie A4', true],
  ['Carta per fotocopie', 'Fornitura di carta per fotocopie per gli uffici comunali, anno 2026', true],
  ['Servizio di pulizia della biblioteca', 'SERVIZI DI PULIZIE BIBLIOTECHE', true],
  ['Manutenzione ascensore scuola', 'Manutenzione caldaia palestra', false],
  ['Fornitura di carta', 'Fornitura di toner', false],
  ['Servizio', 'Servizio di pulizia', false],
])('%s / %s', (a, b, like) => {
  expect((likenessOf(a, b) ?? 0) >= SIMILAR).toBe(like);
  expect(likenessOf(a, b)).toBe(likenessOf(b, a));
});

test('an oggetto without words is like nothing and unlike nothing', () => {
  expect(likenessOf('', 'Carta')).toBeNull();
  expect(likenessOf(' – ', '…')).toBeNull();
});

test.each([
  ['Ditta Dimostrativa S.r.l.', 'DITTA DIMOSTRATIVA SRL', true],
  ['Ditta Dimostrativa S.r.l.', 'Dimostrativa', true],
  ['Ditta Dimostrativa S.r.l.', 'Ditta di Prova S.r.l.', false],
  ['S.r.l.', 'S.p.A.', false],
  ['', 'Ditta', null],
])('firm %s / %s', (a, b, same) => expect(sameFirm(a, b)).toBe(same));

test.each([
  ['Acme Società a responsabilità limitata', 'ACME S.r.l.'],
  ['Acme S.R.L. unipersonale', 'Acme srl'],
  ['Acme Società per azioni', 'ACME S. p. A.'],
  ['Acme S.c.a r.l.', 'Acme soc. cons. a r.l.'],
  ['Acme & C. S.a.s.', 'ACME E C. SAS'],
  ['F.lli Acme S.n.c.', 'Fratelli Acme snc'],
  ['A.C.M.E. S.p.A.', 'ACME SPA'],
  ['Impresa individuale Acme Prova', 'Prova Acme'],
  ['Cooperativa sociale Acme Onlus', 'Acme soc. coop. soc.'],
  ['Acme S.r.l. (00000000000)', 'Acme'],
])('%s and %s are one firm', (one, other) => {
  expect(sameFirm(one, other)).toBe(true);
  expect(sameFirm(other, one)).toBe(true);
});

test('a legal form in full words makes no two firms one', () => {
  expect(sameFirm('Acme società a responsabilità limitata', 'Prova società a responsabilità limitata')).toBe(false);
  expect(sameFirm('Società per azioni', 'Acme S.p.A.')).toBe(false);
});

test('a year that two oggetti share makes them no more alike', () => {
  expect(likenessOf('Toner 2026', 'Corso 2026')).toBe(0);
  expect(likenessOf('Acquisto di banchi', 'Un banco per l’aula')).toBeGreaterThanOrEqual(SIMILAR);
});

test('a purchase of which one thing alone is known is not said to have no CIG', () => {
  const look = (asked: Partial<Purchase['parts'][number]>, register = [row()]) =>
    lookThrough(purchase(asked), register, [], TODAY);
  expect(look({ operatori: [], oggetto: '' })).toBe('ignoto');
  expect(look({ importo: null, oggetto: ' – ' }, [])).toBe('ignoto');
  expect(lookThrough({ affidamentoId: AFFIDAMENTO.id, codici: [], parts: [] }, [row()], [], TODAY)).toBe('ignoto');
  expect(look({ operatori: [] }, [])).toEqual([]);
  // What is found is told, however little was known.
  const own = row({ affidamentoId: AFFIDAMENTO.id });
  expect(look({ operatori: [], oggetto: '' }, [own])).toMatchObject([{ why: 'stesso' }]);
});
