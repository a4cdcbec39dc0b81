/** `LOT-0001`, `LOT-0002`…: the form European notices use (BT-137); ANAC's AD5 only asks that they differ (ERR14). */
export const lotIdentifier = (number: number): string => `LOT-${String(number).padStart(4, '0')}`;

/** The first identifier of that form that none of the given ones uses. */
export const nextLotIdentifier = (used: readonly string[]): string => {
  const taken = new Set(used.map((text) => text.trim().toUpperCase()));
  let number = 1;
  while (taken.has(lotIdentifier(number))) number++;
  return lotIdentifier(number);
};
