/**
 * JSON with sorted keys and without undefined, so that a value has one spelling in every store
 * (Chromium's `storage.local` gives objects back with their keys in alphabetical order).
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
};

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');

/**
 * 64 bits against damage, not against people, as 16 hexadecimal digits: two multiply-xor lanes (after cyrb53).
 * Synchronous, because an IndexedDB transaction does not wait for WebCrypto.
 */
export const hashText = (text: string): string => {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(b) + hex(a);
};

/** The digest of nothing. */
export const EMPTY_DIGEST = '0'.repeat(16);

/** Adds a hash to a digest, or takes it out: XOR is its own inverse and knows no order. */
export const xorDigest = (a: string, b: string): string =>
  hex(Number.parseInt(a.slice(0, 8), 16) ^ Number.parseInt(b.slice(0, 8), 16)) +
  hex(Number.parseInt(a.slice(8), 16) ^ Number.parseInt(b.slice(8), 16));
