import type { AnacForm } from '../domain/field.ts';
import { AQ, inAq, noAq } from './accordo-quadro.ts';
import { ACQUISIZIONE_CUP, CUP_LOTTO, CUPS, eachAward, inAward } from './award.ts';
import { contractIs, OGGETTO_CONTRATTO } from './contratto.ts';
import { defineRule } from './rule.ts';
import { P3, P6 } from './schede.ts';
import { all, hasRows, holds, isNo, not, someRow } from './told.ts';

const LAVORI = 'aggiudicazioni[].tipologiaLavoro';
/** Manutenzione ordinaria, in ANAC's list `tipologiaLavoro`: no investment, hence no CUP. */
const ORDINARIA = '12';

const lot = (tipologiaLavoro: string[], rest: AnacForm = {}): AnacForm => ({
  aggiudicazioni: [{ acquisizioneCup: false, datiBase: { oggettoContratto: 'works' }, tipologiaLavoro, ...rest }],
});

export const REG20 = defineRule({
  code: 'REG20',
  schede: [...P6, ...P3],
  origin: 'dmn',
  law: 'Art. 11 L. 3/2003',
  title: 'CUP nei lavori',
  fields: [CUP_LOTTO, ACQUISIZIONE_CUP, OGGETTO_CONTRATTO, `${LAVORI}[]`, AQ],
  severity: 'errore',
  message:
    'Per lavori che non sono di sola manutenzione ordinaria serve il CUP: metti Sì in «Acquisizione CUP» e scrivilo, o correggi la tipologia di lavoro.',
  ok: [
    lot(['12']),
    lot([]),
    lot(['9'], { cupLotto: ['J31B20000540001'] }),
    lot(['9'], { acquisizioneCup: true }),
    lot(['9'], { datiBase: { oggettoContratto: 'services' } }),
    inAq(lot(['9'])),
  ],
  ko: [lot(['9']), lot(['12', '13'])],
  evaluate: (view) =>
    eachAward(
      view,
      (at) =>
        all(
          noAq(view),
          not(hasRows(view, CUPS, [at])),
          holds(view, ACQUISIZIONE_CUP, [at], isNo),
          contractIs(view, at, 'works'),
          someRow(view, LAVORI, [at], (code) => code !== ORDINARIA, true),
        ),
      inAward(CUP_LOTTO, ACQUISIZIONE_CUP),
      'La pagina non mostra insieme l’oggetto del contratto, la tipologia di lavoro e il CUP.',
    ),
});
