import { onAppalto } from './appalto.ts';
import { defineRule } from './rule.ts';
import { WITH_LOTTI } from './schede.ts';
import { holds, number } from './told.ts';

export const IMPORTO_APPALTO = 'appalto.datiBase.importo';

export const REG98 = defineRule({
  code: 'REG98',
  schede: WITH_LOTTI,
  origin: 'dmn',
  title: 'Importo dell’appalto',
  fields: [IMPORTO_APPALTO],
  severity: 'errore',
  message: 'L’importo dell’appalto manca o non è maggiore di zero: scrivilo, IVA esclusa.',
  ok: [{ appalto: { datiBase: { importo: 0.01 } } }],
  ko: [{ appalto: { datiBase: { importo: 0 } } }, {}],
  evaluate: (view) =>
    onAppalto(
      holds(
        view,
        IMPORTO_APPALTO,
        [],
        number((value) => value <= 0),
        true,
      ),
      [IMPORTO_APPALTO],
      'La pagina non mostra l’importo dell’appalto.',
    ),
});
