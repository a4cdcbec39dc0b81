/** Families of schede that have rules in common. */
export const AD2 = ['AD2_25', 'AD2_26'] as const;
export const P6 = ['P6_1', 'P6_2'] as const;
export const P3 = ['P3_1', 'P3_2', 'P3_3'] as const;
/** The schede in which the lots stand in `lotti`: what is awarded, and to whom, is not known yet. */
export const WITH_LOTTI = ['P5', ...P6, ...P3] as const;
/** Those of what has been awarded already. */
export const WITH_AWARDS = ['AD5', 'AD4', ...AD2, 'A3_6', 'AD3'] as const;
