import type { Outcome } from '../../components/scelta/scelta-outcome.tsx';
import { type Chooser, SceltaPage } from '../../components/scelta/scelta-page.tsx';
import type { SchedaCode } from '../../lib/domain/codes.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import { USES } from '../../lib/schede/uses.ts';
import { pathOf } from '../../lib/schede/which.ts';
import {
  ANSWERED,
  type Outcome as Found,
  OUTCOMES,
  type OutcomeId,
  QUESTIONS,
  QUOTED_ENTRIES,
  type QuestionId,
} from '../../lib/schede/which-data.ts';

const schedaShown = (code: SchedaCode, own: Found['own']): NonNullable<Outcome['scheda']> => {
  const { menuEntry } = USES[code];
  const { title } = own ?? USES[code];
  const admitted = own ? { portal: null, until: null, ...own } : USES[code].admitted;
  return { code, title, entry: menuEntry, quoted: QUOTED_ENTRIES.includes(code), admitted };
};

const chooser: Chooser = {
  question: (id) => QUESTIONS[id as QuestionId],
  path: pathOf,
  outcome: (id) => {
    const { scheda, basis, note, own }: Found = OUTCOMES[id as OutcomeId];
    return {
      basis,
      note,
      scheda: scheda && schedaShown(scheda, own),
      none: id === 'nessun-cig',
      source: ANSWERED.source,
      verifiedOn: ANSWERED.verifiedOn,
    };
  },
};

/** The chooser of the scheda. */
export const Scelta = () => <SceltaPage chooser={chooser} today={dayInRome(new Date())} />;
