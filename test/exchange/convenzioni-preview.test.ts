import { describe, expect, it } from 'vitest';
import { newConvenzione } from '../../lib/domain/convenzione.ts';
import type { Column } from '../../lib/exchange/convenzioni/columns.ts';
import { chosen, type Here, previewRows } from '../../lib/exchange/convenzioni/preview.ts';
import { DITTA } from '../../practice/samples/ad5.ts';
import { validCig } from '../bench/store.ts';

const [A, B, C] = [validCig(1), validCig(2), validCig(3)];
type Cells = Partial<Record<Column, string>>;
let made = 0;
const preview = (cells: Cells[], here: Partial<Here> = {}) => {
  made = 0;
  const newId = () => {
    made += 1;
    return `nuovo-${made}`;
  };
  const rows = cells.map((one, i) => ({ row: i + 2, cells: one }));
  return previewRows(rows, { convenzioni: [], operatori: [], newId, ...here });
};

describe('a row', () => {
  it('becomes a convenzione in normal form', () => {
    const cells = {
      soggettoAggregatore: 'Unione Dimostrativa',
      oggetto: 'Pulizia',
      lotto: '2',
      cigPadre: `cig ${A.toLowerCase()}`,
      oggettoContratto: 'Servizi',
      cpv: '90919200-4',
      massimale: '€ 250.000,00',
      scadenza: '30/6/2027',
    };
    expect(preview([cells]).rows).toEqual([
      {
        row: 2,
        convenzione: {
          ...newConvenzione('nuovo-1'),
          ...cells,
          cigPadre: A,
          oggettoContratto: 'services',
          cpv: '90919200',
          massimale: 250_000_00,
          scadenza: '2027-06-30',
        },
        before: null,
        same: false,
        notes: [],
      },
    ]);
  });

  it('is refused with every reason, its number and its name', () => {
    const bad = {
      oggetto: '=1+1',
      cigPadre: `${A.slice(0, 9)}Z`,
      oggettoContratto: 'cosa',
      cpv: '1',
      massimale: '12.34',
      scadenza: '31/02/2027',
      codiceFiscaleOperatore: '99999999999',
      note: 'x'.repeat(2_001),
    };
    const { rows, refused } = preview([bad, { cigPadre: B }]);
    expect(rows).toEqual([]);
    expect(refused[0]).toMatchObject({ row: 2, name: '=1+1' });
    const columns = [
      'Note',
      'CIG padre',
      'Oggetto del contratto',
      'CPV',
      'Massimale',
      'Scadenza',
      'Codice fiscale operatore',
    ];
    expect(refused[0]?.reasons.map((reason) => reason.split(':')[0])).toEqual(columns);
    expect(refused[1]).toEqual({ row: 3, name: B, reasons: ['Oggetto: manca.'] });
  });

  it('that repeats a CIG padre is refused, and says which row has it', () => {
    const { rows, refused } = preview([
      { cigPadre: A, oggetto: 'x' },
      { cigPadre: A.toLowerCase(), oggetto: 'y' },
    ]);
    expect(rows).toHaveLength(1);
    expect(refused).toEqual([{ row: 3, name: 'y', reasons: ['Ha lo stesso CIG padre della riga 2.'] }]);
  });
});

describe('the operatore economico', () => {
  const one = (cells: Cells, operatori = [DITTA]) => preview([{ cigPadre: A, oggetto: 'x', ...cells }], { operatori });

  it('is found by codice fiscale or by partita IVA, whichever of the two the file calls it', () => {
    for (const cells of [
      { codiceFiscaleOperatore: DITTA.codiceFiscale },
      { partitaIvaOperatore: `IT ${DITTA.partitaIva}` },
      { codiceFiscaleOperatore: DITTA.codiceFiscale, operatoreEconomico: 'Altro nome' },
    ]) {
      const { rows, firms } = one(cells);
      expect([rows[0]?.convenzione.operatoreEconomicoId, firms]).toEqual([DITTA.id, []]);
    }
  });

  it('is made once when the file names it whole', () => {
    const cells = { operatoreEconomico: 'Ditta', codiceFiscaleOperatore: DITTA.codiceFiscale };
    const { rows, firms } = preview([
      { ...cells, cigPadre: A, oggetto: 'x' },
      { ...cells, cigPadre: B, oggetto: 'y' },
    ]);
    expect(firms).toMatchObject([{ denominazione: 'Ditta', codiceFiscale: DITTA.codiceFiscale }]);
    expect(rows.map(({ convenzione }) => convenzione.operatoreEconomicoId)).toEqual([firms[0]?.id, firms[0]?.id]);
  });

  it('is left to the user, and said, when only its name or only its code is there', () => {
    const named = one({ operatoreEconomico: 'Ditta' }, []);
    expect([named.rows[0]?.convenzione.operatoreEconomicoId, named.firms]).toEqual([null, []]);
    expect(named.rows[0]?.notes.join()).toContain('manca il codice fiscale');
    expect(one({ partitaIvaOperatore: DITTA.partitaIva }, []).rows[0]?.notes.join()).toContain('non ne dice il nome');
  });
});

describe('what is here already', () => {
  const here = { ...newConvenzione('qui'), cigPadre: ` ${A.toLowerCase()}`, oggetto: 'Prima', lotto: '1', note: 'mia' };
  const equal = { ...newConvenzione('pari'), cigPadre: C, oggetto: 'Uguale' };
  const firm = { operatoreEconomico: 'Ditta', codiceFiscaleOperatore: DITTA.codiceFiscale };
  const seen = () =>
    preview(
      [
        { cigPadre: A, oggetto: 'Dopo', lotto: '', ...firm },
        { cigPadre: B, oggetto: 'Nuova' },
        { cigPadre: C, oggetto: 'Uguale', note: '' },
      ],
      { convenzioni: [here, equal] },
    );

  it('is left as it is, with the firm that only it names', () => {
    const { convenzioni, firms } = chosen(seen(), false);
    expect(convenzioni.map(({ oggetto }) => oggetto)).toEqual(['Nuova']);
    expect(firms).toEqual([]);
  });

  it('or takes what the file says, and keeps the rest', () => {
    const { convenzioni, firms } = chosen(seen(), true);
    expect(convenzioni).toMatchObject([
      { id: 'qui', oggetto: 'Dopo', lotto: '1', note: 'mia', cigPadre: A, operatoreEconomicoId: firms[0]?.id },
      { oggetto: 'Nuova' },
    ]);
    expect(firms).toHaveLength(1);
  });
});
