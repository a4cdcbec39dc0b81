import { expect, test } from 'vitest';
import { newVault, openVault, relock, seal, unseal, type Vault } from '../../lib/store/vault.ts';

/** Enough to be real, few enough for a slow machine; the product's own number is tried once below. */
const FEW = 1_000;
const TEXT = '{"fields":[{"id":"appalto.datiBase.oggetto","value":"Fornitura di carta – Ü – 𝄞"}]}';

test('what is sealed without the passphrase is read with it, and only with it', async () => {
  const { vault } = await newVault('una frase lunga', FEW);
  const [one, two] = [await seal(vault, TEXT), await seal(vault, TEXT)];
  const key = await openVault(vault, 'una frase lunga');
  expect(key).not.toBeNull();
  expect(await unseal(String(key), one)).toBe(TEXT);
  expect(await unseal(String(key), two)).toBe(TEXT);
  expect(await openVault(vault, 'Una frase lunga')).toBeNull();
  const other = await newVault('una frase lunga', FEW);
  expect(await unseal(other.key, one)).toBeNull();
  // Each has a key and an IV of its own: equal texts do not look equal.
  expect(Buffer.from(one.iv).equals(Buffer.from(two.iv))).toBe(false);
  expect(Buffer.from(one.data).equals(Buffer.from(two.data))).toBe(false);
  expect(Buffer.concat([one.data, one.key, one.iv]).includes('carta')).toBe(false);
});

test('one flipped bit anywhere is noticed, never half read', async () => {
  const { vault, key } = await newVault('una frase lunga', FEW);
  const sealed = await seal(vault, TEXT);
  for (const part of ['key', 'iv', 'data'] as const) {
    const bytes = Uint8Array.from(sealed[part]);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    expect(await unseal(key, { ...sealed, [part]: bytes })).toBeNull();
  }
});

test('another passphrase opens what was sealed before, and the former one nothing', async () => {
  const { vault, key } = await newVault('una frase lunga', FEW);
  const sealed = await seal(vault, TEXT);
  const again = await relock(vault, key, 'un’altra frase', FEW);
  expect(await openVault(again, 'una frase lunga')).toBeNull();
  expect(await unseal(String(await openVault(again, 'un’altra frase')), sealed)).toBe(TEXT);
});

test('a passphrase is the same however its accents are composed', async () => {
  const { vault } = await newVault('perch\u00e9 s\u00ec no', FEW);
  expect(await openVault(vault, 'perche\u0301 si\u0300 no')).not.toBeNull();
});

test('the product derives its key with 600.000 rounds', { timeout: 60_000 }, async () => {
  const { vault } = await newVault('una frase lunga');
  expect(vault.iterations).toBeGreaterThanOrEqual(600_000);
  const fewer: Vault = { ...vault, iterations: vault.iterations - 1 };
  expect(await openVault(fewer, 'una frase lunga')).toBeNull();
  expect(await openVault(vault, 'una frase lunga')).not.toBeNull();
});
