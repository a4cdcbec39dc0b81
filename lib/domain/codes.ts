/** The portals Cigno knows. */
export const PORTAL_IDS = ['pcp', 'cmrc'] as const;
export type PortalId = (typeof PORTAL_IDS)[number];

/** The schede declared in `lib/schede`; one file each. */
export const SCHEDA_CODES = [
  'AD5',
  'AD4',
  'P5',
  'AD2_25',
  'AD2_26',
  'AD3',
  'P6_1',
  'P6_2',
  'P3_1',
  'P3_2',
  'P3_3',
  'A3_6',
] as const;
export type SchedaCode = (typeof SCHEDA_CODES)[number];
