/** Every kind of record that is kept. Apart from their schemas: messages name kinds where no schema is needed. */
export const ENTITY_NAMES = [
  'enti',
  'rup',
  'operatoriEconomici',
  'convenzioni',
  'affidamenti',
  'pratiche',
  'registrazioni',
] as const;
export type EntityName = (typeof ENTITY_NAMES)[number];
