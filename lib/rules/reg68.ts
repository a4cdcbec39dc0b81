import type { AnacForm } from '../domain/field.ts';
import { onAppalto } from './appalto.ts';
import { GIUSTIFICAZIONE_DIRETTA, GIUSTIFICAZIONI, TIPO } from './procedura.ts';
import { defineRule } from './rule.ts';
import { AD2 } from './schede.ts';
import { all, any, holds, type Told } from './told.ts';
import { type FormView, places } from './view.ts';

const appalto = (tipoProcedura: string, ...codes: string[]): AnacForm => ({
  appalto: {
    datiBaseProcedura: {
      tipoProcedura,
      giustificazioniAggiudicazioneDirettaAD: codes.map((one) => ({ giustificazioneAggiudicazioneDiretta: one })),
    },
  },
});

/** Whether a justification is given. In ANAC's table one without its code counts; on a page it is an empty row. */
const justified = (view: FormView): Told => {
  const rows = places(view.count(GIUSTIFICAZIONI, []));
  if (rows.length === 0) return view.complete ? false : holds(view, GIUSTIFICAZIONE_DIRETTA, [0], () => true);
  return any(...rows.map((row) => holds(view, GIUSTIFICAZIONE_DIRETTA, [row], (code) => code !== '', view.complete)));
};

export const REG68 = defineRule({
  code: 'REG68',
  schede: AD2,
  origin: 'dmn',
  title: 'Giustificazione dell’aggiudicazione diretta',
  fields: [GIUSTIFICAZIONE_DIRETTA, TIPO],
  severity: 'errore',
  message:
    'La giustificazione dell’aggiudicazione diretta va indicata solo se la procedura è «Negoziata senza previa indizione di gara»: toglila, o correggi il tipo di procedura.',
  ok: [appalto('neg-wo-call', 'additional'), appalto('oth-single'), appalto('oth-single', '')],
  ko: [appalto('oth-single', 'additional')],
  evaluate: (view) =>
    onAppalto(
      all(
        holds(view, TIPO, [], (code) => code !== 'neg-wo-call' && code !== ''),
        justified(view),
      ),
      [TIPO],
      'La pagina non mostra insieme il tipo di procedura e la giustificazione.',
    ),
});
