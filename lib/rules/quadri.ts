import { quadro } from './contratto.ts';
import { any, holds, lacks, not, type Told } from './told.ts';
import type { FormView } from './view.ts';

const COMMON = ['impLavori', 'impServizi', 'impForniture', 'impTotaleSicurezza', 'ulterioriSommeNoRibasso'];
const QUADRI = {
  standard: [
    'quadroEconomicoStandard',
    [...COMMON, 'impProgettazione', 'sommeOpzioniRinnovi', 'sommeRipetizioni', 'sommeADisposizione'],
  ],
  concessioni: [
    'quadroEconomicoConcessioni',
    [
      ...COMMON,
      'finanziamentiCanoniPA',
      'entrateUtenza',
      'introitoAttivo',
      'sommeOpzioniRinnovi',
      'sommeADisposizione',
    ],
  ],
} as const;

export const IN_STANDARD = quadro('quadroEconomicoStandard', 'impLavori');
export const IN_CONCESSIONI = quadro('quadroEconomicoConcessioni', 'impLavori');

/** Whether a quadro economico is there. A payload has it or not; a page with all its amounts empty sends none. */
export const hasQuadro = (view: FormView, which: keyof typeof QUADRI, award: number): Told => {
  const [part, amounts] = QUADRI[which];
  if (view.complete) return holds(view, `aggiudicazioni[].${part}`, [award], () => true);
  return any(...amounts.map((name) => not(lacks(view, quadro(part, name), [award]))));
};
