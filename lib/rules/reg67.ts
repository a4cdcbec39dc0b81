import { onAppalto } from './appalto.ts';
import { defineRule } from './rule.ts';
import { P6 } from './schede.ts';
import { all, blank, holds, isYes } from './told.ts';

const ACCELERATA = 'appalto.datiBaseProcedura.proceduraAccelerata';
const GIUSTIFICAZIONE = 'appalto.datiBaseProcedura.giustificazioneProceduraAccelerata';
const appalto = (proceduraAccelerata: boolean, giustificazioneProceduraAccelerata?: string) => ({
  appalto: {
    datiBaseProcedura: {
      proceduraAccelerata,
      ...(giustificazioneProceduraAccelerata !== undefined && { giustificazioneProceduraAccelerata }),
    },
  },
});

export const REG67 = defineRule({
  code: 'REG67',
  schede: P6,
  origin: 'dmn',
  title: 'Giustificazione della procedura accelerata',
  fields: [GIUSTIFICAZIONE, ACCELERATA],
  severity: 'errore',
  message: 'La procedura è accelerata: scrivi perché, oppure rispondi No.',
  ok: [appalto(true, 'Urgenza (esempio)'), appalto(false), {}],
  ko: [appalto(true), appalto(true, '')],
  evaluate: (view) =>
    onAppalto(
      all(holds(view, ACCELERATA, [], isYes), blank(view, GIUSTIFICAZIONE, [])),
      [GIUSTIFICAZIONE],
      'La pagina non mostra insieme la procedura accelerata e la sua giustificazione.',
    ),
});
