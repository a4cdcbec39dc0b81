/** A text as it may stand in mark-up and in attributes. */
export const esc = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A value as the argument of a handler in an attribute. */
export const arg = (text: string): string => esc(JSON.stringify(text).replaceAll('"', "'"));
