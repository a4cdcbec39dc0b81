const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the form of a UUID of any version, as ANAC asks for `idPartecipante`. */
export const isUuid = (text: string): boolean => SHAPE.test(text);

/** A new random UUID (version 4). */
export const newUuid = (): string => crypto.randomUUID();
