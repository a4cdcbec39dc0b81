import type { CodeEntry } from './lists.ts';

/** The columns of a module of `assets/data`; see scripts/anac/packs.ts. */
export type Packed = { LABELS: string; PERIODS?: string[]; PERIOD_OF?: string };

/** The codes from their differences, ascending, each with `width` digits. */
export const codesOf = (deltas: string, width: number): string[] => {
  let last = 0;
  return deltas.split(',').map((step) => {
    last += Number.parseInt(step, 36);
    return String(last).padStart(width, '0');
  });
};

/** The entries of a packed list, given its codes. */
export const unpack = (codes: readonly string[], { LABELS, PERIODS, PERIOD_OF }: Packed): CodeEntry[] => {
  const labels = LABELS.split('\n');
  const periods = (PERIODS ?? []).map((period) => period.split('/'));
  return codes.map((code, place) => {
    const [from, to] = periods[Number.parseInt(PERIOD_OF?.charAt(place) ?? '', 36)] ?? [];
    return { code, label: labels[place] ?? '', ...(from ? { from } : {}), ...(to ? { to } : {}) };
  });
};

/** Whether an entry may be used on a day (ISO); the bounds are inclusive. */
export const isValidOn = ({ from, to }: CodeEntry, day: string): boolean =>
  (from ?? '') <= day && day <= (to ?? '9999');
