import { NovitaPage } from '../../components/novita/novita-page.tsx';
import { RULES_FRESHNESS } from '../../lib/assist/freshness.ts';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import { ANNOUNCED, ROADMAP, statusOf } from '../../lib/schede/announced.ts';

/** How fresh the rules are, and what ANAC announces. */
export const Novita = () => {
  const today = dayInRome(new Date());
  return (
    <NovitaPage
      rules={RULES_FRESHNESS}
      changes={ANNOUNCED.map((one) => ({ ...one, status: statusOf(one, today) }))}
      schede={SCHEDA_CODES}
      source={ROADMAP.source}
      verifiedOn={ROADMAP.verifiedOn}
      today={today}
    />
  );
};
