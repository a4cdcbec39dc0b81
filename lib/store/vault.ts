import * as z from 'zod/mini';

/** OWASP's floor for PBKDF2 with SHA-256. */
export const ITERATIONS = 600_000;
const RSA = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;

const Bytes = z.instanceof(Uint8Array);
/** One text that only the passphrase opens: its own key, wrapped for the vault, and its own IV. */
export const SealedSchema = z.object({ key: Bytes, iv: Bytes, data: Bytes });
export type Sealed = z.infer<typeof SealedSchema>;

/**
 * Whoever writes needs no passphrase: the public key lies open, so that what is typed while the vault is locked is
 * neither lost nor written in clear. The private key is encrypted with a key derived from the passphrase.
 */
export const VaultSchema = z.object({
  salt: Bytes,
  iterations: z.number().check(z.gte(1)),
  publicKey: Bytes,
  iv: Bytes,
  privateKey: Bytes,
});
export type Vault = z.infer<typeof VaultSchema>;

type Raw = Uint8Array<ArrayBuffer>;
const raw = (bytes: ArrayBuffer | Uint8Array): Raw => new Uint8Array(bytes) as Raw;
const random = (length: number): Raw => crypto.getRandomValues(new Uint8Array(length));
const text64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const bytes64 = (text: string): Raw => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)) as Raw;

const derive = async (passphrase: string, salt: Uint8Array, iterations: number): Promise<CryptoKey> => {
  // One passphrase may be typed in two ways that look the same.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: raw(salt), iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

const locked = async (privateKey: Raw, passphrase: string, iterations: number) => {
  const [salt, iv] = [random(16), random(12)];
  const key = await derive(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, privateKey);
  return { salt, iv, iterations, privateKey: raw(data) };
};

/** A new vault, and its key: what opens it without the passphrase for as long as the browser runs. */
export const newVault = async (passphrase: string, iterations = ITERATIONS): Promise<{ vault: Vault; key: string }> => {
  const how = { ...RSA, modulusLength: 2048, publicExponent: raw(Uint8Array.of(1, 0, 1)) };
  const pair = await crypto.subtle.generateKey(how, true, ['encrypt', 'decrypt']);
  const publicKey = raw(await crypto.subtle.exportKey('spki', pair.publicKey));
  const privateKey = raw(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { vault: { publicKey, ...(await locked(privateKey, passphrase, iterations)) }, key: text64(privateKey) };
};

/** The key of a vault, or null for a wrong passphrase. */
export const openVault = async (vault: Vault, passphrase: string): Promise<string | null> => {
  const key = await derive(passphrase, vault.salt, vault.iterations);
  try {
    return text64(raw(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: raw(vault.iv) }, key, raw(vault.privateKey))));
  } catch {
    return null;
  }
};

/** The same vault under another passphrase: what it holds stays as it is. */
export const relock = async (
  vault: Vault,
  key: string,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<Vault> => ({
  publicKey: vault.publicKey,
  ...(await locked(bytes64(key), passphrase, iterations)),
});

/** Seals a text for a vault, open or locked. */
export const seal = async (vault: Vault, text: string): Promise<Sealed> => {
  const own = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const iv = random(12);
  const data = raw(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, own, new TextEncoder().encode(text)));
  const publicKey = await crypto.subtle.importKey('spki', raw(vault.publicKey), RSA, false, ['encrypt']);
  const key = raw(await crypto.subtle.encrypt(RSA, publicKey, await crypto.subtle.exportKey('raw', own)));
  return { key, iv, data };
};

/** The text of something sealed, or null where the key does not open it. */
export const unseal = async (key: string, sealed: Sealed): Promise<string | null> => {
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', bytes64(key), RSA, false, ['decrypt']);
    const own = await crypto.subtle.decrypt(RSA, privateKey, raw(sealed.key));
    const opened = await crypto.subtle.importKey('raw', own, 'AES-GCM', false, ['decrypt']);
    const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: raw(sealed.iv) }, opened, raw(sealed.data));
    return new TextDecoder().decode(data);
  } catch {
    return null;
  }
};
