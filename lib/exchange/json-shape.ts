/** Nesting of a real backup is 6 (file, data, kind, record, list, element). */
const MAX_DEPTH = 12;
/** Keys that would reach the prototype of an object that is copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Why a parsed JSON value is not to be trusted (too deep, or with a key that touches prototypes), in Italian; null when
 * it may be read; `what` is what the file should be. `JSON.parse` makes `__proto__` an own key, which `Object.assign` would then obey.
 */
export const hostilePart = (value: unknown, what = 'un backup di Cigno'): string | null => {
  const stack: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (typeof top.value !== 'object' || top.value === null) continue;
    if (top.depth >= MAX_DEPTH) return `Il file è annidato troppo in profondità per essere ${what}.`;
    for (const key of Object.keys(top.value)) {
      if (!Array.isArray(top.value) && FORBIDDEN.has(key))
        return `Il file contiene la chiave vietata «${key}»: non è stato importato nulla.`;
      stack.push({ value: (top.value as Record<string, unknown>)[key], depth: top.depth + 1 });
    }
  }
  return null;
};
