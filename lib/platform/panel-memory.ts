import { storage } from 'wxt/utils/storage';
import type { SchedaCode } from '../domain/codes.ts';

/** Checks kept, the latest of each appalto. */
const KEPT = 60;

type Check = { errori: number; nonVerificabili: number; at: string };

const used = storage.defineItem<Partial<Record<SchedaCode, string>>>('local:panel/lastUsed', {
  fallback: {},
  version: 1,
});
const checks = storage.defineItem<Record<string, Check>>('local:panel/lastChecks', { fallback: {}, version: 1 });

/** Id of the affidamento that was used last for a scheda, or null. */
export const lastUsed = async (scheda: SchedaCode): Promise<string | null> => (await used.getValue())[scheda] ?? null;

/** Keeps the affidamento used last for a scheda. */
export const rememberUsed = async (scheda: SchedaCode, id: string): Promise<void> =>
  used.setValue({ ...(await used.getValue()), [scheda]: id });

/** How the last check of an appalto ended, or null: counts and a UTC instant, no value of any field. */
export const lastCheck = async (codiceAppalto: string): Promise<Check | null> => {
  const all = await checks.getValue();
  return Object.hasOwn(all, codiceAppalto) ? (all[codiceAppalto] ?? null) : null;
};

/** Keeps how a check ended; the oldest beyond a bounded number are forgotten. */
export const rememberCheck = async (codiceAppalto: string, check: Check): Promise<void> => {
  const others = Object.entries(await checks.getValue()).filter(([codice]) => codice !== codiceAppalto);
  const latest = [[codiceAppalto, check] as const, ...others].slice(0, KEPT);
  await checks.setValue(Object.fromEntries(latest));
};
