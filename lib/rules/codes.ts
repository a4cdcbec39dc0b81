/** Every rule there is, one file each, ANAC's in the order of its tables; `checkAnacForm` answers with ANAC's own alone. */
export const RULE_CODES = [
  'ERR100',
  'REG18',
  'REG19',
  'REG21',
  'REG22',
  'REG23',
  'REG24',
  'REG27',
  'REG28',
  'REG32',
  'REG33',
  'REG52',
  'REG53',
  'REG78',
  'REG100',
  'REG112',
  'REG127',
  'ERR14',
  'CIGNO-FRAZIONAMENTO',
  'CIGNO-CIG-PADRE',
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** Day of ANAC's rule tables that the rules were written from (npa, commit 21f8640), and day they were last compared. */
export const RULES_DATE = { published: '2026-06-30', verifiedOn: '2026-11-21' } as const;
