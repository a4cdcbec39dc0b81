/** The portals Cigno knows. */
export const PORTAL_IDS = ['pcp', 'cmrc'] as const;
export type PortalId = (typeof PORTAL_IDS)[number];

/** The schede declared in `lib/schede`; one file each. */
export const SCHEDA_CODES = ['AD5', 'AD4'] as const;
export type SchedaCode = (typeof SCHEDA_CODES)[number];
