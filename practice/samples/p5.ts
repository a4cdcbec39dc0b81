import { type Affidamento, withScheda } from '../../lib/domain/affidamento.ts';
import { AFFIDAMENTO, CARTA } from './ad5.ts';

const OGGETTO = 'Acquisto di prodotti agricoli per la mensa comunale (esempio)';

/** A contract outside the code that asks for traceability alone. */
export const ESCLUSO: Affidamento = {
  ...withScheda(AFFIDAMENTO, 'P5'),
  id: 'affidamento-escluso',
  codiceAppalto: '80000000002-2026-71C0D4AB',
  oggetto: OGGETTO,
  aggiudicazioni: [
    {
      ...CARTA,
      oggetto: OGGETTO,
      importo: 280_000,
      campi: [
        { id: 'fattispecieTracciabilita', index: [], value: '4' },
        { id: 'sceltaContraente', index: [], value: '10' },
      ],
    },
  ],
};
