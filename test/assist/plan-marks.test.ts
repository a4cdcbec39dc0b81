import { describe, expect, test } from 'vitest';
import { type Esito, esitoOn } from '../../lib/assist/fill-order.ts';
import { plan } from '../../lib/assist/plan.ts';
import { formOf } from '../../lib/portals/form-of.ts';
import { PORTALS } from '../../lib/portals/recognise-page.ts';
import { BOOK, field, page } from './sample.ts';

const OGGETTO = 'appalto.datiBase.oggetto';
const TEXT = 'Carta <script>x</script> sotto i 40.000 € (< soglia)';
const SAFE = 'Carta scriptx/script sotto i 40.000 € ( soglia)';

const planned = (portal: 'cmrc' | 'pcp', shown: string | null, here = true) => {
  const scheda = portal === 'cmrc' ? 'AD4' : 'AD5';
  const fields = here ? [field(OGGETTO, [], { kind: 'text', value: shown })] : [];
  const model = page(fields, { portal, page: portal === 'cmrc' ? 'documento' : 'form', scheda });
  const values = [{ id: OGGETTO, index: [], value: TEXT }];
  return plan(model, values, formOf(PORTALS[portal], scheda), BOOK).entries.find(({ id }) => id === OGGETTO);
};

describe('marks that a portal takes for an attack', () => {
  test('are not in what the plan shows and writes there, and that is said', () => {
    expect(planned('cmrc', null)).toMatchObject({ action: 'write', value: SAFE });
    expect(planned('cmrc', null)?.reason).toContain('Senza i segni < e >');
  });

  test('are not in what is offered to be copied either', () => {
    const entry = planned('cmrc', null, false);
    expect(entry).toMatchObject({ action: 'absent', value: SAFE });
    expect(entry?.reason).toMatch(/^Senza i segni .*\. ./);
  });

  test('are not missed in a page that already holds the text without them', () => {
    expect(planned('cmrc', SAFE)).toMatchObject({ action: 'already' });
    expect(planned('cmrc', SAFE)?.reason).not.toContain('segni');
  });

  test('stay where a portal does not mind them', () => {
    expect(planned('pcp', null)).toMatchObject({ action: 'write', value: TEXT, reason: '' });
  });
});

describe('what is told of a fill while a page is in sight', () => {
  const esito = (patch: Partial<Esito>): Esito => ({
    lines: [],
    absent: [],
    fills: [],
    frame: 'a',
    former: [],
    stopped: false,
    broken: '',
    undone: false,
    notRestored: [],
    ...patch,
  });

  test.each([
    ['its own page', esito({}), 'a', false, true],
    ['another page', esito({}), 'b', false, false],
    ['the page that came instead', esito({ broken: 'La sessione è finita.' }), 'b', false, true],
    ['its document, offered to be taken up', esito({ broken: 'La sessione è finita.' }), 'b', true, false],
  ])('%s', (_, told, frame, offered, shown) => {
    expect(esitoOn(told, frame, offered)).toBe(shown ? told : null);
  });
});
