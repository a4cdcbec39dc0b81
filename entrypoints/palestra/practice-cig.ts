import { type PortalId, SCHEDA_CODES } from '../../lib/domain/codes.ts';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import type { Pratica } from '../../practice/pratica.ts';

const first = (values: Pratica['values'], end: string): string =>
  Object.entries(values).find(([id]) => id.endsWith(end))?.[1] ?? '';

/** The CIGs of a visit as the register would hold them, for the sheet that looks for one of the same purchase. */
export const registrazioniOf = (portal: PortalId, pratiche: readonly Pratica[], now: Date): Registrazione[] =>
  pratiche.flatMap(({ id, scheda, oggetto, importo, cig, values, fase }) =>
    cig.map((one) => ({
      id: `${portal}/${one}`,
      portal,
      scheda: SCHEDA_CODES.find((code) => code === scheda) ?? null,
      cig: one,
      cigPadre: values['appalto.cig'] || null,
      codiceAppalto: values['appalto.codiceAppalto'] || null,
      praticaId: id,
      affidamentoId: null,
      oggetto,
      importo: importo === null ? null : Math.round(importo * 100),
      ente: '',
      operatoreEconomico: first(values, 'partecipanti[].denominazione'),
      acquisitoAt: now.toISOString(),
      stato: fase === 'annullato' ? 'annullato' : null,
      origine: 'portale',
      note: '',
    })),
  );
